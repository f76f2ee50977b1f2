// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace solidair::look {

/// Qt's own style, Fusion, draws the frames of boxes and fields darker than the window, so that
/// they cannot be seen in a dark palette. Where the platform uses it, their edges are drawn again
/// in a colour that can; other styles are left as they are. Once is enough.
void keepEdgesVisible();

} // namespace solidair::look
