// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "reportdocument.h"
#include "views/ownfields.h"

namespace solidair {

/// Own fields of municipalities as columns behind those of a table, in the words of the report.
class OwnColumns
{
public:
    /// More have no room on paper.
    static constexpr qsizetype most = 3;

    OwnColumns() = default;
    /// Of the own fields of @p campaign those with @p keys; ones that are gone are left out.
    /// InvalidInput when they are too many.
    static Result<OwnColumns> chosen(const Register &campaign, const QStringList &keys, QDate day,
                                     const Phrases &phrases);

    /// Makes room in @p table, whose rows have their cells already.
    void addTo(ReportTable &table) const;
    /// Adds what they say of @p municipality to @p cells.
    void addTo(QList<ReportCell> &cells, const Register &campaign,
               MunicipalityId municipality) const;

    /// Whether one of them says something of persons.
    bool arePersonal() const;

private:
    QList<Field> m_fields;
    QDate m_day;
    Phrases m_phrases;
};

} // namespace solidair
