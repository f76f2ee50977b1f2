// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paperwriter.h"

#include "base/phrases.h"
#include "paper/barchart.h"
#include "paper/columns.h"
#include "paper/marks.h"
#include "paper/pdf.h"
#include "paper/stationery.h"
#include "paper/way.h"
#include "reportwords.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Length figuresTop = 13.2_mm; // from the upper rule to the words of a figure
constexpr Length figureBaseline = 11.2_mm;
constexpr Length figuresBottom = 3.2_mm;
constexpr Length figureGap = 5_mm; // between the words of two figures
constexpr Length twoRows = 11.6_mm; // the height of two rows of a table
constexpr int mostPagesSetAgain = 50;
constexpr Length tightening = 6_pt; // off the air above a heading

/// The key numbers side by side, each over its words.
class KeyFigures
{
public:
    KeyFigures(const QList<ReportFigure> &figures, Length width)
        : m_step(width / static_cast<qreal>(std::max<qsizetype>(figures.size(), 1)))
    {
        for (const auto &figure : figures) {
            const auto words = figure.remark.isEmpty()
                ? figure.label
                : QString(figure.label + ",\n"_L1 + figure.remark);
            m_numbers.append(figure.number);
            m_words.append(
                std::make_shared<Paragraph>(TextRole::Note, plainRun(words), m_step - figureGap));
        }
    }

    Length height() const
    {
        Length words;
        for (const auto &paragraph : m_words)
            words = std::max(words, paragraph->height());
        return figuresTop + words + figuresBottom;
    }

    void paint(QPainter &painter, const QRectF &rect) const
    {
        painter.setPen(flatPen(colour::ink, 0.8_pt));
        painter.drawLine(rect.topLeft(), rect.topRight());
        for (qsizetype i = 0; i < m_numbers.size(); ++i) {
            const qreal x = rect.left() + (static_cast<qreal>(i) * m_step).dots();
            painter.setFont(paperFont(TextRole::Figure));
            painter.setPen(i == 0 ? colour::accent : colour::ink);
            painter.drawText(QPointF(x, rect.top() + figureBaseline.dots()), m_numbers[i]);
            m_words[i]->paint(painter, QPointF(x, rect.top() + figuresTop.dots()));
        }
        painter.setPen(flatPen(colour::rule, 0.4_pt));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }

private:
    Length m_step;
    QStringList m_numbers;
    QList<std::shared_ptr<const Paragraph>> m_words;
};

TableCell paperCell(const ReportCell &cell)
{
    TableCell result;
    const bool hasMeter = cell.meter && cell.meter->asked > 0;
    if (hasMeter) {
        result.runs.append(
            meterRun(std::min(cell.meter->done, cell.meter->asked), cell.meter->asked));
    }
    if (cell.stage)
        result.runs.append(markRun(*cell.stage));
    result.runs.append(Run{hasMeter || cell.stage ? u'\u2002' + cell.text : cell.text,
                           cell.strong ? TextMark::Bold : TextMarks()});
    if (!cell.remark.isEmpty())
        result.runs.append(Run{", "_L1 + cell.remark});
    return result;
}

void addTable(Sheet &sheet, const QString &heading, const ReportTable &table,
              const Phrases &phrases)
{
    QList<TableColumn> columns;
    for (const auto &column : table.columns) {
        if (column.isShown())
            columns.append({column.heading, column.width, column.kind != ReportColumn::Kind::Text});
    }
    QList<TableRow> rows;
    rows.reserve(table.rows.size());
    TableOptions options;
    options.continued = ", "_L1 + phrases.text("Report", QT_TRANSLATE_NOOP("Report", "continued"));
    if (!heading.isEmpty())
        options.titleContinued = heading + options.continued;
    for (const auto &row : table.rows) {
        if (row.headsGroup) {
            options.groupRows.append(static_cast<int>(rows.size()));
            rows.append({TableCell{plainRun(row.cells.first().text), TextRole::CellStrong}});
            continue;
        }
        TableRow cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (table.columns[i].isShown())
                cells.append(paperCell(row.cells[i]));
        }
        rows.append(cells);
    }
    sheet.table(fittedColumns(std::move(columns), rows), rows, options);
}

