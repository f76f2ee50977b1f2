// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDate>
#include <QUuid>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same id at every run.
QString idOf(const QString &kind, int number)
{
    static const QUuid space(u"{6f1b0f0e-2b0c-5d7a-9a53-3f7a51d1a001}"_s);
    return QUuid::createUuidV5(space, kind + QString::number(number))
        .toString(QUuid::WithoutBraces);
}

QString dayOf(int number)
{
    return QDate(2020, 1, 1).addDays(number % 2400).toString(Qt::ISODate);
}

void check(const Result<> &done)
{
    if (!done)
        qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
}

/// Rows of one table, each with every column: the first two are id and rev.
class Rows
{
public:
    Rows(const Database &database, const QString &table, const QStringList &columns)
        : m_columns(columns)
        , m_insert(database,
                   u"INSERT INTO %1 (id, rev, %2) VALUES (:id, 1, :%3)"_s.arg(
                       table, columns.join(u", "_s), columns.join(u", :"_s)))
    { }

    void add(const QString &id, const QVariantList &values)
    {
        m_insert.bind(u":id"_s, id);
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            m_insert.bindValue(u':' + m_columns[i], values[i]);
        check(m_insert.run());
    }

private:
    QStringList m_columns;
    Statement m_insert;
};

void addCampaign(const Database &database)
{
    Rows(database, u"campaign"_s,
         {u"name"_s, u"is_sample"_s, u"has_wallonia"_s, u"register_version"_s, u"sender_name"_s,
          u"sender_function"_s, u"sender_organisation"_s, u"sender_email"_s, u"sender_phone"_s,
          u"sender_website"_s, u"sender_address"_s, u"sender_place"_s})
        .add(idOf(u"campaign"_s, 0),
             {u"Meting"_s, 1, 0, 1, u"Noor Voorbeeld"_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s,
              u""_s});
    Rows(database, u"charter"_s,
         {u"charter_key"_s, u"name_nl"_s, u"name_fr"_s, u"name_en"_s, u"in_force_from"_s,
          u"commitments_asked"_s})
        .add(idOf(u"charter"_s, 0), {u"2020"_s, u"Tekst 2020"_s, u""_s, u""_s, u"2020-01-01"_s, 1});
    Rows(database, u"category"_s,
         {u"charter_id"_s, u"category_key"_s, u"position"_s, u"text_nl"_s, u"text_fr"_s,
          u"text_en"_s, u"is_other"_s, u"retired"_s})
        .add(idOf(u"category"_s, 0),
             {idOf(u"charter"_s, 0), u"other"_s, 1, u"andere"_s, u""_s, u""_s, 1, 0});
}

void addMunicipalities(const Database &database, int count)
{
    static const QStringList provinces{u"Antwerpen"_s, u"Limburg"_s, u"Oost-Vlaanderen"_s,
                                       u"Vlaams-Brabant"_s, u"West-Vlaanderen"_s};
    Rows rows(database, u"municipality"_s,
              {u"nis"_s,
               u"name_nl"_s,
               u"name_fr"_s,
               u"name_de"_s,
               u"valid_from"_s,
               u"valid_until"_s,
               u"province"_s,
               u"region"_s,
               u"language_regime"_s,
               u"postal_code"_s,
               u"postal_codes"_s,
               u"population"_s,
               u"population_date"_s,
               u"latitude"_s,
               u"longitude"_s,
               u"is_city"_s,
               u"cell_column"_s,
               u"cell_row"_s,
               u"own_is_city"_s,
               u"own_postal_code"_s,
               u"street"_s,
               u"coordinator_id"_s,
               u"may_be_listed"_s});
    for (int i = 0; i < count; ++i)
        rows.add(idOf(u"municipality"_s, i),
                 {QString::number(10000 + i),
                  u"Voorbeeldgemeente-%1"_s.arg(i * 7919 % count),
                  u""_s,
                  u""_s,
                  u""_s,
                  u""_s,
                  provinces[i % provinces.size()],
                  u"flanders"_s,
                  u"nl"_s,
                  u"9000"_s,
                  u"9000"_s,
                  20000 + i,
                  u"2026-01-01"_s,
                  QVariant(),
                  QVariant(),
                  i % 4 == 0 ? 1 : 0,
                  QVariant(),
                  QVariant(),
                  QVariant(),
                  u""_s,
                  u""_s,
                  QVariant(),
                  1});
}

