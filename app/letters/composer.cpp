// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer.h"

#include <QPainter>

#include <algorithm>

namespace solidair {

namespace {

using Kind = LetterBlock::Kind;

constexpr int closingGroup = 1;
constexpr Length belowSubject = 7_pt;
constexpr Length roomToSign = 35_pt;

/// An image that is all there is in its block.
const LetterImage *onlyImage(const LetterInlines &inlines)
{
    return inlines.size() == 1 ? std::get_if<LetterImage>(&inlines.first().content) : nullptr;
}

/// At most as large as @p most, in its own proportions.
Extent within(const Extent &size, const Extent &most)
{
    const qreal shrunk = std::min({1.0, most.width / size.width, most.height / size.height});
    return {size.width * shrunk, size.height * shrunk};
}

TextRole roleOf(const LetterBlock &block)
{
    switch (block.kind) {
    case Kind::Heading:
        return block.level > 1 ? TextRole::HeadingBelow : TextRole::Heading;
    case Kind::Item:
        return TextRole::Item;
    case Kind::Signature:
    case Kind::UnderSignature:
        return TextRole::BodyTight;
    case Kind::Paragraph:
        break;
    }
    return TextRole::Body;
}

} // namespace

QImage Composer::image(const QByteArray &file)
{
    auto &image = m_images[file];
    if (image.isNull())
        image = QImage::fromData(file);
    return image;
}

Runs Composer::runsOf(const LetterInlines &inlines, TextRole role, TextMarks marks)
{
    Runs runs;
    for (const auto &it : inlines) {
        const auto *shown = std::get_if<LetterImage>(&it.content);
        if (!shown) {
            runs.append({wordsOf({it}), it.marks | marks, it.link});
            continue;
        }
        // Lines do not move with what stands in them.
        const auto line = textStyle(role).leading;
        const auto draw = [picture = image(shown->file)](QPainter &painter, const QRectF &rect) {
            painter.drawImage(rect, picture);
        };
        runs.append({{}, {}, {}, draw, within(shown->size, {shown->size.width, line})});
    }
    return runs;
}

void Composer::add(Sheet &sheet, const LetterBlock &block)
{
    if (block.kind == Kind::Signature)
        sheet.space(roomToSign);
    if (const auto *shown = onlyImage(block.inlines)) {
        const auto size = within(shown->size, {sheet.width(), Letterhead::geometry().width()});
        const auto draw = [size, picture = image(shown->file)](QPainter &painter,
                                                               const QRectF &rect) {
            painter.drawImage(QRectF(rect.topLeft(), QSizeF(size.width.dots(), size.height.dots())),
                              picture);
        };
        sheet.figure(size.height, draw, block.keep);
        sheet.space(textStyle(TextRole::Body).after);
        return;
    }
    const auto role = roleOf(block);
    const auto marks = block.kind == Kind::Signature ? TextMark::Bold : TextMarks();
    sheet.paragraph(role, runsOf(block.inlines, role, marks), block.keep ? closingGroup : 0);
}

std::shared_ptr<const Pages> Composer::compose(const LetterText &text, const LetterValues &values)
{
    const auto geometry = Letterhead::geometry();
    Sheet sheet(geometry.width(), &m_cache);
    sheet.paragraph(TextRole::Body, runsOf(text.subject, TextRole::Body, TextMark::Bold));
    sheet.space(belowSubject);
    QList<ListItem> items; // a list takes its items together
    int group = 0;
    const auto endList = [&] {
        sheet.list(items, group);
        items.clear();
    };
    for (const auto &block : text.blocks) {
        if (block.kind == Kind::Item) {
            group = block.keep ? closingGroup : 0;
            items.append({runsOf(block.inlines, TextRole::Item), block.level});
            continue;
        }
        endList();
        add(sheet, block);
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
