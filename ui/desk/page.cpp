// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

#include "ui/kit/panewalk.h"

namespace solidair {

void Page::focus()
{
    focusPane(*this);
}

} // namespace solidair
