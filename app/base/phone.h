// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/**
 * Every number in @p text in digits, as it is dialled within Belgium and from abroad:
 * "0470123456 0032470123456". Whatever people type of it, in any notation, is a part of that.
 */
QString dialledNumbers(const QString &text);

/// A number without signs that are not seen; any other text on one line.
QString cleanedPhone(const QString &typed);

/// The digits to look for in dialledNumbers() when @p typed is a number, or the beginning of one,
/// and nothing else; else empty.
QString dialledDigits(const QString &typed);

} // namespace solidair
