// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

namespace solidair {

/// What a row of a list says of which municipality it is.
struct MunicipalityWords
{
    QString name =
        {}; ///< In any language, abbreviated, with "Stad" before it or "(stad)" behind it.
    QString postalCode = {};
    QString nis = {};
    QString province = {};

    bool isEmpty() const { return name.isEmpty() && postalCode.isEmpty() && nis.isEmpty(); }
};

/// Which municipality is meant, and how sure that is. What is not Found is never taken by itself.
struct MunicipalityMatch
{
    enum class Kind
    {
        Found,
        Proposed, ///< Misspelt, or only a part of the name: one candidate, to be confirmed.
        Ambiguous, ///< One of the candidates.
        Contradiction, ///< Its witnesses speak of different ones: the candidates.
        Unknown ///< No candidate, and why.
    };

    Kind kind = Kind::Unknown;
    QList<MunicipalityId> candidates; ///< One when it is Found or Proposed.
    QString reason; ///< A sentence where it is not Found.

    MunicipalityId found() const
    {
        return kind == Kind::Found ? candidates.first() : MunicipalityId();
    }
};

/**
 * The municipality that @p typed mean on a date of @p period (domain rule 6): the former Lokeren in
 * 2023, and the present one today.
 *
 * A code or name decides; postal code and province are witnesses, that tell names apart and speak
 * against one that they do not belong to.
 */
MunicipalityMatch municipalityMatch(const Register &campaign, const MunicipalityWords &typed,
                                    const Period &period);

/// "Lokeren (Oost-Vlaanderen)", with the code where the campaign has several of the name.
QString candidateName(const Register &campaign, MunicipalityId id);

} // namespace solidair
