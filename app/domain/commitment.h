// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/result.h"
#include "id.h"

#include <QList>

#include <optional>

namespace solidair {

/// What one municipality promises or does in a category of a charter.
struct Commitment
{
    enum class State
    {
        Promised,
        Running,
        Ended
    };

    CommitmentId id;
    MunicipalityId municipality;
    CategoryId category;
    QString title;
    QString description;
    QString partner;
    std::optional<int> places;
    std::optional<int> people;
    State state = State::Running;
    PartialDate since; ///< The day from which the municipality stands by it; unknown: always.
    PartialDate until; ///< From its first day on it no longer counts.
    QString evidence; ///< A link.
    PartialDate lastConfirmed;
    bool isPublic = false;
    bool isHighlight = false; ///< The one shown on the public page; at most one a municipality.

    /// Whether it stands on @p day: from the first day of since to the day before until's first.
    bool standsOn(QDate day) const;

    /// A commitment without a title says nothing and never counts.
    bool isEmpty() const { return title.trimmed().isEmpty(); }

    /// The same category, and the same title without case, accents and outer blanks.
    bool isSameAs(const Commitment &other) const;

    friend bool operator==(const Commitment &, const Commitment &) = default;
};

QString commitmentStateToken(Commitment::State state);
std::optional<Commitment::State> commitmentStateFromToken(QStringView token);
QString commitmentStateText(Commitment::State state, const Phrases &phrases);

/**
 * How many of @p commitments count on @p day (domain rule 1): those that stand and are not empty;
 * two of one category whose titles are equal without case, accents and outer blanks are one.
 */
int countedOn(const QList<Commitment> &commitments, QDate day);

/// Refused when until lies before since, or the title is empty.
Result<> checkCommitment(const Commitment &commitment);

} // namespace solidair