void addContacts(const Database &database, int count, int municipalities)
{
    Rows persons(database, u"person"_s,
                 {u"name"_s, u"email"_s, u"phone"_s, u"fictional"_s, u"source"_s, u"recorded_on"_s,
                  u"lawful_basis"_s, u"may_be_published"_s, u"publish_ground"_s, u"no_post"_s,
                  u"no_email"_s, u"no_phone"_s, u"informed_on"_s, u"note"_s});
    Rows roles(database, u"role"_s,
               {u"person_id"_s, u"municipality_id"_s, u"body_id"_s, u"kind"_s, u"title"_s,
                u"since"_s, u"until"_s, u"for_letter"_s, u"for_meeting"_s, u"for_page"_s});
    for (int i = 0; i < count; ++i) {
        const QString person = idOf(u"person"_s, i);
        persons.add(person,
                    {u"Persoon %1 Voorbeeld"_s.arg(i), u"persoon%1@voorbeeld.example"_s.arg(i),
                     u"02 000 00 00"_s, 1, u""_s, dayOf(i), u""_s, 0, u""_s, 0, 0, 0, u""_s,
                     u""_s});
        roles.add(idOf(u"role"_s, i),
                  {person, idOf(u"municipality"_s, i % municipalities), QVariant(), u"official"_s,
                   u""_s, i % 3 == 0 ? dayOf(i) : u""_s, u""_s, i % 5 == 0 ? 1 : 0, 0, 0});
    }
}

/// Half steps, half contact moments; a municipality's steps go to and fro and never join.
void addHistory(const Database &database, int count, int municipalities)
{
    Rows steps(database, u"step"_s,
               {u"municipality_id"_s, u"position"_s, u"stage"_s, u"date"_s, u"charter_id"_s,
                u"reason"_s, u"asked_by_id"_s, u"asked_by_person_id"_s, u"channel"_s,
                u"decided_by"_s, u"link"_s, u"source"_s, u"note"_s, u"recorded_by"_s,
                u"recorded_at"_s});
    Rows moments(database, u"interaction"_s,
                 {u"municipality_id"_s, u"kind"_s, u"date"_s, u"person_id"_s, u"summary"_s,
                  u"recorded_by"_s, u"recorded_at"_s});
    const QString at = u"2026-01-01T09:00:00.000Z"_s;
    for (int i = 0; i < count / 2; ++i) {
        const QString municipality = idOf(u"municipality"_s, i % municipalities);
        const int turn = i / municipalities;
        steps.add(idOf(u"step"_s, i),
                  {municipality, turn + 1, turn % 2 == 0 ? u"asked"_s : u"in-discussion"_s,
                   dayOf(turn * 30), QVariant(), u""_s, QVariant(), QVariant(), u"post"_s,
                   u"unknown"_s, u""_s, u""_s, u""_s, u"Noor Voorbeeld"_s, at});
        moments.add(idOf(u"moment"_s, i),
                    {municipality, u"call"_s, dayOf(i), QVariant(), u"Gebeld over de vraag."_s,
                     u"Noor Voorbeeld"_s, at});
    }
}

} // namespace

/**
 * makecampaign MUNICIPALITIES CONTACTS STEPS-AND-INTERACTIONS FILE: a campaign of that size, all of
 * it fictional and the same at every run. For measuring only: without audit trail and standings.
 */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int municipalities = arguments.value(1).toInt();
    if (arguments.size() != 5 || municipalities < 1) {
        qWarning("makecampaign MUNICIPALITIES CONTACTS STEPS-AND-INTERACTIONS FILE");
        return 2;
    }
    WriteOptions options;
    options.who = u"Meting"_s;
    const auto made = Database::create(arguments[4], options);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    Database &database = **made;
    Transaction transaction(database, Transaction::Kind::Write);
    check(transaction.begun());
    addCampaign(database);
    addMunicipalities(database, municipalities);
    addContacts(database, arguments[2].toInt(), municipalities);
    addHistory(database, arguments[3].toInt(), municipalities);
    check(transaction.commit());
    return 0;
}
