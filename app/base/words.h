// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "phrases.h"

#include <array>
#include <optional>

namespace solidair {

/// One value of an enumeration: the token that files and the command line use, and its English
/// source text (null when it is never shown).
template <typename Enum>
struct Word
{
    Enum value;
    QLatin1StringView token;
    const char *text = nullptr;
};

template <typename Enum, size_t N>
QString tokenOf(const std::array<Word<Enum>, N> &words, Enum value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.token;
    }
    Q_UNREACHABLE();
}

template <typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<Word<Enum>, N> &words, QStringView token)
{
    for (const auto &word : words) {
        if (word.token == token)
            return word.value;
    }
    return {};
}

template <typename Enum, size_t N>
QString textOf(const std::array<Word<Enum>, N> &words, Enum value, const char *context,
               const Phrases &phrases)
{
    for (const auto &word : words) {
        if (word.value == value)
            return phrases.text(context, word.text);
    }
    Q_UNREACHABLE();
}

} // namespace solidair
