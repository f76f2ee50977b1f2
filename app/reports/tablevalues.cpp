// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablevalues.h"

#include "base/phrases.h"
#include "reportwords.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = QList<ReportValue>;

class ValueTable
{
public:
    /// Its rows may name the sections they come from, in the first column.
    ValueTable(const ReportDocument &like, bool namesSections)
        : m_phrases(like.language)
        , m_remarkHeading(like.remarkHeading)
        , m_namesSections(namesSections)
    {
        if (namesSections)
            column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Section")));
    }

    /// What follows is about what @p report is about.
    void begin(const ReportDocument &report)
    {
        m_of = report.facts.value(0);
        if (!m_of.heading.isEmpty())
            column(m_of.heading);
    }

    static QString factsHeading(const Phrases &phrases)
    {
        return phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Facts"));
    }

    void addFigures(const ReportDocument &report)
    {
        for (const auto &figure : report.figures)
            add(report.figuresHeading, figure);
    }

    void addSection(const ReportSection &part)
    {
        const auto &heading = part.heading;
        visitContent(
            part, [&](const ReportTable &table) { add(heading, table); },
            [&](const ReportChart &chart) { add(heading, chart); },
            [&](const ReportWay &way) { add(heading, way); },
            [&](const ReportLines &lines) { add(heading, lines); });
    }

    /// All of them in one row.
    void addFacts(const ReportDocument &report)
    {
        if (report.facts.isEmpty())
            return;
        QList<qsizetype> places;
        for (const auto &fact : report.facts)
            places.append(column(fact.heading));
        Row row = begun(factsHeading(m_phrases));
        for (qsizetype i = 0; i < places.size(); ++i)
            row[places[i]] = report.facts[i].value;
        m_rows.append(row);
    }

    /// Without the columns in which nothing stands.
    QList<Row> filledRows() const
    {
        const auto all = rows();
        QList<qsizetype> filled;
        for (qsizetype i = 0; i < m_headings.size(); ++i) {
            const auto says = [i](const Row &row) { return row[i] != ReportValue(QString()); };
            if (std::any_of(all.cbegin() + 1, all.cend(), says))
                filled.append(i);
        }
        QList<Row> result;
        for (const auto &row : all) {
            Row kept;
            for (const auto i : std::as_const(filled))
                kept.append(row[i]);
            result.append(kept);
        }
        return result;
    }

    bool isEmpty() const { return m_rows.isEmpty(); }

    QList<Row> rows() const
    {
        QList<Row> all{Row(m_headings.cbegin(), m_headings.cend())};
        all.reserve(m_rows.size() + 1);
        for (auto row : m_rows) {
            row.resize(m_headings.size());
            all.append(std::move(row));
        }
        return all;
    }

private:
    qsizetype column(const QString &heading)
    {
        const auto known = m_headings.indexOf(heading);
        if (known >= 0)
            return known;
        m_headings.append(heading);
        return m_headings.size() - 1;
    }

    Row begun(const QString &section)
    {
        Row row(m_headings.size());
        if (!m_of.heading.isEmpty())
            row[column(m_of.heading)] = m_of.value;
        if (m_namesSections)
            row[0] = section;
        return row;
    }

    void add(const QString &heading, const ReportWay &way)
    {
        const auto stage = column(way.stageHeading);
        const auto date = column(way.dateHeading);
        const auto remark = column(m_remarkHeading);
        for (const auto &station : way.stations) {
            Row row = begun(heading);
            row[stage] = stageText(station.stage, m_phrases);
            row[date] = station.isoDate;
            row[remark] = station.remark;
            m_rows.append(row);
        }
    }

    void add(const QString &heading, const ReportLines &lines)
    {
        const auto what = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Item")));
        const auto remark = column(m_remarkHeading);
        for (const auto &line : lines) {
            Row row = begun(heading);
            row[what] = line.label;
            row[remark] = line.text;
            m_rows.append(row);
        }
    }

