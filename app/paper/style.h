// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/length.h"

#include <QColor>
#include <QFont>
#include <QPen>

namespace solidair {

// The one place that knows faces, sizes, leading and colours on paper. Everything is laid out and
// painted in the dots of a Length, whatever the device; the painter is scaled to it. Fonts have
// their size in dots too, so that no device's resolution comes in.

namespace colour {
inline constexpr QColor ink{0x1a, 0x1a, 0x1a};
inline constexpr QColor quiet{0x59, 0x59, 0x59}; ///< Second voice; 7:1 on white.
inline constexpr QColor rule{0xbd, 0xbd, 0xbd};
inline constexpr QColor wash{0xf1, 0xf3, 0xf2}; ///< Ground of a group's row.
inline constexpr QColor accent{0x00, 0x66, 0x4b}; ///< The campaign's green, dark enough for text.
} // namespace colour

/// What a piece of text is; nothing above this file names a size.
enum class TextRole
{
    Body,
    BodyTight,
    Item,
    Heading, ///< In a letter.
    HeadingBelow, ///< In a letter, under a heading.
    Subheading, ///< In a report.
    Title,
    Subtitle,
    Lead, ///< A sentence under a heading of a report.
    Note,
    Label,
    Value,
    Quiet, ///< A line that says there is nothing.
    Cell,
    CellStrong,
    CellQuiet,
    CellHead,
    Figure, ///< A key number.
    Address
};

/// What sets words off from those around them.
enum class TextMark
{
    Bold = 1,
    Italic = 2,
    Underline = 4
};
Q_DECLARE_FLAGS(TextMarks, TextMark)

struct TextStyle
{
    Length size;
    Length leading; ///< Height of a line.
    QFont::Weight weight;
    QColor colour;
    Length before;
    Length after;
    bool keepWithNext = false; ///< Never the last thing on a page.
};

const TextStyle &textStyle(TextRole role);
QFont paperFont(TextRole role);
QFont paperFont(Length size, QFont::Weight weight = QFont::Normal);
/// @p font for words with @p marks.
QFont markedFont(QFont font, TextMarks marks);
/// Of a line that ends where it ends.
QPen flatPen(const QColor &colour, Length width);

} // namespace solidair

// Outside: within, they would hide those of Qt.
Q_DECLARE_OPERATORS_FOR_FLAGS(solidair::TextMarks)
