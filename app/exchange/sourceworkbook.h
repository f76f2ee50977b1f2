// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace solidair {

/// What stands in a cell where a formula failed: "#N/A".
struct CellFault
{
    QString code;

    friend bool operator==(const CellFault &, const CellFault &) = default;
};

/// What stands in a cell that was read. Equal short texts of a file share their memory.
struct SheetCell
{
    /// A date where the cell's format shows one: a month where it shows no day.
    std::variant<std::monostate, QString, double, bool, PartialDate, CellFault> value;

    bool isEmpty() const { return std::holds_alternative<std::monostate>(value); }

    /// As a person sees it, with a decimal comma; a date as the program shows it.
    QString text() const;

    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

struct SheetRow
{
    int number = 0; ///< As the spreadsheet program counts, from 1.
    bool isHidden = false;
    QList<SheetCell> cells; ///< From column A; the last one is not empty.

    SheetCell cell(qsizetype column) const { return cells.value(column); }

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// Cells that are merged to one; row counts from 1, column from 0.
struct CellSpan
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    friend bool operator==(const CellSpan &, const CellSpan &) = default;
};

struct SourceSheet
{
    QString name; ///< Empty where the file has but one table.
    bool isHidden = false;
    QList<SheetRow> rows; ///< Those in which something stands, by number.
    QList<CellSpan> spans; ///< Of the first rows only, where a head may stand.
    QStringList remarks; ///< What was special: a sentence each.
};

enum class TextEncoding
{
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    MacRoman
};

/// What a text of cells does not say of itself.
struct TextLayout
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';';

    friend bool operator==(const TextLayout &, const TextLayout &) = default;
};

/// A file or clipboard as it was read: cells, whatever they mean.
struct SourceWorkbook
{
    QList<SourceSheet> sheets;
    QStringList remarks;
    std::optional<TextLayout> layout; ///< Of a text, as it was found or wished.
};

/// "A", "Z", "AA": the name of column @p column, counted from 0.
QString columnLetters(int column);

/// The column that @p letters name, counted from 0; -1 when they name none that a sheet can have.
int columnOfLetters(QStringView letters);

} // namespace solidair
