// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lyingfiles.h"

#include "lyingcollector.h"

namespace solidair::test {

void Collector::texts()
{
    const std::pair<QString, QString> columns[]{{u"municipality"_s, u"name_nl"_s},
                                                {u"municipality"_s, u"province"_s},
                                                {u"step"_s, u"note"_s},
                                                {u"commitment"_s, u"title"_s},
                                                {u"person"_s, u"name"_s},
                                                {u"campaign"_s, u"sender_name"_s},
                                                {u"body"_s, u"name"_s},
                                                {u"interaction"_s, u"summary"_s}};
    for (const auto &[table, column] : columns) {
        const QString place = table + u'.' + column;
        const QString update = u"UPDATE %1 SET %2 = "_s.arg(table, column);
        sql(u"bytes in "_s + place, update + u"x'00ff00fe'"_s);
        sql(u"no UTF-8 in "_s + place, update + u"CAST(x'41ff80c0afeda08041' AS TEXT)"_s);
        sql(u"a NUL in "_s + place, update + u"CAST(x'410042' AS TEXT)"_s);
        sql(u"controls in "_s + place,
            update + u"char(27) || '[2J' || char(7) || char(155) || "_s + column);
        sql(u"10 MB in "_s + place,
            update + u"? WHERE rowid = (SELECT min(rowid) FROM %1)"_s.arg(table),
            {QString(10'000'000, u'A')});
    }
    sql(u"no code"_s, u"UPDATE municipality SET nis = '' WHERE nis = '41002'"_s);
    sql(u"a path as code"_s, u"UPDATE municipality SET nis = '../../x' WHERE nis = '41002'"_s);
    sql(u"one code for all"_s, u"UPDATE municipality SET nis = '41002'"_s);
    sql(u"no names"_s, u"UPDATE municipality SET name_nl = '', name_fr = '', name_de = ''"_s);
    sql(u"no postal code"_s, u"UPDATE municipality SET postal_code = 'x' WHERE nis = '41002'"_s);
    sql(u"a million postal codes"_s,
        u"UPDATE municipality SET postal_codes = ? WHERE nis = '41002'"_s,
        {u"9300;"_s.repeated(1'000'000)});
}

void Collector::numbers()
{
    const std::pair<QString, QString> columns[]{{u"step"_s, u"position"_s},
                                                {u"step"_s, u"rev"_s},
                                                {u"commitment"_s, u"places"_s},
                                                {u"municipality"_s, u"population"_s},
                                                {u"charter"_s, u"commitments_asked"_s},
                                                {u"municipality"_s, u"cell_column"_s},
                                                {u"category"_s, u"position"_s},
                                                {u"current_standing"_s, u"counted"_s},
                                                {u"border"_s, u"metres"_s},
                                                {u"campaign"_s, u"has_wallonia"_s}};
    for (const auto &[table, column] : columns) {
        const QString place = table + u'.' + column;
        const QString update = u"UPDATE %1 SET %2 = "_s.arg(table, column);
        sql(u"a word in "_s + place, update + u"'abc'"_s);
        sql(u"the highest in "_s + place, update + u"9223372036854775807"_s);
        sql(u"the highest int in "_s + place, update + u"2147483647"_s);
        sql(u"below zero in "_s + place, update + u"-2147483648"_s);
    }
    sql(u"no number of latitude"_s, u"UPDATE municipality SET latitude = 9e999"_s);
    sql(u"a last entry"_s, u"UPDATE audit SET sequence = 9223372036854775807 WHERE sequence = 1"_s);
    sql(u"an entry below zero"_s, u"UPDATE audit SET sequence = -5 WHERE sequence = 1"_s);
    add(u"two steps at one place"_s, [](const Loose &file) {
        file.run(u"INSERT INTO step SELECT %1, rev, municipality_id, position, stage, date,"
                 " charter_id, reason, asked_by_id, asked_by_person_id, channel, decided_by, link,"
                 " source, note, recorded_by, recorded_at FROM step LIMIT 1"_s.arg(manyIds()));
    });
}

void Collector::dates()
{
    for (const auto &day : {u"0000-00-00"_s, u"9999-99-99"_s, u"2026-02-30"_s, u"99999-01-01"_s,
                            u"2026-1-1"_s, u"vandaag"_s, u" 2026-01-01"_s, u"2026/01/01"_s})
        sql(u"a step on "_s + day, u"UPDATE step SET date = ?"_s, {day});
    sql(u"a step to come"_s, u"UPDATE step SET date = '2990-01-01'"_s);
    sql(u"a day without its month"_s, u"UPDATE municipality SET valid_from = '2019'"_s);
    sql(u"an end before the beginning"_s,
        u"UPDATE municipality SET valid_until = '2018-01-01', valid_from = '2019-01-01'"
        " WHERE nis = '41002'"_s);
    sql(u"a charter of no day"_s, u"UPDATE charter SET in_force_from = ''"_s);
    sql(u"a role that ends before it begins"_s,
        u"UPDATE role SET since = '2024', until = '2020'"_s);
    sql(u"a commitment that ends before it begins"_s,
        u"UPDATE commitment SET since = '2024', until = '2020'"_s);
    sql(u"a moment of no time"_s, u"UPDATE step SET recorded_at = '9999-99-99'"_s);
}

void Collector::tokens()
{
    const std::pair<QString, QString> columns[]{{u"step"_s, u"stage"_s},
                                                {u"step"_s, u"channel"_s},
                                                {u"commitment"_s, u"state"_s},
                                                {u"role"_s, u"kind"_s},
                                                {u"interaction"_s, u"kind"_s},
                                                {u"municipality"_s, u"region"_s},
                                                {u"current_standing"_s, u"stage"_s}};
    for (const auto &[table, column] : columns) {
        sql(u"an unknown word in "_s + table + u'.' + column,
            u"UPDATE %1 SET %2 = 'evil'"_s.arg(table, column));
    }
    sql(u"a member under no text"_s, u"UPDATE step SET charter_id = NULL WHERE stage = 'joined'"_s);
}

void Collector::ids()
{
    const QString no = u"UPDATE %1 SET id = ? WHERE rowid = (SELECT min(rowid) FROM %1)"_s;
    for (const auto &table : {u"step"_s, u"municipality"_s, u"campaign"_s}) {
        for (const auto &id :
             {QString(), u"x"_s, u"../../etc/passwd"_s, u"00000000-0000-0000-0000-000000000000"_s,
              u"{0c9d3a17-76eb-5e2a-8ae0-93e807136e6c}"_s})
            sql(u"id “%1” in %2"_s.arg(id, table), no.arg(table), {id.isNull() ? u""_s : id});
        sql(u"an id in capitals in "_s + table, u"UPDATE %1 SET id = upper(id)"_s.arg(table));
    }
    sql(u"one id in two cases"_s,
        u"INSERT INTO person SELECT upper(id), rev, name, email, phone, fictional, source,"
        " recorded_on, lawful_basis, may_be_published, publish_ground, no_post, no_email, no_phone,"
        " informed_on, note FROM person"_s);
}

void Collector::references()
{
    const std::pair<QString, QString> columns[]{{u"step"_s, u"municipality_id"_s},
                                                {u"step"_s, u"charter_id"_s},
                                                {u"step"_s, u"asked_by_id"_s},
                                                {u"category"_s, u"charter_id"_s},
                                                {u"commitment"_s, u"category_id"_s},
                                                {u"role"_s, u"person_id"_s},
                                                {u"role"_s, u"municipality_id"_s},
                                                {u"merger"_s, u"predecessor_id"_s},
                                                {u"merger"_s, u"successor_id"_s},
                                                {u"border"_s, u"a_id"_s},
                                                {u"municipality"_s, u"coordinator_id"_s},
                                                {u"interaction"_s, u"person_id"_s}};
    for (const auto &[table, column] : columns) {
        sql(u"%1.%2 leads nowhere"_s.arg(table, column),
            u"UPDATE %1 SET %2 = ? WHERE rowid = (SELECT min(rowid) FROM %1)"_s.arg(table, column),
            {freshId()});
    }
    sql(u"a role of nobody"_s, u"UPDATE role SET municipality_id = NULL, body_id = NULL"_s);
}

void Collector::lists()
{
    for (const auto &table : {u"campaign"_s, u"charter"_s, u"category"_s, u"municipality"_s,
                              u"person"_s, u"current_standing"_s})
        sql(u"no row in "_s + table, u"DELETE FROM "_s + table);
    sql(u"two campaigns"_s,
        u"INSERT INTO campaign SELECT ?, rev, 'Tweede', is_sample, has_wallonia, register_version,"
        " '', '', '', '', '', '', '', '' FROM campaign"_s,
        {freshId()});
    add(u"200,000 steps of one"_s, [](const Loose &file) {
        file.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
            " INSERT INTO step SELECT %1, 1, (SELECT id FROM municipality WHERE nis ="
            " '41002'), i, CASE i % 2 WHEN 0 THEN 'asked' ELSE 'in-discussion' END,"
            " '2024-01-01', NULL, '', NULL, NULL, '', 'unknown', '', '', '', '', '' FROM n"_s.arg(
                manyIds()));
    });
    add(u"30,000 kinds"_s, [](const Loose &file) {
        file.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
            " INSERT INTO category SELECT %1, 1, (SELECT id FROM charter LIMIT 1), 'k' || i, 0,"
            " 't', 't', 't', 0, 0 FROM n"_s.arg(manyIds()));
    });
    sql(u"many writers"_s, u"INSERT INTO writer SELECT 'w', 'm', 'x' FROM municipality"_s);
    const auto letterFile = [this](const QString &name, const QString &values) {
        add(name, [values](const Loose &file) {
            file.run(u"INSERT INTO blob SELECT id, 1, "_s + values
                     + u" FROM municipality WHERE nis = '41002'"_s);
            file.run(
                u"INSERT INTO letter SELECT %1, 1, id, 'k', 1, 'nl', '2026-01-01', '', '', '',"
                " NULL, '', '', '', id FROM municipality WHERE nis = '41002'"_s.arg(manyIds()));
        });
    };
    letterFile(u"a large file of a letter"_s, u"'', 60000000, 'k', zeroblob(60000000)"_s);
    letterFile(u"a letter of other bytes"_s, u"'abc', 3, 'k', zeroblob(3)"_s);
    letterFile(u"a letter of another size"_s, u"'', 4, 'k', zeroblob(3)"_s);
}

