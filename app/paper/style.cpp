// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "fonts.h"

#include <map>

namespace solidair {

const TextStyle &textStyle(TextRole role)
{
    using enum TextRole;
    const auto normal = QFont::Normal;
    const auto bold = QFont::Bold;
    static const std::map<TextRole, TextStyle> styles{
        {Body, {11, 14, normal, colour::ink, 0, 7}},
        {BodyTight, {11, 14, normal, colour::ink, 0, 0}},
        {Item, {11, 14, normal, colour::ink, 0, 1.75}},
        {Heading, {12, 14, bold, colour::accent, 14, 0, true}},
        {Subheading, {12.5, 15, bold, colour::accent, 18, 4, true}},
        {Title, {22, 26, bold, colour::ink, 0, 1, true}},
        {Subtitle, {11, 14, normal, colour::quiet, 0, 10, true}},
        {Lead, {10.5, 13.5, normal, colour::ink, 0, 7}},
        {Note, {8.5, 11, normal, colour::quiet, 4, 0}},
        {Label, {8, 10.5, normal, colour::quiet, 0, 0}},
        {Value, {10.5, 13.5, normal, colour::ink, 0, 0}},
        {Quiet, {10.5, 13.5, normal, colour::quiet, 0, 0}},
        {Cell, {9.5, 12, normal, colour::ink, 0, 0}},
        {CellStrong, {9.5, 12, bold, colour::ink, 0, 0}},
        {CellQuiet, {9.5, 12, normal, colour::quiet, 0, 0}},
        {CellHead, {8.5, 11, bold, colour::quiet, 0, 0}},
        {Figure, {24, 27, bold, colour::ink, 0, 0}},
        {Address, {11, 13.5, normal, colour::ink, 0, 0}},
    };
    return styles.at(role);
}

QFont paperFont(TextRole role)
{
    const auto &style = textStyle(role);
    return paperFont(style.size, style.weight);
}

QFont paperFont(qreal size, QFont::Weight weight)
{
    QFont font(paperFamily());
    font.setPixelSize(qRound(dots(size)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Any letter spacing switches ligatures off. Carlito's "ti" is one glyph that Qt's PDF does not
    // map back to letters: the text could be neither searched, copied nor read aloud.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace solidair
