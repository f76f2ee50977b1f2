// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalityfilter.h"

#include "base/text.h"

#include <algorithm>

namespace solidair {

namespace {

/**
 * What to look for in a row's searched text. folded() reads "st" as "sint" and "ste" as "sainte";
 * while a word is being typed it may as well be the beginning of "Steenokkerzeel", so both are
 * looked for. Digits begin a code.
 */
QStringList needlesOf(const QString &search)
{
    const QString whole = folded(search);
    if (whole.isEmpty())
        return {};
    const bool isCode = std::ranges::all_of(whole, [](QChar c) { return c.isDigit(); });
    if (isCode)
        return {u' ' + whole};
    // A word that ends in this sign is not one that folded() replaces.
    constexpr QChar unfinished = u'x';
    QString typed = folded(search.trimmed() + unfinished);
    typed.chop(1);
    return typed == whole ? QStringList{whole} : QStringList{whole, typed};
}

} // namespace

bool MunicipalityFilter::isActive() const
{
    return !folded(search).isEmpty() || !stages.isEmpty() || !provinces.isEmpty()
        || !engagements.isEmpty() || !coordinators.isEmpty() || !nextSteps.isEmpty()
        || undecidedMergers;
}

MunicipalityMatcher::MunicipalityMatcher(const MunicipalityFilter &filter, QDate today)
    : m_filter(filter)
    , m_today(today)
    , m_needles(needlesOf(filter.search))
{ }

bool MunicipalityMatcher::operator()(const MunicipalityRow &row) const
{
    const auto isFound = [&row](const QString &needle) { return row.searched.contains(needle); };
    return matchesChips(row) && (m_needles.isEmpty() || std::ranges::any_of(m_needles, isFound));
}

bool MunicipalityMatcher::matchesChips(const MunicipalityRow &row) const
{
    return (m_filter.stages.isEmpty() || m_filter.stages.contains(row.stage))
        && (m_filter.provinces.isEmpty() || m_filter.provinces.contains(row.province))
        && (m_filter.coordinators.isEmpty() || m_filter.coordinators.contains(row.coordinator))
        && (m_filter.engagements.isEmpty() || matchesEngagements(row))
        && (m_filter.nextSteps.isEmpty() || matchesNextStep(row))
        && (!m_filter.undecidedMergers || row.mergerPending);
}

bool MunicipalityMatcher::matchesNextStep(const MunicipalityRow &row) const
{
    using enum MunicipalityFilter::NextSteps;
    return m_filter.nextSteps.contains(!row.hasNextStep()           ? None
                                           : row.isOverdue(m_today) ? Overdue
                                                                    : Planned);
}

bool MunicipalityMatcher::matchesEngagements(const MunicipalityRow &row) const
{
    using enum MunicipalityFilter::Engagements;
    const auto &wanted = m_filter.engagements;
    return (row.isUnderThreshold && wanted.contains(UnderThreshold))
        || (row.counted > 0 && row.counted >= row.asked && wanted.contains(Complete))
        || (row.counted == 0 && wanted.contains(None));
}

} // namespace solidair
