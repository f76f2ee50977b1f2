// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer.h"

namespace solidair {

namespace {

using Kind = TemplateParagraph::Kind;

constexpr int closingGroup = 1;
constexpr Length belowSubject = 7_pt;
constexpr Length roomToSign = 35_pt;

void add(Sheet &sheet, const LetterParagraph &paragraph)
{
    const int group = paragraph.closing ? closingGroup : 0;
    switch (paragraph.kind) {
    case Kind::Plain:
        sheet.paragraph(TextRole::Body, paragraph.text, group);
        break;
    case Kind::Heading:
        sheet.paragraph(TextRole::Heading, paragraph.text, group);
        break;
    case Kind::Signature:
        sheet.space(roomToSign);
        sheet.paragraph(TextRole::BodyTight, Runs{Run{paragraph.text, TextMark::Bold}}, group);
        break;
    case Kind::UnderSignature:
        sheet.paragraph(TextRole::BodyTight, paragraph.text, group);
        break;
    case Kind::Item:
        break; // a list takes its items together
    }
}

} // namespace

std::shared_ptr<const Pages> Composer::compose(const LetterText &text, const LetterValues &values)
{
    const auto geometry = Letterhead::geometry();
    Sheet sheet(geometry.width(), &m_cache);
    sheet.paragraph(TextRole::Body, Runs{Run{text.subject, TextMark::Bold}});
    sheet.space(belowSubject);
    QStringList items;
    const auto endList = [&] {
        sheet.list(items);
        items.clear();
    };
    for (const auto &paragraph : text.paragraphs) {
        if (paragraph.kind == Kind::Item) {
            items.append(paragraph.text);
            continue;
        }
        endList();
        add(sheet, paragraph);
    }
    endList();
    Letterhead letterhead(values, m_lines);
    m_cut = letterhead.cutTexts();
    return std::make_shared<SheetPages>(
        std::move(sheet), geometry,
        [head = std::move(letterhead)](QPainter &painter, const PageGeometry &page,
                                       PageNumber number) { head.paint(painter, page, number); });
}

} // namespace solidair
