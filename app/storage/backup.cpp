// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backup.h"

#include "database.h"
#include "privatefile.h"
#include "sqlitefile.h"
#include "sqlitefindings.h"
#include "statement.h"
#include "tables.h"

#include <QCoreApplication>
#include <QMap>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Counts = QMap<QString, qint64>;

/// By table; a file of an older form has not all of them.
Result<Counts> countRows(const Database &database)
{
    Counts counts;
    const QStringList there = database.connection().tables();
    for (const Table &table : tables()) {
        if (!there.contains(table.name))
            continue;
        Statement count(database, u"SELECT count(*) FROM "_s + table.name);
        if (const auto done = count.run(); !done)
            return done.error();
        counts.insert(table.name, count.next() ? count.number(0) : -1);
    }
    return counts;
}

Error unverified(const QString &detail)
{
    return {
        Error::Code::Storage,
        QCoreApplication::translate("Backup",
                                    "The backup was made but does not hold what it should, so it "
                                    "was removed. The campaign file is unchanged. Try again, and "
                                    "check the disk."),
        detail};
}

/// Opens the copy as any other file and looks whether everything is in it: @p expected rows, where
/// that is known.
Result<> verify(const QString &copy, const std::optional<Counts> &expected)
{
    const auto database = Database::openToRead(copy);
    if (!database)
        return unverified(database.error().detail);
    if (const auto sound = sqlitefile::quickCheck(**database); !sound)
        return unverified(sound.error().detail);
    const auto broken = sqlitefile::referenceProblems(**database);
    if (!broken || !broken->isEmpty())
        return unverified(broken ? broken->join(u"; "_s) : broken.error().detail);
    const auto counts = countRows(**database);
    if (!counts)
        return unverified(counts.error().detail);
    const Counts wanted = expected.value_or(Counts());
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        // A copy of an older form is read in the newest, with tables that the file has not.
        if (counts->value(it.key(), -1) != it.value())
            return unverified(u"row counts differ in "_s + it.key());
    }
    return {};
}

Result<> copyVerified(const Database &database, const QString &target)
{
    const auto before = countRows(database);
    if (!before)
        return before.error();
    if (const auto done = sqlitefile::copyInto(database, target); !done)
        return done;
    const auto after = countRows(database);
    if (!after)
        return after.error();
    // While somebody else writes, the copy is of a moment between the two counts.
    const auto expected = *before == *after ? std::optional(*before) : std::nullopt;
    if (const auto done = verify(target, expected); !done)
        return done;
    return database.confirmUnchanged();
}

} // namespace

Result<PlacedFile> backUp(const Database &database, const QString &target)
{
    // What bears the name is whole.
    OutputFile copy(target, OutputFile::Place::New);
    if (const auto free = copy.check(); !free)
        return free.error();
    auto done = createPrivateFile(copy.path());
    if (done)
        done = copyVerified(database, copy.path());
    if (!done)
        return copy.aboutPlace(done.error());
    return copy.place();
}

Result<PlacedFile> backUp(const QString &path, const QString &target)
{
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    return backUp(**database, target);
}

Result<PlacedFile> restore(const QString &backup, const QString &target)
{
    const auto database = Database::openToRead(backup);
    if (!database)
        return database.error();
    if (const auto sound = sqlitefile::quickCheck(**database); !sound)
        return sound.error();
    return backUp(**database, target);
}

} // namespace solidair
