// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statustables.h"

#include "base/text.h"
#include "reportwords.h"
#include "statusrows.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

constexpr Length tableWidth = 170_mm; // A4 upright between its margins

} // namespace

ReportSection provinceSection(const StatusFacts &facts)
{
    const StatusRows rows(facts);
    ReportSection section;
    section.heading = rows.text(QT_TRANSLATE_NOOP("Report", "By province and stage"));
    ReportChart chart;
    chart.categoryHeading = rows.text(QT_TRANSLATE_NOOP("Report", "Province"));
    chart.sumHeading = rows.text(QT_TRANSLATE_NOOP("Report", "Total"));
    QList<Stage> stages{Stage::Joined, Stage::InDiscussion, Stage::Asked};
    for (const auto stage : {Stage::OnHold, Stage::Declined, Stage::Left}) {
        if (facts.totals().of(stage) > 0)
            stages.append(stage);
    }
    for (const auto &province : facts.provinces())
        chart.categories.append(province.name);
    for (const auto stage : std::as_const(stages)) {
        ReportChart::Series series{stageText(stage, facts.phrases()), stage, {}};
        for (const auto &province : facts.provinces())
            series.values.append(province.totals.of(stage));
        chart.series.append(series);
    }
    section.empty = rows.text(QT_TRANSLATE_NOOP("Report", "none"));
    section.content = chart;
    return section;
}

ReportSection joinedSection(const StatusFacts &facts)
{
    const StatusRows rows(facts);
    ReportTable table;
    const Length rest = tableWidth - 34_mm - rows.provinceWidth() - 24.5_mm - 18_mm - 16_mm;
    table.columns = {rows.municipalityColumn(34_mm),
                     rows.nisColumn(),
                     rows.provinceColumn(),
                     rows.sinceColumn(24.5_mm, Kind::Text),
                     rows.charterColumn(18_mm),
                     rows.engagementsColumn(rest),
                     rows.askedForColumn(),
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Inhabitants")), Kind::Number, 16_mm}};
    for (const auto &entry : facts.at(Stage::Joined)) {
        const auto population = rows.population(entry);
        table.rows.append(rows.row(
            entry,
            {rows.name(entry), rows.nis(entry), textCell(entry.province), rows.since(entry),
             textCell(rows.charter(entry)), rows.engagements(entry), rows.askedFor(entry),
             population ? numberCell(*population, facts.phrases()) : emptyCell()}));
    }
    return rows.section(Stage::Joined, table);
}

ReportSection thresholdSection(const StatusFacts &facts)
{
    const StatusRows rows(facts);
    ReportTable table;
    table.columns = {rows.municipalityColumn(40_mm),
                     rows.nisColumn(),
                     rows.charterColumn(32_mm),
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Has")), Kind::Text, 25_mm},
                     rows.askedForColumn(),
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Why all the same, and what now")),
                      Kind::Text, 73_mm}};
    for (const auto &entry : facts.at(Stage::Joined)) {
        if (!entry.standing.isUnderThreshold())
            continue;
        auto has = rows.engagements(entry);
        has.remark.clear();
        const auto charter = rows.text(QT_TRANSLATE_NOOP("Report", "%1, asks %2"))
                                 .arg(rows.charter(entry), QString::number(entry.standing.asked));
        QStringList why{singleLine(entry.step.reason), rows.nextStep(entry)};
        why.removeAll(QString());
        table.rows.append(
            rows.row(entry,
                     {rows.name(entry), rows.nis(entry), textCell(charter), has,
                      rows.askedFor(entry), textCell(why.join(semicolon(facts.phrases())))}));
    }
    auto section =
        rows.section(rows.text(QT_TRANSLATE_NOOP("Report", "Below the threshold")), table);
    if (!table.isEmpty()) {
        QStringList charters;
        for (const auto &charter : facts.campaign().charters())
            charters.append(
                facts.phrases()
                    .text("Report",
                          QT_TRANSLATE_N_NOOP("Report", "the text of %1 asks %n commitment(s)"),
                          charter.commitmentsAsked)
                    .arg(charter.key));
        section.lead =
            rows.text(QT_TRANSLATE_NOOP(
                          "Report",
                          "The threshold belongs to the declaration: %1. A member below the "
                          "threshold remains a member; this list is there to follow it up."))
                .arg(enumeration(charters, facts.phrases().language()));
    }
    return section;
}

