// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/page.h"
#include "views/listrows.h"

namespace solidair {

/// The pages of the window, in the order of the navigation; the first is the one that it begins
/// with. @p rows: of the list, where a worker made them.
QList<PageEntry> pages(const ListRows &rows = {});

/// What brings up each page, and all other actions.
QList<Action> allActions();

} // namespace solidair
