// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace solidair {

/// Lets assistive tools read the widgets that paint themselves: their role, and the steps within a
/// Stepper. Called by their constructors.
void installAccessibility();

} // namespace solidair
