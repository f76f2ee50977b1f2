// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace solidair {

class Drafts;
class Prompts;

/// Whether @p window may close: not when the file could not take what was typed and the person,
/// told of it, wants to keep it.
bool mayGo(Drafts &drafts, Prompts &prompts, QWidget *window);

} // namespace solidair
