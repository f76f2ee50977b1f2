// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test. What bench_import does by its first word stands at main().

#include "benchmarks/measure.h"
#include "exchange/workbookfile.h"
#include "jobs/import/importlist.h"
#include "jobs/listfile.h"
#include "storage/tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 22);

template <typename T>
T had(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return *std::move(result);
}

void keep(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file could not be written");
}

void copyTo(const QString &from, const QString &copy)
{
    QFile::remove(copy);
    if (!QFile::copy(from, copy))
        qFatal("The campaign could not be copied");
}

/// A list of 12 columns about the municipalities of a campaign, in turns.
QList<CsvRow> listOf(const Register &campaign, int count)
{
    const QStringList stages{u"toegetreden"_s, u"gevraagd"_s, u"in gesprek"_s, u"in beraad"_s};
    const auto ids = campaign.existingOn(day);
    QList<CsvRow> rows{{u"Nr."_s, u"Gemeente"_s, u"Fase"_s, u"Datum"_s, u"Contact"_s, u"Functie"_s,
                        u"E-mail"_s, u"Telefoon"_s, u"Engagement"_s, u"Verantwoordelijke"_s,
                        u"Inwoners"_s, u"Opmerking"_s}};
    for (int i = 0; i < count; ++i) {
        const auto which = i % ids.size();
        const auto of = QString::number(i);
        rows.append({qint64(i), campaign.municipality(ids[which]).name(), stages[which % 4],
                     QDate(2025, 1, 1).addDays(which % 600).toString(Qt::ISODate),
                     QString(u"Persoon "_s + of), u"schepen van Welzijn"_s,
                     u"p%1@gemeente.example"_s.arg(i),
                     u"+32 470 %1 %2 %3"_s.arg(i / 10'000 % 100, 2, 10, QChar(u'0'))
                         .arg(i / 100 % 100, 2, 10, QChar(u'0'))
                         .arg(i % 100, 2, 10, QChar(u'0')),
                     QString(u"Taalcafé "_s + of), u"Noor Proef %1"_s.arg(which % 7),
                     qint64(i) * 7 % 100'000,
                     i % 3 == 0 ? QString(u"wacht op de raad; „later” & co "_s + of) : QString()});
    }
    return rows;
}

void make(const QString &campaign, const QDir &folder, int count)
{
    const auto session = had(CampaignSession::openToRead(campaign));
    const auto rows = listOf(session->campaign(), count);
    keep(folder.filePath(u"bench-import.csv"_s), csvFile(rows));
    keep(folder.filePath(u"bench-import.xlsx"_s),
         had(xlsxFile(u"Lijst"_s, day, {{u"Lijst"_s, rows}})));
}

/// Rows of a table as an INSERT takes them.
struct NewRows
{
    QString table;
    QStringList columns;
    QList<QVariantList> rows;
};

/// What stands in @p after and not in @p before, table by table.
QList<NewRows> newRows(const Database &before, const Database &after)
{
    QStringList names;
    for (const auto &each : tables())
        names.append(each.name);
    QList<NewRows> all;
    for (const auto &name : names + QStringList{u"audit"_s}) {
        QSet<QString> known;
        QSqlQuery old(before.connection());
        for (old.exec(u"SELECT id FROM "_s + name); old.next();)
            known.insert(old.value(0).toString());
        QSqlQuery now(after.connection());
        now.setForwardOnly(true);
        now.exec(u"SELECT * FROM "_s + name);
        NewRows its{name, {}, {}};
        const auto record = now.record();
        for (int column = 0; column < record.count(); ++column)
            its.columns.append(record.fieldName(column));
        const int id = record.indexOf(u"id"_s);
        while (now.next()) {
            if (known.contains(now.value(id).toString()))
                continue;
            QVariantList line;
            for (int column = 0; column < record.count(); ++column)
                line.append(now.value(column));
            its.rows.append(line);
        }
        if (!its.rows.isEmpty())
            all.append(its);
    }
    return all;
}

/// By one prepared statement for each table, as a program writes that checks nothing.
double insertedRaw(const Database &database, const QList<NewRows> &tables)
{
    return bench::milliseconds([&] {
        auto connection = database.connection();
        connection.transaction();
        for (const auto &its : tables) {
            QSqlQuery query(connection);
            query.prepare(u"INSERT INTO "_s + its.table + u" ("_s + its.columns.join(u", "_s)
                          + u") VALUES ("_s + QStringList(its.columns.size(), u"?"_s).join(u", "_s)
                          + u')');
            for (const auto &row : its.rows) {
                for (int column = 0; column < row.size(); ++column)
                    query.bindValue(column, row[column]);
                if (!query.exec())
                    qFatal("a raw insert failed");
            }
        }
        if (!connection.commit())
            qFatal("a raw commit failed");
    });
}

/// Milliseconds of one conversion of @p file by LibreOffice; 0 where it is not installed.
double converted(const QString &file, const QString &ending, const QDir &folder)
{
    const auto office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty())
        return 0;
    const QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"office"_s),
                                u"--headless"_s,
                                u"--convert-to"_s,
                                ending,
                                u"--outdir"_s,
                                folder.filePath(u"converted"_s),
                                file};
    double best = 0;
    for (int run = 0; run < 2; ++run) { // the first makes its settings
        const auto took = bench::milliseconds([&] { QProcess::execute(office, arguments); });
        best = run == 0 ? took : std::min(best, took);
    }
    return best;
}

