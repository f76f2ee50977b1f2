// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "command.h"
#include "invocation.h"
#include "output.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

QString programHelp()
{
    const QString about = QCoreApplication::translate(
        "CommandLine",
        "Solidair keeps a campaign of solidary municipalities: who was asked, who "
        "joined, what they do; it makes the letters and the reports.");
    QString text = wrapped(about.split(u' ')) + u"\n\n"_s;
    text += u"solidair [FILE]\n"_s;
    for (const auto &command : commands())
        text += command.usage() + u'\n';
    text +=
        u"solidair --version\nsolidair --help\nsolidair COMMAND --help\nsolidair --selftest FOLDER\n\n"_s;
    text += QCoreApplication::translate(
        "CommandLine",
        "WHO: a NIS code or a name, former names and other languages too.\n"
        "DATE: 2023-11-05, 2023-11 or 2023; for a step also the word unknown.\n"
        "STAGE: not-approached, asked, in-discussion, joined, declined, on-hold, left.\n"
        "Commands that write take --take-over when the file was left open on another machine.");
    return text + u'\n';
}

int tellUsage(const Error &error, const Command &command, Output &output)
{
    output.tell(error.message);
    output.tell(command.usage());
    return 2;
}

int outcome(const Result<> &done, const Command &command, Output &output)
{
    if (!done && done.error().code == Error::Code::Usage)
        return tellUsage(done.error(), command, output);
    if (!done)
        output.tell(done.error().message);
    if (!done && done.error().code != Error::Code::AlreadyRecorded)
        return 1;
    if (!output.finish()) {
        output.tell(QCoreApplication::translate(
            "CommandLine", "The result could not be written out. The campaign is safe."));
        return 1;
    }
    return 0;
}

/// Runs a command that only reads once more when somebody wrote while it read: it told nothing yet.
Result<> runAgain(const Command &command, Invocation &invocation)
{
    constexpr int tries = 10;
    constexpr unsigned long pause = 20; // ms
    for (int attempt = 1;; ++attempt) {
        const auto done = command.run(invocation);
        const bool isTorn = !done && done.error().code == Error::Code::Conflict;
        if (!isTorn || invocation.writes() || attempt == tries)
            return done;
        QThread::msleep(pause * static_cast<unsigned long>(attempt));
    }
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty()
        && (arguments.first().startsWith(u'-') || commandNamed(arguments.first()));
}

bool needsFonts(const QStringList &arguments)
{
    const auto *command = commandNamed(arguments.value(0));
    return command && command->needsFonts && !command->asksForHelp(arguments.sliced(1));
}

int refuseUsage(const QString &message, Output &output)
{
    output.tell(message);
    for (const auto &command : commands())
        output.tell(command.usage());
    return 2;
}

int runCommand(const QStringList &arguments, Output &output)
{
    const QString first = arguments.value(0);
    if (first == "--version"_L1) {
        output.write(u"solidair "_s + QCoreApplication::applicationVersion() + u'\n');
        return output.finish() ? 0 : 1;
    }
    if (first == "--help"_L1 || first == "-h"_L1) {
        output.write(programHelp());
        return output.finish() ? 0 : 1;
    }
    const auto *command = commandNamed(first);
    if (!command) {
        return refuseUsage(
            QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(first),
            output);
    }
    const auto rest = arguments.sliced(1);
    if (command->asksForHelp(rest)) {
        output.write(command->help());
        return output.finish() ? 0 : 1;
    }
    auto invocation = Invocation::parse(*command, rest, output);
    if (!invocation)
        return tellUsage(invocation.error(), *command, output);
    return outcome(runAgain(*command, *invocation), *command, output);
}

} // namespace solidair
