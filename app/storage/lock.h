// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace solidair {

/// The right to write to a campaign file: a lock file beside it, given back by the destructor.
class Lock
{
public:
    /**
     * One left by a dead process of this machine is taken over silently; one of another machine, or
     * of a process whose number another one bears now, only with @p takeOver. Locked names who has
     * the file, where and since when.
     */
    static Result<std::unique_ptr<Lock>> acquire(const QString &path, bool takeOver);

    /// Whether somebody seems to write to the file at @p path: its lock is there and not of a dead
    /// process of this machine.
    static bool isHeld(const QString &path);

    /// The name of this machine.
    static QString machine();

private:
    explicit Lock(const QString &path);

    bool tryLock();

    QLockFile m_file;
};

} // namespace solidair
