// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitysearchindex.h"

namespace solidair {

void MunicipalitySearchIndex::build(const QList<MunicipalityRow> &rows)
{
    m_text.clear();
    m_ends.clear();
    m_ends.reserve(rows.size());
    for (const auto &row : rows) {
        // It begins with a line feed, which no needle has: nothing is found across two rows.
        m_text += row.searched;
        m_ends.append(m_text.size());
    }
}

std::vector<bool> MunicipalitySearchIndex::hits(const QStringList &needles) const
{
    std::vector<bool> hits(static_cast<size_t>(m_ends.size()));
    for (const auto &needle : needles) {
        qsizetype row = 0;
        for (auto at = m_text.indexOf(needle); at >= 0; at = m_text.indexOf(needle, m_ends[row])) {
            while (m_ends[row] <= at)
                ++row;
            hits[static_cast<size_t>(row)] = true;
        }
    }
    return hits;
}

} // namespace solidair