ReportSection discussionSection(const StatusFacts &facts)
{
    const StatusRows rows(facts);
    ReportTable table;
    const Length rest = tableWidth - 33_mm - rows.provinceWidth() - 19.5_mm - 25_mm - 19.5_mm;
    table.columns = {rows.municipalityColumn(33_mm),
                     rows.nisColumn(),
                     rows.provinceColumn(),
                     rows.sinceColumn(19.5_mm, Kind::Date),
                     rows.engagementsColumn(25_mm),
                     rows.askedForColumn(),
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Last contact")), Kind::Date, 19.5_mm},
                     rows.nextColumn(rest)};
    for (const auto &entry : facts.at(Stage::InDiscussion)) {
        table.rows.append(
            rows.row(entry,
                     {rows.name(entry), rows.nis(entry), textCell(entry.province),
                      rows.since(entry), rows.engagements(entry), rows.askedFor(entry),
                      rows.lastContact(entry), textCell(rows.nextStep(entry))}));
    }
    return rows.section(Stage::InDiscussion, table);
}

ReportSection askedSection(const StatusFacts &facts)
{
    const StatusRows rows(facts);
    ReportTable table;
    auto provinceInValues = rows.provinceColumn();
    provinceInValues.width = {}; // on paper the group's heading says it
    table.columns = {rows.municipalityColumn(50_mm),
                     rows.nisColumn(),
                     provinceInValues,
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Asked by")), Kind::Text, 52_mm},
                     rows.coordinatorColumn(32_mm),
                     {rows.text(QT_TRANSLATE_NOOP("Report", "On")), Kind::Date, 19.5_mm},
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Days quiet")), Kind::Number, 16.5_mm}};
    QHash<QString, QList<ReportRow>> perProvince;
    for (const auto &entry : facts.at(Stage::Asked)) {
        auto name = rows.name(entry);
        name.strong = false; // the group's heading is
        perProvince[entry.province].append(rows.row(
            entry,
            {name, rows.nis(entry), textCell(entry.province), rows.askedBy(entry),
             textCell(facts.coordinator(entry)), rows.since(entry), rows.daysQuiet(entry)}));
    }
    for (const auto &province : facts.provinces()) {
        const auto group = perProvince.value(province.name);
        if (group.isEmpty())
            continue;
        const auto heading = u"%1 (%2)"_s.arg(province.name, QString::number(group.size()));
        table.rows.append({{{heading, {}}}, true});
        table.rows += group;
    }
    return rows.section(Stage::Asked, table);
}

ReportSection outcomeSection(const StatusFacts &facts, Stage stage)
{
    const StatusRows rows(facts);
    ReportTable table;
    const Length rest = tableWidth - 34_mm - rows.provinceWidth() - 19.5_mm;
    table.columns = {rows.municipalityColumn(34_mm),
                     rows.nisColumn(),
                     rows.provinceColumn(),
                     rows.sinceColumn(19.5_mm, Kind::Date),
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Reason")), Kind::Text, rest / 2},
                     rows.nextColumn(rest / 2)};
    for (const auto &entry : facts.at(stage)) {
        table.rows.append(rows.row(entry,
                                   {rows.name(entry), rows.nis(entry), textCell(entry.province),
                                    rows.since(entry), textCell(entry.step.reason),
                                    textCell(rows.nextStep(entry))}));
    }
    return rows.section(stage, table);
}

ReportSection noContactSection(const StatusFacts &facts)
{
    const StatusRows rows(facts);
    ReportTable table;
    const Length rest = tableWidth - 50_mm - rows.provinceWidth();
    table.columns = {rows.municipalityColumn(50_mm),
                     rows.nisColumn(),
                     rows.provinceColumn(),
                     {rows.text(QT_TRANSLATE_NOOP("Report", "Stage")), Kind::Text, rest / 2},
                     rows.coordinatorColumn(rest / 2)};
    for (const auto stage : {Stage::Joined, Stage::InDiscussion, Stage::Asked}) {
        for (const auto &entry : facts.at(stage)) {
            if (rows.hasContact(entry))
                continue;
            table.rows.append(rows.row(entry,
                                       {rows.name(entry), rows.nis(entry), textCell(entry.province),
                                        textCell(stageText(stage, facts.phrases())),
                                        textCell(facts.coordinator(entry))}));
        }
    }
    return rows.section(rows.text(QT_TRANSLATE_NOOP("Report", "Without a contact")), table);
}

} // namespace solidair