void addChart(Sheet &sheet, const ReportChart &chart)
{
    BarChart bars{chart.categories, {}};
    for (const auto &series : chart.series)
        bars.series.append({series.name, series.stage, series.values});
    sheet.figure(
        barChartHeight(bars, sheet.width()),
        [bars](QPainter &painter, const QRectF &rect) { drawBarChart(painter, rect, bars); });
}

/// Marks stand side by side only with few words each; all of them stand among what happened.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 80;
    if (text.size() <= most)
        return text;
    const auto space = text.lastIndexOf(u' ', most - 1);
    const auto whole = text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return text.first(space > most / 2 ? space : whole) + u'…';
}

void addWay(Sheet &sheet, const ReportWay &way, const Phrases &phrases)
{
    QList<WayStation> stations;
    for (const auto &it : way.stations)
        stations.append({it.stage, stageText(it.stage, phrases), it.date, shortened(it.remark)});
    for (const auto &row : wayRows(stations, sheet.width())) {
        sheet.figure(row->height(), [row](QPainter &painter, const QRectF &rect) {
            row->paint(painter, rect.topLeft());
        });
    }
}

/// With @p between the label and the text.
Runs labelled(const ReportLine &line, const QString &between)
{
    Runs runs;
    if (line.stage) {
        runs.append(markRun(*line.stage, 8_pt));
        runs.append(Run{u"\u2002"_s});
    }
    if (!line.label.isEmpty())
        runs.append(Run{line.text.isEmpty() ? line.label : line.label + between, TextMark::Bold});
    if (!line.text.isEmpty())
        runs.append(Run{line.text});
    return runs;
}

void addLines(Sheet &sheet, const ReportLines &lines, const Phrases &phrases)
{
    constexpr int together = 1; // a few lines stay on one page
    for (const auto &line : lines) {
        sheet.paragraph(TextRole::Value, labelled(line, colon(phrases)), together);
        sheet.space(2_pt);
    }
}

/// Marks say themselves what they are.
bool needsHeading(const ReportSection &section)
{
    return visitContent(
        section, [](const ReportTable &) { return true; }, [](const ReportChart &) { return true; },
        [](const ReportWay &) { return false; }, [](const ReportLines &) { return true; });
}

void addContent(Sheet &sheet, const ReportSection &section, const Phrases &phrases)
{
    visitContent(
        section,
        [&](const ReportTable &table) { addTable(sheet, section.heading, table, phrases); },
        [&](const ReportChart &chart) { addChart(sheet, chart); },
        [&](const ReportWay &way) { addWay(sheet, way, phrases); },
        [&](const ReportLines &lines) { addLines(sheet, lines, phrases); });
}

void addHeading(Sheet &sheet, const ReportSection &section)
{
    Runs heading;
    if (section.stage) {
        heading.append(markRun(*section.stage, 9_pt));
        heading.append(Run{u"\u2002"_s});
    }
    heading.append(Run{headingText(section)});
    if (!section.measure.isEmpty()) {
        heading.append(Run{u"\u2003"_s});
        if (section.meter && section.meter->asked > 0) {
            heading.append(meterRun(std::min(section.meter->done, section.meter->asked),
                                    section.meter->asked));
            heading.append(Run{u"\u2002"_s});
        }
        heading.append(Run{section.measure});
    }
    sheet.paragraph(TextRole::Subheading, heading);
}

void addSection(Sheet &sheet, const ReportSection &section, const Phrases &phrases, bool tight)
{
    if (!needsHeading(section))
        return addContent(sheet, section, phrases);
    if (tight)
        sheet.space(-tightening);
    addHeading(sheet, section);
    if (!section.lead.isEmpty())
        sheet.paragraph(TextRole::Lead, section.lead);
    if (isEmpty(section))
        sheet.paragraph(TextRole::Quiet, section.empty);
    else
        addContent(sheet, section, phrases);
}

