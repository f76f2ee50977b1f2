// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "id.h"

#include <QMultiHash>

#include <mutex>

namespace solidair {

class Register;
struct Period;

/// By what names and NIS codes municipalities are known; collected at the first question.
class MunicipalityNames
{
public:
    /// The one of @p campaign that @p who means on @p period: see Register::named(). To be asked of
    /// that campaign only, or of one with the same municipalities.
    Result<MunicipalityId> meant(const Register &campaign, const QString &who,
                                 const Period &period);

private:
    std::once_flag m_made;
    QMultiHash<QString, MunicipalityId> m_ids; ///< By folded name and by code.
};

} // namespace solidair
