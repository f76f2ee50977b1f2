// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

namespace solidair {

namespace {

/// Widths in dots letter by letter, each looked up once: tens of thousands of cells are measured.
class Ruler
{
public:
    explicit Ruler(TextRole role)
        : m_font(paperFont(role))
    { }

    qreal width(QStringView text, TextMarks marks)
    {
        auto &face = m_faces.try_emplace(marks, markedFont(m_font, marks)).first->second;
        qreal width = 0;
        for (const QChar c : text) {
            auto &advance = face.advances[c];
            if (advance == 0)
                advance = face.metrics.horizontalAdvance(c);
            width += advance;
        }
        return width;
    }

private:
    struct Face
    {
        explicit Face(const QFont &font)
            : metrics(font)
        { }

        QFontMetricsF metrics;
        QHash<QChar, qreal> advances;
    };

    QFont m_font;
    std::map<TextMarks::Int, Face> m_faces;
};

/// Dots, as all below.
struct Wanted
{
    qreal least = 0; ///< Its longest word.
    qreal whole = 0; ///< Its longest cell on one line.
    qreal head = 0; ///< Its heading on one line.
};

Wanted wantedBy(const TableCell &cell, Ruler &ruler)
{
    Wanted wanted;
    qreal word = 0;
    for (const auto &run : cell.runs) {
        if (run.drawing) {
            word += run.size.width.dots();
            wanted.whole += run.size.width.dots();
            continue;
        }
        wanted.whole += ruler.width(run.text, run.marks);
        // A drawing and the words behind it belong together: only plain spaces part words here.
        qsizetype from = 0;
        for (qsizetype space = run.text.indexOf(u' '); space >= 0;
             space = run.text.indexOf(u' ', from)) {
            word += ruler.width(QStringView(run.text).sliced(from, space - from), run.marks);
            wanted.least = std::max(wanted.least, word);
            word = 0;
            from = space + 1;
        }
        word += ruler.width(QStringView(run.text).sliced(from), run.marks);
    }
    wanted.least = std::max(wanted.least, word);
    return wanted;
}

/// The widths that the words need; where they need more than there is, the widest give way.
QList<qreal> fittedWords(QList<qreal> widths, qreal room)
{
    const qreal even = room / static_cast<qreal>(widths.size());
    for (;;) {
        const qreal over = std::accumulate(widths.cbegin(), widths.cend(), 0.0) - room;
        const auto widest = std::ranges::max_element(widths);
        if (over <= 0 || *widest <= even)
            return widths;
        *widest = std::max(*widest - over, even);
    }
}

/// Gives columns all that they lack of @p goal, those that lack least first: so as many as can be
/// have it. The others get nothing: half of it helps nobody.
qreal fill(QList<qreal> &widths, const QList<qreal> &goal, qreal spare)
{
    QList<qsizetype> order(widths.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return goal[i] - widths[i]; });
    for (const auto i : order) {
        const qreal lacking = std::max(goal[i] - widths[i], 0.0);
        if (lacking > spare)
            break;
        widths[i] += lacking;
        spare -= lacking;
    }
    return spare;
}

/// Hands out @p spare to the columns in the measure of what each lacks of @p goal.
qreal handOut(QList<qreal> &widths, const QList<qreal> &goal, qreal spare)
{
    qreal lacking = 0;
    for (qsizetype i = 0; i < widths.size(); ++i)
        lacking += std::max(goal[i] - widths[i], 0.0);
    if (lacking <= 0 || spare <= 0)
        return spare;
    const qreal share = std::min(spare / lacking, 1.0);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += share * std::max(goal[i] - widths[i], 0.0);
    return spare - share * lacking;
}

} // namespace

QList<TableColumn> fittedColumns(QList<TableColumn> columns, const QList<TableRow> &rows)
{
    Ruler head(TextRole::CellHead);
    Ruler text(TextRole::Cell);
    QList<Wanted> wanted;
    for (const auto &column : columns) {
        const auto heading =
            wantedBy({{Run{column.head, TextMark::Bold}}, TextRole::CellHead}, head);
        wanted.append({heading.least, heading.least, heading.whole});
    }
    for (const auto &row : rows) {
        if (row.size() != columns.size())
            continue;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto cell = wantedBy(row[i], text);
            wanted[i].least = std::max(wanted[i].least, cell.least);
            wanted[i].whole = std::max(wanted[i].whole, cell.whole);
        }
    }

    constexpr qreal rounding = (0.5_pt).dots();
    constexpr qreal roomy = (5_pt).dots(); // more air than the least, where there is room
    QList<qreal> given;
    QList<qreal> least;
    QList<qreal> whole; // the cells on one line
    QList<qreal> headed; // and the heading too
    QList<qreal> airy;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool last = i + 1 == columns.size();
        const qreal air =
            rounding + (last ? 0 : (columns[i].number ? besideNumber : besideText).dots());
        given.append(columns[i].width.dots());
        least.append(wanted[i].least + air);
        whole.append(wanted[i].whole + air);
        headed.append(std::max(wanted[i].whole, wanted[i].head) + air);
        airy.append(last ? 0 : roomy);
    }
    if (std::ranges::equal(headed, given, std::less_equal()))
        return columns;

    const qreal sum = std::accumulate(given.cbegin(), given.cend(), 0.0);
    auto widths = fittedWords(least, sum);
    qreal spare = sum - std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    QList<qreal> before;
    for (qsizetype i = 0; i < given.size(); ++i)
        before.append(std::min(given[i], whole[i]));
    spare = handOut(widths, before, spare);
    spare = fill(widths, whole, spare);
    // Heads on one line and air only where they take no line from the cells.
    if (std::ranges::equal(whole, widths, std::less_equal()))
        spare = fill(widths, headed, spare);
    for (qsizetype i = 0; i < widths.size(); ++i)
        airy[i] = widths[i] < whole[i] ? widths[i] : std::max(widths[i], whole[i] + airy[i]);
    spare = handOut(widths, airy, spare);
    spare = handOut(widths, whole, spare);
    for (qsizetype i = 0; i < columns.size(); ++i)
        columns[i].width = Length::dots(widths[i] + spare * given[i] / sum);
    return columns;
}

} // namespace solidair
