// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program.h"

namespace solidair::test {

/**
 * The command line, called within this process, in the folder and the surroundings of @p program.
 *
 * For tests that call it hundreds of times: starting a process costs more than most commands, and
 * many times more with sanitizers. What the process itself must do (streams, signals, rights,
 * memory, the system's language) needs Program::run. The test needs a QGuiApplication.
 */
Outcome runHere(const Program &program, const QStringList &arguments);
/// As typed.
Outcome runHere(const Program &program, const QString &line);

} // namespace solidair::test
