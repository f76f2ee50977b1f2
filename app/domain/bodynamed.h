// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register.h"

namespace solidair {

/// The body that is known by @p name, folded; null when none is, or nothing is named. Borrowed.
const Body *bodyNamed(const Register &campaign, const QString &name);

/// Of @p id, one to be recorded by the name that was typed; nothing when it is known, or nothing is
/// named.
std::optional<Body> newBodyNamed(const Register &campaign, const QString &name, BodyId id);

} // namespace solidair
