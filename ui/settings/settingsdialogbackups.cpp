// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialogbackups.h"

#include "ui/desk/workspace.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/entrydelegate.h"
#include "ui/kit/look.h"
#include "ui/kit/verbbutton.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A path that can be selected and copied.
QLabel *pathLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsDialogBackups::SettingsDialogBackups(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_backups(new QTreeWidget(this))
    , m_folder(pathLabel(u"backupFolder"_s, this))
    , m_restore(new VerbButton(tr("Restore into a new file…"), this))
{
    setFocusProxy(m_backups);
    m_backups->setObjectName(u"backups"_s);
    m_backups->setAccessibleName(tr("Backups, newest first"));
    auto *header = new ColumnHeader(m_backups);
    m_backups->setHeader(header);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    m_backups->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::None, m_backups));
    m_backups->setHeaderLabels({tr("Made on"), tr("Size"), tr("Made of")});
    m_backups->setRootIsDecorated(false);
    m_backups->setUniformRowHeights(true);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    auto *file = pathLabel(u"campaignFile"_s, this);
    file->setText(QDir::toNativeSeparators(workspace.session().path()));
    auto *make = new VerbButton(tr("Make a backup now"), this);
    make->setObjectName(u"makeBackup"_s);
    make->setAutoDefault(false);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_restore->setAutoDefault(false);

    auto *places = new QFormLayout;
    places->addRow(tr("Campaign"), file);
    places->addRow(tr("Backups"), m_folder);
    auto *row = new QHBoxLayout;
    row->addWidget(make);
    row->addWidget(m_restore);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 2));
    column->addLayout(places);
    column->addWidget(m_backups, 1);
    column->addLayout(row);

    connect(make, &QPushButton::clicked, this, &SettingsDialogBackups::backUp);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const auto *chosen = m_backups->currentItem())
            emit restoreWanted(chosen->data(0, Qt::UserRole).toString());
    });
    connect(m_backups, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *now) { m_restore->setEnabled(now != nullptr); });
    fill();
}

void SettingsDialogBackups::fill()
{
    m_backups->clear();
    const auto &session = m_workspace.session();
    const auto found = session.foundBackups();
    for (const auto &backup : found) {
        auto *item = new QTreeWidgetItem(m_backups);
        const auto made = backup.made.toLocalTime();
        item->setText(
            0, u"%1  %2"_s.arg(dateOnScreen(PartialDate(made.date())), made.toString(u"H:mm")));
        item->setText(1, QLocale().formattedDataSize(QFileInfo(backup.path).size()));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setText(2,
                      backup.origin == session.path() ? tr("this file")
                                                      : QDir::toNativeSeparators(backup.origin));
        item->setToolTip(2, QDir::toNativeSeparators(backup.path));
        item->setData(0, Qt::UserRole, backup.path);
    }
    const auto own = session.backups();
    m_folder->setText(own.isEmpty()
                          ? tr("There is no backup yet.")
                          : QDir::toNativeSeparators(QFileInfo(own.first()).absolutePath()));
    m_backups->setCurrentItem(m_backups->topLevelItem(0));
    m_restore->setEnabled(!found.isEmpty());
}

void SettingsDialogBackups::backUp()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_workspace.session().backUp();
    QGuiApplication::restoreOverrideCursor();
    if (!made) {
        m_workspace.prompts().tell(this, made.error());
        return;
    }
    fill();
    emit m_workspace.noted(tr("A backup was made and checked."));
    m_workspace.tellRemark(this, made->remark);
}

} // namespace solidair
