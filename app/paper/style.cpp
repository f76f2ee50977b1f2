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
        {Body, {11_pt, 14_pt, normal, colour::ink, {}, 7_pt}},
        {BodyTight, {11_pt, 14_pt, normal, colour::ink, {}, {}}},
        {Item, {11_pt, 14_pt, normal, colour::ink, {}, 1.75_pt}},
        {Heading, {12_pt, 14_pt, bold, colour::accent, 14_pt, {}, true}},
        {HeadingBelow, {11_pt, 14_pt, bold, colour::ink, 10.5_pt, {}, true}},
        {Subheading, {12.5_pt, 15_pt, bold, colour::accent, 18_pt, 4_pt, true}},
        {Title, {22_pt, 26_pt, bold, colour::ink, {}, 1_pt, true}},
        {Subtitle, {11_pt, 14_pt, normal, colour::quiet, {}, 10_pt, true}},
        {Lead, {10.5_pt, 13.5_pt, normal, colour::ink, {}, 7_pt}},
        {Note, {8.5_pt, 11_pt, normal, colour::quiet, 4_pt, {}}},
        {Label, {8_pt, 10.5_pt, normal, colour::quiet, {}, {}}},
        {Value, {10.5_pt, 13.5_pt, normal, colour::ink, {}, {}}},
        {Quiet, {10.5_pt, 13.5_pt, normal, colour::quiet, {}, {}}},
        {Cell, {9.5_pt, 12_pt, normal, colour::ink, {}, {}}},
        {CellStrong, {9.5_pt, 12_pt, bold, colour::ink, {}, {}}},
        {CellQuiet, {9.5_pt, 12_pt, normal, colour::quiet, {}, {}}},
        {CellHead, {8.5_pt, 11_pt, bold, colour::quiet, {}, {}}},
        {Figure, {24_pt, 27_pt, bold, colour::ink, {}, {}}},
        {Address, {11_pt, 13.5_pt, normal, colour::ink, {}, {}}},
    };
    return styles.at(role);
}

QFont paperFont(TextRole role)
{
    const auto &style = textStyle(role);
    return paperFont(style.size, style.weight);
}

QFont paperFont(Length size, QFont::Weight weight)
{
    QFont font(paperFamily());
    font.setPixelSize(qRound(size.dots()));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Any letter spacing switches ligatures off. Carlito's "ti" is one glyph that Qt's PDF does not
    // map back to letters: the text could be neither searched, copied nor read aloud.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QFont markedFont(QFont font, TextMarks marks)
{
    if (marks & TextMark::Bold)
        font.setWeight(QFont::Bold);
    font.setItalic(marks & TextMark::Italic);
    font.setUnderline(marks & TextMark::Underline);
    return font;
}

QPen flatPen(const QColor &colour, Length width)
{
    return {colour, width.dots(), Qt::SolidLine, Qt::FlatCap};
}

} // namespace solidair
