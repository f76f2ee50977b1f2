// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace solidair {

/// Of what a list has a row, and an own field a value.
enum class RecordKind
{
    Municipality,
    Person,
    Commitment
};

QString recordKindToken(RecordKind kind);
std::optional<RecordKind> recordKindFromToken(QStringView token);

} // namespace solidair
