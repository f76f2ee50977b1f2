// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlwriter.h"

#include "base/phrases.h"
#include "htmlstyle.h"
#include "htmltext.h"
#include "paper/barchart.h"
#include "reportwords.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The shape that the mark on paper has.
QChar markSign(Stage stage)
{
    switch (stage) {
    case Stage::NotApproached:
    case Stage::Left:
        return u'○';
    case Stage::Asked:
        return u'◔';
    case Stage::InDiscussion:
        return u'◑';
    case Stage::Joined:
        return u'●';
    case Stage::OnHold:
        return u'‖';
    case Stage::Declined:
        return u'✕';
    }
    Q_UNREACHABLE();
}

QLatin1StringView kindClass(ReportColumn::Kind kind)
{
    switch (kind) {
    case ReportColumn::Kind::Text:
        return {};
    case ReportColumn::Kind::Number:
        return "number"_L1;
    case ReportColumn::Kind::Date:
        return "date"_L1;
    }
    Q_UNREACHABLE();
}

class HtmlWriter : private HtmlText
{
public:
    explicit HtmlWriter(const ReportDocument &report)
        : m_phrases(report.language)
    {
        begin(report.title);
        content(report);
        m_html += "</main>\n"_L1;
        footer(report);
        m_html += "</body>\n</html>\n"_L1;
    }

    HtmlWriter(const QList<ReportDocument> &reports, const QString &title)
        : m_phrases(reports.value(0).language)
    {
        begin(title);
        for (const auto &report : reports) {
            m_html += "<article>\n"_L1;
            content(report);
            footer(report);
            m_html += "</article>\n"_L1;
        }
        m_html += "</main>\n</body>\n</html>\n"_L1;
    }

    QByteArray bytes() const { return m_html.toUtf8(); }

private:
    void mark(Stage stage)
    {
        m_html += "<span class=\"mark\" aria-hidden=\"true\">"_L1 + markSign(stage) + "</span> "_L1;
    }

    void meter(const std::optional<ReportMeter> &meter)
    {
        if (!meter || meter->asked <= 0)
            return;
        const int done = std::min(meter->done, meter->asked);
        m_html += "<span class=\"meter\" aria-hidden=\"true\">"_L1 + QString(done, u'■')
            + QString(meter->asked - done, u'□') + "</span> "_L1;
    }

    void begin(const QString &title)
    {
        m_html += "<!DOCTYPE html>\n<html lang=\""_L1 + languageCode(m_phrases.language())
            + "\">\n"_L1
            + "<head>\n<meta charset=\"utf-8\">\n"_L1
            // Belt and braces: whatever stood in the data, the page loads and runs nothing.
            + "<meta http-equiv=\"Content-Security-Policy\" "_L1
            + "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_L1
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1;
        element("title", title);
        m_html += "<style>"_L1 + reportStyle + "</style>\n</head>\n<body>\n<main>\n"_L1;
    }

    void content(const ReportDocument &report)
    {
        element("h1", report.title);
        element("p", report.subtitle, "subtitle"_L1);
        if (!report.standing.label.isEmpty()) {
            open("p");
            labelled(report.standing, u" "_s);
            close("p");
            m_html += u'\n';
        }
        if (!report.figures.isEmpty())
            figures(report);
        for (const auto &section : report.sections)
            add(section);
        for (const auto &note : report.notes)
            element("p", note, "note"_L1);
    }

    void footer(const ReportDocument &report)
    {
        m_html += "<footer>\n"_L1;
        element("p", report.state);
        element("p", report.source);
        m_html += "</footer>\n"_L1;
    }

    /// The label strong, @p between it and the text.
    void labelled(const ReportLine &line, const QString &between)
    {
        if (line.stage)
            mark(*line.stage);
        if (!line.label.isEmpty()) {
            open("strong");
            text(line.label);
            close("strong");
            if (!line.text.isEmpty())
                text(between);
        }
        text(line.text);
    }

    void figures(const ReportDocument &report)
    {
        m_html += "<dl class=\"figures\">\n"_L1;
        for (const auto &figure : report.figures) {
            m_html += "<div>"_L1;
            open("dt");
            text(figure.label);
            if (!figure.remark.isEmpty())
                text(", "_L1 + figure.remark);
            close("dt");
            open("dd");
            text(figure.number);
            close("dd");
            m_html += "</div>\n"_L1;
        }
        m_html += "</dl>\n"_L1;
        for (const auto &note : report.figureNotes)
            element("p", note, "note"_L1);
    }

    void add(const ReportSection &section)
    {
        m_html += "<section>\n"_L1;
        open("h2");
        if (section.stage)
            mark(*section.stage);
        text(headingText(section));
        if (!section.measure.isEmpty()) {
            text(colon(m_phrases));
            meter(section.meter);
            text(section.measure);
        }
        close("h2");
        m_html += u'\n';
        if (!section.lead.isEmpty())
            element("p", section.lead);
        if (isEmpty(section))
            element("p", section.empty);
        else
            addContent(section);
        m_html += "</section>\n"_L1;
    }

    void addContent(const ReportSection &section)
    {
        visitContent(
            section, [&](const ReportTable &table) { addTable(section.heading, table); },
            [&](const ReportChart &chart) { addTable(section.heading, chart); },
            [this](const ReportWay &way) { add(way); },
            [this](const ReportLines &lines) { add(lines); });
    }

