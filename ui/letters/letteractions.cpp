// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractions.h"

#include "letterspagesender.h"
#include "session/commands/lettercommand.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/verbbutton.h"

#include <QCheckBox>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

LetterActions::LetterActions(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_sender(new LettersPageSender(workspace, this))
    , m_record(new QCheckBox(this))
    , m_recordLast(new LinkButton({}, this))
    , m_reason(new FactLabel(tr("Check at least one recipient to make letters."), this))
{
    m_record->setObjectName(u"recordLetters"_s);
    m_record->setChecked(workspace.isWritable());
    m_record->setEnabled(workspace.isWritable());
    m_recordLast->setObjectName(u"recordLast"_s);
    m_recordLast->hide();
    m_reason->setObjectName(u"whyNot"_s);
    m_reason->setWordWrap(true);

    // Below each other where the panel is narrow, which their counts do not widen.
    auto *verbs = new QWidget(this);
    auto *row = new FlowLayout(verbs);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 2));
    m_print = addVerb(u"printLetters"_s, u"print"_s, verbs);
    m_print->setDefault(true);
    m_together = addVerb(u"savePdf"_s, u"pdf"_s, verbs);
    m_each = addVerb(u"savePdfEach"_s, u"pdf"_s, verbs);
    auto *column = new QVBoxLayout(this);
    const int side = look::space(*this, 3);
    column->setContentsMargins(side, look::space(*this, 2), side, look::space(*this, 2));
    column->setSpacing(look::space(*this, 2));
    column->addWidget(m_sender);
    column->addWidget(m_record);
    column->addWidget(m_recordLast);
    column->addWidget(m_reason);
    column->addWidget(verbs);

    connect(m_print, &QPushButton::clicked, this, &LetterActions::printWanted);
    connect(m_together, &QPushButton::clicked, this, &LetterActions::savingWanted);
    connect(m_each, &QPushButton::clicked, this, &LetterActions::savingEachWanted);
    connect(m_recordLast, &QPushButton::clicked, this, &LetterActions::recordingLastWanted);
}

QPushButton *LetterActions::addVerb(const QString &name, const QString &icon, QWidget *verbs)
{
    auto *button = new VerbButton(verbs);
    button->setObjectName(name);
    button->setIcon(look::icon(icon));
    button->setAutoDefault(false);
    verbs->layout()->addWidget(button);
    return button;
}

bool LetterActions::records() const
{
    return m_record->isChecked();
}

void LetterActions::setRecords(bool records)
{
    m_record->setChecked(records);
}

void LetterActions::present(int count, bool asks)
{
    m_print->setText(tr("Print (%1)").arg(count));
    m_together->setText(tr("PDF (%1)").arg(count));
    m_each->setText(tr("PDF per letter (%1)").arg(count));
    for (auto *button : {m_print, m_together, m_each})
        button->setEnabled(count > 0);
    m_reason->setVisible(count == 0);
    m_record->setText(asks ? tr("Record and set to “asked”") : tr("Record in the dossiers"));
}

void LetterActions::presentMissing(const QStringList &missing)
{
    m_sender->present(missing);
}

void LetterActions::presentLast(int count)
{
    m_recordLast->setVisible(count > 0 && m_workspace.isWritable());
    m_recordLast->setText(tr("Record the %n letters just made", nullptr, count));
}

/// Letters of a day to come can not be recorded as sent.
bool LetterActions::mayRecord(QDate day)
{
    const auto sent = records() ? checkSent(day) : Result<>();
    if (sent)
        return true;
    m_workspace.prompts().tell(
        this,
        {sent.error().code,
         tr("%1 Uncheck “%2” to make the letters without recording, or give them another date.")
             .arg(sent.error().message, m_record->text()),
         {}});
    m_record->setFocus();
    return false;
}

} // namespace solidair
