// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace solidair::test {

/// A campaign file that holds what the program never writes.
struct LyingFile
{
    QString name;
    /// Makes it at a path, of a sound campaign that lies there.
    std::function<void(const QString &)> make;
};

/// All of them, in the order of kinds. The sound campaign must be the sample.
QList<LyingFile> lyingFiles();

} // namespace solidair::test