    /// A table, or a chart as one.
    template <typename Table>
    void addTable(const QString &heading, const Table &table)
    {
        m_html += "<div class=\"wide\">\n<table>\n"_L1;
        m_html += "<caption><span class=\"unseen\">"_L1;
        text(heading);
        m_html += "</span></caption>\n"_L1;
        add(table);
        m_html += "</table>\n</div>\n"_L1;
    }

    void add(const ReportWay &way)
    {
        m_html += "<ol class=\"way\">\n"_L1;
        for (const auto &station : way.stations) {
            open("li");
            labelled({station.stage, stageText(station.stage, m_phrases), station.date}, u", "_s);
            remark(station.remark);
            close("li");
            m_html += u'\n';
        }
        m_html += "</ol>\n"_L1;
    }

    void add(const ReportLines &lines)
    {
        m_html += "<ul class=\"lines\">\n"_L1;
        for (const auto &line : lines) {
            open("li");
            labelled(line, colon(m_phrases));
            close("li");
            m_html += u'\n';
        }
        m_html += "</ul>\n"_L1;
    }

    void remark(const QString &remark)
    {
        if (remark.isEmpty())
            return;
        m_html += "<span class=\"remark\">, "_L1;
        text(remark);
        m_html += "</span>"_L1;
    }

    void add(const ReportChart &chart)
    {
        m_html += "<thead>\n<tr>\n"_L1;
        element("th", chart.categoryHeading, {}, " scope=\"col\"");
        for (qsizetype i = 0; i < chart.series.size(); ++i) {
            const auto &series = chart.series[i];
            open("th", "number"_L1, " scope=\"col\"");
            m_html += series.stage
                ? u"<span class=\"swatch %1\" aria-hidden=\"true\"></span> "_s.arg(
                    stageToken(*series.stage))
                : u"<span class=\"swatch\" style=\"background:%1\" aria-hidden=\"true\"></span> "_s
                      .arg(plainTone(i).name());
            text(series.name);
            close("th");
            m_html += u'\n';
        }
        element("th", chart.sumHeading, "number"_L1, " scope=\"col\"");
        m_html += "<td class=\"bar\" aria-hidden=\"true\"></td>\n</tr>\n</thead>\n<tbody>\n"_L1;
        int most = 1;
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            most = std::max(most, chart.sum(i));
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            m_html += "<tr>\n"_L1;
            element("th", chart.categories[i], {}, " scope=\"row\"");
            for (const auto &series : chart.series)
                number(series.values.value(i));
            number(chart.sum(i));
            bar(chart, i, most);
            m_html += "</tr>\n"_L1;
        }
        m_html += "</tbody>\n"_L1;
    }

    void bar(const ReportChart &chart, qsizetype category, int most)
    {
        m_html += "<td class=\"bar\" aria-hidden=\"true\"><div>"_L1;
        for (qsizetype i = 0; i < chart.series.size(); ++i) {
            const auto &series = chart.series[i];
            const int count = series.values.value(category);
            if (count <= 0)
                continue;
            const auto width = QString::number(100.0 * count / most, 'f', 2);
            m_html += series.stage
                ? u"<span class=\"%1\" style=\"width:%2%\"></span>"_s.arg(stageToken(*series.stage),
                                                                          width)
                : u"<span style=\"width:%2%;background:%1\"></span>"_s.arg(plainTone(i).name(),
                                                                           width);
        }
        m_html += "</div></td>\n"_L1;
    }

    void number(int count)
    {
        element("td", m_phrases.locale().toString(count),
                count == 0 ? "number zero"_L1 : "number"_L1);
    }

    void add(const ReportTable &table)
    {
        const auto shown = std::ranges::count_if(table.columns, &ReportColumn::isShown);
        m_html += "<thead>\n<tr>\n"_L1;
        for (const auto &column : table.columns) {
            if (column.isShown())
                element("th", column.heading, kindClass(column.kind), " scope=\"col\"");
        }
        m_html += "</tr>\n</thead>\n<tbody>\n"_L1;
        bool first = true;
        for (const auto &row : table.rows) {
            if (!row.headsGroup) {
                add(table, row);
            } else {
                // Each group is a body of its own: that is what its heading is the scope of.
                if (!first)
                    m_html += "</tbody>\n<tbody>\n"_L1;
                m_html += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\""_L1
                    + QString::number(shown) + "\">"_L1;
                text(row.cells.first().text);
                m_html += "</th></tr>\n"_L1;
            }
            first = false;
        }
        m_html += "</tbody>\n"_L1;
    }

    void add(const ReportTable &table, const ReportRow &row)
    {
        m_html += "<tr>\n"_L1;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!table.columns[i].isShown())
                continue;
            const auto &it = row.cells[i];
            if (i == 0)
                open("th", it.strong ? "strong"_L1 : QLatin1StringView(), " scope=\"row\"");
            else
                open("td", kindClass(table.columns[i].kind));
            meter(it.meter);
            if (it.stage)
                mark(*it.stage);
            text(it.text);
            remark(it.remark);
            close(i == 0 ? "th" : "td");
            m_html += u'\n';
        }
        m_html += "</tr>\n"_L1;
    }

    Phrases m_phrases;
};

} // namespace

QByteArray reportHtml(const ReportDocument &report)
{
    return HtmlWriter(report).bytes();
}

QByteArray reportHtml(const QList<ReportDocument> &reports, const QString &title)
{
    return reports.size() == 1 ? reportHtml(reports.first()) : HtmlWriter(reports, title).bytes();
}

} // namespace solidair
