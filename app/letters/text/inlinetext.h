// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "lettertext.h"

namespace solidair {

/**
 * What stands in a block, as text:
 *
 *     {{name}}                a merge field
 *     **bold**  *italic*  __underlined__
 *     [words](https://…)      a link
 *     ![what it shows](40x25mm data:image/png;base64,…)
 *     \*                      an asterisk; so too for \ _ [ ] { # - + !
 *
 * Fails with InvalidInput, saying what can not be used.
 */
Result<LetterInlines> inlinesFromText(const QString &text);

/// The same inlines when it is read again. Sizes of images are kept to a thousandth of a
/// millimetre.
QString inlinesToText(const LetterInlines &inlines);

} // namespace solidair
