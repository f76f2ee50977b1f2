// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "register.h"

namespace solidair {

/// The id of the municipality that bears @p nis from @p validFrom on; the register of
/// municipalities and whoever enters a merger by hand mean the same one.
MunicipalityId municipalityId(const QString &nis, QDate validFrom);
/// The same of what merged into what.
MergerId mergerId(MunicipalityId predecessor, MunicipalityId successor);

/// A merger that the register of municipalities does not have yet, as a person enters it.
struct EnteredMerger
{
    QDate date; ///< First day of the new municipality.
    QString nis;
    Localised names; ///< Dutch; French and German where they differ.
    QString province; ///< Dutch name; empty: that of the first part.
    QList<MunicipalityId> parts;
};

/// What a merger adds to the campaign: the new municipality, and the parts with their last day.
struct MergedMunicipality
{
    Municipality municipality;
    QList<Municipality> parts;
    QList<Merger> mergers;
};

/**
 * What @p entered comes to. Of the new municipality follows from its parts: region, postal codes,
 * inhabitants, place on the map, consent to be listed, the title of city, and who follows it where
 * it is the same of all.
 *
 * Refused with a sentence when the date is to come, a name or a code is missing or taken, it is not
 * of several municipalities that existed until then, they lie in different regions, or when steps
 * recorded since would no longer hold; mergers stay such as can be followed (mergers.h).
 */
Result<MergedMunicipality> mergedMunicipality(const Register &campaign,
                                              const EnteredMerger &entered, QDate today);

/// Provinces in which what merged of @p parts can lie: those of their region, in Dutch.
QStringList provincesFor(const Register &campaign, const QList<MunicipalityId> &parts);

} // namespace solidair
