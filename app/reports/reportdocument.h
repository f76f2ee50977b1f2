// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/length.h"
#include "domain/stage.h"

#include <QDate>
#include <QStringList>

#include <variant>

namespace solidair {

// A report as values: what is said, in which order, in finished words. The writers of paper, HTML,
// text and tables all read this and nothing else, so that they can not disagree.

/// What a cell is worth in a table as values: a text (dates as ISO 8601), a whole number or
/// one with decimals.
using ReportValue = std::variant<QString, qint64, double>;

/// How many of how many: boxes on paper, beside the words.
struct ReportMeter
{
    int done = 0;
    int asked = 0;
};

struct ReportCell
{
    QString text; ///< As it is read; "–" for nothing.
    ReportValue value; ///< An empty text: nothing.
    QString remark = {}; ///< Goes behind the text.
    std::optional<ReportMeter> meter = {};
    bool strong = false;
    std::optional<Stage> stage = {}; ///< Its mark stands before the text.
};

struct ReportColumn
{
    enum class Kind
    {
        Text,
        Number,
        Date
    };

    QString heading;
    Kind kind = Kind::Text;
    Length width = {}; ///< On A4; none: only in tables as values.

    bool isShown() const { return width > Length(); }
};

/// A row of a table, or with a single cell the heading of the rows that follow.
struct ReportRow
{
    QList<ReportCell> cells;
    bool headsGroup = false;
};

struct ReportTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;

    bool isEmpty() const { return rows.isEmpty(); }
};

/// Stacked bars: a bar for each category, a piece of it for each series.
struct ReportChart
{
    struct Series
    {
        QString name;
        std::optional<Stage> stage = {}; ///< Whose pattern it has; none: a plain tone.
        QList<int> values; ///< One for each category.
    };

    QString categoryHeading; ///< What a category is: "province".
    QString sumHeading;
    QStringList categories;
    QList<Series> series;

    bool isEmpty() const { return categories.isEmpty(); }

    int sum(qsizetype category) const
    {
        int result = 0;
        for (const auto &it : series)
            result += it.values.value(category);
        return result;
    }
};

/// The way that led to the stage: marks side by side, oldest first.
struct ReportWay
{
    struct Station
    {
        Stage stage = Stage::NotApproached;
        QString date; ///< As it is read.
        QString isoDate; ///< As precise as known.
        QString remark = {}; ///< Who asked or decided, under which text.
    };

    QString stageHeading; ///< Names the stage and the date in tables as values.
    QString dateHeading;
    QList<Station> stations;

    bool isEmpty() const { return stations.isEmpty(); }
};

/// A label and what it says, with the mark of the stage that it speaks of.
struct ReportLine
{
    std::optional<Stage> stage;
    QString label;
    QString text;
};

using ReportLines = QList<ReportLine>;

/// What a section holds; visitContent() tells which of them.
using ReportContent = std::variant<ReportTable, ReportChart, ReportWay, ReportLines>;

/// What stands of one thing in tables as values: the subtitle says it in words.
struct ReportFact
{
    QString heading;
    ReportValue value;
};

struct ReportFigure
{
    QString number;
    qint64 value = 0;
    QString label;
    QString remark = {}; ///< On a line of its own under the label.
    bool isKnown = true; ///< Else the number is "–" and there is no value.
};

struct ReportSection
{
    QString heading;
    std::optional<qsizetype> count = {}; ///< Behind the heading, in brackets.
    QString measure = {}; ///< Behind the heading: "2 of 3".
    std::optional<ReportMeter> meter = {}; ///< Before the measure.
    std::optional<Stage> stage = {};
    QString lead = {}; ///< A sentence or two before the content.
    ReportContent content;
    QString empty = {}; ///< What stands there when there is nothing: "none".
};

struct ReportDocument
{
    Language language = Language::Dutch;
    QDate day; ///< That it speaks of.
    QString title;
    QString subtitle;
    ReportLine standing = {}; ///< Of the one thing that it is about; without a label: none.
    QList<ReportFact> facts = {}; ///< Of that one thing; the first names it.
    QString campaign; ///< At the head of the pages after the first.
    QString figuresHeading; ///< Names the key figures in tables as values.
    QString remarkHeading; ///< Names the remarks in tables as values.
    QList<ReportFigure> figures;
    QStringList figureNotes; ///< What must be known to read the key figures.
    QList<ReportSection> sections;
    QStringList notes; ///< At the end.
    QString state; ///< First line of the footer: the date and the filter.
    QString source;
};

inline QString headingText(const ReportSection &section)
{
    return section.count ? section.heading + QStringLiteral(" (%1)").arg(*section.count)
                         : section.heading;
}

/// Calls the one of @p says that takes what @p section holds. There is one for each kind of
/// content: whoever forgets a kind does not compile.
template <typename... Says>
auto visitContent(const ReportSection &section, Says... says)
{
    struct Visitor : Says...
    {
        using Says::operator()...;
    };

    return std::visit(Visitor{std::move(says)...}, section.content);
}

inline bool isEmpty(const ReportSection &section)
{
    return visitContent(section, [](const auto &content) { return content.isEmpty(); });
}

} // namespace solidair
