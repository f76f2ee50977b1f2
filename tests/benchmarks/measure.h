// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cstdio>

/// What the benchmarks share: times of several runs as median and spread, and the peak of memory.
namespace solidair::bench {

/// Milliseconds that @p task takes.
template <typename Task>
double milliseconds(const Task &task)
{
    QElapsedTimer timer;
    timer.start();
    task();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

inline double median(QList<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

inline void tell(const char *what, const QList<double> &times)
{
    const auto [least, most] = std::ranges::minmax(times);
    printf("%-28s %9.2f ms (%.2f to %.2f, %d runs)\n", what, median(times), least, most,
           static_cast<int>(times.size()));
}

/// From now on peakMemory() tells of what comes; false where the system cannot.
inline bool forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    return references.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && references.write("5") == 1;
}

/// In MiB; 0 where the system does not tell.
inline double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace solidair::bench
