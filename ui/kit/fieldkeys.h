// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QEvent;
class QLineEdit;

namespace solidair {

/// Whether @p event is Ctrl+Z or its counterpart while @p field has no typing to take back or give
/// again: then it is the window's, which undoes the last edit.
bool isForTheWindow(const QLineEdit &field, const QEvent &event);

} // namespace solidair