Sheet contentOf(const ReportDocument &report, Length width, bool tight = false)
{
    const Phrases phrases(report.language);
    Sheet sheet(width);
    sheet.paragraph(TextRole::Title, report.title);
    sheet.paragraph(TextRole::Subtitle, report.subtitle);
    if (!report.standing.label.isEmpty())
        sheet.paragraph(TextRole::Lead, labelled(report.standing, u" "_s));
    if (!report.figures.isEmpty()) {
        const KeyFigures figures(report.figures, width);
        sheet.figure(figures.height(), [figures](QPainter &painter, const QRectF &rect) {
            figures.paint(painter, rect);
        });
    }
    for (const auto &note : report.figureNotes)
        sheet.paragraph(TextRole::Note, note);
    for (const auto &section : report.sections)
        addSection(sheet, section, phrases, tight);
    return sheet;
}

Sheet withNotes(Sheet sheet, const ReportDocument &report)
{
    if (!report.notes.isEmpty())
        sheet.space(8_pt);
    for (const auto &note : report.notes)
        sheet.paragraph(TextRole::Note, note);
    return sheet;
}

std::unique_ptr<Pages> pagesOf(const Sheet &sheet, const PageGeometry &geometry,
                               const ReportDocument &report)
{
    return std::make_unique<SheetPages>(
        sheet, geometry,
        [title = report.title, campaign = report.campaign, state = report.state,
         source = report.source](QPainter &painter, const PageGeometry &page, PageNumber number) {
            drawRunningHead(painter, page, number, title, campaign);
            drawReportFooter(painter, page, number, state, source);
        });
}

/// Pages of one document behind those of another.
class JoinedPages final : public Pages
{
public:
    void append(std::unique_ptr<Pages> pages)
    {
        for (int page = 0; page < pages->count(); ++page)
            m_places.append({m_parts.size(), page});
        m_parts.push_back(std::move(pages));
    }

    int count() const override { return static_cast<int>(m_places.size()); }

    Extent size() const override { return m_parts.front()->size(); }

    QList<PageHeading> headings() const override
    {
        QList<PageHeading> all;
        int before = 0;
        for (const auto &part : m_parts) {
            for (auto heading : part->headings()) {
                heading.page += before;
                all.append(std::move(heading));
            }
            before += part->count();
        }
        return all;
    }

    void paint(QPainter &painter, int page) const override
    {
        const auto [part, at] = m_places[page];
        m_parts[part]->paint(painter, at);
    }

private:
    std::vector<std::unique_ptr<Pages>> m_parts; ///< At least one.
    QList<std::pair<size_t, int>> m_places; ///< Of each page: its part, and where it is in that.
};

} // namespace

std::unique_ptr<Pages> reportPages(const ReportDocument &report)
{
    PageGeometry geometry;
    auto content = contentOf(report, geometry.width());
    auto pages = pagesOf(withNotes(content, report), geometry, report);
    // A little less air above the headings, where that saves a sheet of paper.
    if (pages->count() > 1 && pages->count() <= mostPagesSetAgain) {
        const auto tight = contentOf(report, geometry.width(), true);
        auto tightPages = pagesOf(withNotes(tight, report), geometry, report);
        if (tightPages->count() < pages->count()) {
            content = tight;
            pages = std::move(tightPages);
        }
    }
    if (report.notes.isEmpty() || pages->count() > mostPagesSetAgain)
        return pages;
    // Notes alone on a last page look lost: pages end earlier, until a few rows come along.
    const Length lowest = geometry.bottom + 3 * twoRows;
    while (pages->count() > pagesOf(content, geometry, report)->count()
           && geometry.bottom < lowest) {
        geometry.bottom += twoRows;
        pages = pagesOf(withNotes(content, report), geometry, report);
    }
    return pages;
}

std::unique_ptr<Pages> reportPages(const QList<ReportDocument> &reports)
{
    if (reports.size() == 1)
        return reportPages(reports.first());
    auto pages = std::make_unique<JoinedPages>();
    for (const auto &report : reports)
        pages->append(reportPages(report));
    return pages;
}

QByteArray reportPdf(const ReportDocument &report)
{
    return pdfOf(*reportPages(report), report.title, report.day, report.language);
}

QByteArray reportPdf(const QList<ReportDocument> &reports, const QString &title)
{
    const bool one = reports.size() == 1;
    Pdf pdf(one ? reports.first().title : title, reports.value(0).day,
            reports.isEmpty() ? Language::Dutch : reports.first().language);
    for (const auto &report : reports)
        pdf.append(*reportPages(report), one ? QString() : report.title);
    return pdf.finish();
}

} // namespace solidair
