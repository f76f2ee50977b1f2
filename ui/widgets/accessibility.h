// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLineEdit;

namespace solidair {

/// Lets assistive tools read the widgets that paint themselves: their role, and the steps within a
/// Stepper. Called by their constructors.
void installAccessibility();

/// Names the icons in @p field, of which Qt makes buttons: the one before the text @p leading, and
/// the cross that clears it. Called when they are there.
void nameIcons(const QLineEdit &field, const QString &leading = {});

} // namespace solidair
