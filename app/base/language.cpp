// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString languageCode(Language language)
{
    switch (language) {
    case Language::Dutch:
        return u"nl"_s;
    case Language::French:
        return u"fr"_s;
    case Language::German:
        return u"de"_s;
    case Language::English:
        return u"en"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const auto language :
         {Language::Dutch, Language::French, Language::German, Language::English}) {
        if (code.compare(languageCode(language), Qt::CaseInsensitive) == 0)
            return language;
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Dutch:
        return {QLocale::Dutch, QLocale::Belgium};
    case Language::French:
        return {QLocale::French, QLocale::Belgium};
    case Language::German:
        return {QLocale::German, QLocale::Belgium};
    case Language::English:
        return {QLocale::English, QLocale::UnitedKingdom};
    }
    Q_UNREACHABLE();
}

Language interfaceLanguage(const QStringList &uiLanguages)
{
    for (const auto &name : uiLanguages) {
        const auto language = languageFromCode(name.left(2));
        if (language && *language != Language::German)
            return *language;
    }
    return Language::English;
}

} // namespace solidair
