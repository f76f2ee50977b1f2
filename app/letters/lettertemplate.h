// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "base/result.h"
#include "text/lettertext.h"

namespace solidair {

/**
 * A letter with merge fields. As plain text in UTF-8:
 *
 *     key: ask-nl                 front lines, up to the first empty line:
 *     language: nl                key, language, name, version, asks (yes: the letter puts the
 *     name: Vraag om toe te …     question, so sending it sets the stage) and subject
 *     subject: Vraag aan {{name}}
 *
 *     {{salutation}}              a paragraph, up to the next empty line; inlinesFromText() tells
 *                                 what it may hold
 *
 *     # What it is                a heading; ## below it
 *     - an item                   a list, an item a line, -- below it; "- {{activities}}" becomes
 *                                 as many items as there are
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
    LetterText text;

    /// Fails with InvalidInput, naming the line, when @p text is no such template.
    static Result<LetterTemplate> fromText(const QString &text);
    /// The same template when it is read again.
    QString toText() const;

    friend bool operator==(const LetterTemplate &, const LetterTemplate &) = default;
};

/// The templates there are, by key: those that come with the program, and @p own.
QList<LetterTemplate> letterTemplates(const QList<LetterTemplate> &own = {});

/// That of @p templates with @p key. Fails with NotFound, naming those there are.
Result<LetterTemplate> chosenTemplate(const QList<LetterTemplate> &templates, const QString &key);

} // namespace solidair
