// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitefile.h"

#include "base/campaignmark.h"
#include "database.h"
#include "schemasize.h"
#include "sqlitefaults.h"
#include "statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

#include <array>
#include <sqlite3.h>

namespace solidair::sqlitefile {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 applicationId = campaignApplicationId;
constexpr int headerSize = 100;
constexpr int applicationIdOffset = 68;

struct Limit
{
    int kind;
    int most;
};

// Far above what a campaign needs, far below what a crafted file could ask for.
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    Limit{SQLITE_LIMIT_COLUMN, 200},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Limit{SQLITE_LIMIT_ATTACHED, 1}, // VACUUM needs it
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
};

QString text(const char *source)
{
    return QCoreApplication::translate("CampaignFile", source);
}

Result<QVariant> pragma(const Database &database, const QString &what)
{
    Statement statement(database, u"PRAGMA "_s + what);
    if (const auto done = statement.run(); !done)
        return done.error();
    return statement.next() ? statement.value(0) : QVariant();
}

/// Sets a pragma and reads it back: SQLite ignores what it cannot do without a word.
Result<> set(const Database &database, const QString &name, const QString &value,
             const QString &expected)
{
    if (const auto done = pragma(database, name + u" = "_s + value); !done)
        return done.error();
    const auto now = pragma(database, name);
    if (!now)
        return now.error();
    if (now->toString() != expected) {
        return Error{Error::Code::Storage,
                     text(QT_TRANSLATE_NOOP("CampaignFile",
                                            "The file could not be opened in the safe way that "
                                            "Solidair asks for. Nothing was changed.")),
                     name + u" is "_s + now->toString() + u", not "_s + expected};
    }
    return {};
}

/// The driver's own connection; null unless the driver runs the very library linked here.
sqlite3 *handleOf(const Database &database)
{
    const auto source = [&]() -> QString {
        Statement statement(database, u"SELECT sqlite_source_id()"_s);
        return statement.run() && statement.next() ? statement.text(0) : QString();
    }();
    if (source != QString::fromUtf8(sqlite3_sourceid()))
        return nullptr;
    const QVariant handle = database.connection().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

/// SQLite takes no path that is longer than its own limit, and says only that it cannot open it.
Result<> checkLength(const QString &path)
{
    constexpr int longestEnding = 8; // -journal
    const int most = sqlite3_vfs_find(nullptr)->mxPathname - longestEnding;
    const auto length = QFile::encodeName(path).size();
    if (length < most)
        return {};
    return Error{
        Error::Code::FileAccess,
        text(QT_TRANSLATE_NOOP(
                 "CampaignFile",
                 "The path of the campaign file is too long: %1 characters, and fewer than %2 can "
                 "be opened. Nothing was changed. Choose shorter names, or a folder less deep."))
            .arg(QString::number(length), QString::number(most)),
        path};
}

} // namespace

Result<> open(QSqlDatabase &connection, const QString &path, Mode mode)
{
    if (const auto fits = checkLength(path); !fits)
        return fits;
    const auto query = [mode] {
        switch (mode) {
        case Mode::Write:
            return u"?mode=rw"_s;
        case Mode::Read:
            return u"?mode=ro"_s;
        case Mode::ReadUnlocked:
            return u"?mode=ro&immutable=1"_s;
        }
        Q_UNREACHABLE();
    };
    const QString name = path == u":memory:"_s
        ? path
        : QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + query();
    connection.setDatabaseName(name);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=250"_s);
    if (connection.open())
        return {};
    return errorOf(connection.lastError(), u"open "_s + name);
}

Result<> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Code::FileAccess,
            text(QT_TRANSLATE_NOOP("CampaignFile",
                                   "The file %1 cannot be read. Check that you may open it."))
                .arg(path),
            file.errorString()};
    }
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return empty();
    if (header.size() < headerSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return foreign(u"no SQLite header"_s);
    const auto id = qFromBigEndian<quint32>(header.constData() + applicationIdOffset);
    if (id != applicationId)
        return foreign(u"application_id 0x%1"_s.arg(QString::number(id, 16)));
    if (!hasBoundedSchema(file))
        return damaged(u"the schema has too many entries"_s);
    return {};
}

Result<int> checkedVersion(const Database &database, int newest)
{
    const auto id = pragma(database, u"application_id"_s);
    const auto number = version(database);
    if (!id || !number)
        return id ? number.error() : id.error();
    if (id->toLongLong() != applicationId)
        return foreign(u"application_id %1"_s.arg(id->toLongLong()));
    if (*number > newest) {
        return Error{
            Error::Code::NewerFormat,
            text(QT_TRANSLATE_NOOP("CampaignFile",
                                   "The file was written by a newer version of Solidair. "
                                   "Nothing was changed. Install the newest version to open "
                                   "it.")),
            u"user_version %1, known to %2"_s.arg(*number).arg(newest)};
    }
    if (*number < 1)
        return damaged(u"user_version %1"_s.arg(*number));
    return number;
}

