// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"
#include "base/result.h"

#include <QStringList>

namespace solidair {

/// A province (or Brussels) of the register in the words of a document; one that is not known is
/// its own name.
QString provinceName(const QString &dutch, const Phrases &phrases);

/// The same in few letters, for a column that is too narrow for the whole name: "W.-Vl.",
/// "Fl.-Or."; no two have the same.
QString shortProvinceName(const QString &dutch, const Phrases &phrases);

/**
 * The one of @p known (Dutch names, as the register gives them) that @p text means, in Dutch,
 * French or English, folded: the whole name, or the beginning of a word in it that only one of them
 * has. NotFound or Ambiguous, naming those there are.
 */
Result<QString> provinceMeant(const QString &text, const QStringList &known);

} // namespace solidair
