// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialoglist.h"

#include "base/text.h"
#include "ui/look/look.h"
#include "ui/pages/municipalitylistheader.h"
#include "ui/widgets/entrydelegate.h"
#include "ui/widgets/verbbutton.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SettingsDialogList::SettingsDialogList(Workspace &workspace, const QString &name,
                                       const QStringList &headings, const QString &newName,
                                       const QString &add, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_table(new QTableWidget(0, static_cast<int>(headings.size()), this))
    , m_newName(new QLineEdit(this))
    , m_add(new VerbButton(add, this))
    , m_problem(new QLabel(this))
{
    setFocusProxy(m_table);
    m_table->setObjectName(name);
    m_table->setAccessibleName(newName);
    auto *header = new MunicipalityListHeader(m_table);
    m_table->setHorizontalHeader(header);
    header->setSectionsMovable(false);
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    m_table->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::Hairlines, m_table));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height()
                                                     + look::space(*this, 1));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_newName->setObjectName(name + u"New"_s);
    m_newName->setAccessibleName(newName);
    m_newName->setPlaceholderText(newName);
    m_add->setObjectName(name + u"Add"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_newName->setReadOnly(!workspace.isWritable());
    m_problem->setObjectName(name + u"Problem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_newName, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 2));
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(row);

    connect(m_newName, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(m_workspace.isWritable() && !singleLine(text).isEmpty());
        showProblem({});
    });
    connect(m_newName, &QLineEdit::returnPressed, this, &SettingsDialogList::addTyped);
    connect(m_add, &QPushButton::clicked, this, &SettingsDialogList::addTyped);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        const QString problem = change(item->row(), item->column(), *item);
        showProblem(problem);
        // The editor is still closing; what stands in the campaign is shown after that.
        if (!problem.isEmpty())
            QMetaObject::invokeMethod(this, &SettingsDialogList::refill, Qt::QueuedConnection);
    });
    connect(&workspace, &Workspace::changed, this, &SettingsDialogList::refill,
            Qt::QueuedConnection);
}

void SettingsDialogList::refill()
{
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    fill(*m_table);
    if (row >= 0)
        m_table->setCurrentCell(qMin(row, m_table->rowCount() - 1), column);
}

QTableWidgetItem *SettingsDialogList::cell(const QString &text, bool isEditable)
{
    auto *item = new QTableWidgetItem(text);
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    item->setFlags(isEditable ? flags | Qt::ItemIsEditable : flags);
    return item;
}

void SettingsDialogList::addTyped()
{
    const QString name = singleLine(m_newName->text());
    if (name.isEmpty() || !m_workspace.isWritable())
        return;
    const QString problem = add(name);
    if (problem.isEmpty())
        m_newName->clear();
    showProblem(problem);
}

void SettingsDialogList::showProblem(const QString &problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look::danger(palette()));
    m_problem->setPalette(colours);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace solidair
