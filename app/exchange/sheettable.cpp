// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheettable.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype farthestHead = 40; // rows with something in them
constexpr qsizetype longestHeading = 200;

bool isBlank(const SheetCell &cell)
{
    const auto *text = std::get_if<QString>(&cell.value);
    return cell.isEmpty() || (text && QStringView(*text).trimmed().isEmpty());
}

qsizetype filledCells(const SheetRow &row)
{
    return std::ranges::count_if(row.cells, [](const SheetCell &cell) { return !isBlank(cell); });
}

/// Whether a cell can name a column: a short text with a letter in it, or a year.
bool isName(const SheetCell &cell)
{
    if (const auto *number = std::get_if<double>(&cell.value))
        return *number >= 1900 && *number < 2100 && *number == std::trunc(*number);
    const auto *text = std::get_if<QString>(&cell.value);
    if (!text || text->size() > longestHeading)
        return false;
    const QString folded = text->trimmed();
    static const QRegularExpression year(u"\\A(?:19|20)\\d\\d\\z"_s);
    const bool letters = std::ranges::any_of(folded, [](QChar c) { return c.isLetter(); });
    return (letters && !folded.contains(u'@')) || year.match(folded).hasMatch() || folded == u"#"
        || folded == u"€";
}

/// Names only, and not all of them years.
bool canBeHead(const SheetRow &row)
{
    bool words = false;
    for (const auto &cell : row.cells) {
        if (isBlank(cell))
            continue;
        if (!isName(cell))
            return false;
        words = words || std::holds_alternative<QString>(cell.value);
    }
    return words;
}

/// The place of the head row among @p rows; -1 when none of them names columns.
qsizetype findHead(const QList<SheetRow> &rows)
{
    const auto end = std::min(rows.size(), farthestHead);
    qsizetype widest = 0;
    for (qsizetype i = 0; i < end; ++i)
        widest = std::max(widest, filledCells(rows[i]));
    for (qsizetype i = 0; i < end; ++i) {
        // Titles fill a cell or two; a head most of them.
        const auto filled = filledCells(rows[i]);
        if (filled * 2 <= widest)
            continue;
        if ((filled > 1 || widest == 1) && canBeHead(rows[i])) {
            // What stands apart is a title, if there is a fuller head below.
            const bool isApart = i + 1 < end && rows[i + 1].number > rows[i].number + 1;
            const auto fuller = [&](const SheetRow &row) {
                return filledCells(row) > filled && canBeHead(row);
            };
            if (!isApart || std::none_of(rows.begin() + i + 1, rows.begin() + end, fuller))
                return i;
        } else if (filled > 2) {
            return -1; // the list has begun
        }
    }
    return -1;
}

QString headingOf(const SheetCell &cell)
{
    return singleLine(cell.text());
}

/// Columns under one name in the row above their own.
struct ColumnGroup
{
    int first = 0;
    int count = 0;
};

bool isNamedBelow(const SheetRow &below, const ColumnGroup &group)
{
    int named = 0;
    for (int column = group.first; column < group.first + group.count; ++column)
        named += isBlank(below.cell(column)) ? 0 : 1;
    return named > 1;
}

/// Those that the row at @p at names if it stands above a head: merged cells over several names, or
/// blanks to the right of a name where the rows together name each column, the upper one the first.
QList<ColumnGroup> groupsIn(const SourceSheet &sheet, qsizetype at, qsizetype width)
{
    const auto &rows = sheet.rows;
    QList<ColumnGroup> groups;
    if (at < 0 || at + 1 >= rows.size() || rows[at + 1].number != rows[at].number + 1
        || !canBeHead(rows[at]) || !canBeHead(rows[at + 1]))
        return groups;
    const auto &above = rows[at];
    const auto &below = rows[at + 1];
    for (const auto &span : sheet.spans) {
        const ColumnGroup group{span.column,
                                static_cast<int>(std::min<qsizetype>(span.columns, width))};
        if (span.row == above.number && span.rows == 1 && span.columns > 1 && span.columns < width
            && isNamedBelow(below, group))
            groups.append(group);
    }
    if (!groups.isEmpty())
        return groups;
    // A row of the list would begin with its name.
    if (!isBlank(below.cell(0)))
        return groups;
    for (int column = 0; column < width; ++column) {
        const bool named = !isBlank(above.cell(column));
        const bool namedBelow = !isBlank(below.cell(column));
        if (!named && !namedBelow)
            return {};
        if (named)
            groups.append({column, namedBelow ? 1 : 0});
        else if (groups.isEmpty() || groups.last().count == 0)
            return {};
        else
            ++groups.last().count;
    }
    groups.removeIf([](const ColumnGroup &group) { return group.count < 2; });
    return groups;
}