void Collector::ownRows()
{
    const QString view = u"INSERT INTO saved_view SELECT ?, 1, 'v', 'municipality', 1, %1"_s;
    sql(u"a view of no JSON"_s, view.arg(u"'{'"_s), {freshId()});
    sql(u"a view without an end"_s, view.arg(u"replace(hex(zeroblob(4000)), '00', '{\"a\":')"_s),
        {freshId()});
    sql(u"a template with no file"_s,
        u"INSERT INTO own_template SELECT ?, 1, 'k', 1, 'letter', 'nl', 'n', 0, '', ?, 0"_s,
        {freshId(), freshId()});
    const auto field = [this](const QString &name, const QString &choices, const QString &value) {
        add(name, [choices, value](const Loose &file) {
            const auto id = freshId();
            file.run(
                u"INSERT INTO own_field SELECT ?, 1, 'person', 1, 'n', '', '', 'choice', ?, 1, 0"_s,
                {id, choices});
            file.run(u"INSERT INTO own_value SELECT "_s + manyIds() + u", 1, ?, "_s + value
                         + u" LIMIT 1"_s,
                     {id});
        });
    };
    const QString red = uR"([{"token":"red","nl":"","fr":"","en":""}])"_s;
    field(u"choices of no JSON"_s, u"[["_s, u"NULL, id, NULL, 'red' FROM person"_s);
    field(u"a value that cannot be chosen"_s, red, u"NULL, id, NULL, 'blue' FROM person"_s);
    field(u"a person's value of a municipality"_s, red,
          u"id, NULL, NULL, 'red' FROM municipality"_s);
    field(u"a value of nobody"_s, red, u"NULL, NULL, NULL, 'red'"_s);
    field(u"a value of somebody who is not there"_s, red,
          u"NULL, 'd3b4a1d2-0000-4000-8000-000000000000', NULL, 'red'"_s);
}

