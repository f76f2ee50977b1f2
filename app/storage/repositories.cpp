// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repositories.h"

#include "domain/contactorder.h"
#include "readrows.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds what @p values, a condition on a row of them, leaves to @p persons.
Result<> addOwnValues(const Database &database, const QString &values, const QString &id,
                      QHash<PersonId, Person> &persons)
{
    Statement select(database,
                     table(tableOf<OwnValue>()).select() + u" WHERE "_s + values
                         + u" ORDER BY field_id"_s,
                     Statement::Use::Often);
    if (!id.isEmpty())
        select.bind(u":id"_s, id);
    const auto read = readRows<OwnValue>(select);
    if (!read)
        return read.error();
    for (const auto &value : *read) {
        if (const auto found = persons.find(value.person); found != persons.end())
            found->own.append(value);
    }
    return {};
}

Result<QHash<PersonId, Person>> byId(Result<QList<Person>> persons)
{
    if (!persons)
        return persons.error();
    QHash<PersonId, Person> found;
    found.reserve(persons->size());
    for (const Person &person : *persons)
        found.insert(person.id, person);
    return found;
}

} // namespace

Result<Campaign> CampaignRepository::campaign() const
{
    auto rows = all();
    if (!rows)
        return rows.error();
    if (rows->size() == 1)
        return rows->takeFirst();
    return Error{
        Error::Code::Damaged,
        QCoreApplication::translate("CampaignRepository",
                                    "The file does not say of which campaign it is: making "
                                    "it was cut short, or it is damaged. Restore a backup, "
                                    "or make a new file."),
        u"%1 rows in campaign"_s.arg(rows->size())};
}

Result<> MunicipalityRepository::updateFacts(Journal &journal, const Municipality &municipality)
{
    Values values = valuesOf(municipality);
    for (const auto &column : table(tableOf<Municipality>()).columns) {
        if (!column.isFact)
            values.remove(column.name);
    }
    return journal.update(tableOf<Municipality>(), municipality.id.text(), values);
}

