// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace solidair {

/**
 * Makes the documents' face ready; to be called once before anything is printed.
 *
 * Fails with Unavailable when the machine has no face that can show letters: Qt would print empty
 * pages without an error.
 */
Result<> loadPaperFonts();

/// The family that documents are set in: Carlito, else Calibri, Liberation Sans, the system's sans.
/// Empty when there is none.
const QString &paperFamily();

/// The first of @p candidates that is installed and can show the letters of our languages; fails
/// with Unavailable when none is.
Result<QString> usableFamily(const QStringList &candidates);

/**
 * The characters of @p text that no installed face can show, each once, in order of appearance.
 *
 * They are printed as one box, so the person should be told.
 */
QString unprintable(const QString &text);

} // namespace solidair
