// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace solidair {

/// A language of names, letters and reports. The interface speaks Dutch, French and English.
enum class Language
{
    Dutch,
    French,
    German,
    English
};

/// "nl", "fr", "de" or "en": what files and the command line use.
QString languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);

/// The Belgian locale of @p language (for English the British one), for dates, numbers and sorting.
QLocale localeOf(Language language);

/// The first language of @p uiLanguages (as QLocale::uiLanguages gives them) that the interface
/// speaks; English when none is.
Language interfaceLanguage(const QStringList &uiLanguages);

} // namespace solidair
