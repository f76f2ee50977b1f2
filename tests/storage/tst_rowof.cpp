// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"
#include "storage/readrows.h"
#include "storage/rowof.h"
#include "support/testcampaign.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<QStringList> rows(const Database &database, const QString &sql, int columns)
{
    Statement statement(database, sql);
    QList<QStringList> found;
    if (!statement.run())
        return {{u"failed: "_s + sql}};
    while (statement.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row.append(statement.text(i));
        found.append(row);
    }
    return found;
}

QStringList schemaTables(const Database &database)
{
    QStringList names;
    for (const auto &row : rows(database,
                                u"SELECT name FROM sqlite_master WHERE type = 'table'"
                                " AND name NOT LIKE 'sqlite%'"_s,
                                1))
        names.append(row.first());
    return names;
}

/// "person.name TEXT": what a column is in the schema.
QStringList schemaColumns(const Database &database)
{
    QStringList found;
    for (const auto &table : schemaTables(database)) {
        for (const auto &row : rows(database, u"PRAGMA table_info("_s + table + u')', 3)) {
            if (row[1] != "id"_L1 && row[1] != "rev"_L1)
                found.append(table + u'.' + row[1] + u' ' + row[2]);
        }
    }
    found.sort();
    return found;
}

/// "role.person_id person": which table a column refers to in the schema.
QStringList schemaReferences(const Database &database)
{
    QStringList found;
    for (const auto &table : schemaTables(database)) {
        for (const auto &row : rows(database, u"PRAGMA foreign_key_list("_s + table + u')', 4))
            found.append(table + u'.' + row[3] + u' ' + row[2]);
    }
    found.sort();
    return found;
}

QString typeOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Flag:
    case ColumnKind::Integer:
        return u"INTEGER"_s;
    case ColumnKind::Real:
        return u"REAL"_s;
    case ColumnKind::Bytes:
        return u"BLOB"_s;
    default:
        return u"TEXT"_s;
    }
}

QStringList describedColumns()
{
    QStringList described;
    for (const Table &table : tables() + tablesBeside()) {
        for (const Column &column : table.columns)
            described.append(table.name + u'.' + column.name + u' ' + typeOf(column.kind));
    }
    described.sort();
    return described;
}

QStringList describedReferences()
{
    QStringList described;
    for (const Table &table : tables() + tablesBeside()) {
        for (const Column &column : table.columns) {
            if (!column.refers.isEmpty())
                described.append(table.name + u'.' + column.name + u' ' + column.refers);
        }
    }
    described.sort();
    return described;
}

/**
 * Who someone is, or what is said of somebody, stands in text that was typed (or in the bytes of a
 * letter): in what is about a person or a group of them, in what refers to one, and wherever it is
 * told who did or does it. Words that the program knows say nothing of anybody.
 */
bool tellsOfPersons(const Table &table)
{
    const QStringList about{u"person"_s,     u"coordinator"_s, u"body"_s,   u"campaign"_s,
                            u"draft"_s,      u"audit"_s,       u"writer"_s, u"blob"_s,
                            u"saved_view"_s, u"own_template"_s};
    return about.contains(table.name)
        || std::ranges::any_of(table.columns, [](const Column &column) {
               return column.refers == "person"_L1 || column.name == "who"_L1
                   || column.name == "recorded_by"_L1;
           });
}

QStringList unmarked(const QList<Table> &tables)
{
    // The key of a template, the name of a table, of a column, ids.
    const QStringList nobody{u"letter.template_key"_s,
                             u"own_template.template_key"_s,
                             u"blob.sha256"_s,
                             u"blob.kind"_s,
                             u"audit.table_name"_s,
                             u"audit.field"_s,
                             u"merger_decision.commitments_left"_s,
                             u"merger_decision.roles_left"_s};
    QStringList found;
    for (const Table &table : tables) {
        for (const Column &column : table.columns) {
            const bool isTyped = (column.kind == ColumnKind::Text && !column.isToken)
                || column.kind == ColumnKind::Bytes;
            const QString name = table.name + u'.' + column.name;
            if (isTyped && !column.isPersonal && tellsOfPersons(table) && !nobody.contains(name))
                found.append(name);
        }
    }
    return found;
}

} // namespace

class RowOfTest final : public QObject
{
    Q_OBJECT

private slots:
    void describesEveryColumnOfTheSchema();
    void describesEveryReferenceOfTheSchema();
    void findsWhatIsNotDescribed();
    void marksWhatCanHoldAPersonsData();
    void readsByName();
    void refusesRowsWithoutAColumn();
    void holdsValuesInTheOrderOfTheirColumns();
    void writesTimesAsQtDoes();
};