void Collector::schemas()
{
    sql(u"a trigger"_s, u"CREATE TRIGGER t AFTER INSERT ON writer BEGIN DELETE FROM step; END"_s);
    sql(u"a view"_s, u"CREATE VIEW v AS SELECT * FROM person"_s);
    sql(u"a view of itself"_s, u"CREATE VIEW v AS SELECT * FROM v"_s);
    sql(u"one more table"_s, u"CREATE TABLE x (a)"_s);
    sql(u"one more index"_s, u"CREATE INDEX i ON step (date)"_s);
    sql(u"one index less"_s, u"DROP INDEX audit_row"_s);
    sql(u"one table less"_s, u"DROP TABLE publication"_s);
    sql(u"a column of another name"_s, u"ALTER TABLE step RENAME COLUMN note TO noot"_s);
    schema(
        u"100,000 views"_s,
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        " INSERT INTO sqlite_master SELECT 'view', 'v' || i, 'v' || i, 0, 'CREATE VIEW v' || i ||"
        " ' AS SELECT 1' FROM n"_s);
    schema(u"a definition cut off"_s,
           u"UPDATE sqlite_master SET sql = 'CREATE TABLE step(' WHERE name = 'step'"_s);
    schema(u"a definition of 4 MB"_s,
           u"UPDATE sqlite_master SET sql = sql || '/*' || hex(zeroblob(2000000)) || '*/'"
           " WHERE name = 'step'"_s);
    schema(u"a table in the place of another"_s,
           u"UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name ="
           " 'body') WHERE name = 'coordinator'"_s);
    schema(u"a table beyond the end"_s,
           u"UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'step'"_s);
    schema(u"no table at all"_s, u"DELETE FROM sqlite_master"_s);
}

