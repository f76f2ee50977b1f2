// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace solidair {

/// Moves the focus within @p content to the next (or previous) widget in the order of its layouts.
/// From the last, or the first, it goes on outside. Returns whether the focus moved; the focus must
/// be within @p content, else it does nothing.
bool focusAlongLayout(QWidget &content, bool next);

/// Puts everything in @p content, shown or not, together in Qt's own chain in the order of its
/// layouts; rows that were made later stand at the end of the window's until then. So Tab comes in
/// from outside at the first, and goes past all of it.
void keepTogether(QWidget &content);

} // namespace solidair
