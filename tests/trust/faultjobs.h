// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/program.h"

#include <functional>

namespace solidair::test {

/// Something a person does with a program whose disk may fail.
struct FaultJob
{
    QString name;
    QString line; ///< The command, on c.solidair.
    QStringList documents; ///< What it writes; an old one stands there before.
    QString campaign; ///< The campaign file it makes; empty: none.
    bool changes = false; ///< It changes c.solidair.
};

QList<FaultJob> faultJobs();

struct FaultCounts
{
    int points = 0; ///< What the job does to files.
    int tried = 0;
    int reported = 0; ///< Exit 1 with a message, everything as it was before.
    int remarked = 0; ///< Done, and something was told.
    int harmless = 0; ///< Done: the fault changed nothing.
    int killed = 0; ///< Whole, before or after.
    int unknown = 0; ///< Told that it is not known whether the change was kept.
    int left = 0; ///< Something in the making stayed, for the next to sweep.
    int silent = 0;
    int half = 0;

    FaultCounts &operator+=(const FaultCounts &other);
};

/// A campaign on a disk that fails when it is told to.
class FaultyWorld
{
public:
    using Say = std::function<void(const QString &)>;

    FaultyWorld();

    /// Lets each @p every-th act fail in each way; @p say hears what is wrong.
    FaultCounts tryJob(const FaultJob &job, int every, const Say &say);

private:
    struct State
    {
        QStringList campaign; ///< Its content, line by line.
        QList<QByteArray> documents;
        QStringList made;
    };

    void reset(const FaultJob &job);
    Outcome runFaulty(const FaultJob &job, const QString &kind, int at);
    int countPoints(const FaultJob &job);
    QStringList contentOf(const QString &name) const;
    bool isAsBefore() const;
    QByteArray bytesOf(const QString &name) const;
    QString verdict(const FaultJob &job, const QString &kind, const Outcome &outcome,
                    FaultCounts &counts);
    QString verdictOnDocuments(const FaultJob &job, const Outcome &outcome, bool isKilled) const;
    QString verdictOnCampaign(const FaultJob &job, const Outcome &outcome, bool isKilled,
                              FaultCounts &counts) const;
    QString verdictOnMade(const FaultJob &job, const Outcome &outcome, bool isKilled) const;
    QString verdictOnBackups() const;
    QString verdictOnModes() const;
    QString verdictOnGoingOn() const;
    QStringList remnants() const;

    Program m_program;
    QTemporaryDir m_template;
    QByteArray m_before; ///< The bytes of the campaign file.
    QStringList m_contentBefore;
    State m_after;
};

} // namespace solidair::test
