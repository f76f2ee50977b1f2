// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfoot.h"

#include "importtask.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/verbbutton.h"

#include <QBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ImportFoot::ImportFoot(QWidget *parent)
    : QWidget(parent)
    , m_stop(new LinkButton(tr("Stop taking in"), this))
    , m_fact(new FactLabel({}, this))
    , m_warning(new FactLabel({}, this))
    , m_back(new VerbButton(this))
    , m_on(new VerbButton(this))
{
    auto *row = new QHBoxLayout(this);
    const int edge = look::space(*this, 4);
    row->setContentsMargins(edge, look::space(*this, 2), edge, look::space(*this, 2));
    row->setSpacing(look::space(*this, 3));
    m_stop->setObjectName(u"stopImport"_s);
    m_fact->setWordWrap(true);
    m_warning->setObjectName(u"importWarning"_s);
    m_warning->setWordWrap(true);
    m_warning->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_back->setObjectName(u"importBack"_s);
    m_on->setObjectName(u"importOn"_s);
    m_on->setDefault(true);
    row->addWidget(m_stop);
    row->addWidget(m_fact, 2);
    row->addWidget(m_warning, 1);
    row->addWidget(m_back);
    row->addWidget(m_on);
    connect(m_stop, &LinkButton::clicked, this, &ImportFoot::stopWanted);
    connect(m_back, &QPushButton::clicked, this, &ImportFoot::backWanted);
    connect(m_on, &QPushButton::clicked, this, &ImportFoot::onWanted);
}

void ImportFoot::present(const ImportTask &task, bool isNothingNew)
{
    using enum ImportTask::Step;
    const auto &counts = task.plan().counts;
    const auto rows = static_cast<int>(task.list().table.rows.size());
    const auto step = task.step();
    m_stop->setVisible(task.isUnderWay());
    m_back->setVisible(step == Check || step == Done);
    m_back->setText(step == Done ? tr("Another list") : tr("Back"));
    m_on->setVisible(step >= Columns && !isNothingNew);
    QString fact;
    QString warning;
    switch (step) {
    case Columns:
        m_on->setText(tr("Check %n row(s)", nullptr, rows));
        m_on->setEnabled(!task.isBusy() && !task.obstacle() && rows > 0);
        fact = task.obstacle() ? task.obstacle()->message
                               : tr("Nothing changes yet: first you see what would happen.");
        break;
    case Check:
        m_on->setText(tr("Take in %n municipality(-ies)", nullptr, counts.municipalities));
        m_on->setEnabled(!task.isBusy() && counts.municipalities > 0);
        if (!isNothingNew)
            fact = tr("First a backup. Then all of it is one step, which you can undo.");
        if (const int open = counts.asked + counts.refused; open > 0)
            warning = tr("%n row(s) stay out", nullptr, open);
        break;
    case Done:
        m_on->setText(tr("Show the municipalities"));
        m_on->setEnabled(true);
        if (const auto name = task.mapping().name; !name.isEmpty())
            fact = tr("The layout %1 is kept for the next time.").arg(name);
        break;
    case None:
    case Source:
        break;
    }
    m_fact->setText(fact);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace solidair
