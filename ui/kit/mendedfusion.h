// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace solidair::look {

/// Mends Qt's own style, Fusion, where the platform uses it. Its check boxes have a faint edge and
/// do not grow with the typeface, the frames of fields are darker than the window in a dark
/// palette, and its drawings in messages have a white rim. Other styles are left as they are. Once
/// is enough.
void mendFusion();

} // namespace solidair::look
