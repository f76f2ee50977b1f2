// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paragraph.h"
#include "table.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <variant>

namespace solidair {

/// Shaped paragraphs by what stands in them, for documents that say nearly the same many times.
/// Not for several threads at once.
class ParagraphCache
{
public:
    std::shared_ptr<const Paragraph> paragraph(TextRole role, const QString &text, Length width);

private:
    static constexpr int m_most = 500; ///< Then it starts anew: names in texts would fill it.
    QHash<std::pair<std::pair<int, qreal>, QString>, std::shared_ptr<const Paragraph>> m_paragraphs;
};

/// A paragraph in the column, with what the galley must know of it.
struct TextBlock
{
    std::shared_ptr<const Paragraph> paragraph;
    Length indent = {};
    std::shared_ptr<const Paragraph> bullet = {}; ///< The dash before an item.
    Length bulletIndent = {};
    Length before = {};
    Length after = {};
    bool keepWithNext = false;
    int keepGroup = 0; ///< Neighbours with the same number, not 0, stay on one page.
    QString heading = {}; ///< What it says, when it heads a part of the document.
};

struct FigureBlock
{
    Length height;
    Drawing drawing;
    bool keepWithNext = false;
};

struct Block
{
    std::variant<TextBlock, FigureBlock, std::shared_ptr<const Table>> content;
    Length space = {}; ///< Asked for above it, beside its own.
};

struct ListItem
{
    Runs runs;
    int level = 1; ///< How far in it stands.
};

/// A document in the making: paragraphs, lists, figures and tables, one under the other in a
/// column. Built out of roles; the galley cuts it into pages.
class Sheet
{
public:
    /// A @p cache outlives this one.
    explicit Sheet(Length width, ParagraphCache *cache = nullptr);

    void paragraph(TextRole role, const Runs &runs, int keepGroup = 0);
    void paragraph(TextRole role, const QString &text, int keepGroup = 0);
    /// Items behind a dash; the first stays with what introduces it.
    void list(const QList<ListItem> &items, int keepGroup = 0);
    void list(const QStringList &items);
    void figure(Length height, const Drawing &drawing, bool keepWithNext = false);
    void table(const QList<TableColumn> &columns, const QList<TableRow> &rows,
               const TableOptions &options = {});
    /// Above what comes next; less than nothing takes from the air that is there.
    void space(Length height);

    const QList<Block> &blocks() const { return m_blocks; }

    Length width() const { return m_width; }

private:
    std::shared_ptr<const Paragraph> shaped(TextRole role, const Runs &runs, Length width);
    void append(decltype(Block::content) content);

    Length m_width;
    ParagraphCache *m_cache;
    QList<Block> m_blocks;
    Length m_space;
};

} // namespace solidair
