// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablevalues.h"

#include "base/phrases.h"

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
        for (const auto &figure : report.figures)
            add(report.figuresHeading, figure);
        for (const auto &part : report.sections) {
            if (const auto *chart = std::get_if<ReportChart>(&part.content))
                add(part.heading, *chart);
            else
                add(part.heading, std::get<ReportTable>(part.content));
        }
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
    qsizetype column(const QString &heading)
    {
        const auto known = m_headings.indexOf(heading);
        if (known >= 0)
            return known;
        m_headings.append(heading);
        return m_headings.size() - 1;
    }

    Row begun(const QString &section) const
    {
        Row row(m_headings.size());
        row[0] = section;
        return row;
    }

    void add(const QString &heading, const ReportFigure &figure)
    {
        const auto what = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Item")));
        const auto count = column(m_phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Number")));
        const auto remark = column(m_remarkHeading);
        Row row = begun(heading);
        row[what] = figure.label;
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
            row[remark] = remarks.join("; "_L1);
            m_rows.append(std::move(row));
        }
    }

    Phrases m_phrases;
    QString m_remarkHeading;
    QStringList m_headings;
    QList<Row> m_rows;
};

} // namespace

QList<QList<ReportValue>> tableValues(const ReportDocument &report)
{
    return ValueTable(report).rows();
}

} // namespace solidair
