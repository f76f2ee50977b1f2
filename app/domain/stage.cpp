// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stage.h"

#include "base/words.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<Stage>, 7> words{{
    {Stage::NotApproached, "not-approached"_L1, QT_TRANSLATE_NOOP("Stage", "not asked yet")},
    {Stage::Asked, "asked"_L1, QT_TRANSLATE_NOOP("Stage", "asked")},
    {Stage::InDiscussion, "in-discussion"_L1, QT_TRANSLATE_NOOP("Stage", "in discussion")},
    {Stage::Joined, "joined"_L1, QT_TRANSLATE_NOOP("Stage", "joined")},
    {Stage::OnHold, "on-hold"_L1, QT_TRANSLATE_NOOP("Stage", "on hold")},
    {Stage::Declined, "declined"_L1, QT_TRANSLATE_NOOP("Stage", "declined")},
    {Stage::Left, "left"_L1, QT_TRANSLATE_NOOP("Stage", "left")},
}};

} // namespace

const QList<Stage> &allStages()
{
    static const QList<Stage> stages{Stage::NotApproached, Stage::Asked,  Stage::InDiscussion,
                                     Stage::Joined,        Stage::OnHold, Stage::Declined,
                                     Stage::Left};
    return stages;
}

QString stageToken(Stage stage)
{
    return tokenOf(words, stage);
}

std::optional<Stage> stageFromToken(QStringView token)
{
    return valueOf(words, token);
}

QString stageText(Stage stage, const Phrases &phrases)
{
    return textOf(words, stage, "Stage", phrases);
}

int stageRank(Stage stage)
{
    switch (stage) {
    case Stage::Joined:
        return 6;
    case Stage::InDiscussion:
        return 5;
    case Stage::Asked:
        return 4;
    case Stage::OnHold:
        return 3;
    case Stage::Declined:
        return 2;
    case Stage::Left:
        return 1;
    case Stage::NotApproached:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace solidair
