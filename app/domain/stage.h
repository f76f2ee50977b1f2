// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"

#include <QList>

#include <optional>

namespace solidair {

/// How far a municipality is. Values are stable in the program only; files hold the tokens.
enum class Stage
{
    NotApproached,
    Asked,
    InDiscussion,
    Joined,
    OnHold,
    Declined,
    Left
};

/// Every stage, in the order of a municipality's way and then the outcomes.
const QList<Stage> &allStages();

/// "not-approached", "asked", … : what files and the command line use, never shown.
QString stageToken(Stage stage);
std::optional<Stage> stageFromToken(QStringView token);

/// "nog niet gevraagd", "gevraagd", "in gesprek", …
QString stageText(Stage stage, const Phrases &phrases);

/**
 * Which of two stages is further where predecessors of a merger differ (domain rule 6): joined, in
 * discussion, asked, on hold, declined, left, not approached. Higher is further.
 */
int stageRank(Stage stage);

} // namespace solidair
