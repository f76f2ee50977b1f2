// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignreading.h"
#include "storage/rowchange.h"

namespace solidair {

/// What a command would change, were it executed now.
struct Rehearsal
{
    QList<RowChange> changes; ///< In order; empty where all stands already as it would write it.
    Touched touched;
    Register campaign; ///< As it would stand after.
};

} // namespace solidair
