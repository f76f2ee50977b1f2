// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordkind.h"

#include "base/words.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<RecordKind>, 3> recordKinds{{
    {RecordKind::Municipality, "municipality"_L1},
    {RecordKind::Person, "person"_L1},
    {RecordKind::Commitment, "commitment"_L1},
}};

} // namespace

QString recordKindToken(RecordKind kind)
{
    return tokenOf(recordKinds, kind);
}

std::optional<RecordKind> recordKindFromToken(QStringView token)
{
    return valueOf(recordKinds, token);
}

} // namespace solidair