void Collector::files()
{
    bytes(u"an empty file"_s, [](QByteArray &all) { all.clear(); });
    bytes(u"half a file"_s, [](QByteArray &all) { all.truncate(all.size() / 2 + 77); });
    bytes(u"zeros"_s, [](QByteArray &all) { all.fill('\0'); });
    bytes(u"text"_s, [](QByteArray &all) { all = QByteArray("hello, world\n").repeated(1'000); });
    bytes(u"line ends changed"_s, [](QByteArray &all) { all.replace("\n", "\r\n"); });
    bytes(u"pages swapped"_s, [](QByteArray &all) {
        const auto page = all.mid(10 * 4096, 4096);
        all.replace(10 * 4096, 4096, all.mid(20 * 4096, 4096));
        all.replace(20 * 4096, 4096, page);
    });
    bytes(u"a page of zeros"_s,
          [](QByteArray &all) { all.replace(7 * 4096, 4096, QByteArray(4096, '\0')); });
    const std::pair<int, QByteArray> header[]{{16, QByteArray("\0\3", 2)},
                                              {28, QByteArray(4, '\xff')},
                                              {32, QByteArray("\0\0\0\2\0\0\xff\xff", 8)},
                                              {44, QByteArray("\0\0\0\x63", 4)},
                                              {56, QByteArray("\0\0\0\2", 4)},
                                              {60, QByteArray("\x7f\xff\xff\xff", 4)},
                                              {68, QByteArray("GPKG", 4)}};
    for (const auto &[place, value] : header) {
        bytes(u"byte %1 of the header"_s.arg(place), [at = place, bytes = value](QByteArray &all) {
            all.replace(at, bytes.size(), bytes);
        });
    }
}

QList<LyingFile> lyingFiles()
{
    Collector collector;
    collector.texts();
    collector.numbers();
    collector.dates();
    collector.tokens();
    collector.ids();
    collector.references();
    collector.mergers();
    collector.lists();
    collector.ownRows();
    collector.schemas();
    collector.files();
    return std::move(collector).all();
}

} // namespace solidair::test
