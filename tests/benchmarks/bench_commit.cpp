// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/measure.h"
#include "session/campaignsession.h"
#include "session/commands/contactcommands.h"
#include "storage/tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A campaign of its own, opened to write.
std::unique_ptr<CampaignSession> openCopy(const QString &from, const QString &copy)
{
    QFile::remove(copy);
    if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(from, copy))
        qFatal("bench_commit FILE [EDITS]");
    WriteOptions options;
    options.who = u"Meting"_s;
    auto session = CampaignSession::openToWrite(copy, options);
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    return *std::move(session);
}

void mustBe(const Result<> &done)
{
    if (!done)
        qFatal("%s: %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

/// The times of edits, one transaction each.
QList<double> edits(CampaignSession &session, int count)
{
    QList<double> times;
    const auto municipalities = session.campaign().all();
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = u"Voorbeeld %1"_s.arg(contact.person.id.text());
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = municipalities[i % municipalities.size()];
        auto command = std::make_unique<AddContactCommand>(session, contact);
        times.append(bench::milliseconds([&] { mustBe(session.execute(std::move(command))); }));
    }
    return times;
}

QList<Person> manyPersons(const CampaignSession &)
{
    QList<Person> persons;
    for (int i = 0; i < 57'000; ++i) {
        Person person;
        person.id = PersonId::create();
        person.name = u"Voorbeeld %1"_s.arg(i);
        person.email = u"voorbeeld.%1@gemeente.example"_s.arg(i);
        person.phone = u"0400 %1"_s.arg(i);
        person.source = u"website van de gemeente"_s;
        person.recordedOn = QDate(2026, 11, 2);
        persons.append(person);
    }
    return persons;
}

QList<Interaction> manyInteractions(const CampaignSession &session)
{
    QList<Interaction> interactions;
    const auto municipalities = session.campaign().all();
    for (int i = 0; i < 57'000; ++i) {
        Interaction interaction;
        interaction.id = InteractionId::create();
        interaction.municipality = municipalities[i % municipalities.size()];
        interaction.date = PartialDate(QDate(2020, 1, 1).addDays(i % 2000));
        interaction.summary = u"Gebeld over de stand van het dossier, poging %1"_s.arg(i);
        interaction.recordedBy = u"Meting"_s;
        interaction.recordedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
        interactions.append(interaction);
    }
    return interactions;
}

/// Rows of a table as an INSERT takes them.
struct Lines
{
    QString table;
    QStringList columns;
    QList<QVariantList> rows;
};

template <typename T>
Lines linesOf(const QList<T> &rows)
{
    Lines lines{tableOf<T>(), {u"id"_s, u"rev"_s}, {}};
    for (const Column &column : table(lines.table).columns)
        lines.columns.append(column.name);
    for (const T &row : rows) {
        QVariantList line{row.id.text(), 1};
        const Values values = valuesOf(row);
        for (const Column &column : table(lines.table).columns) {
            const QVariant value = values.value(column.name);
            const bool isText = value.typeId() == QMetaType::QString;
            line.append(isText ? QVariant(value.toString() + u""_s) : value);
        }
        lines.rows.append(line);
    }
    return lines;
}

/// The lines of the audit trail that stand in the file.
Lines trailIn(const Database &database)
{
    Lines lines{u"audit"_s,
                {u"id"_s, u"sequence"_s, u"at"_s, u"who"_s, u"action"_s, u"table_name"_s,
                 u"row_id"_s, u"field"_s, u"old_value"_s, u"new_value"_s},
                {}};
    QSqlQuery query(database.connection());
    query.exec(u"SELECT "_s + lines.columns.join(u',')
               + u" FROM audit WHERE action = 'Meting'"
                 " ORDER BY sequence"_s);
    while (query.next()) {
        QVariantList line;
        for (int i = 0; i < lines.columns.size(); ++i)
            line.append(query.value(i));
        lines.rows.append(line);
    }
    return lines;
}

/// By one prepared statement for each table, as a program writes that keeps no trail.
void insertRaw(const Database &database, const QList<Lines> &tables)
{
    QSqlDatabase connection = database.connection();
    connection.transaction();
    std::vector<QSqlQuery> queries;
    QList<QStringList> names;
    for (const Lines &lines : tables) {
        QSqlQuery query(connection);
        query.prepare(u"INSERT INTO "_s + lines.table + u" ("_s + lines.columns.join(u", "_s)
                      + u") VALUES (:"_s + lines.columns.join(u", :"_s) + u')');
        QStringList its;
        for (const QString &column : lines.columns)
            its.append(u':' + column);
        names.append(its);
        queries.push_back(std::move(query));
    }
    for (qsizetype row = 0; row < tables.first().rows.size(); ++row) {
        for (std::size_t i = 0; i < queries.size(); ++i) {
            const auto &line = tables[qsizetype(i)].rows[row];
            for (int column = 0; column < line.size(); ++column)
                queries[i].bindValue(names[qsizetype(i)][column], line[column]);
            if (!queries[i].exec())
                qFatal("a raw insert failed");
        }
    }
    queries.clear();
    if (!connection.commit())
        qFatal("a raw commit failed");
}

/// 57,000 rows in one transaction, each time in a fresh copy of @p from: by a Journal with their
/// trail, bare, and bare with the lines of the same trail, which is the least it can take.
template <typename T>
void tellBatch(const char *what, const QString &from,
               QList<T> (*make)(const CampaignSession &session))
{
    constexpr int turns = 3;
    const QString copy = from + u".copy"_s;
    QList<double> bare;
    QList<double> journalled;
    QList<double> least;
    for (int turn = 0; turn < turns; ++turn) {
        QList<T> rows;
        Lines trail;
        {
            const auto session = openCopy(from, copy);
            rows = make(*session);
        }
        {
            WriteOptions options;
            options.who = u"Meting"_s;
            const auto database = Database::openToWrite(copy, options);
            journalled.append(bench::milliseconds([&] {
                Journal journal(**database, u"Meting"_s, u"Meting"_s, QDateTime::currentDateTime());
                mustBe(Repository<T>::insertAll(journal, rows));
                mustBe(journal.commit());
            }));
            trail = trailIn(**database);
        }
        const Lines lines = linesOf(rows);
        for (const bool withTrail : {false, true}) {
            const auto session = openCopy(from, copy);
            const auto tables = withTrail ? QList{lines, trail} : QList{lines};
            (withTrail ? least : bare).append(bench::milliseconds([&] {
                insertRaw(session->database(), tables);
            }));
        }
    }
    QFile::remove(copy);
    printf("57,000 %s in one transaction\n", what);
    bench::tell("bare inserts", bare);
    bench::tell("by a Journal, with trail", journalled);
    bench::tell("bare inserts with trail", least);
    printf("%-28s %9.2f\n", "Journal / bare", bench::median(journalled) / bench::median(bare));
    printf("%-28s %9.2f\n", "bare with trail / bare", bench::median(least) / bench::median(bare));
}

} // namespace

