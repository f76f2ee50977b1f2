// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "activity.h"

#include "base/words.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = Interaction::Kind;

constexpr std::array<Word<Kind>, 6> kinds{{
    {Kind::Call, "call"_L1, QT_TRANSLATE_NOOP("Interaction", "call")},
    {Kind::Email, "email"_L1, QT_TRANSLATE_NOOP("Interaction", "e-mail")},
    {Kind::Visit, "visit"_L1, QT_TRANSLATE_NOOP("Interaction", "visit")},
    {Kind::Reply, "reply"_L1, QT_TRANSLATE_NOOP("Interaction", "reply")},
    {Kind::Letter, "letter"_L1, QT_TRANSLATE_NOOP("Interaction", "letter")},
    {Kind::Note, "note"_L1, QT_TRANSLATE_NOOP("Interaction", "note")},
}};

} // namespace

QString interactionKindToken(Interaction::Kind kind)
{
    return tokenOf(kinds, kind);
}

std::optional<Interaction::Kind> interactionKindFromToken(QStringView token)
{
    return valueOf(kinds, token);
}

QString interactionKindText(Interaction::Kind kind, const Phrases &phrases)
{
    return textOf(kinds, kind, "Interaction", phrases);
}

} // namespace solidair
