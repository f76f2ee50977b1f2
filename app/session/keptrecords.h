// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "domain/register.h"
#include "touched.h"

namespace solidair {

class Database;

/// Records that were read once and hold until a change touches them.
class KeptRecords
{
public:
    /// Of @p municipalities and of those that went into them, an entry for each; what is not kept
    /// is read.
    Result<Records> of(const Database &database, const Register &campaign,
                       const QList<MunicipalityId> &municipalities);
    /// What changed is read again when it is asked for.
    void forget(const Touched &touched);

private:
    Records m_kept;
};

} // namespace solidair