/// In MiB, of the largest program that was run, or of this one, from which it began; 0 where the
/// system does not tell.
double peakOfOthers()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    if (getrusage(RUSAGE_CHILDREN, &usage) == 0)
        return static_cast<double>(usage.ru_maxrss) / 1024;
#endif
    return 0;
}

void tellOne(const char *what, double milliseconds)
{
    std::printf("%-36s %9.0f ms\n", what, milliseconds);
}

void tellRatio(const char *what, double part, double whole)
{
    if (whole > 0)
        std::printf("%-36s %9.2f x\n", what, part / whole);
}

void measureImport(const QString &campaign, const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const auto copy = folder.filePath(u"bench-import.solidair"_s);
    copyTo(campaign, copy);
    WriteOptions options;
    options.who = u"Meting"_s;
    options.backupFolder = folder.filePath(u"bench-backups"_s);
    double ours = 0;
    double reading = 0;
    QList<NewRows> stored;
    {
        auto session = had(CampaignSession::openToWrite(copy, options));
        SourceList list;
        ImportPlan plan;
        const double read = bench::milliseconds([&] { list = had(sourceListOf(path)); });
        const double planned = bench::milliseconds([&] {
            const auto mapping = guessedMapping(list.table, session->campaign(), day);
            plan = had(planOf(list.table, mapping, {}, had(importFacts(*session, list, day))));
        });
        const double taken = bench::milliseconds([&] { had(takeIn(*session, list, plan)); });
        const double peak = bench::peakMemory();
        const double again = bench::milliseconds([&] {
            const auto mapping = guessedMapping(list.table, session->campaign(), day);
            const auto facts = had(importFacts(*session, list, day));
            const auto second = had(planOf(list.table, mapping, {}, facts));
            if (!second.records.isEmpty())
                std::printf("The second time brings something\n");
        });
        reading = read;
        ours = read + planned + taken;
        const auto &counts = plan.counts;
        std::printf("%s: %lld rows: %d new or changed, %d the same, %d not taken in\n",
                    qPrintable(QFileInfo(path).suffix()), static_cast<long long>(plan.rows.size()),
                    counts.fresh + counts.changed, counts.same, counts.refused + counts.asked);
        tellOne("read", read);
        tellOne("planned", planned);
        tellOne("backed up and taken in", taken);
        tellOne("imported, in all", ours);
        std::printf("%-36s %9.0f MiB\n", "peak of memory", peak);
        tellOne("planned a second time", again);
        const auto before = had(Database::openToRead(campaign));
        stored = newRows(*before, session->database());
        tellOne("undone", bench::milliseconds([&] { session->undoStack().undo(); }));
    }
    const auto trail = stored.takeLast();
    qsizetype count = 0;
    for (const auto &its : std::as_const(stored))
        count += its.rows.size();
    const auto bare = folder.filePath(u"bench-bare.solidair"_s);
    for (const bool withTrail : {false, true}) {
        copyTo(campaign, bare);
        const auto database = had(Database::openToWrite(bare, options));
        const double raw = insertedRaw(*database, withTrail ? stored + QList{trail} : stored);
        std::printf("%lld rows stored%s\n",
                    static_cast<long long>(count + (withTrail ? trail.rows.size() : 0)),
                    withTrail ? ", with those of the audit trail" : "");
        tellOne("the same rows, bare inserts", raw);
        tellRatio("imported / bare", ours, raw);
    }
    QFile::remove(bare);
    if (path.endsWith(u".xlsx"_s)) {
        const double office = converted(path, u"csv"_s, folder);
        tellOne("LibreOffice, .xlsx to .csv", office);
        tellRatio("imported / LibreOffice", ours, office);
        tellRatio("read / LibreOffice", reading, office);
        std::printf("%-36s %9.0f MiB\n", "its peak of memory, at most", peakOfOthers());
    }
}