/// Names the columns by the row at @p at, and by the groups above it.
QStringList headingsOf(const SourceSheet &sheet, qsizetype at, qsizetype width)
{
    QStringList headings;
    for (qsizetype column = 0; column < width; ++column)
        headings.append(headingOf(sheet.rows[at].cell(column)));
    const auto groups = groupsIn(sheet, at - 1, width);
    if (groups.isEmpty())
        return headings;
    const auto &above = sheet.rows[at - 1];
    for (const auto &group : groups) {
        const auto last = std::min<qsizetype>(width, group.first + group.count);
        for (qsizetype column = group.first; column < last; ++column) {
            if (!headings[column].isEmpty())
                headings[column].prepend(headingOf(above.cell(group.first)) + u' ');
        }
    }
    for (qsizetype column = 0; column < width; ++column) {
        if (headings[column].isEmpty())
            headings[column] = headingOf(above.cell(column));
    }
    return headings;
}

/// How many columns have something in them from the row at @p from on.
qsizetype widthOf(const QList<SheetRow> &rows, qsizetype from)
{
    qsizetype width = 0;
    for (qsizetype i = std::max<qsizetype>(from, 0); i < rows.size(); ++i) {
        qsizetype filled = rows[i].cells.size();
        while (filled > width && isBlank(rows[i].cells[filled - 1]))
            --filled;
        width = std::max(width, filled);
    }
    return width;
}

bool isNumberLike(const SheetCell &cell)
{
    if (std::holds_alternative<double>(cell.value))
        return true;
    const auto *text = std::get_if<QString>(&cell.value);
    if (!text || text->front().isLetter())
        return false;
    static const QRegularExpression number(u"\\A[€%\\d\\s.,'+-]*\\d[€%\\d\\s.,'+-]*\\z"_s);
    return number.match(*text).hasMatch();
}

/// "Totaal" and numbers, nothing else.
bool isTotal(const SheetRow &row)
{
    const auto filled = [](const SheetCell &cell) { return !isBlank(cell); };
    const auto word = std::ranges::find_if(row.cells, filled);
    const auto *text = word == row.cells.end() ? nullptr : std::get_if<QString>(&word->value);
    if (!text)
        return false;
    bool numbers = false;
    for (auto it = word + 1; it != row.cells.end(); ++it) {
        const bool isNumber = filled(*it) && isNumberLike(*it);
        if (filled(*it) && !isNumber && !std::holds_alternative<CellFault>(it->value))
            return false;
        numbers = numbers || isNumber;
    }
    static const QRegularExpression digit(u"\\d"_s);
    // What may follow is told: Somme-Leuze is no sum.
    static const QRegularExpression total(
        u"\\A(?:(?:algemeen |sub|eind)?tota(?:al|len)|som|sum|(?:grand |sub)?totals?|"
        "(?:total|sous total|totaux|somme)(?: general)?|aantal|nombre|count)[ :=0-9]*"
        "(?:(?:van|aantal|des?|du|of|gemeenten|communes|leden|membres)\\b[^@]{0,60})?\\z"_s);
    return (numbers || digit.match(*text).hasMatch()) && total.match(folded(*text)).hasMatch();
}

bool isSameHead(const SheetRow &row, const SheetRow &head)
{
    return filledCells(row) > 1 && row.cells == head.cells;
}

