// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipality.h"

#include "base/words.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<Region>, 3> regions{{
    {Region::Flanders, "flanders"_L1},
    {Region::Brussels, "brussels"_L1},
    {Region::Wallonia, "wallonia"_L1},
}};

constexpr std::array<Word<MergerDecision::Choice>, 3> choices{{
    {MergerDecision::Choice::CarryOver, "carry-over"_L1},
    {MergerDecision::Choice::Reconfirm, "reconfirm"_L1},
    {MergerDecision::Choice::BackInDiscussion, "back-in-discussion"_L1},
}};

} // namespace

QString regionToken(Region region)
{
    return tokenOf(regions, region);
}

std::optional<Region> regionFromToken(QStringView token)
{
    return valueOf(regions, token);
}

Language Municipality::correspondence() const
{
    if (languageRegime == "fr"_L1)
        return Language::French;
    return languageRegime == "de"_L1 ? Language::German : Language::Dutch;
}

QString mergerChoiceToken(MergerDecision::Choice choice)
{
    return tokenOf(choices, choice);
}

std::optional<MergerDecision::Choice> mergerChoiceFromToken(QStringView token)
{
    return valueOf(choices, token);
}

} // namespace solidair
