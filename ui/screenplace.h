// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace solidair {

/// Brings a window whose place lies on a screen that is gone, or that is larger than the screen,
/// back to where it can be seen whole.
void moveOntoScreen(QWidget &window);

} // namespace solidair
