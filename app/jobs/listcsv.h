// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

namespace solidair {

/// @p municipalities with their standing on @p day, a header row first; tokens and ISO dates.
QString listCsv(const Register &campaign, const QList<MunicipalityId> &municipalities, QDate day);

} // namespace solidair
