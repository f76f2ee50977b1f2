// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// A text as it goes into a cell of a spreadsheet, by whatever way: file, clipboard, workbook.
struct CellText
{
    /// As a person reads it; blanks that do not break are plain ones there.
    QString text;
    /// The cell must be told to be text: taken for a number it would lose its zero or its plus.
    bool isText = false;
    /// A spreadsheet would run it: where a cell can not be told to be text, an apostrophe goes
    /// before it.
    bool runs = false;

    /// It begins as if it were guarded already.
    bool seemsGuarded = false;

    /// For ways by which no kind of cell can be told: CSV and plain text.
    QString guarded() const { return runs ? u'\'' + text : kept(); }

    /// For cells that are told to be text; unguarded() gives the text again.
    QString kept() const { return seemsGuarded ? u'\'' + text : text; }
};

/**
 * The one rule for every table that leaves the program.
 *
 * A text that begins with = + - @, their wide forms, a tab or a line break runs. A telephone number
 * ("+32 470 00 00 00") does not, but is text, as is one that begins with a zero.
 */
CellText cellText(QString text);

/// The way back, for every cell that is read: without the apostrophe that guarded() set before it.
QString unguarded(const QString &text);

} // namespace solidair
