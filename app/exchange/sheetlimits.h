// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// What is taken of a file at most; counted in what is really there, not in what the file says.
namespace solidair::sheetlimits {

inline constexpr qint64 fileBytes = qint64(20) * 1024 * 1024;
inline constexpr qint64 inflatedBytes = qint64(200) * 1024 * 1024;
inline constexpr qint64 tokenBytes = 256 * 1024; ///< Between two tags.
inline constexpr qint64 quotes = 8 * 1024; ///< Between two tags, in pieces.
inline constexpr int depth = 200; ///< Of tags within tags.
inline constexpr qint64 tags = 8'000'000; ///< In all parts.
inline constexpr int rows = 100'000;
inline constexpr int columns = 500;
inline constexpr qsizetype cellText = 32'767;
inline constexpr qint64 cells = 2'000'000; ///< Filled ones, or texts kept for them, in all sheets.
inline constexpr qint64 characters = 64'000'000; ///< Of all texts that are kept.
inline constexpr int sheets = 1'000;
inline constexpr int styles = 100'000;

} // namespace solidair::sheetlimits
