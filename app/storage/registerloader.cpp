// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "registerloader.h"

#include "database.h"
#include "readrows.h"
#include "repositories.h"
#include "transaction.h"

#include <algorithm>
#include <functional>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Steps or commitments of one municipality, which are gone through again and again.
constexpr qsizetype mostPerDossier = 5'000;

/**
 * Collects dossiers: one forward-only query per table, each row to its dossier by a hash. Nothing
 * is sorted by the database; the few rows of a dossier are put in order at the end.
 */
class DossierCollector
{
public:
    DossierCollector(const Database &database, QDate today)
        : m_database(database)
        , m_today(PartialDate(today).toIso())
    { }

    /// Of one municipality only, or of all when @p only is null.
    Result<> collect(MunicipalityId only)
    {
        m_only = only;
        for (const auto read :
             {&DossierCollector::readMunicipalities, &DossierCollector::readSteps,
              &DossierCollector::readCommitments, &DossierCollector::readDecisions,
              &DossierCollector::readLastContacts, &DossierCollector::readNextSteps,
              &DossierCollector::readRoles}) {
            if (const auto done = std::invoke(read, this); !done)
                return done;
        }
        return {};
    }

    QList<Dossier> dossiers() && { return std::move(m_dossiers); }

private:
    Statement query(const QString &sql, const QString &column, const QString &rest = {}) const
    {
        QString whole = sql;
        if (!m_only.isNull())
            whole +=
                (sql.contains(" WHERE "_L1) ? u" AND "_s : u" WHERE "_s) + column + u" = :only"_s;
        Statement statement(m_database, whole + rest,
                            m_only.isNull() ? Statement::Use::Once : Statement::Use::Often);
        if (!m_only.isNull())
            statement.bind(u":only"_s, m_only);
        return statement;
    }

    /// Reads rows of T into the dossiers they belong to.
    template <typename T, typename Add>
    Result<> gather(Statement select, Add add)
    {
        if (const auto done = select.run(); !done)
            return done;
        RowReader reader(select, tableOf<T>());
        qint64 left = table(tableOf<T>()).mostRows;
        while (select.next()) {
            reader.restart();
            T row = readRow<T>(reader);
            if (auto sound = reader.outcome(); !sound)
                return sound;
            if (--left < 0)
                return tooManyRows(tableOf<T>());
            add(std::move(row));
        }
        return select.finished();
    }

    /// The dossier of a municipality; null when a reference leads nowhere, which `check` tells.
    Dossier *dossier(MunicipalityId id)
    {
        const auto index = m_indexes.find(id);
        return index == m_indexes.end() ? nullptr : &m_dossiers[*index];
    }

    Result<> readMunicipalities()
    {
        return gather<Municipality>(
            query(table(u"municipality"_s).select(), u"id"_s), [this](Municipality municipality) {
                m_indexes.insert(municipality.id, m_dossiers.size());
                m_dossiers.append(Dossier{std::move(municipality), {}, {}, {}, {}, {}, false});
            });
    }

    Result<> readSteps()
    {
        const auto done =
            gather<Step>(query(table(u"step"_s).select(), u"municipality_id"_s), [this](Step step) {
                if (Dossier *found = dossier(step.municipality))
                    found->steps.append(std::move(step));
            });
        for (Dossier &each : m_dossiers) {
            if (each.steps.size() > mostPerDossier)
                return tooManyRows(u"step"_s);
            std::ranges::sort(each.steps, {}, [](const Step &step) {
                return std::pair(step.position, step.id.value);
            });
        }
        return done;
    }

    Result<> readCommitments()
    {
        const auto done =
            gather<Commitment>(query(table(u"commitment"_s).select(), u"municipality_id"_s,
                                     u" ORDER BY municipality_id, position, id"_s),
                               [this](Commitment commitment) {
                                   if (Dossier *found = dossier(commitment.municipality))
                                       found->commitments.append(std::move(commitment));
                               });
        const bool isTooMuch = std::ranges::any_of(m_dossiers, [](const Dossier &each) {
            return each.commitments.size() > mostPerDossier;
        });
        return done && isTooMuch ? Result<>(tooManyRows(u"commitment"_s)) : done;
    }

    Result<> readDecisions()
    {
        return gather<MergerDecision>(
            query(table(u"merger_decision"_s).select(), u"successor_id"_s),
            [this](MergerDecision decision) {
                if (Dossier *found = dossier(decision.successor))
                    found->mergerDecision = std::move(decision);
            });
    }

