// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "base/clock.h"
#include "look/look.h"
#include "widgets/linkbutton.h"
#include "workspace.h"

#include <QLabel>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "today 9:10" or "21/11/2026".
QString when(const QDateTime &time)
{
    const auto local = time.toLocalTime();
    return local.date() == currentDay() ? StatusLine::tr("today %1").arg(local.toString(u"H:mm"))
                                        : local.toString(u"dd/MM/yyyy");
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_saved(new LinkButton({}, this))
    , m_fact(new QLabel(this))
{
    m_saved->setObjectName(u"saved"_s);
    m_saved->setQuiet();
    m_saved->setAccessibleDescription(tr("Opens the settings at the backups"));
    m_fact->setTextFormat(Qt::PlainText);
    m_fact->setObjectName(u"fact"_s);
    setFont(look::smaller(font()));
    m_saved->setFont(font());
    m_fact->setFont(font());
    addWidget(m_saved);
    addPermanentWidget(m_fact);
    connect(m_saved, &LinkButton::clicked, this, &StatusLine::backupsWanted);
    // What was noted before is no longer news.
    connect(&workspace, &Workspace::changed, this, &QStatusBar::clearMessage);
    connect(&workspace, &Workspace::changed, this, &StatusLine::showSaved);
    connect(&workspace, &Workspace::noted, this,
            [this](const QString &text) { showMessage(text, 8000); });
    showSaved();
}

void StatusLine::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void StatusLine::showSaved()
{
    if (!m_workspace.isWritable()) {
        m_saved->setText(tr("Read only: nothing can be changed here"));
        return;
    }
    QStringList parts{
        tr("Saved %1").arg(m_workspace.session().savedAt().toLocalTime().toString(u"H:mm"))};
    const auto backup = m_workspace.session().lastBackup();
    parts.append(backup.isValid() ? tr("backup %1").arg(when(backup)) : tr("no backup yet"));
    parts.append(m_workspace.session().isChecked() ? tr("file in order")
                                                   : tr("file is being checked…"));
    m_saved->setText(parts.join(u" · "_s));
}

} // namespace solidair
