// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entermergercommand.h"

#include "base/clock.h"
#include "base/text.h"

#include <QMap>
#include <QSet>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

EnterMergerCommand::EnterMergerCommand(CampaignSession &session, EnteredMerger entered)
    : EditCommand(session, AuditAction(u"merger.enter"_s, {singleLine(entered.names.nl)}))
    , m_entered(std::move(entered))
{
    touchEverything();
}

Result<> EnterMergerCommand::perform(Journal &journal)
{
    const auto merged = mergedMunicipality(campaign(), m_entered, currentDay());
    if (!merged)
        return merged.error();
    auto done = MunicipalityRepository::insert(journal, merged->municipality);
    for (const auto &part : merged->parts) {
        if (done)
            done = MunicipalityRepository::updateFacts(journal, part);
    }
    for (const auto &merger : merged->mergers) {
        if (done)
            done = MergerRepository::insert(journal, merger);
    }
    return done ? drawBorders(journal, *merged) : done;
}

/// Those of its parts with others; theirs stay, of the map before it.
Result<> EnterMergerCommand::drawBorders(Journal &journal, const MergedMunicipality &merged) const
{
    const auto borders = Repository<SharedBorder>(database()).all();
    if (!borders)
        return borders.error();
    QSet<MunicipalityId> parts;
    for (const auto &part : merged.parts)
        parts.insert(part.id);
    QMap<MunicipalityId, int> metres;
    for (const auto &border : *borders) {
        if (parts.contains(border.a) == parts.contains(border.b))
            continue;
        const auto other = parts.contains(border.a) ? border.b : border.a;
        if (campaign().successor(other).isNull())
            metres[other] += border.metres;
    }
    for (const auto &[other, length] : metres.asKeyValueRange()) {
        const auto done =
            MunicipalityRepository::insertBorder(journal, merged.municipality.id, other, length);
        if (!done)
            return done;
    }
    return {};
}

} // namespace solidair
