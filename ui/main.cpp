// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/output.h"
#include "ui/frame/application.h"
#include "ui/frame/selftest.h"
#include "ui/frame/speech.h"

#include <QApplication>
#include <QFileInfo>
#include <QHashSeed>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Qt's remarks on the surroundings (no runtime folder, an odd locale) are no messages for people.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("SOLIDAIR_LOG"))
        fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

/// Whether a window can be shown: Qt would end the program without a word for people.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
#else
    return true;
#endif
}

constexpr auto selfTestOption = "--selftest"_L1;

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool isWindow,
                                                  const QStringList &arguments)
{
    const bool isSelfTest = arguments.value(0) == selfTestOption;
    if (isSelfTest && !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (isWindow || isSelfTest)
        return std::make_unique<QApplication>(argc, argv);
    if (!needsFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// A mistyped command is no file: nobody would see the window's answer to a script.
bool mayBeFile(const QString &argument)
{
    return argument.contains(u'/') || argument.contains(u'\\')
        || argument.endsWith(".solidair"_L1, Qt::CaseInsensitive) || QFileInfo::exists(argument);
}

int showWindow(const QString &file)
{
    DialogPrompts prompts;
    Application application(prompts);
    application.start(file);
    return QApplication::exec();
}

/// The first argument whose bytes are no text: what it names could not be told from other files,
/// and would be recorded as something else. Empty without one.
QString unreadableArgument(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument.toLocal8Bit() != argv[i])
            return argument;
    }
    return {};
}

int refuseUnreadable(const QString &argument, Output &output)
{
    output.tell(
        QCoreApplication::translate(
            "Main",
            "“%1” holds bytes that are no text (UTF-8), so another file or word would be meant. "
            "Nothing was changed. Give the file another name, or type the word anew.")
            .arg(argument.left(160)));
    return 1;
}

/// A file that may not grow further is an error to tell, and no reason to be killed without a word.
void keepAliveAtLimits()
{
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    keepAliveAtLimits();
    qInstallMessageHandler(keepQtQuiet);
    // The same campaign gives the same bytes: Qt's PDF writer walks hashes in their order.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"solidair"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SOLIDAIR_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool isFile = arguments.isEmpty() || (arguments.size() == 1 && mayBeFile(arguments[0]));
    const bool isWindow = isFile && !isCommand(arguments) && hasDisplay();
    const auto application = makeApplication(argc, argv, isWindow, arguments);
    // Qt takes options of its own away, and knows the arguments in Unicode.
    arguments = QCoreApplication::arguments().sliced(1);
    if (isWindow)
        return showWindow(arguments.value(0));
    QFile results;
    QFile messages;
    results.open(stdout, QIODevice::WriteOnly);
    messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    Output output(results, messages);
    Speech speech;
    speech.speak(interfaceLanguage(QLocale::system().uiLanguages()));
    if (const QString argument = unreadableArgument(argc, argv); !argument.isEmpty())
        return refuseUnreadable(argument, output);
    if (arguments.value(0) == selfTestOption) {
        const int code =
            selfTest(arguments.value(1),
                     {[&output](const QStringList &words) { return runCommand(words, output); },
                      [&output](const QString &line) { output.write(line + u'\n'); }});
        return output.finish() ? code : 1;
    }
    if (isCommand(arguments))
        return runCommand(arguments, output);
    return refuseUsage(!isFile
                           ? QCoreApplication::translate("Main", "There is no command “%1”.")
                                 .arg(arguments.first())
                           : QCoreApplication::translate(
                               "Main", "There is no display for the window. These work without:"),
                       output);
}