void RowOfTest::describesEveryColumnOfTheSchema()
{
    QCOMPARE(schemaColumns(*TestCampaign().openToRead()), describedColumns());
}

void RowOfTest::describesEveryReferenceOfTheSchema()
{
    QCOMPARE(schemaReferences(*TestCampaign().openToRead()), describedReferences());
}

void RowOfTest::findsWhatIsNotDescribed()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(Statement(*database, u"ALTER TABLE person ADD COLUMN nickname TEXT"_s).run());
    QVERIFY(Statement(*database, u"ALTER TABLE body ADD COLUMN head TEXT REFERENCES person (id)"_s)
                .run());
    QVERIFY(schemaColumns(*database).contains(u"person.nickname TEXT"_s));
    QVERIFY(schemaColumns(*database) != describedColumns());
    QVERIFY(schemaReferences(*database).contains(u"body.head person"_s));
    QVERIFY(schemaReferences(*database) != describedReferences());
}

void RowOfTest::marksWhatCanHoldAPersonsData()
{
    QCOMPARE(unmarked(tables() + tablesBeside()), QStringList());
    // A description that forgets one is found.
    QCOMPARE(unmarked({{u"person"_s, {{u"nickname"_s, ColumnKind::Text}}}}),
             QStringList{u"person.nickname"_s});
}

void RowOfTest::readsByName()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Person person;
    person.id = PersonId::create();
    person.name = u"An Voorbeeld"_s;
    person.email = u"an@example.org"_s;
    person.phone = u"09 000 00 00"_s;
    person.noEmail = true;
    person.recordedOn = QDate(2026, 11, 3);
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    QVERIFY(PersonRepository::insert(journal, person) && journal.commit());

    QStringList reversed;
    for (const Column &column : table(u"person"_s).columns)
        reversed.prepend(column.name);
    Statement select(*database, u"SELECT id, "_s + reversed.join(u", "_s) + u" FROM person"_s);
    const auto read = readRows<Person>(select);
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QVERIFY(read->first() == person);
}

void RowOfTest::refusesRowsWithoutAColumn()
{
    const TestCampaign campaign;
    const auto database = campaign.openToRead();
    QString sql = table(u"municipality"_s).select();
    sql.replace(u" population,"_s,
                QString()); // One that may be absent in a row, not in a statement.
    Statement select(*database, sql);
    const auto read = readRows<Municipality>(select);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Damaged);
}

void RowOfTest::holdsValuesInTheOrderOfTheirColumns()
{
    Values values;
    QVERIFY(values.isEmpty());
    for (const auto &column : {u"note"_s, u"at"_s, u"who"_s, u"kind"_s, u"at"_s})
        values.insert(column, column + u" value"_s);
    values.remove(u"kind"_s);
    values.remove(u"absent"_s);
    QCOMPARE(values.columns(), QStringList({u"at"_s, u"note"_s, u"who"_s}));
    QCOMPARE(values.value(u"note"_s), QVariant(u"note value"_s));
    QVERIFY(!values.value(u"kind"_s).isValid());
    QVERIFY(!values.value(u"zz"_s).isValid());
    QStringList told;
    for (auto it = values.begin(); it != values.end(); ++it)
        told.append(it.key() + u'=' + it.value().toString());
    QCOMPARE(told, QStringList({u"at=at value"_s, u"note=note value"_s, u"who=who value"_s}));

    // Rows share the names of their columns; a change of one is not one of the other.
    Person person;
    auto one = valuesOf(person);
    const auto other = valuesOf(person);
    QVERIFY(one == other);
    one.remove(u"email"_s);
    one.insert(u"name"_s, u"Anna"_s);
    QVERIFY(other.columns().contains(u"email"_s));
    QVERIFY(one != other);
}

void RowOfTest::writesTimesAsQtDoes()
{
    const QTimeZone brussels("Europe/Brussels");
    for (const auto &day : {QDate(1, 1, 1), QDate(1899, 12, 31), QDate(1900, 1, 1),
                            QDate(2026, 3, 29), QDate(2999, 12, 31), QDate(3000, 1, 1)}) {
        for (const auto &time :
             {QTime(0, 0), QTime(3, 59, 59, 999), QTime(9, 5, 7, 8), QTime(23, 59, 59, 90)}) {
            for (const auto &at : {QDateTime(day, time, Qt::UTC), QDateTime(day, time, brussels)}) {
                QCOMPARE(cell::timeToIso(at), at.toUTC().toString(Qt::ISODateWithMs));
            }
        }
    }
    QCOMPARE(cell::timeToIso({}), QString());
}

QTEST_GUILESS_MAIN(RowOfTest)
#include "tst_rowof.moc"
