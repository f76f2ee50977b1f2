// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusline.h"

#include "base/clock.h"
#include "filewatch.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"

#include <QLabel>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "today 9:10" or "21/11/2026".
QString when(const QDateTime &time)
{
    const auto local = time.toLocalTime();
    return local.date() == currentDay() ? StatusLine::tr("today %1").arg(local.toString(u"H:mm"))
                                        : dateOnScreen(PartialDate(local.date()));
}

} // namespace

StatusLine::StatusLine(Workspace &workspace, const FileWatch &watch, QWidget *parent)
    : QStatusBar(parent)
    , m_workspace(workspace)
    , m_watch(watch)
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
    connect(&watch, &FileWatch::looked, this, &StatusLine::showSaved);
    connect(&workspace, &Workspace::noted, this, [this](const QString &text) {
        showMessage(text, 8000);
        announce(*this, text);
    });
    markPane(*this);
    connect(&workspace.session(), &CampaignSession::backedUp, this, &StatusLine::showSaved);
    showSaved();
}

void StatusLine::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void StatusLine::showSaved()
{
    const QString time = m_workspace.session().savedAt().toLocalTime().toString(u"H:mm");
    if (!m_workspace.isWritable()) {
        QStringList parts{tr("Read only: nothing can be changed here"), tr("as of %1").arg(time)};
        if (!m_watch.found())
            parts.append(tr("the file cannot be read now"));
        m_saved->setText(parts.join(u" · "_s));
        return;
    }
    QStringList parts{tr("Saved %1").arg(time)};
    const auto backup = m_workspace.session().lastBackup();
    parts.append(backup.isValid() ? tr("backup %1").arg(when(backup)) : tr("no backup yet"));
    if (!m_watch.found())
        parts.append(tr("ATTENTION: the file is no longer the one that was opened"));
    else
        parts.append(m_workspace.session().isChecked() ? tr("file in order")
                                                       : tr("file is being checked…"));
    m_saved->setText(parts.join(u" · "_s));
}

} // namespace solidair
