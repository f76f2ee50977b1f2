// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "municipalityrow.h"

#include <vector>

namespace solidair {

/// The searched texts of all rows in one piece: a search runs through memory once, where a search
/// row by row would wait for each of them.
class MunicipalitySearchIndex
{
public:
    void build(const QList<MunicipalityRow> &rows);
    /// For each row, in the order they were built from, whether it has one of @p needles.
    std::vector<bool> hits(const QStringList &needles) const;

private:
    QString m_text;
    QList<qsizetype> m_ends; ///< Of each row's text in m_text.
};

} // namespace solidair