Result<> markAsCampaign(const Database &database)
{
    const QString id = QString::number(applicationId);
    return set(database, u"application_id"_s, id, id);
}

Result<int> version(const Database &database)
{
    const auto number = pragma(database, u"user_version"_s);
    if (!number)
        return number.error();
    return number->toInt();
}

Result<> setVersion(const Database &database, int version)
{
    const QString number = QString::number(version);
    return set(database, u"user_version"_s, number, number);
}

Result<> protect(const Database &database, bool writable)
{
    if (sqlite3 *handle = handleOf(database)) {
        sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_extended_result_codes(handle, 1);
        for (const Limit &limit : limits)
            sqlite3_limit(handle, limit.kind, limit.most);
    }

    struct Setting
    {
        QString name;
        QString value;
    };

    const QList<Setting> settings{
        {u"trusted_schema"_s, u"0"_s},
        {u"cell_size_check"_s, u"1"_s},
        {u"secure_delete"_s, u"1"_s},
        {u"busy_timeout"_s, u"250"_s},
        {u"query_only"_s, writable ? u"0"_s : u"1"_s},
    };
    for (const Setting &setting : settings) {
        if (const auto done = set(database, setting.name, setting.value, setting.value); !done)
            return done;
    }
    return {};
}

Result<> setJournal(const Database &database, bool localDisk)
{
    // Custody copies the log into the file. All pages that were read stay in memory: when the file
    // is overwritten in place, what was in it can then still be saved.
    if (const auto done = set(database, u"wal_autocheckpoint"_s, u"0"_s, u"0"_s); !done)
        return done;
    if (const auto done = set(database, u"cache_size"_s, u"-65536"_s, u"-65536"_s); !done)
        return done;
    const QString mode = localDisk ? u"wal"_s : u"delete"_s;
    if (const auto done = set(database, u"journal_mode"_s, mode, mode); !done)
        return done;
    return set(database, u"synchronous"_s, u"FULL"_s, u"2"_s);
}

Result<> setWaiting(const Database &database, bool waits)
{
    const auto mode = pragma(database, u"journal_mode"_s);
    if (!mode)
        return mode.error();
    const bool isSafe = mode->toString() == "wal"_L1;
    return waits || !isSafe ? set(database, u"synchronous"_s, u"FULL"_s, u"2"_s)
                            : set(database, u"synchronous"_s, u"NORMAL"_s, u"1"_s);
}

Result<> setForeignKeys(const Database &database, bool on)
{
    const QString value = on ? u"1"_s : u"0"_s;
    return set(database, u"foreign_keys"_s, value, value);
}

Result<> copyInto(const Database &database, const QString &target)
{
    if (const auto fits = checkLength(target); !fits)
        return fits;
    // Where only queries are allowed SQLite takes this for a change, which it is not.
    const auto queriesOnly = pragma(database, u"query_only"_s);
    if (!queriesOnly)
        return queriesOnly.error();
    if (const auto done = set(database, u"query_only"_s, u"0"_s, u"0"_s); !done)
        return done;
    const auto copied =
        Statement(database, u"VACUUM INTO :target"_s).bind(u":target"_s, target).run();
    const QString before = queriesOnly->toString();
    const auto restored = set(database, u"query_only"_s, before, before);
    return copied ? restored : copied;
}

QString boundText(const QString &text)
{
    // SQLite takes such a first sign for a mark of the order of bytes: it drops it and reads what
    // follows in that order. A mark in front of it is what is dropped then.
    const bool isTakenForMark = text.startsWith(QChar(QChar::ByteOrderMark))
        || text.startsWith(QChar(QChar::ByteOrderSwapped));
    return isTakenForMark ? QChar(QChar::ByteOrderMark) + text : text;
}

QString beginWrite()
{
    return u"BEGIN IMMEDIATE"_s;
}

Result<> checkpoint(const Database &database, Checkpoint kind)
{
    const QString how = kind == Checkpoint::Whole ? u"TRUNCATE"_s : u"PASSIVE"_s;
    Statement statement(database, u"PRAGMA wal_checkpoint(%1)"_s.arg(how));
    if (const auto done = statement.run(); !done)
        return done;
    // Pages may be left in the log without an error of SQLite. Without a log both counts are -1.
    const bool isHeldUp = statement.next() && statement.number(0) != 0;
    const bool isWhole = statement.number(1) == statement.number(2);
    if (const auto done = statement.finished(); !done)
        return done;
    if (kind == Checkpoint::AsFarAsCan || isHeldUp || isWhole)
        return {};
    return Error{
        Error::Code::Storage,
        text(QT_TRANSLATE_NOOP("CampaignFile",
                               "The file could not be finished. What was recorded stands in "
                               "the log beside it; keep both together. Check the disk and "
                               "open the file again.")),
        u"checkpoint left a log"_s};
}

void keepLogOnClosing(const Database &database, bool keep)
{
    if (sqlite3 *handle = handleOf(database))
        sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

} // namespace solidair::sqlitefile
