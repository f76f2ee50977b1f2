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

/// More dossiers than a few, and more than one in so many of all, are read by going through each
/// table once.
constexpr qsizetype fewDossiers = 20;
constexpr qsizetype mostOfAll = 8;

/**
 * Collects dossiers: one forward-only query per table, each row to its dossier by a hash. Nothing
 * is sorted by the database; the few rows of a dossier are put in order at the end.
 */
class DossierCollector
{
public:
    explicit DossierCollector(const Database &database)
        : m_database(database)
    { }

    /// Of one municipality only, or of all when @p only is null; @p wanted: of these among all.
    Result<> collect(MunicipalityId only, const QSet<MunicipalityId> &wanted = {})
    {
        m_only = only;
        m_wanted = wanted;
        for (const auto read :
             {&DossierCollector::readMunicipalities, &DossierCollector::readSteps,
              &DossierCollector::readCommitments, &DossierCollector::readDecisions,
              &DossierCollector::readContactDates, &DossierCollector::readNextSteps,
              &DossierCollector::readContactTerms, &DossierCollector::readOwnValues}) {
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

    /// Goes through columns of @p name, that of the municipality first; what @p add takes of the
    /// others belongs to its dossier.
    template <typename Add>
    Result<> gatherParts(Statement select, const QString &name, Add add)
    {
        if (const auto done = select.run(); !done)
            return done;
        RowReader row(select, name);
        Dossier nobody;
        qint64 left = table(name).mostRows;
        while (select.next()) {
            if (--left < 0)
                return tooManyRows(name);
            row.restart();
            Dossier *found = dossier(row.id<MunicipalityId>());
            add(found ? *found : nobody, row);
            if (auto sound = row.outcome(); !sound)
                return sound;
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
                if (!m_wanted.isEmpty() && !m_wanted.contains(municipality.id))
                    return;
                m_indexes.insert(municipality.id, m_dossiers.size());
                m_dossiers.append(Dossier{std::move(municipality)});
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

    Result<> readContactDates()
    {
        const std::pair<QString, QString> sources[]{{u"interaction"_s, u"kind"_s},
                                                    {u"letter"_s, u"'letter'"_s}};
        for (const auto &[name, kind] : sources) {
            const auto done = gatherParts(
                query(u"SELECT municipality_id, date, "_s + kind + u" FROM "_s + name,
                      u"municipality_id"_s),
                name, [](Dossier &found, RowReader &row) {
                    const auto date = row.date();
                    if (isContact(row.token(interactionKindFromToken)) && date.isKnown())
                        found.contactDates.append(date);
                });
            if (!done)
                return done;
        }
        for (Dossier &each : m_dossiers)
            std::ranges::sort(each.contactDates);
        return {};
    }

    Result<> readNextSteps()
    {
        const auto done = gather<NextStep>(
            query(table(u"next_step"_s).select(), u"municipality_id"_s), [this](NextStep nextStep) {
                if (Dossier *found = dossier(nextStep.municipality))
                    found->nextSteps.append(std::move(nextStep));
            });
        for (Dossier &each : m_dossiers)
            std::ranges::sort(each.nextSteps, isDueBefore);
        return done;
    }

    Result<> readContactTerms()
    {
        return gatherParts(query(u"SELECT DISTINCT municipality_id, since, until FROM role"
                                 " WHERE municipality_id IS NOT NULL"_s,
                                 u"municipality_id"_s),
                           u"role"_s, [](Dossier &found, RowReader &row) {
                               const auto since = row.date();
                               found.contactTerms.append({since, row.date()});
                           });
    }

    Result<> readOwnValues()
    {
        return gather<OwnValue>(
            query(table(u"own_value"_s).select() + u" WHERE municipality_id IS NOT NULL"_s,
                  u"municipality_id"_s),
            [this](OwnValue value) {
                if (Dossier *found = dossier(value.municipality))
                    found->municipality.own.append(std::move(value));
            });
    }

    const Database &m_database;
    MunicipalityId m_only;
    QSet<MunicipalityId> m_wanted; ///< Empty: all.
    QList<Dossier> m_dossiers;
    QHash<MunicipalityId, qsizetype> m_indexes;
};

Result<bool> areManyOf(const Database &database, qsizetype count)
{
    if (count <= fewDossiers)
        return false;
    Statement all(database, u"SELECT count(*) FROM municipality"_s);
    if (const auto done = all.run(); !done)
        return done.error();
    return all.next() && count * mostOfAll > all.number(0);
}

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

Result<Register::Records> loadRecords(const Database &database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();

    Register::Records records;
    DossierCollector collector(database);
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
        done = take(Repository<OwnField>(database).all(), records.ownFields);
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
                                    const QList<MunicipalityId> &municipalities)
{
    QList<Dossier> dossiers;
    const auto areMany = areManyOf(database, municipalities.size());
    if (!areMany)
        return areMany.error();
    if (*areMany) {
        DossierCollector collector(database);
        const auto done = collector.collect({}, {municipalities.begin(), municipalities.end()});
        return done ? Result<QList<Dossier>>(std::move(collector).dossiers()) : done.error();
    }
    for (const MunicipalityId id : municipalities) {
        DossierCollector collector(database);
        if (const auto done = collector.collect(id); !done)
            return done.error();
        dossiers.append(std::move(collector).dossiers());
    }
    return dossiers;
}

} // namespace solidair
