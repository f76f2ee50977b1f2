// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "reportwords.h"
#include "sheetsections.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Lokeren (46014, joined since November 2023)".
QString predecessorText(const SheetFacts &facts, MunicipalityId id, QDate lastDay)
{
    const auto standing = facts.campaign().standing(id, lastDay);
    auto stage = stageText(standing.stage, facts.phrases());
    if (standing.stage != Stage::NotApproached && standing.since.isKnown()) {
        stage += u' ' + sinceText(standing.since, facts.phrases());
    }
    return u"%1 (%2, %3)"_s.arg(facts.name(id), facts.campaign().municipality(id).nis, stage);
}

ReportLines mergerLines(const SheetFacts &facts)
{
    const auto &campaign = facts.campaign();
    const auto &municipality = facts.municipality();
    const auto label = facts.text(QT_TRANSLATE_NOOP("Report", "Merger"));
    ReportLines lines;
    if (const auto olds = campaign.predecessors(facts.id()); !olds.isEmpty()
        && municipality.validFrom.isValid() && municipality.validFrom <= facts.day()) {
        QStringList names;
        for (const auto old : olds)
            names.append(predecessorText(facts, old, municipality.validFrom.addDays(-1)));
        std::ranges::sort(names, Collation(facts.phrases().language()));
        const auto day = dateInTable(PartialDate(municipality.validFrom), facts.phrases());
        lines.append({{},
                      label,
                      facts.text(QT_TRANSLATE_NOOP("Report", "on %1, out of %2"))
                          .arg(day, enumeration(names, facts.phrases().language()))});
    }
    if (const auto next = campaign.successor(facts.id()); !next.isNull()
        && municipality.validUntil.isValid() && municipality.validUntil <= facts.day()) {
        const auto day = dateInTable(PartialDate(municipality.validUntil), facts.phrases());
        lines.append({{},
                      label,
                      facts.text(QT_TRANSLATE_NOOP("Report", "since %1 a part of %2"))
                          .arg(day, facts.name(next))});
    }
    return lines;
}

} // namespace

ReportSection neighboursSection(const SheetFacts &facts)
{
    const auto &campaign = facts.campaign();
    QHash<Stage, QStringList> names;
    for (const auto id : campaign.neighbours(facts.id())) {
        if (campaign.municipality(id).existsOn(facts.day()))
            names[campaign.standing(id, facts.day()).stage].append(facts.name(id));
    }
    ReportLines lines;
    for (const auto stage : {Stage::Joined, Stage::InDiscussion, Stage::Asked, Stage::OnHold,
                             Stage::Declined, Stage::Left, Stage::NotApproached}) {
        auto those = names.value(stage);
        if (those.isEmpty())
            continue;
        std::ranges::sort(those, Collation(facts.phrases().language()));
        lines.append({stage, stageText(stage, facts.phrases()),
                      enumeration(those, facts.phrases().language())});
    }
    if (!names.isEmpty() && !names.contains(Stage::Joined)) {
        lines.append(
            {{}, {}, facts.text(QT_TRANSLATE_NOOP("Report", "No neighbour has joined yet."))});
    }
    const auto mergers = mergerLines(facts);
    ReportSection section;
    if (!mergers.isEmpty())
        section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "Neighbours and merger"));
    else if (!lines.isEmpty())
        section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "Neighbours"));
    section.content = ReportLines(lines + mergers);
    return section;
}

} // namespace solidair
