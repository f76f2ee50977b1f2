// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

namespace solidair {

// The one place that knows faces, sizes, leading, colours and units on paper. Everything is laid
// out and painted in dots of 1/1200 inch, whatever the device; the painter is scaled to it. Fonts
// have their size in dots too, so that no device's resolution comes in.

inline constexpr int paperResolution = 1200;

constexpr qreal dots(qreal points)
{
    return points * paperResolution / 72.0;
}

constexpr qreal mm(qreal millimetres)
{
    return millimetres * paperResolution / 25.4;
}

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

struct TextStyle
{
    qreal size; ///< Points, as all lengths here.
    qreal leading; ///< Height of a line.
    QFont::Weight weight;
    QColor colour;
    qreal before;
    qreal after;
    bool keepWithNext = false; ///< Never the last thing on a page.
};

const TextStyle &textStyle(TextRole role);
QFont paperFont(TextRole role);
/// @p size in points.
QFont paperFont(qreal size, QFont::Weight weight = QFont::Normal);

} // namespace solidair
