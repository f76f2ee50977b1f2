// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace solidair {

class Invocation;
struct Report;

/// An option of a command. Texts are English sources in the context "Command".
struct CommandOption
{
    QString name;
    QString value; ///< What its value is called in the help; empty: it takes none.
    const char *description;
    bool required = false;
    bool repeats = false; ///< May be given more than once.
    bool orNext = false; ///< This one or the next: one of the two is required.
};

/// One form of the command line.
struct Command
{
    QString name;
    QString operands; ///< As the usage line shows them: "FILE WHO [PATH]".
    const char *summary;
    QList<CommandOption> options;
    std::function<Result<>(Invocation &)> run;
    bool needsFonts = false;
    bool takesOver =
        false; ///< Writes to a campaign file, also with a lock left by another machine.
    bool endsInText = false; ///< Its last operand is taken as it is, also when it begins with "-".

    qsizetype fewestOperands() const;
    qsizetype mostOperands() const;
    /// "solidair stage FILE WHO STAGE --date DATE [--charter KEY] …"
    QString usage() const;
    QString help() const;
    /// Whether @p arguments, those behind its name, ask for help and do not give "--help" as a
    /// value.
    bool asksForHelp(const QStringList &arguments) const;
    /// @p arguments with "--" before a last operand that looks like an option.
    QStringList guarded(const QStringList &arguments) const;
};

/// All of them, in the order of the help.
const QList<Command> &commands();

QList<Command> fileCommands();
QList<Command> listCommands();
QList<Command> readingCommands();
QList<Command> recordingCommands();
QList<Command> importCommands();
QList<Command> documentCommands();
/// With an option for each parameter of those @p offered.
QList<Command> reportCommands(const QList<Report> &offered);

/// @p words in lines that a terminal shows whole, those behind the first indented.
QString wrapped(const QStringList &words, qsizetype indent = 0);

} // namespace solidair
