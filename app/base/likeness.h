// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace solidair {

/// How many letters must be put in, left out, changed or swapped with the next to make @p b of
/// @p a; @p most + 1 for more than @p most.
int editsBetween(const QString &a, const QString &b, int most);

/// How alike two texts are, from 0 to 1: the share of pieces of three signs that their words have
/// in common, of the one that has fewer of them. To be asked of folded texts.
double likeness(const QString &a, const QString &b);

} // namespace solidair
