// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

namespace solidair {

/// What the self-test needs of the command line.
struct SelfTestWays
{
    /// Runs a command and gives its exit code; it tells what went wrong by itself.
    std::function<int(const QStringList &arguments)> run;
    std::function<void(const QString &line)> print;
};

/**
 * Whether an installed program has all that it needs: engine, words, typeface, printers; and makes
 * in @p folder a sample, a letter, a report and a picture of its window. One line each; what the
 * person has and chose is left alone. 0 when nothing failed, else 1.
 */
int selfTest(const QString &folder, const SelfTestWays &ways);

} // namespace solidair
