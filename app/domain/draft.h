// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QDateTime>
#include <QJsonObject>

namespace solidair {

/// Where something is typed: a key such as "nextStep" of a municipality, or of the campaign when
/// that is null.
struct DraftPlace
{
    MunicipalityId municipality;
    QString key;

    friend bool operator==(const DraftPlace &, const DraftPlace &) = default;

    friend size_t qHash(const DraftPlace &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.municipality, place.key);
    }
};

/// What was typed at a place and is not recorded. It is no fact: no history, count, report or
/// export knows of it.
struct Draft
{
    DraftPlace place;
    QJsonObject content; ///< What stands in each field, by its name; empty: nothing is kept.
    QDateTime at;

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace solidair
