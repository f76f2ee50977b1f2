// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "personmerge.h"
#include "session/persontraces.h"

namespace solidair {

class Register;

QString mergeFieldText(PersonMerge::Field field);
/// In the names of widgets.
QString mergeFieldKey(PersonMerge::Field field);

struct TimelineWords
{
    QString date;
    QString what;
};

/// What happened with either, the newest first, as far as one looks back to tell two apart.
QList<TimelineWords> mergedTimeline(const Register &campaign, const PersonTraces &first,
                                    const PersonTraces &second);

} // namespace solidair
