// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetfacts.h"

#include "base/text.h"
#include "statusrows.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SheetFacts::SheetFacts(const Register &campaign, MunicipalityId id,
                       const MunicipalityRecords &records, QDate day, const Phrases &phrases)
    : m_campaign(campaign)
    , m_id(id)
    , m_records(records)
    , m_day(day)
    , m_phrases(phrases)
    , m_standing(campaign.standing(id, day))
{ }

QString SheetFacts::name(MunicipalityId id) const
{
    return singleLine(m_campaign.municipality(id).names.in(m_phrases.language()));
}

QString SheetFacts::charter(CharterId id) const
{
    const auto *charter = m_campaign.charter(id);
    return charter
        ? together(text(QT_TRANSLATE_NOOP("Report", "text %1")).arg(singleLine(charter->key)))
        : QString();
}

QString SheetFacts::who(const Step &step) const
{
    if (step.decidedBy != Decider::Unknown)
        return deciderText(step.decidedBy, m_phrases);
    if (const auto body = singleLine(m_campaign.bodyName(step.askedBy)); !body.isEmpty())
        return body;
    return step.channel == Channel::Unknown ? QString() : channelText(step.channel, m_phrases);
}

QString SheetFacts::circumstance(const Step &step) const
{
    const auto *charter = m_campaign.charter(step.charter);
    if (!charter)
        return who(step);
    return text(QT_TRANSLATE_NOOP("Report", "%1, asks %2"))
        .arg(this->charter(charter->id), QString::number(charter->commitmentsAsked));
}

ReportCell SheetFacts::dateCell(const PartialDate &date) const
{
    return date.isKnown() ? ReportCell{dateInTable(date, m_phrases), date.toIso()} : emptyCell();
}

} // namespace solidair