    void add(const QString &heading, const ReportFigure &figure)
    {
        const auto what = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Item")));
        const auto count = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Number")));
        const auto remark = column(m_remarkHeading);
        Row row = begun(heading);
        row[what] = figure.label;
        if (figure.isKnown)
            row[count] = figure.value;
        row[remark] = figure.remark;
        m_rows.append(row);
    }

    void add(const QString &heading, const ReportChart &chart)
    {
        const auto category = column(chart.categoryHeading);
        const auto what = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Item")));
        const auto count = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Number")));
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            for (const auto &series : chart.series) {
                Row row = begun(heading);
                row[category] = chart.categories[i];
                row[what] = series.name;
                row[count] = qint64(series.values.value(i));
                m_rows.append(row);
            }
        }
    }

    void add(const QString &heading, const ReportTable &table)
    {
        QList<qsizetype> places;
        for (const auto &it : table.columns)
            places.append(column(it.heading));
        const auto remark = column(m_remarkHeading);
        const Row empty = begun(heading);
        m_rows.reserve(m_rows.size() + table.rows.size());
        for (const auto &line : table.rows) {
            if (line.headsGroup)
                continue;
            Row row = empty;
            QStringList remarks;
            for (qsizetype i = 0; i < line.cells.size(); ++i) {
                row[places[i]] = line.cells[i].value;
                if (!line.cells[i].remark.isEmpty())
                    remarks.append(line.cells[i].remark);
            }
            row[remark] = remarks.join(semicolon(m_phrases));
            m_rows.append(std::move(row));
        }
    }

    Phrases m_phrases;
    QString m_remarkHeading;
    bool m_namesSections;
    ReportFact m_of; ///< Whom the rows are about; without a heading nobody.
    QStringList m_headings;
    QList<Row> m_rows;
};

/// Whether it adds up what stands in other sections.
bool isSum(const ReportSection &part)
{
    return visitContent(
        part, [](const ReportTable &) { return false; }, [](const ReportChart &) { return true; },
        [](const ReportWay &) { return false; }, [](const ReportLines &) { return false; });
}

} // namespace

QList<QList<ReportValue>> tableValues(const ReportDocument &report)
{
    return tableValues(QList<ReportDocument>{report});
}

QList<QList<ReportValue>> tableValues(const QList<ReportDocument> &several)
{
    ValueTable table(several.first(), true);
    for (const auto &report : several) {
        table.begin(report);
        table.addFacts(report);
        table.addFigures(report);
        for (const auto &part : report.sections)
            table.addSection(part);
    }
    return table.rows();
}

QList<ValueSheet> valueSheets(const QList<ReportDocument> &several)
{
    QList<std::pair<QString, ValueTable>> tables;
    const auto at = [&](const QString &name, const ReportDocument &report) -> ValueTable & {
        auto found = std::ranges::find(tables, name, [](const auto &it) { return it.first; });
        if (found == tables.end())
            found = tables.insert(tables.end(), {name, ValueTable(several.first(), false)});
        found->second.begin(report);
        return found->second;
    };
    const auto facts = ValueTable::factsHeading(Phrases(several.first().language));
    for (const auto &report : several) {
        at(facts, report).addFacts(report);
        for (const auto &part : report.sections) {
            if (!isSum(part))
                at(part.heading, report).addSection(part);
        }
    }
    // Whoever opens the file sees municipalities first; sums are made of them.
    for (const auto &report : several) {
        for (const auto &part : report.sections) {
            if (isSum(part))
                at(part.heading, report).addSection(part);
        }
        if (!report.figures.isEmpty())
            at(report.figuresHeading, report).addFigures(report);
    }
    QList<ValueSheet> sheets;
    for (const auto &[name, table] : tables) {
        if (!table.isEmpty())
            sheets.append({name, table.filledRows()});
    }
    return sheets;
}

} // namespace solidair
