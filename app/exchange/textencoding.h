// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sourceworkbook.h"

#include <QByteArray>

namespace solidair {

/// How the signs of @p bytes are spelled, as far as can be told: by its mark, by its noughts
/// (UTF-16), as UTF-8 when it is that throughout; else Windows-1252.
TextEncoding encodingOf(const QByteArray &bytes);

/// @p bytes as a text, without the mark before it. What is no sign in @p encoding is U+FFFD.
QString decoded(const QByteArray &bytes, TextEncoding encoding);

/// The way back, without a mark; a sign that @p encoding does not have is a question mark.
QByteArray encoded(const QString &text, TextEncoding encoding);

} // namespace solidair
