// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "standings.h"

#include "journal.h"
#include "rowreader.h"
#include "statement.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Result<> writeStandings(Journal &journal, const QList<CurrentStanding> &standings)
{
    // Derived, so without rev and audit trail.
    Statement remove(journal.database(),
                     u"DELETE FROM current_standing WHERE municipality_id = :id"_s,
                     Statement::Use::Often);
    Statement insert(journal.database(),
                     u"INSERT INTO current_standing (municipality_id, stage, counted, as_of)"
                     " VALUES (:id, :stage, :counted, :as_of)"_s,
                     Statement::Use::Often);
    for (const CurrentStanding &standing : standings) {
        if (const auto done = remove.bind(u":id"_s, standing.municipality).run(); !done)
            return done;
        insert.bind(u":id"_s, standing.municipality)
            .bind(u":stage"_s, stageToken(standing.stage))
            .bind(u":counted"_s, standing.counted)
            .bind(u":as_of"_s, PartialDate(standing.asOf).toIso());
        if (const auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<> removeStandings(Journal &journal, const QList<MunicipalityId> &municipalities)
{
    Statement remove(journal.database(),
                     u"DELETE FROM current_standing WHERE municipality_id = :id"_s,
                     Statement::Use::Often);
    for (const MunicipalityId id : municipalities) {
        if (const auto done = remove.bind(u":id"_s, id).run(); !done)
            return done;
    }
    return {};
}

Result<QList<CurrentStanding>> readStandings(const Database &database)
{
    Statement select(database,
                     u"SELECT municipality_id, stage, counted, as_of FROM current_standing"
                     " ORDER BY municipality_id"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<CurrentStanding> standings;
    RowReader row(select, u"current_standing"_s);
    while (select.next()) {
        row.restart();
        standings.append(
            {row.id<MunicipalityId>(), row.token(stageFromToken), row.integer(), row.day()});
        if (auto sound = row.outcome(); !sound)
            return sound.error();
    }
    if (const auto done = select.finished(); !done)
        return done.error();
    return standings;
}

} // namespace solidair
