// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/language.h"
#include "cli/commandline.h"

#include <QGuiApplication>
#include <QHashFunctions>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program's words and Qt's in the language of the system.
void speak(QCoreApplication &application)
{
    const auto language = interfaceLanguage(QLocale::system().uiLanguages());
    QLocale::setDefault(localeOf(language));
    const QString code = languageCode(language);
    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"solidair_"_s + code, u":/i18n"_s);
}

/// Qt's remarks on the surroundings (no runtime folder, an odd locale) are no messages for people.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SOLIDAIR_LOG"))
        fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(keepQtQuiet);
    // The same campaign gives the same bytes: Qt's PDF writer walks hashes in their order.
    QHashSeed::setDeterministicGlobalSeed();
    // The typesetting counts in 1/96 inch on every system.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    QCoreApplication::setApplicationName(u"solidair"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SOLIDAIR_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    speak(*application);
    // Qt takes options of its own away, and knows the arguments in Unicode.
    arguments = QCoreApplication::arguments().sliced(1);
    if (isCommand(arguments))
        return runCommand(arguments);
    return refuseUsage(QCoreApplication::translate("Main", "Solidair has no window yet."));
}
