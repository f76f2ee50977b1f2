// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

namespace solidair {

// What several reports say in the same words.

/// "State on 22/11/2026".
QString stateOnText(QDate day, const Phrases &phrases);
/// ": " between a label and what it says.
QString colon(const Phrases &phrases);
/// Likewise "; ".
QString semicolon(const Phrases &phrases);
/// "since November 2023"; "date unknown" for an unknown one.
QString sinceText(const PartialDate &date, const Phrases &phrases);
/// Of the footer; @p from and @p to are the days that the numbers of inhabitants are of, invalid
/// where none is shown.
QString sourceText(QDate from, QDate to, const Phrases &phrases);
/// That the day is still to come.
QString futureNote(const Phrases &phrases);
/// That the data is a sample.
QString sampleNote(const Phrases &phrases);
/// That something in it says something of persons.
QString personalNote(const Phrases &phrases);

} // namespace solidair
