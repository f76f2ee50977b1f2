// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetsections.h"

#include "base/text.h"
#include "domain/joining.h"
#include "statusrows.h"

#include <algorithm>
#include <tuple>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

constexpr Length onWidth = 26_mm; // "september 2023" on a line

/// The stations of @p id up to @p day, those of the predecessor that it goes on from before its
/// own.
QList<ReportWay::Station> stationsOf(const SheetFacts &facts, MunicipalityId id, QDate day)
{
    const auto &campaign = facts.campaign();
    const auto station = [&](Stage stage, const PartialDate &date, const QString &remark) {
        return ReportWay::Station{stage, dateInWords(date, facts.phrases()), date.toIso(), remark};
    };
    QList<ReportWay::Station> stations;
    const auto start = campaign.chainStart(id);
    if (start.stage != Stage::NotApproached && start.existsFrom <= day) {
        const auto lastDay = start.existsFrom.addDays(-1);
        for (const auto old : campaign.predecessors(id)) {
            const auto before = campaign.standing(old, lastDay);
            if (before.stage == start.stage && before.from == start.from) {
                stations = stationsOf(facts, old, lastDay);
                break;
            }
        }
        if (stations.isEmpty()) {
            stations.append(
                station(start.stage, start.since,
                        facts.text(QT_TRANSLATE_NOOP("Report", "decided at the merger"))));
        }
    }
    for (const auto &effect : campaign.effectiveSteps(id)) {
        if (effect.from <= day) {
            stations.append(
                station(effect.step.stage, effect.step.date, facts.circumstance(effect.step)));
        }
    }
    return stations;
}

/// As it was on the day; that a running one ends later was not known then.
QString stateOnDay(const SheetFacts &facts, const Commitment &commitment)
{
    auto state = commitment.state;
    if (!commitment.standsOn(facts.day()))
        state = Commitment::State::Ended;
    else if (state == Commitment::State::Ended)
        state = Commitment::State::Running;
    return commitmentStateText(state, facts.phrases());
}

/// Those that had begun on the day: the highlight first, those that ended last.
QList<Commitment> begunCommitments(const SheetFacts &facts)
{
    auto commitments = facts.campaign().commitments(facts.id());
    commitments.removeIf([&](const Commitment &it) {
        return it.since.isKnown() && it.since.firstDay() > facts.day();
    });
    std::ranges::stable_sort(commitments, {}, [&](const Commitment &it) {
        const bool stands = it.standsOn(facts.day());
        return std::pair(!stands, !(stands && it.isHighlight));
    });
    return commitments;
}

ReportCell numberOrNothing(std::optional<int> number, const Phrases &phrases)
{
    return number ? numberCell(*number, phrases) : emptyCell();
}

} // namespace

ReportSection waySection(const SheetFacts &facts)
{
    ReportWay way;
    way.stageHeading = facts.text(QT_TRANSLATE_NOOP("Report", "Stage"));
    way.dateHeading = facts.text(QT_TRANSLATE_NOOP("Report", "Since"));
    way.stations = stationsOf(facts, facts.id(), facts.day());
    ReportSection section;
    // What the line under the title says already is no way.
    if (way.stations.size() > 1)
        section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "The way"));
    section.content = way;
    return section;
}

