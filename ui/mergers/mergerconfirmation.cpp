// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergerconfirmation.h"

#include "base/text.h"
#include "session/commands/campaigncommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/look.h"
#include "ui/kit/wheelfreecombo.h"

#include <QGridLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

MergerConfirmation::MergerConfirmation(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_due(new DateEdit(this))
    , m_who(new WheelFreeCombo(this))
    , m_what(new QLineEdit(this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::Whole))
{
    m_due->setObjectName(u"mergerDue"_s);
    m_due->setAccessibleName(tr("By when it is to be confirmed"));
    m_due->setPlaceholderText(tr("by when?"));
    m_due->setNeedsDay(true);
    m_due->setSense(PartialDate::Sense::Due);
    m_who->setObjectName(u"mergerWho"_s);
    labelChoice(*m_who, tr("Who has it confirmed"));
    m_what->setObjectName(u"mergerWhat"_s);
    m_what->setAccessibleName(tr("What is to be done"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(look::space(*this, 2));
    grid->addWidget(m_due, 0, 0);
    grid->addWidget(m_who, 0, 1);
    grid->addWidget(m_what, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_due->setFixedWidth(std::max(fontMetrics().horizontalAdvance(u"00/00/0000"_s),
                                  fontMetrics().horizontalAdvance(m_due->placeholderText()))
                         + look::space(*this, 6));
    setEnabled(workspace.isWritable());
    connect(m_due, &QLineEdit::textChanged, this, &MergerConfirmation::edited);
    connect(m_what, &QLineEdit::textChanged, this, &MergerConfirmation::edited);
}

void MergerConfirmation::present(MunicipalityId successor, CoordinatorId coordinator)
{
    const bool isOther = successor != m_successor;
    m_successor = successor;
    if (std::exchange(m_coordinator, coordinator) != coordinator && !isOther && m_isLoaded)
        m_who->setCurrentIndex(std::max(0, m_who->findData(coordinator.text())));
    if (!isOther)
        return;
    m_isLoaded = false;
    if (isVisible())
        load();
    const DraftPlace place{successor, u"merger"_s};
    if (m_workspace.isWritable() && !m_workspace.drafts().content(place).isEmpty())
        emit broughtBack();
}

/// What the program puts, and what was typed before.
void MergerConfirmation::load()
{
    m_keeper->leave();
    m_isLoaded = true;
    m_due->setDate({});
    m_what->setText(DecideMergerCommand::usualWords());
    m_who->clear();
    m_who->addItem(tr("nobody yet"), QString());
    for (const auto &one : m_workspace.campaign().coordinators()) {
        if (one.active || one.id == m_coordinator)
            m_who->addItem(singleLine(one.name), one.id.text());
    }
    m_who->setCurrentIndex(std::max(0, m_who->findData(m_coordinator.text())));
    if (m_workspace.isWritable())
        m_keeper->begin({m_successor, u"merger"_s});
}

void MergerConfirmation::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isLoaded && !m_successor.isNull())
        load();
}

/// What is typed waits where it is kept.
void MergerConfirmation::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    m_keeper->leave();
    m_isLoaded = false;
}

bool MergerConfirmation::insist()
{
    return m_due->text().trimmed().isEmpty() || m_due->insist();
}

NextStep MergerConfirmation::step() const
{
    NextStep step;
    step.due = m_due->date().value_or(PartialDate()).firstDay();
    step.what = m_what->text().trimmed();
    step.who = m_who->currentData().toString().isEmpty() ? QString() : m_who->currentText();
    return step;
}

void MergerConfirmation::finish()
{
    m_keeper->finish();
    load();
}

bool MergerConfirmation::isUntouched() const
{
    return m_due->text().isEmpty() && m_what->text() == DecideMergerCommand::usualWords();
}

} // namespace solidair
