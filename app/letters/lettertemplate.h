// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace solidair {

/// Text with the places where a value comes. Values are never read again for fields.
struct MergePart
{
    QString text; ///< As it is; empty when it is a field.
    QString field;
};

using MergeText = QList<MergePart>;

/// A paragraph of a template.
struct TemplateParagraph
{
    enum class Kind
    {
        Plain,
        Heading,
        Item,
        Signature,
        UnderSignature
    };

    Kind kind = Kind::Plain;
    MergeText text;
    QString condition; ///< The field that it depends on; empty when it always stands.
    bool whenEmpty = false; ///< It stands when that field has no value.
    bool closing = false; ///< Of the closing, which stays on one page.
};

/**
 * A letter with merge fields, as plain text in UTF-8:
 *
 *     key: ask-nl                 front lines, up to the first empty line:
 *     language: nl                key, language, name, version, asks (yes: the letter puts the
 *     name: Vraag om toe te …     question, so sending it sets the stage) and subject
 *     subject: Vraag aan {{name}}
 *
 *     {{salutation}}              a paragraph, up to the next empty line, with merge fields
 *
 *     # What it is                a heading
 *     - an item                   a list, an item a line; "- {{activities}}" becomes as many items
 *                                 as there are
 *     * {{sender_name}}           the name under the signature; + a line below it
 *
 *     [if FIELD] [if not FIELD]   up to [end]: only when the field has (no) value; not nested
 *     [closing]                   what follows stays together on one page
 *
 * Outside conditions a field without a value stops the letter. Spaces that do not break are kept,
 * others collapse to one.
 */
struct LetterTemplate
{
    QString key;
    Language language = Language::Dutch;
    QString name;
    int version = 1;
    bool asks = false;
    MergeText subject;
    QList<TemplateParagraph> paragraphs;

    /// Fails with InvalidInput, naming the line, when @p text is no such template.
    static Result<LetterTemplate> fromText(const QString &text);
};

/// The templates that come with the program, by key.
QList<LetterTemplate> shippedTemplates();

/// Fails with NotFound, naming those there are.
Result<LetterTemplate> shippedTemplate(const QString &key);

} // namespace solidair
