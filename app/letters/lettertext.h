// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettertemplate.h"
#include "lettervalues.h"

namespace solidair {

/// A paragraph as it is printed.
struct LetterParagraph
{
    TemplateParagraph::Kind kind = TemplateParagraph::Kind::Plain;
    QString text;
    bool closing = false;

    friend bool operator==(const LetterParagraph &, const LetterParagraph &) = default;
};

/// The words of a letter, before they are set.
struct LetterText
{
    QString subject;
    QList<LetterParagraph> paragraphs;

    /// A paragraph a line, with the marks of a template before headings, items and signature; the
    /// line "[closing]" before the closing. Without the subject.
    QString toPlain() const;
    static LetterText fromPlain(const QString &subject, const QString &text);

    friend bool operator==(const LetterText &, const LetterText &) = default;
};

/// The fields that @p letterTemplate uses and that have no value, each once, in its order.
QStringList missingFields(const LetterTemplate &letterTemplate, const LetterValues &values);

/**
 * Puts the values in the template.
 *
 * Each field is replaced once: braces, tags and percent signs in a value are printed as they are.
 * Fails with InvalidInput, naming all of them, when fields that are used have no value.
 */
Result<LetterText> fill(const LetterTemplate &letterTemplate, const LetterValues &values);

} // namespace solidair