/// bench_commit FILE [EDITS]: large batches by a Journal against bare inserts of the same rows; one
/// committed edit (a contact: two rows with their audit trail) in WAL against DELETE, both
/// synchronised in full, in turns within one run. Works on copies beside FILE, one of them where
/// another program synchronises: there no log is kept.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QString file = arguments.value(1);
    const QString copy = file + u".copy"_s;
    const QString folder = QFileInfo(file).absolutePath() + u"/Dropbox"_s;
    QList<double> wal;
    QList<double> rollback;
    {
        const auto logged = openCopy(file, copy);
        const auto journalled = openCopy(file, folder + u"/copy.solidair"_s);
        constexpr int turns = 4;
        const int each = arguments.value(2, u"200"_s).toInt() / turns;
        for (int turn = 0; turn < turns; ++turn) {
            wal += edits(*logged, each);
            rollback += edits(*journalled, each);
        }
    }
    QFile::remove(copy);
    QFile::remove(folder + u"/copy.solidair"_s);
    QDir().rmdir(folder);
    bench::tell("edit, WAL and FULL", wal);
    bench::tell("edit, DELETE and FULL", rollback);
    printf("%-28s %9.2f\n", "DELETE / WAL", bench::median(rollback) / bench::median(wal));
    tellBatch("interactions", file, manyInteractions);
    tellBatch("persons", file, manyPersons);
    return 0;
}
