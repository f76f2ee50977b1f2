// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lyingcollector.h"

#include <QDate>

namespace solidair::test {

namespace {

/// One more municipality, as Aalst but for its code and days.
QString cloned(const Loose &file, int number, const QString &from, const QString &until)
{
    const QString id = freshId();
    file.run(u"INSERT INTO municipality SELECT ?, rev, ?, ?, name_fr, name_de, ?, ?, province,"
             " region, language_regime, postal_code, postal_codes, population, population_date,"
             " latitude, longitude, is_city, cell_column, cell_row, own_is_city, own_postal_code,"
             " street, coordinator_id, may_be_listed FROM municipality WHERE nis = '41002'"_s,
             {id, u"%1"_s.arg(50'000 + number), u"Oud %1"_s.arg(number), from, until});
    return id;
}

void merge(const Loose &file, const QString &predecessor, const QString &successor,
           const QString &day)
{
    file.run(u"INSERT INTO merger VALUES (?, 1, ?, ?, ?)"_s,
             {freshId(), predecessor, successor, day});
}

void goRound(const Loose &file, const QStringList &codes)
{
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString id = file.municipality(codes[i]);
        file.run(u"UPDATE municipality SET valid_from = '2019-01-01' WHERE id = ?"_s, {id});
        merge(file, id, file.municipality(codes[(i + 1) % codes.size()]), u"2019-01-01"_s);
    }
}

/// @p depth mergers one behind the other, of @p width each; @p all of them went into all.
void pile(const Loose &file, int depth, int width, bool all)
{
    QDate day(2025, 1, 1);
    QStringList successors{file.municipality(u"41002"_s)};
    int number = 0;
    file.run(u"UPDATE municipality SET valid_from = '2025-01-01' WHERE nis = '41002'"_s);
    file.run(u"BEGIN"_s);
    for (int level = 0; level < depth; ++level) {
        const QDate before = day.addDays(-3);
        QStringList predecessors;
        for (int i = 0; i < width; ++i) {
            predecessors.append(
                cloned(file, ++number, before.toString(Qt::ISODate), day.toString(Qt::ISODate)));
        }
        for (const auto &successor : all ? successors : successors.first(1)) {
            for (const auto &predecessor : std::as_const(predecessors))
                merge(file, predecessor, successor, day.toString(Qt::ISODate));
        }
        successors = predecessors;
        day = before;
    }
    file.run(u"COMMIT"_s);
}

} // namespace

void Collector::mergers()
{
    add(u"merged with itself"_s, [](const Loose &file) { goRound(file, {u"41002"_s}); });
    add(u"two merged with each other"_s, [](const Loose &file) {
        goRound(file, {u"41002"_s, u"13025"_s});
    });
    add(u"three merged in a ring"_s, [](const Loose &file) {
        goRound(file, {u"41002"_s, u"13025"_s, u"44021"_s});
    });
    add(u"a ladder of 30"_s, [](const Loose &file) { pile(file, 30, 2, false); });
    add(u"a lattice of 14 × 2"_s, [](const Loose &file) { pile(file, 14, 2, true); });
    add(u"a line of 2000"_s, [](const Loose &file) { pile(file, 2'000, 1, false); });
    add(u"all into one"_s, [](const Loose &file) {
        file.run(u"INSERT INTO merger SELECT %1, 1, id, (SELECT id FROM municipality WHERE"
                 " nis = '41002'), '2025-01-01' FROM municipality WHERE nis <> '41002'"_s.arg(
                     manyIds()));
        file.run(u"UPDATE municipality SET valid_from = '2025-01-01' WHERE nis = '41002'"_s);
    });
    add(u"two successors"_s, [](const Loose &file) {
        for (const auto &nis : {u"13025"_s, u"44021"_s})
            merge(file, file.municipality(u"41002"_s), file.municipality(nis), u"2025-01-01"_s);
    });
    sql(u"every merger twice"_s,
        u"INSERT INTO merger SELECT %1, 1, predecessor_id, successor_id, date FROM merger"_s.arg(
            manyIds()));
    sql(u"mergers of another day"_s, u"UPDATE merger SET date = '2021-05-05'"_s);
    const QString decision = u"INSERT INTO merger_decision VALUES (?, 1, ?, 'carry-over', ?, '',"
                             " '', '', '', '')"_s;
    add(u"a decision about no merger"_s, [decision](const Loose &file) {
        file.run(decision,
                 {freshId(), file.municipality(u"41002"_s), file.municipality(u"13025"_s)});
    });
    add(u"a decision for a stranger"_s, [decision](const Loose &file) {
        file.run(u"DELETE FROM merger_decision"_s);
        file.run(decision,
                 {freshId(), file.one(u"SELECT successor_id FROM merger"_s),
                  file.municipality(u"41002"_s)});
    });
    add(u"a decision for nobody"_s, [decision](const Loose &file) {
        file.run(u"DELETE FROM merger_decision"_s);
        file.run(decision, {freshId(), file.one(u"SELECT successor_id FROM merger"_s), QVariant()});
    });
    const QString left = u"UPDATE merger_decision SET %1 = '%2'"_s;
    sql(u"commitments left of no id"_s, left.arg(u"commitments_left"_s, u"Melle; Merelbeke"_s));
    sql(u"roles left that are not there"_s,
        left.arg(u"roles_left"_s, u"00000000-0000-4000-8000-000000000001"_s));
    sql(u"a border with itself"_s, u"UPDATE border SET b_id = a_id"_s);
    sql(u"every border twice"_s,
        u"INSERT INTO border SELECT %1, 1, b_id, a_id, metres FROM border"_s.arg(manyIds()));
}

} // namespace solidair::test
