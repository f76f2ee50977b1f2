// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"

#include <variant>

namespace solidair {

/// What a line of the timeline stands for; nothing more for a merger.
using TimelineSubject = std::variant<std::monostate, Interaction, Step, Letter>;

/// One thing that happened with a municipality.
struct TimelineEntry
{
    QString key; ///< The same for the same row of the file.
    PartialDate date;
    QString iconName; ///< Empty for a step: that has the mark of its stage.
    QString text;
    QString remark; ///< Who recorded it, under which charter, where it came from.
    TimelineSubject subject;
};

/// Steps, letters, contact moments and mergers of @p content and what went into it, newest first;
/// what has no date stands last.
QList<TimelineEntry> timelineOf(const Register &campaign, const DossierContent &content);

/// The name of the icon of a contact moment.
QString momentIcon(Interaction::Kind kind);
/// "Call", as a line begins.
QString momentText(Interaction::Kind kind);

/// In a few words which body decided a step, else who asked or by what way. May be empty.
QString whoOf(const Register &campaign, const Step &step);

} // namespace solidair