Result<QList<std::pair<MunicipalityId, MunicipalityId>>> MunicipalityRepository::borders() const
{
    Statement select(m_database, u"SELECT id, a_id, b_id FROM border ORDER BY id"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    QList<std::pair<MunicipalityId, MunicipalityId>> pairs;
    RowReader row(select, u"border"_s);
    while (select.next()) {
        row.restart();
        row.text();
        const auto a = row.id<MunicipalityId>();
        pairs.append({a, row.id<MunicipalityId>()});
        if (auto sound = row.outcome(); !sound)
            return sound.error();
    }
    if (const auto done = select.finished(); !done)
        return done.error();
    return pairs;
}

Result<> MunicipalityRepository::insertBorder(Journal &journal, MunicipalityId a, MunicipalityId b,
                                              int metres)
{
    const auto id = decltype(SharedBorder::id)::named(u"border/"_s + a.text() + u'/' + b.text());
    return journal.insert(tableOf<SharedBorder>(), id.text(),
                          valuesOf(SharedBorder{id, a, b, metres}));
}

Result<std::optional<MergerDecision>> MergerDecisionRepository::of(MunicipalityId successor) const
{
    auto rows = having(u"successor_id"_s, successor.text(), u"id"_s);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::optional<MergerDecision>() : rows->takeFirst();
}

Result<QList<Contact>> RoleRepository::contactsOf(MunicipalityId municipality) const
{
    const auto roles = having(u"municipality_id"_s, municipality.text(), u"since, id"_s);
    if (!roles)
        return roles.error();
    const auto theirs = u"IN (SELECT person_id FROM role WHERE municipality_id = :id)"_s;
    Statement select(m_database, table(u"person"_s).select() + u" WHERE id "_s + theirs,
                     Statement::Use::Often);
    select.bind(u":id"_s, municipality.text());
    auto persons = byId(readRows<Person>(select));
    if (!persons)
        return persons.error();
    if (const auto done =
            addOwnValues(m_database, u"person_id "_s + theirs, municipality.text(), *persons);
        !done)
        return done.error();
    QList<Contact> contacts;
    for (const Role &role : *roles)
        contacts.append({role, persons->value(role.person)});
    sortContacts(contacts);
    return contacts;
}

Result<QHash<MunicipalityId, QList<Contact>>> RoleRepository::contacts() const
{
    const auto persons = byId(PersonRepository(m_database).all());
    if (!persons)
        return persons.error();
    Statement select(m_database, table(u"role"_s).select() + u" ORDER BY since, id"_s);
    const auto roles = readRows<Role>(select);
    if (!roles)
        return roles.error();
    QHash<MunicipalityId, QList<Contact>> contacts;
    for (const Role &role : *roles)
        contacts[role.municipality].append({role, persons->value(role.person)});
    for (auto &its : contacts)
        sortContacts(its);
    return contacts;
}

Result<QList<Person>> PersonRepository::all() const
{
    auto persons = Repository::all();
    if (!persons)
        return persons.error();
    auto found = byId(persons);
    const auto done = addOwnValues(m_database, u"person_id IS NOT NULL"_s, {}, *found);
    if (!done)
        return done.error();
    for (auto &person : *persons)
        person.own = found->value(person.id).own;
    return persons;
}

Result<Person> PersonRepository::find(PersonId id) const
{
    const auto person = Repository::find(id);
    if (!person)
        return person.error();
    QHash<PersonId, Person> found{{id, *person}};
    if (const auto done = addOwnValues(m_database, u"person_id = :id"_s, id.text(), found); !done)
        return done.error();
    return found.value(id);
}

Result<bool> PersonRepository::isReferredTo(PersonId person) const
{
    Statement select(m_database,
                     u"SELECT count(*) FROM person WHERE id = :id AND "_s
                         + whereReferredTo(tableOf<Person>()));
    select.bind(u":id"_s, person);
    if (const auto done = select.run(); !done)
        return done.error();
    return select.next() && select.number(0) > 0;
}

Result<QList<Role>> RoleRepository::ofPerson(PersonId person) const
{
    return having(u"person_id"_s, person.text(), u"since, id"_s);
}

Result<QList<Step>> StepRepository::of(MunicipalityId municipality) const
{
    return having(u"municipality_id"_s, municipality.text(), u"position, id"_s);
}

Result<QList<Commitment>> CommitmentRepository::of(MunicipalityId municipality) const
{
    return having(u"municipality_id"_s, municipality.text(), u"position, id"_s);
}

Result<> CommitmentRepository::insert(Journal &journal, const Commitment &commitment)
{
    Statement last(journal.database(),
                   u"SELECT max(position) FROM commitment WHERE municipality_id = :id"_s,
                   Statement::Use::Often);
    if (const auto done = last.bind(u":id"_s, commitment.municipality).run(); !done)
        return done;
    Values values = valuesOf(commitment);
    values.insert(u"position"_s, last.next() ? last.number(0) + 1 : 1);
    return journal.insert(u"commitment"_s, commitment.id.text(), values);
}

Result<> CommitmentRepository::insertAll(Journal &journal, const QList<Commitment> &commitments)
{
    for (const Commitment &commitment : commitments) {
        if (const auto done = insert(journal, commitment); !done)
            return done;
    }
    return {};
}

Result<QList<Interaction>> InteractionRepository::of(MunicipalityId municipality) const
{
    return having(u"municipality_id"_s, municipality.text(), u"date, recorded_at, id"_s);
}

Result<QList<NextStep>> NextStepRepository::of(MunicipalityId municipality) const
{
    return having(u"municipality_id"_s, municipality.text(),
                  u"CASE WHEN due = '' THEN 1 ELSE 0 END, due, id"_s);
}

Result<QList<Publication>> PublicationRepository::of(MunicipalityId municipality) const
{
    return having(u"municipality_id"_s, municipality.text(), u"date, id"_s);
}

Result<BlobId> BlobRepository::keep(Journal &journal, const QByteArray &bytes, const QString &kind)
{
    if (bytes.isEmpty())
        return BlobId();
    const qint64 most = usualRange(ColumnKind::Bytes).most;
    if (bytes.size() > most) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("BlobRepository",
                                        "A file that is kept in the campaign may be %L1 MB at "
                                        "most. Nothing was recorded; make it smaller.")
                .arg(most / 1'000'000),
            u"%1 bytes"_s.arg(bytes.size())};
    }
    const QString hash = sha256Of(bytes);
    const Blob blob{BlobId::named(u"blob/"_s + hash), hash, static_cast<int>(bytes.size()), kind,
                    bytes};
    Statement known(journal.database(), u"SELECT 1 FROM blob WHERE id = :id"_s);
    if (const auto done = known.bind(u":id"_s, blob.id).run(); !done)
        return done.error();
    if (known.next())
        return blob.id;
    const auto values = valuesOf(blob);
    const QStringList &columns = values.columns();
    Statement insert(journal.database(),
                     u"INSERT INTO blob (id, rev, "_s + columns.join(u", "_s)
                         + u") VALUES (:id, 1, :"_s + columns.join(u", :"_s) + u')');
    insert.bind(u":id"_s, blob.id);
    for (const auto &column : columns)
        insert.bindValue(u':' + column, values.value(column));
    if (const auto done = insert.run(); !done)
        return done.error();
    return blob.id;
}

Result<> BlobRepository::sweep(const Database &database)
{
    return Statement(database, u"DELETE FROM blob WHERE NOT "_s + whereReferredTo(tableOf<Blob>()))
        .run();
}

Result<QList<Letter>> LetterRepository::of(MunicipalityId municipality) const
{
    return having(u"municipality_id"_s, municipality.text(), u"date, recorded_at, id"_s);
}

Result<QByteArray> LetterRepository::pdf(LetterId id) const
{
    const auto letter = find(id);
    if (!letter)
        return letter.error();
    if (letter->file.isNull())
        return QByteArray();
    const auto blob = BlobRepository(m_database).find(letter->file);
    return blob ? Result<QByteArray>(blob->bytes) : blob.error();
}

Result<QSet<MunicipalityId>> LetterRepository::recipients(const QString &templateKey,
                                                          QDate date) const
{
    Statement select(
        m_database,
        u"SELECT municipality_id FROM letter WHERE template_key = :key AND date = :date"_s);
    select.bind(u":key"_s, templateKey).bind(u":date"_s, date.toString(Qt::ISODate));
    if (const auto done = select.run(); !done)
        return done.error();
    QSet<MunicipalityId> found;
    while (select.next())
        found.insert(MunicipalityId::fromText(select.text(0)));
    return found;
}

} // namespace solidair