void measureExport(const QString &campaign, const QDir &folder)
{
    const auto session = had(CampaignSession::openToRead(campaign));
    const Phrases phrases(Language::Dutch);
    const auto fields = municipalityFields(session->campaign(), day, phrases);
    QStringList columns;
    for (const auto &field : fields.all()) {
        if (columns.size() < 12)
            columns.append(field.key);
    }
    ViewTable table;
    const double found = bench::milliseconds([&] {
        table = tableOf({{}, columns, {}}, session->campaign(), day, fields);
    });
    const double ours = bench::milliseconds([&] {
        had(saveDocument(folder.filePath(u"bench-export.xlsx"_s),
                         had(listWorkbook(table, phrases, day))));
    });
    const double peak = bench::peakMemory();
    const auto rows = static_cast<qsizetype>(table.rows.size());
    const auto csv = folder.filePath(u"bench-export.csv"_s);
    had(saveDocument(csv, listCsv(table).toUtf8()));
    std::printf("A list of %lld rows and %lld columns as .xlsx\n", static_cast<long long>(rows),
                static_cast<long long>(columns.size()));
    tellOne("its rows found", found);
    tellOne("made and saved", ours);
    std::printf("%-36s %9.0f MiB\n", "peak of memory", peak);
    const double office = converted(csv, u"xlsx"_s, folder);
    tellOne("LibreOffice, .csv to .xlsx", office);
    tellRatio("saved / LibreOffice", ours, office);
    tellRatio("found and saved / LibreOffice", found + ours, office);
    std::printf("%-36s %9.0f MiB\n", "its peak of memory, at most", peakOfOthers());
}

} // namespace

/// bench_import make CAMPAIGN FOLDER [ROWS]: a list about its municipalities, as .csv and .xlsx.
/// bench_import take CAMPAIGN LIST: how long it takes to take it in (into a copy beside the list),
/// beside bare inserts of the rows that came of it, and beside LibreOffice reading it.
/// bench_import export CAMPAIGN FOLDER: the list of its municipalities as .xlsx, likewise.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const auto arguments = QCoreApplication::arguments();
    const auto what = arguments.value(1);
    if (what == u"make"_s)
        make(arguments.value(2), QDir(arguments.value(3)), arguments.value(4, u"57000"_s).toInt());
    else if (what == u"take"_s)
        measureImport(arguments.value(2), arguments.value(3));
    else
        measureExport(arguments.value(2), QDir(arguments.value(3)));
    return 0;
}
