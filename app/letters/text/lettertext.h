// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/style.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace solidair {

// A letter is blocks of words, never markup: no HTML, face or size of type gets in, wherever a text
// comes from. Before and after filling it is the same; then only fields and brackets are gone.

/// Where a value comes.
struct MergeField
{
    QString name;

    friend bool operator==(const MergeField &, const MergeField &) = default;
};

/// An image with its file: a text has with it all that it needs, and loads nothing.
struct LetterImage
{
    QByteArray file; ///< PNG or JPEG.
    Extent size;
    QString alternative; ///< What it shows, for those who do not see it.

    friend bool operator==(const LetterImage &, const LetterImage &) = default;
};

struct LetterInline
{
    std::variant<QString, MergeField, LetterImage> content;
    TextMarks marks = {};
    QString link = {}; ///< Where it leads, see isLetterLink(); empty: nowhere.

    friend bool operator==(const LetterInline &, const LetterInline &) = default;
};

using LetterInlines = QList<LetterInline>;

/// When a block stands. Without a field: always.
struct LetterBracket
{
    QString field;
    bool whenEmpty = false; ///< When the field has no value, else when it has one.

    friend bool operator==(const LetterBracket &, const LetterBracket &) = default;
};

struct LetterBlock
{
    enum class Kind
    {
        Paragraph,
        Heading,
        Item,
        Signature,
        UnderSignature
    };

    Kind kind = Kind::Paragraph;
    int level = 1; ///< Of headings and items, down from 1.
    bool keep = false; ///< Of the closing, which stays on one page.
    LetterBracket bracket = {};
    LetterInlines inlines = {};

    friend bool operator==(const LetterBlock &, const LetterBlock &) = default;
};

struct LetterText
{
    LetterInlines subject;
    QList<LetterBlock> blocks;

    /// Its words, a block a line, with the marks of a template before headings, items and
    /// signature; the line "[closing]" before the closing. Without the subject.
    QString toPlain() const;
    static LetterText fromPlain(const QString &subject, const QString &text);

    friend bool operator==(const LetterText &, const LetterText &) = default;
};

/// Words that look like those they follow become one with them.
void append(LetterInlines &inlines, const LetterInline &added);

/// The words alone: of an image what it shows, of a field its name in braces.
QString wordsOf(const LetterInlines &inlines);

/// Whether @p address is of the web, of e-mail or a telephone number: a letter opens no file and
/// runs no script.
bool isLetterLink(const QString &address);

/// Whether @p file is an image that a letter may hold: a PNG or JPEG of at most 2 MiB.
bool isLetterImage(const QByteArray &file);

/// What stands before a block's words in texts that people read and write, such as "## " before a
/// heading of the second level; empty for a paragraph.
QString markOf(LetterBlock::Kind kind, int level);

/// The block that @p line begins with the mark of, without its words; a paragraph when with none.
LetterBlock markedBlock(const QString &line);

} // namespace solidair
