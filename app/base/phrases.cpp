// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases.h"

#include <QCoreApplication>
#include <QTranslator>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Phrases::Phrases()
    : m_language(interfaceLanguage(QLocale().uiLanguages()))
{ }

Phrases::Phrases(Language language)
    : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    const auto words = language == Language::German ? Language::Dutch : language;
    if (!translator->load(u":/i18n/solidair_"_s + languageCode(words)))
        qWarning("No translation for %s", qUtf8Printable(languageCode(words)));
    m_translator = std::move(translator);
}

QString Phrases::text(const char *context, const char *source, int count, const char *comment) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, source, comment, count);
    QString result = m_translator->translate(context, source, comment, count);
    if (result.isNull())
        result = QString::fromUtf8(source);
    if (count >= 0)
        result.replace("%n"_L1, locale().toString(count));
    return result;
}

} // namespace solidair
