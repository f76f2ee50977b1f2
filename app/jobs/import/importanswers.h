// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace solidair {

/// What a person said where the list alone does not tell.
struct ImportAnswers
{
    QHash<int, MunicipalityId> rows = {}; ///< Which municipality, by number of the row.
    QHash<QString, MunicipalityId> names = {}; ///< The same for all rows with that name, folded.
    QHash<QString, QString> corrections = {}; ///< What a cell should have said, by its name: "E8".
    /// For a value that differs, by cell: true takes what the list has, false keeps Solidair's.
    QHash<QString, bool> taken = {};
    QSet<int> leftOut = {}; ///< Rows that are not to come in.

    friend bool operator==(const ImportAnswers &, const ImportAnswers &) = default;
};

QJsonObject toJson(const ImportAnswers &answers);
/// What it does not know is not taken.
ImportAnswers importAnswersFromJson(const QJsonObject &object);

} // namespace solidair
