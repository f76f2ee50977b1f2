// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace solidair {

class Output;

/// Whether these arguments (without the program's name) begin with a command of the command line.
/// Without one they name a file for the window.
bool isCommand(const QStringList &arguments);

/// Whether the command sets text: it then needs a QGuiApplication for its fonts.
bool needsFonts(const QStringList &arguments);

/**
 * Does what the arguments say (see `solidair --help`); returns the exit code.
 *
 * 0 done, 1 nothing could be done (the reason among the messages, nothing changed), 2 wrong usage.
 * Messages are in the language of the interface.
 */
int runCommand(const QStringList &arguments, Output &output);

/// Tells the usage of the whole program, after @p message; returns 2.
int refuseUsage(const QString &message, Output &output);

} // namespace solidair