    Result<> readLastContacts()
    {
        // As text, ISO dates stand in the order of PartialDate. A contact to come is none.
        const std::pair<QString, QString> sources[]{{u"interaction"_s, u"kind"_s},
                                                    {u"letter"_s, u"'letter'"_s}};
        for (const auto &[name, kind] : sources) {
            Statement select = query(u"SELECT municipality_id, "_s + kind + u", max(date) FROM "_s
                                         + name + u" WHERE date <= :today"_s,
                                     u"municipality_id"_s, u" GROUP BY municipality_id, 2"_s);
            select.bind(u":today"_s, m_today);
            if (const auto done = select.run(); !done)
                return done;
            RowReader row(select, name);
            while (select.next()) {
                row.restart();
                const auto id = row.id<MunicipalityId>();
                const auto of = row.token(interactionKindFromToken);
                const PartialDate date = row.date();
                if (auto sound = row.outcome(); !sound)
                    return sound;
                if (Dossier *found = dossier(id); found && isContact(of))
                    found->lastContact = std::max(found->lastContact, date);
            }
            if (const auto done = select.finished(); !done)
                return done;
        }
        return {};
    }

    Result<> readNextSteps()
    {
        const auto isBefore = [](const NextStep &a, const NextStep &b) {
            if (a.due.isValid() != b.due.isValid())
                return a.due.isValid();
            return std::pair(a.due, a.id) < std::pair(b.due, b.id);
        };
        return gather<NextStep>(
            query(table(u"next_step"_s).select() + u" WHERE done_on = ''"_s, u"municipality_id"_s),
            [&](NextStep nextStep) {
                Dossier *found = dossier(nextStep.municipality);
                if (found && (!found->nextStep || isBefore(nextStep, *found->nextStep)))
                    found->nextStep = std::move(nextStep);
            });
    }

    Result<> readRoles()
    {
        Statement select = query(u"SELECT DISTINCT municipality_id FROM role"
                                 " WHERE municipality_id IS NOT NULL AND since <= :today"
                                 " AND (until = '' OR until > :today_too)"_s,
                                 u"municipality_id"_s);
        select.bind(u":today"_s, m_today).bind(u":today_too"_s, m_today);
        if (const auto done = select.run(); !done)
            return done;
        RowReader row(select, u"role"_s);
        while (select.next()) {
            row.restart();
            const auto id = row.id<MunicipalityId>();
            if (auto sound = row.outcome(); !sound)
                return sound;
            if (Dossier *found = dossier(id))
                found->hasContact = true;
        }
        return select.finished();
    }

    const Database &m_database;
    QString m_today;
    MunicipalityId m_only;
    QList<Dossier> m_dossiers;
    QHash<MunicipalityId, qsizetype> m_indexes;
};

/// Moves what was read to @p target, or tells the error.
template <typename T>
Result<> take(Result<T> read, T &target)
{
    if (!read)
        return read.error();
    target = *std::move(read);
    return {};
}

} // namespace

Result<Register::Records> loadRecords(const Database &database, QDate today)
{
    Transaction transaction(database, Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();

    Register::Records records;
    DossierCollector collector(database, today);
    auto done = take(CampaignRepository(database).campaign(), records.campaign);
    if (done)
        done = collector.collect({});
    if (done)
        done = take(MergerRepository(database).all(), records.mergers);
    if (done)
        done = take(CharterRepository(database).all(), records.charters);
    if (done)
        done = take(CategoryRepository(database).all(), records.categories);
    if (done)
        done = take(CoordinatorRepository(database).all(), records.coordinators);
    if (done)
        done = take(BodyRepository(database).all(), records.bodies);
    if (done)
        done = take(MunicipalityRepository(database).borders(), records.borders);
    if (done)
        done = database.confirmUnchanged();
    if (!done)
        return done.error();
    records.dossiers = std::move(collector).dossiers();
    return records;
}

Result<QList<Dossier>> loadDossiers(const Database &database,
                                    const QList<MunicipalityId> &municipalities, QDate today)
{
    QList<Dossier> dossiers;
    for (const MunicipalityId id : municipalities) {
        DossierCollector collector(database, today);
        if (const auto done = collector.collect(id); !done)
            return done.error();
        dossiers.append(std::move(collector).dossiers());
    }
    return dossiers;
}

} // namespace solidair
