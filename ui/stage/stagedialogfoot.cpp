// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogfoot.h"

#include "stagedialogglyph.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/verbbutton.h"

#include <QBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

StageDialogFoot::StageDialogFoot(bool isRecorded, bool isWritable, QWidget *parent)
    : QWidget(parent)
    , m_isWritable(isWritable)
    , m_problemMark(
          new StageDialogGlyph(u"warning"_s, StageDialogGlyph::Tone::Danger, tr("Problem"), this))
    , m_problem(new QLabel(this))
    , m_remove(new LinkButton(tr("Delete this step"), this))
    , m_whyNot(new FactLabel({}, this))
    , m_leave(new VerbButton(this))
    , m_do(new VerbButton(this))
{
    m_problem->setObjectName(u"stageProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_remove->setObjectName(u"stageRemove"_s);
    m_remove->setFlush();
    m_remove->setVisible(isRecorded);
    m_whyNot->setObjectName(u"stageWhyNot"_s);
    m_whyNot->setWordWrap(true);
    m_leave->setObjectName(u"stageLeave"_s);
    m_leave->setAutoDefault(false);
    m_do->setObjectName(u"stageDo"_s);
    m_do->setDefault(true);

    const int step = look::space(*this, 1);
    auto *problem = new QHBoxLayout;
    problem->setSpacing(2 * step);
    problem->addWidget(m_problemMark, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_whyNot, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3 * step);
    column->addLayout(problem);
    column->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &StageDialogFoot::removalWanted);
    connect(m_leave, &QPushButton::clicked, this, &StageDialogFoot::left);
    connect(m_do, &QPushButton::clicked, this, &StageDialogFoot::done);
}

void StageDialogFoot::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problemMark->setVisible(!problem.isEmpty());
}

void StageDialogFoot::setReady(bool ready, const QString &whyNot)
{
    m_do->setEnabled(ready && m_isWritable);
    m_do->setAccessibleDescription(whyNot.isEmpty() ? m_problem->text() : whyNot);
    m_whyNot->setText(m_isWritable ? whyNot : tr("This campaign is open for reading only."));
}

void StageDialogFoot::setVerb(const QString &verb)
{
    m_do->setText(verb);
}

void StageDialogFoot::setLeaving(const QString &leaving)
{
    m_leave->setText(leaving);
}

bool StageDialogFoot::isReady() const
{
    return m_do->isEnabled();
}

} // namespace solidair
