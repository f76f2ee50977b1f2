// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace solidair {

/// Beyond it neither way a number is taken: each whole one until there is told exactly.
inline constexpr double largestNumber = 1e15;

/// A number as a file keeps it, in no language: "12", "-2.5"; no more digits than tell it.
QString keptNumber(double number);
/// What keptNumber() gave; nothing for anything else.
std::optional<double> numberKept(const QString &text);

/// As a person reads it, with the sign of @p locale before the decimals: "2,5".
QString numberText(double number, const QLocale &locale);
/// What a person wrote: "2,5", "1.500,25", "1 500". The sign of @p locale stands before decimals;
/// the other of comma and point groups thousands, and where it can not ("2.5") is taken for that.
std::optional<double> numberMeant(const QString &text, const QLocale &locale);

} // namespace solidair
