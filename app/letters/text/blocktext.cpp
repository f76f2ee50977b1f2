// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blocktext.h"

#include "inlinetext.h"
#include "letters/lettervalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = LetterBlock::Kind;

Error unreadable(const QString &what)
{
    return {Error::Code::InvalidInput, what, {}};
}

/// Without its brackets; a line of words that begins and ends with some is none.
std::optional<QString> directiveIn(const QString &line)
{
    static const QRegularExpression form(u"^\\[([^\\[\\]\\\\]*)\\]$"_s);
    const auto match = form.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QString openingOf(const LetterBracket &bracket)
{
    return u"[if %1%2]"_s.arg(bracket.whenEmpty ? u"not "_s : QString(), bracket.field);
}

QString blockToText(const LetterBlock &block)
{
    auto words = inlinesToText(block.inlines);
    if (block.kind == Kind::Paragraph && markedBlock(words).kind != Kind::Paragraph)
        words.prepend(u'\\');
    return markOf(block.kind, block.level) + words;
}

bool goTogether(const LetterBlock &block, const LetterBlock &next)
{
    const bool items = block.kind == Kind::Item && next.kind == Kind::Item;
    return items && block.bracket == next.bracket && block.keep == next.keep;
}

} // namespace

QString collapsed(const QString &text)
{
    static const QRegularExpression blanks(u"[ \\t\\r]+"_s);
    QString result = text;
    result.replace(blanks, u" "_s);
    const qsizetype start = result.startsWith(u' ') ? 1 : 0;
    return result.mid(start, result.size() - start - (result.endsWith(u' ') ? 1 : 0));
}

Result<> BlockReader::readLine(const QString &text)
{
    const auto line = collapsed(text);
    const auto marked = markedBlock(line);
    const auto directive = directiveIn(line);
    const bool isPlain = marked.kind == Kind::Paragraph;
    if (line.isEmpty() || directive || !isPlain) {
        if (auto done = endBlock(); !done)
            return done;
    }
    if (line.isEmpty())
        return {};
    if (directive)
        return readDirective(*directive);
    m_block.kind = marked.kind;
    m_block.level = marked.level;
    m_words += (m_words.isEmpty() ? QString() : u" "_s)
        + line.mid(markOf(marked.kind, marked.level).size());
    return isPlain ? Result<>() : endBlock();
}

Result<> BlockReader::readDirective(const QString &words)
{
    const auto field = words.section(u' ', -1);
    const bool opens = words == "if "_L1 + field || words == "if not "_L1 + field;
    if (words == "closing"_L1) {
        m_keep = true;
    } else if (words == "end"_L1 && !m_bracket.field.isEmpty()) {
        m_bracket = {};
    } else if (opens && m_bracket.field.isEmpty() && isLetterField(field)) {
        m_bracket = {field, words.startsWith("if not "_L1)};
    } else {
        return unreadable(QCoreApplication::translate("LetterTemplate", "“%1” is not understood")
                              .arg(u'[' + words + u']'));
    }
    return {};
}

Result<> BlockReader::endBlock()
{
    if (m_words.isEmpty())
        return {};
    auto inlines = inlinesFromText(m_words);
    if (!inlines)
        return inlines.error();
    m_block.keep = m_keep;
    m_block.bracket = m_bracket;
    m_block.inlines = *std::move(inlines);
    m_blocks.append(m_block);
    m_words.clear();
    return {};
}

Result<QList<LetterBlock>> BlockReader::finish()
{
    if (auto done = endBlock(); !done)
        return done.error();
    if (!m_bracket.field.isEmpty())
        return unreadable(QCoreApplication::translate("LetterTemplate", "[if …] without [end]"));
    if (m_blocks.isEmpty())
        return unreadable(QCoreApplication::translate("LetterTemplate", "it has no text"));
    return m_blocks;
}

QString blocksToText(const QList<LetterBlock> &blocks)
{
    QString text;
    const LetterBlock *before = nullptr;
    for (const auto &block : blocks) {
        const LetterBracket last = before ? before->bracket : LetterBracket();
        if (before)
            text += goTogether(*before, block) ? u"\n"_s : u"\n\n"_s;
        if (!last.field.isEmpty() && last != block.bracket)
            text += "[end]\n\n"_L1;
        if (block.keep && !(before && before->keep))
            text += "[closing]\n\n"_L1;
        if (!block.bracket.field.isEmpty() && last != block.bracket)
            text += openingOf(block.bracket) + "\n\n"_L1;
        text += blockToText(block);
        before = &block;
    }
    if (before && !before->bracket.field.isEmpty())
        text += "\n\n[end]"_L1;
    return text + u'\n';
}

} // namespace solidair
