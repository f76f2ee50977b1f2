// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertext.h"

#include <QBuffer>
#include <QImageReader>
#include <QUrl>

#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = LetterBlock::Kind;

constexpr QLatin1StringView closingMark = "[closing]"_L1;

struct BlockMark
{
    Kind kind;
    QChar character;
    int levels;
};

constexpr std::array<BlockMark, 4> marks{{{Kind::Heading, u'#', 2},
                                          {Kind::Item, u'-', 3},
                                          {Kind::Signature, u'*', 1},
                                          {Kind::UnderSignature, u'+', 1}}};

// A paragraph that begins as if it were marked.
bool looksMarked(const QString &text)
{
    return markedBlock(text).kind != Kind::Paragraph || text.startsWith(u'\\')
        || text == closingMark;
}

} // namespace

QString LetterText::toPlain() const
{
    QStringList lines;
    bool closing = false;
    for (const auto &block : blocks) {
        if (block.keep && !closing)
            lines.append(closingMark);
        closing = block.keep;
        const auto words = wordsOf(block.inlines);
        const bool escaped = block.kind == Kind::Paragraph && looksMarked(words);
        lines.append(markOf(block.kind, block.level) + (escaped ? u"\\"_s : QString()) + words);
    }
    return lines.join(u'\n');
}

LetterText LetterText::fromPlain(const QString &subject, const QString &text)
{
    LetterText result{{{subject}}, {}};
    bool closing = false;
    const auto lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &line : lines) {
        if (line == closingMark) {
            closing = true;
            continue;
        }
        auto block = markedBlock(line);
        const auto mark = markOf(block.kind, block.level).size();
        const bool escaped = mark == 0 && line.startsWith(u'\\');
        block.keep = closing;
        block.inlines = {{line.mid(escaped ? 1 : mark)}};
        result.blocks.append(block);
    }
    return result;
}

void append(LetterInlines &inlines, const LetterInline &added)
{
    auto *words = inlines.isEmpty() ? nullptr : std::get_if<QString>(&inlines.last().content);
    const auto *more = std::get_if<QString>(&added.content);
    if (more && more->isEmpty())
        return;
    if (words && more && inlines.last().marks == added.marks && inlines.last().link == added.link)
        *words += *more;
    else
        inlines.append(added);
}

QString wordsOf(const LetterInlines &inlines)
{
    QString words;
    for (const auto &it : inlines) {
        if (const auto *text = std::get_if<QString>(&it.content))
            words += *text;
        else if (const auto *field = std::get_if<MergeField>(&it.content))
            words += "{{"_L1 + field->name + "}}"_L1;
        else
            words += std::get<LetterImage>(it.content).alternative;
    }
    return words;
}

bool isLetterLink(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const auto scheme = url.scheme();
    return url.isValid()
        && (((scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty())
            || ((scheme == "mailto"_L1 || scheme == "tel"_L1) && !url.path().isEmpty()));
}

bool isLetterImage(const QByteArray &file)
{
    constexpr qsizetype mostBytes = 2 * 1024 * 1024;
    constexpr qint64 mostPixels = 24'000'000;
    if (file.size() > mostBytes)
        return false;
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer);
    const auto format = reader.format();
    const auto size = reader.size();
    const bool fits = !size.isEmpty() && qint64(size.width()) * size.height() <= mostPixels;
    return (format == "png" || format == "jpeg") && fits && !reader.read().isNull();
}

QString markOf(LetterBlock::Kind kind, int level)
{
    for (const auto &mark : marks) {
        if (mark.kind == kind)
            return QString(qBound(1, level, mark.levels), mark.character) + u' ';
    }
    return {};
}

LetterBlock markedBlock(const QString &line)
{
    LetterBlock block;
    for (const auto &mark : marks) {
        for (int level = 1; level <= mark.levels; ++level) {
            if (line.startsWith(markOf(mark.kind, level))) {
                block.kind = mark.kind;
                block.level = level;
            }
        }
    }
    return block;
}

} // namespace solidair
