// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultjobs.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString figures(const FaultCounts &counts)
{
    return u"points %1, tried %2, reported %3, remarked %4, harmless %5, killed %6, not known %7, "
           "left to sweep %8, silent %9"_s.arg(counts.points)
               .arg(counts.tried)
               .arg(counts.reported)
               .arg(counts.remarked)
               .arg(counts.harmless)
               .arg(counts.killed)
               .arg(counts.unknown)
               .arg(counts.left)
               .arg(counts.silent)
        + u", half done %1"_s.arg(counts.half);
}

} // namespace

/// faults [--every N] [JOB…]: lets the disk fail at every N-th act of every job, or of those named;
/// prints what is wrong and the counts. Exit 1 when anything was silent or half done.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().sliced(1);
    int every = 1;
    if (words.value(0) == u"--every"_s) {
        every = words.value(1).toInt();
        words = words.sliced(2);
    }
    FaultyWorld world;
    FaultCounts all;
    QElapsedTimer clock;
    clock.start();
    for (const auto &job : faultJobs()) {
        if (!words.isEmpty() && !words.contains(job.name))
            continue;
        const auto counts = world.tryJob(job, every, say);
        say(job.name + u": "_s + figures(counts));
        all += counts;
    }
    say(u"all: %1 (%2 s)"_s.arg(figures(all)).arg(clock.elapsed() / 1000));
    return all.tried > 0 && all.silent == 0 && all.half == 0 ? 0 : 1;
}