/// "3", "3 and 9", "3, 5, 8 and more": no line longer than it can be read.
QString numbered(const QList<int> &rows)
{
    constexpr qsizetype most = 8;
    QStringList numbers;
    for (qsizetype i = 0; i < std::min(rows.size(), most); ++i)
        numbers.append(QString::number(rows[i]));
    return numbers.join(u", "_s) + (rows.size() > most ? u", …"_s : QString());
}

QString said(const char *text, const QList<int> &rows)
{
    return QCoreApplication::translate("SheetTable", text, nullptr, static_cast<int>(rows.size()))
        .arg(numbered(rows));
}

CsvCell writtenCell(const SheetCell &cell)
{
    constexpr double exact = 1e15;
    if (const auto *number = std::get_if<double>(&cell.value);
        number && *number == std::trunc(*number) && std::abs(*number) < exact)
        return static_cast<qint64>(*number);
    if (const auto *date = std::get_if<PartialDate>(&cell.value))
        return date->toIso();
    return cell.text();
}

} // namespace

QString SheetTable::columnName(int column) const
{
    const QString heading = headings.value(column);
    const QString letters = columnLetters(column);
    return heading.isEmpty() ? letters : letters + u" · "_s + heading;
}

SheetTable tableOf(const SourceSheet &sheet, std::optional<int> headRow)
{
    SheetTable table;
    table.remarks = sheet.remarks;
    const auto &rows = sheet.rows;
    auto head = findHead(rows);
    if (headRow) {
        const auto found = std::ranges::find(rows, *headRow, &SheetRow::number);
        head = found == rows.end() ? -1 : found - rows.begin();
    }
    const auto width = widthOf(rows, head);
    if (!headRow && !groupsIn(sheet, head, width).isEmpty())
        ++head; // the lower of the two names the columns
    table.headings = head < 0 ? QStringList(width) : headingsOf(sheet, head, width);
    table.headRow = head < 0 ? 0 : rows[head].number;
    QList<int> blank;
    QList<int> totals;
    QList<int> heads;
    int before = table.headRow;
    for (qsizetype i = head + 1; i < rows.size(); ++i) {
        const auto &row = rows[i];
        constexpr int mostBlank = 1000; // what lies beyond a gap is no more of the list's rows
        for (int number = before + 1; before > 0 && number < row.number && blank.size() < mostBlank;
             ++number)
            blank.append(number);
        before = row.number;
        if (filledCells(row) == 0)
            blank.append(row.number);
        else if (isTotal(row))
            totals.append(row.number);
        else if (head >= 0 && isSameHead(row, rows[head]))
            heads.append(row.number);
        else
            table.rows.append(row);
    }
    if (!blank.isEmpty()) {
        table.remarks.append(
            said(QT_TRANSLATE_N_NOOP("SheetTable", "%n blank row(s) were left out: %1."), blank));
    }
    if (!totals.isEmpty()) {
        table.remarks.append(said(
            QT_TRANSLATE_N_NOOP("SheetTable", "%n row(s) with totals were left out: %1."), totals));
    }
    if (!heads.isEmpty()) {
        table.remarks.append(said(
            QT_TRANSLATE_N_NOOP("SheetTable", "%n row(s) that repeat the head were left out: %1."),
            heads));
    }
    return table;
}

QList<CsvRow> rowsWithReasons(const SheetTable &table, const QMap<int, QString> &reasons)
{
    CsvRow head;
    for (const auto &heading : table.headings)
        head.append(heading);
    head.append(QCoreApplication::translate("SheetTable", "Reason"));
    QList<CsvRow> rows{head};
    for (const auto &row : table.rows) {
        const auto reason = reasons.constFind(row.number);
        if (reason == reasons.constEnd())
            continue;
        CsvRow written;
        for (qsizetype column = 0; column < table.headings.size(); ++column)
            written.append(writtenCell(row.cell(column)));
        written.append(*reason);
        rows.append(written);
    }
    return rows;
}

} // namespace solidair
