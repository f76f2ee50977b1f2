// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace solidair {

/// Gives a window that was not shown yet the size @p wanted, or what of it stands on the screen
/// with the frame around it.
void resizeOnScreen(QWidget &window, const QSize &wanted);

/// Brings a window whose place lies on a screen that is gone, or that is larger than the screen,
/// back to where it can be seen whole, its frame too.
void moveOntoScreen(QWidget &window);

} // namespace solidair
