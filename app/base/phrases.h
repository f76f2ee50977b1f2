// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "language.h"

#include <memory>

class QTranslator;

namespace solidair {

/**
 * The program's own words in one language, whatever the language of the interface.
 *
 * A letter or report is Dutch on a French machine. Sources are marked with QT_TRANSLATE_NOOP, so
 * that lupdate finds them: `phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Joined"))`.
 * German documents fall back to Dutch words. Cheap to copy; may be used in a worker.
 */
class Phrases
{
public:
    /// The words of the interface, through the installed translators.
    Phrases();
    explicit Phrases(Language language);

    Language language() const { return m_language; }

    QLocale locale() const { return localeOf(m_language); }

    /// @p source in this language; with @p count (not negative) in the right number, %n filled in.
    /// @p comment tells apart what is one word in English.
    QString text(const char *context, const char *source, int count = -1,
                 const char *comment = nullptr) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator; ///< Null: as the interface speaks.
};

} // namespace solidair