ReportSection commitmentsSection(const SheetFacts &facts)
{
    const auto text = [&](const char *source) { return facts.text(source); };
    const auto &standing = facts.standing();
    ReportTable table;
    table.columns = {{text(QT_TRANSLATE_NOOP("Report", "What")), Kind::Text, 84_mm},
                     {text(QT_TRANSLATE_NOOP("Report", "Category"))},
                     {text(QT_TRANSLATE_NOOP("Report", "Description"))},
                     {text(QT_TRANSLATE_NOOP("Report", "Partner")), Kind::Text, 40_mm},
                     {text(QT_TRANSLATE_NOOP("Report", "Places")), Kind::Number},
                     {text(QT_TRANSLATE_NOOP("Report", "People")), Kind::Number},
                     {text(QT_TRANSLATE_NOOP("Report", "Since"))},
                     {text(QT_TRANSLATE_NOOP("Report", "State")), Kind::Text, 20_mm},
                     {text(QT_TRANSLATE_NOOP("Report", "Confirmed")), Kind::Date, onWidth}};
    QList<Commitment> above;
    for (const auto &it : begunCommitments(facts)) {
        const auto *category = facts.campaign().category(it.category);
        auto title = textCell(it.title);
        title.strong = true;
        QStringList remarks;
        if (it.isHighlight)
            remarks.append(text(QT_TRANSLATE_NOOP("Report", "highlighted")));
        const bool counted = it.standsOn(facts.day()) && !it.isEmpty();
        if (!counted)
            remarks.append(text(QT_TRANSLATE_NOOP("Report", "does not count")));
        else if (std::ranges::any_of(above, [&](const auto &other) { return it.isSameAs(other); }))
            remarks.append(text(QT_TRANSLATE_NOOP("Report", "the same as above, counts once")));
        title.remark = remarks.join(", "_L1);
        if (counted)
            above.append(it);
        table.rows.append(
            {{title, textCell(category ? category->text.in(facts.phrases().language()) : QString()),
              textCell(it.description), textCell(it.partner),
              numberOrNothing(it.places, facts.phrases()),
              numberOrNothing(it.people, facts.phrases()), facts.dateCell(it.since),
              textCell(stateOnDay(facts, it)),
              facts.hasHappened(it.lastConfirmed) ? facts.dateCell(it.lastConfirmed)
                                                  : emptyCell()}});
    }
    ReportSection section;
    section.heading = text(QT_TRANSLATE_NOOP("Report", "Commitments"));
    section.measure = engagementsText(standing.counted, standing.asked, facts.phrases());
    section.meter = ReportMeter{standing.counted, standing.asked};
    section.empty = text(QT_TRANSLATE_NOOP("Report", "No commitments yet."));
    section.content = table;
    return section;
}

ReportSection nextStepsSection(const SheetFacts &facts)
{
    auto steps = facts.records().toDoOn(facts.day());
    std::ranges::sort(steps, {}, [](const NextStep &step) {
        return std::tuple(!step.due.isValid(), step.due.toJulianDay(), step.what, step.id);
    });
    ReportTable table;
    table.columns = {{facts.text(QT_TRANSLATE_NOOP("Report", "By")), Kind::Date, onWidth},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "What")), Kind::Text, 100_mm},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "Who")), Kind::Text, 44_mm}};
    for (const auto &step : std::as_const(steps)) {
        auto what = textCell(step.what);
        what.strong = true;
        table.rows.append({{facts.dateCell(PartialDate(step.due)), what, textCell(step.who)}});
    }
    ReportSection section;
    section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "Next steps"));
    section.empty = facts.text(QT_TRANSLATE_NOOP("Report", "No next step yet."));
    section.content = table;
    return section;
}

ReportSection publicationsSection(const SheetFacts &facts)
{
    auto publications = facts.records().publications;
    publications.removeIf([&](const Publication &it) {
        return it.date.isKnown() && it.date.firstDay() > facts.day();
    });
    std::ranges::sort(publications, [](const Publication &a, const Publication &b) {
        return std::tie(b.date, a.title, a.id) < std::tie(a.date, b.title, b.id);
    });
    ReportTable table;
    table.columns = {{facts.text(QT_TRANSLATE_NOOP("Report", "On")), Kind::Date, onWidth},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "Where")), Kind::Text, 74_mm},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "Link")), Kind::Text, 70_mm}};
    for (const auto &it : std::as_const(publications)) {
        auto title = textCell(it.title);
        title.strong = true;
        table.rows.append({{facts.dateCell(it.date), title, textCell(it.link)}});
    }
    ReportSection section;
    const bool mayBeListed = facts.municipality().mayBeListed;
    if (!table.isEmpty() || !mayBeListed)
        section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "Visibility"));
    if (!mayBeListed) {
        section.lead = facts.text(
            QT_TRANSLATE_NOOP("Report", "Does not want to stand on the public list of members."));
    }
    section.empty = facts.text(QT_TRANSLATE_NOOP("Report", "No publication yet."));
    section.content = table;
    return section;
}

} // namespace solidair
