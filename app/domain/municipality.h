// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "localised.h"
#include "ownfield.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace solidair {

enum class Region
{
    Flanders,
    Brussels,
    Wallonia
};

QString regionToken(Region region);
std::optional<Region> regionFromToken(QStringView token);

/// A cell of the mosaic map in doubled-width coordinates: neighbours of (c, r) are (c±2, r) and
/// (c±1, r±1); row 0 is the northernmost.
struct MosaicCell
{
    int column = 0;
    int row = 0;

    friend bool operator==(MosaicCell, MosaicCell) = default;
};

/**
 * A Belgian municipality between two dates: its facts from the register, and what the campaign
 * keeps with it. Names and NIS codes are no key: Lokeren kept its name and changed its code,
 * Antwerpen kept both and is another municipality since 2025.
 */
struct Municipality
{
    MunicipalityId id;
    QString nis; ///< Five digits.
    Localised names;
    QDate validFrom; ///< First day; invalid: since before the campaign.
    QDate validUntil; ///< First day on which it no longer exists; invalid: it still does.
    QString province; ///< Dutch name; of a former municipality by its code.
    Region region = Region::Flanders;
    QString languageRegime; ///< "nl", "fr", "de" or "bilingual".
    QString postalCode; ///< The main one; empty when unknown.
    QStringList postalCodes;
    std::optional<int> population;
    QDate populationDate;
    std::optional<double> latitude; ///< Degrees, WGS84.
    std::optional<double> longitude;
    std::optional<bool> isCity;
    std::optional<MosaicCell> cell;

    // What coordinators corrected; a register update leaves it alone.
    std::optional<bool> ownIsCity;
    QString ownPostalCode;
    QString street; ///< Of the town hall, with number; empty when unknown.

    // What the campaign keeps.
    CoordinatorId coordinator;
    bool mayBeListed = true; ///< Consent to stand on the public list of members.
    QList<OwnValue> own = {}; ///< What the campaign's own fields hold, one of each at most.

    const QString &name() const { return names.nl; }

    bool existsOn(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day)
            && (!validUntil.isValid() || day < validUntil);
    }

    /// Carries the title "stad"; an unknown one does not.
    bool city() const { return ownIsCity.value_or(isCity.value_or(false)); }

    const QString &postal() const { return ownPostalCode.isEmpty() ? postalCode : ownPostalCode; }

    /// The language its administration is written to: bilingual Brussels in Dutch.
    Language correspondence() const;

    friend bool operator==(const Municipality &, const Municipality &) = default;
};

/// One predecessor of a municipality. A recode (another code, no merger) is one too.
struct Merger
{
    MergerId id;
    MunicipalityId predecessor;
    MunicipalityId successor;
    QDate date; ///< First day of the successor.

    friend bool operator==(const Merger &, const Merger &) = default;
};

/// What the coordinator decided where predecessors of different stages merged (domain rule 6).
struct MergerDecision
{
    enum class Choice
    {
        CarryOver, ///< The named predecessor's history goes on.
        Reconfirm, ///< Likewise, and the successor is asked to confirm it.
        BackInDiscussion ///< The successor starts in discussion on the merger's day.
    };

    MergerDecisionId id;
    MunicipalityId successor;
    Choice choice = Choice::CarryOver;
    MunicipalityId predecessor; ///< Null when back in discussion.
    QString note;
    QString recordedBy;
    QDateTime recordedAt;
    /// What does not come along: it stays with the predecessor, as its history.
    QList<CommitmentId> commitmentsLeft = {};
    QList<RoleId> rolesLeft = {};

    friend bool operator==(const MergerDecision &, const MergerDecision &) = default;
};

QString mergerChoiceToken(MergerDecision::Choice choice);
std::optional<MergerDecision::Choice> mergerChoiceFromToken(QStringView token);

} // namespace solidair
