// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include "base/text.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Length hanging = 11_pt; // from the dash to the text of an item

} // namespace

std::shared_ptr<const Paragraph> ParagraphCache::paragraph(TextRole role, const QString &text,
                                                           Length width)
{
    if (m_paragraphs.size() >= m_most)
        m_paragraphs.clear();
    auto &entry = m_paragraphs[{{static_cast<int>(role), width.dots()}, text}];
    if (!entry)
        entry = std::make_shared<const Paragraph>(role, plainRun(text), width, Qt::AlignLeft, true);
    return entry;
}

Sheet::Sheet(Length width, ParagraphCache *cache)
    : m_width(width)
    , m_cache(cache)
{ }

void Sheet::append(decltype(Block::content) content)
{
    m_blocks.append({std::move(content), m_space});
    m_space = {};
}

std::shared_ptr<const Paragraph> Sheet::shaped(TextRole role, const Runs &runs, Length width)
{
    if (m_cache && runs.size() == 1 && runs.first().isPlain())
        return m_cache->paragraph(role, runs.first().text, width);
    return std::make_shared<const Paragraph>(role, runs, width);
}

void Sheet::paragraph(TextRole role, const Runs &runs, int keepGroup)
{
    const auto &style = textStyle(role);
    TextBlock block;
    block.paragraph = shaped(role, runs, m_width);
    block.before = style.before;
    block.after = style.after;
    block.keepWithNext = style.keepWithNext;
    block.keepGroup = keepGroup;
    if (role == TextRole::Heading || role == TextRole::Subheading) {
        for (const auto &run : runs)
            block.heading += run.text;
        block.heading = singleLine(block.heading);
    }
    append(std::move(block));
}

void Sheet::paragraph(TextRole role, const QString &text, int keepGroup)
{
    paragraph(role, plainRun(text), keepGroup);
}

void Sheet::list(const QStringList &items)
{
    QList<ListItem> plain;
    for (const auto &item : items)
        plain.append({plainRun(item)});
    list(plain);
}

void Sheet::list(const QList<ListItem> &items, int keepGroup)
{
    const auto bullet = shaped(TextRole::Item, plainRun(u"–"_s), m_width);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto &item = items[i];
        const bool last = i + 1 == items.size();
        TextBlock block;
        block.indent = item.level * hanging;
        block.paragraph = shaped(TextRole::Item, item.runs, m_width - block.indent);
        block.bullet = bullet;
        block.bulletIndent = block.indent - hanging;
        block.keepGroup = keepGroup;
        block.after = textStyle(last ? TextRole::Body : TextRole::Item).after;
        // Neither the first nor the last stands alone on a page.
        block.keepWithNext = !last && (i == 0 || i + 2 == items.size());
        append(std::move(block));
    }
}

void Sheet::figure(Length height, const Drawing &drawing, bool keepWithNext)
{
    append(FigureBlock{height, drawing, keepWithNext});
}

void Sheet::table(const QList<TableColumn> &columns, const QList<TableRow> &rows,
                  const TableOptions &options)
{
    append(std::make_shared<const Table>(columns, rows, options));
}

void Sheet::space(Length height)
{
    m_space += height;
}

} // namespace solidair
