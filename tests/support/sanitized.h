// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace solidair::test {

/// Whether sanitizers watch the program that is tested; asked while it runs, as one compiled test
/// serves both builds.
inline bool isSanitized()
{
    return qEnvironmentVariableIsSet("SANITIZED");
}

} // namespace solidair::test
