// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Language Speech::preferred()
{
    const auto chosen = languageFromCode(QSettings().value(u"language"_s).toString());
    return chosen ? *chosen : interfaceLanguage(QLocale::system().uiLanguages());
}

void Speech::speak(Language language)
{
    // Deleting a translator takes it out of the application.
    qDeleteAll(m_translators);
    m_translators.clear();
    QLocale::setDefault(localeOf(language));
    const QString code = languageCode(language);
    const auto install = [this](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(this);
        m_translators.append(translator);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase_"_s + code, u":/i18n"_s);
    install(u"solidair_"_s + code, u":/i18n"_s);
}

} // namespace solidair
