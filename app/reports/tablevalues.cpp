// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablevalues.h"

#include "base/phrases.h"
#include "reportwords.h"

#include <QHash>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = QList<ReportValue>;

class ValueTable
{
public:
    explicit ValueTable(const ReportDocument &report)
        : m_phrases(report.language)
        , m_remarkHeading(report.remarkHeading)
    {
        const auto section =
            column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Section")));
        Q_ASSERT(section == 0);
        add(report);
    }

    explicit ValueTable(const QList<ReportDocument> &several)
        : ValueTable(several.first())
    {
        for (const auto &report : several.sliced(1))
            add(report);
    }

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
    void add(const ReportDocument &report)
    {
        m_of = report.facts.value(0);
        if (!report.facts.isEmpty())
            addFacts(report);
        for (const auto &figure : report.figures)
            add(report.figuresHeading, figure);
        for (const auto &part : report.sections) {
            if (const auto *chart = std::get_if<ReportChart>(&part.content))
                add(part.heading, *chart);
            else if (const auto *way = std::get_if<ReportWay>(&part.content))
                add(part.heading, *way);
            else if (const auto *lines = std::get_if<ReportLines>(&part.content))
                add(part.heading, *lines);
            else
                add(part.heading, std::get<ReportTable>(part.content));
        }
    }

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
        const auto of = m_of.heading.isEmpty() ? 0 : column(m_of.heading);
        Row row(m_headings.size());
        row[of] = m_of.value;
        row[0] = section;
        return row;
    }

    /// All of them in one row.
    void addFacts(const ReportDocument &report)
    {
        QList<qsizetype> places;
        for (const auto &fact : report.facts)
            places.append(column(fact.heading));
        Row row = begun(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Facts")));
        for (qsizetype i = 0; i < places.size(); ++i)
            row[places[i]] = report.facts[i].value;
        m_rows.append(row);
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
        const auto group = column(chart.groupHeading);
        const auto what = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Item")));
        const auto count = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Number")));
        for (const auto &bar : chart.groups) {
            for (const auto stage : chart.stages) {
                Row row = begun(heading);
                row[group] = bar.name;
                row[what] = stageText(stage, m_phrases);
                row[count] = qint64(bar.counts.value(stage));
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
    ReportFact m_of; ///< Whom the rows are about; without a heading nobody.
    QStringList m_headings;
    QList<Row> m_rows;
};

} // namespace

QList<QList<ReportValue>> tableValues(const ReportDocument &report)
{
    return ValueTable(report).rows();
}

QList<QList<ReportValue>> tableValues(const QList<ReportDocument> &several)
{
    return ValueTable(several).rows();
}

} // namespace solidair
