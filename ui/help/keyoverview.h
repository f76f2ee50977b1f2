// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/actions.h"

namespace solidair {

/// The keys of @p actions and what they do as tables in HTML, one for each place they are heard in.
QString keyOverview(const QList<Action> &actions);

} // namespace solidair
