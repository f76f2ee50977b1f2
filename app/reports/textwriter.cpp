// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textwriter.h"

#include "reportwords.h"
#include "textcolumns.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

class TextWriter
{
public:
    explicit TextWriter(const ReportDocument &report)
        : m_phrases(report.language)
    {
        heading(report.title, u'=');
        paragraph(report.subtitle);
        if (!report.standing.label.isEmpty())
            paragraph(report.standing.label + u' ' + report.standing.text);
        if (!report.figures.isEmpty()) {
            line({});
            figures(report);
        }
        for (const auto &section : report.sections) {
            line({});
            heading(section.measure.isEmpty()
                        ? headingText(section)
                        : QString(section.heading + colon(m_phrases) + section.measure),
                    u'-');
            if (!section.lead.isEmpty()) {
                paragraph(section.lead);
                line({});
            }
            if (isEmpty(section))
                paragraph(section.empty);
            else
                content(section);
        }
        for (const auto &note : report.notes) {
            line({});
            paragraph(note);
        }
        line({});
        line(QString(textWidthLimit, u'-'));
        paragraph(report.state);
        paragraph(report.source);
    }

    QString text() const { return m_text; }

private:
    void line(const QString &text) { m_text += text + u'\n'; }

    void paragraph(const QString &text)
    {
        for (const auto &wrapped : wrappedText(text, textWidthLimit))
            line(wrapped);
    }

    void heading(const QString &text, QChar underline)
    {
        int widest = 0;
        for (const auto &wrapped : wrappedText(text, textWidthLimit)) {
            line(wrapped);
            widest = std::max(widest, columnsOf(wrapped));
        }
        line(QString(widest, underline));
    }

    void figures(const ReportDocument &report)
    {
        TextTable table({{{}, true}, {{}, false}});
        for (const auto &figure : report.figures) {
            const auto words = figure.remark.isEmpty()
                ? figure.label
                : QString(figure.label + ", "_L1 + figure.remark);
            table.add({figure.number, words});
        }
        m_text += table.text();
        for (const auto &note : report.figureNotes)
            paragraph(note);
    }

    void content(const ReportSection &section)
    {
        visitContent(
            section, [this](const ReportTable &table) { add(table); },
            [this](const ReportChart &chart) { add(chart); },
            [this](const ReportWay &way) { add(way); },
            [this](const ReportLines &lines) { add(lines); });
    }

    void add(const ReportChart &chart)
    {
        QList<TextTable::Column> columns{{chart.categoryHeading, false}};
        for (const auto &series : chart.series)
            columns.append({series.name, true});
        columns.append({chart.sumHeading, true});
        TextTable table(columns);
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            QStringList cells{chart.categories[i]};
            for (const auto &series : chart.series)
                cells.append(m_phrases.locale().toString(series.values.value(i)));
            cells.append(m_phrases.locale().toString(chart.sum(i)));
            table.add(cells);
        }
        m_text += table.text();
    }

    void add(const ReportWay &way)
    {
        TextTable table({{way.stageHeading}, {way.dateHeading}, {{}}});
        for (const auto &station : way.stations)
            table.add({stageText(station.stage, m_phrases), station.date, station.remark});
        m_text += table.text();
    }

    void add(const ReportLines &lines)
    {
        for (const auto &it : lines)
            paragraph(it.label.isEmpty() ? it.text
                                         : QString(it.label + colon(m_phrases) + it.text));
    }

    void add(const ReportTable &report)
    {
        QList<TextTable::Column> columns;
        for (const auto &column : report.columns) {
            if (column.isShown())
                columns.append({column.heading, column.kind != Kind::Text});
        }
        TextTable table(columns);
        for (const auto &row : report.rows) {
            if (row.headsGroup) {
                table.addHeading(row.cells.first().text);
                continue;
            }
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const auto &it = row.cells[i];
                if (report.columns[i].isShown())
                    cells.append(it.remark.isEmpty() ? it.text
                                                     : QString(it.text + ", "_L1 + it.remark));
            }
            table.add(cells);
        }
        m_text += table.text();
    }

    Phrases m_phrases;
    QString m_text;
};

} // namespace

QString reportText(const ReportDocument &report)
{
    return TextWriter(report).text();
}

QString reportText(const QList<ReportDocument> &several)
{
    QStringList texts;
    for (const auto &report : several)
        texts.append(reportText(report));
    return texts.join("\n\n"_L1);
}

} // namespace solidair
