// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace solidair {

/// Whether these arguments (without the program's name) begin with a command of the command line.
/// Without one they name a file for the window.
bool isCommand(const QStringList &arguments);

/// Whether the command sets text: it then needs a QGuiApplication for its fonts.
bool needsFonts(const QStringList &arguments);

/**
 * Does what the arguments say (see `solidair --help`); returns the exit code.
 *
 * 0 done, 1 nothing could be done (the reason on stderr, nothing changed), 2 wrong usage. Messages
 * go to stderr in the language of the interface, results to stdout in UTF-8.
 */
int runCommand(const QStringList &arguments);

/// The usage of the whole program on stderr, after @p message; returns 2.
int refuseUsage(const QString &message);

} // namespace solidair
