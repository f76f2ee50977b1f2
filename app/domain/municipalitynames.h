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
    /// All that @p who can mean on @p period, the first that existed first: more than one where the
    /// name alone does not tell; none where it is unknown, or several went into what bears it.
    QList<MunicipalityId> candidates(const Register &campaign, const QString &who,
                                     const Period &period);
    /// What @p who may have been meant to be on @p period: those whose names differ from it in a
    /// letter or two, the fewest; else those of whose name it is whole words.
    QList<MunicipalityId> alike(const Register &campaign, const QString &who, const Period &period);

private:
    void collect(const Register &campaign);
    /// Of those with the name or code @p key, each line of successors once.
    QList<MunicipalityId> meantOf(const Register &campaign, QList<MunicipalityId> matches,
                                  const Period &period) const;

    std::once_flag m_made;
    QMultiHash<QString, MunicipalityId> m_ids; ///< By folded name and by code.
};

} // namespace solidair
