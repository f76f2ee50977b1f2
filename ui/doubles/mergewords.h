// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "personmerge.h"
#include "session/persontraces.h"

namespace solidair {

class Register;

QString mergeFieldText(PersonMerge::Field field);

/// Where own fields of persons hold something else of both: what stays and what goes, a line each.
QStringList ownThatGo(const Register &campaign, const Person &kept, const Person &gone);

struct TimelineWords
{
    QString date;
    QString what;
};

struct MergedTimeline
{
    QList<TimelineWords> words; ///< The newest first, as far as one looks back to tell two apart.
    int older = 0; ///< How many there are before those.
};

/// What happened with either.
MergedTimeline mergedTimeline(const Register &campaign, const PersonTraces &first,
                              const PersonTraces &second);

} // namespace solidair
