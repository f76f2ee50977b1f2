// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "backup.h"
#include "base/clock.h"
#include "filelocation.h"
#include "lock.h"
#include "migrator.h"
#include "privatefile.h"
#include "revisionledger.h"
#include "sqlitefile.h"
#include "statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QUuid>

namespace solidair {

using namespace Qt::Literals::StringLiterals;
using sqlitefile::Mode;

namespace {

Error fileError(const char *message, const QString &path)
{
    return {Error::Code::FileAccess, QCoreApplication::translate("Database", message).arg(path),
            path};
}

/// The real path of a file that is there to be read; nothing is ever created here.
Result<QString> existingFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return fileError(
            QT_TRANSLATE_NOOP("Database",
                              "There is no file %1. Nothing was created. Check the name "
                              "and the folder."),
            path);
    }
    if (!file.isFile())
        return fileError(QT_TRANSLATE_NOOP("Database", "%1 is no file. Choose a campaign file."),
                         path);
    if (!file.isReadable()) {
        return fileError(QT_TRANSLATE_NOOP("Database",
                                           "The file %1 may not be read. Ask its owner for "
                                           "permission."),
                         path);
    }
    return file.canonicalFilePath();
}

/// Whether the file's header says that changes go to a log beside it (WAL) first.
bool keepsLog(const QString &path)
{
    constexpr qint64 writeVersion = 18;
    constexpr char log = 2;
    QFile file(path);
    char version = 0;
    return file.open(QIODevice::ReadOnly) && file.seek(writeVersion) && file.getChar(&version)
        && version == log;
}

bool hasLeftovers(const QString &path)
{
    // A log of no more than its header holds nothing, and SQLite would wait in vain for its writer.
    constexpr qint64 logHeader = 32;
    return QFileInfo(path + u"-wal"_s).size() > logHeader
        || QFileInfo::exists(path + u"-journal"_s);
}

QString stateOf(const QString &path)
{
    const QFileInfo file(path);
    return u"%1 %2 %3"_s.arg(file.size())
        .arg(file.lastModified().toMSecsSinceEpoch())
        .arg(hasLeftovers(path));
}

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_revisions(std::make_unique<RevisionLedger>())
{ }

Database::~Database()
{
    if (m_lock) [[maybe_unused]]
        const auto done = Statement(*this, u"DELETE FROM writer"_s).run();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, const QString &file,
                                                    int mode)
{
    std::unique_ptr<Database> database(new Database(path));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connectionName);
    if (const auto done = sqlitefile::open(connection, file, Mode(mode)); !done)
        return done.error();
    if (const auto done = sqlitefile::protect(*database, Mode(mode) == Mode::Write); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path, const WriteOptions &options)
{
    if (const auto done = createPrivateFile(path); !done)
        return done.error();
    auto lock = Lock::acquire(QFileInfo(path).canonicalFilePath(), false);
    auto database = lock ? connect(QFileInfo(path).canonicalFilePath(), path, int(Mode::Write))
                         : Result<std::unique_ptr<Database>>(lock.error());
    const auto done = database ? (*database)->fill(options) : Result<>(database.error());
    if (!done) {
        database = done.error(); // Closes it before the file goes.
        QFile::remove(path);
        return done.error();
    }
    (*database)->m_lock = *std::move(lock);
    return database;
}

Result<> Database::fill(const WriteOptions &options)
{
    // Marked before the log is on, so that the mark is in the file itself from the start.
    auto done = sqlitefile::markAsCampaign(*this);
    if (done)
        done = migrate(*this, shippedMigrations());
    return done ? prepareToWrite(options) : done;
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &path)
{
    const auto real = existingFile(path);
    if (!real)
        return real.error();
    const bool held = Lock::isHeld(*real);
    const bool leftovers = hasLeftovers(*real);
    if (!held && !leftovers) {
        if (const auto sound = sqlitefile::checkHeader(*real); !sound)
            return sound.error();
    }

    // A lock without a log beside it: its writer has not begun, or is on another machine. Reading
    // as usual would make a log.
    const bool quiet = !leftovers && (!held || keepsLog(*real));
    const Mode mode = quiet ? Mode::ReadUnlocked : held ? Mode::Read : Mode::ReadLeftover;
    const QString state = stateOf(*real);
    auto database = connect(*real, *real, int(mode));
    auto version = database ? sqlitefile::checkedVersion(**database, schemaVersion())
                            : Result<int>(database.error());
    if (!version && version.error().code == Error::Code::FileAccess && held && !leftovers) {
        // A lock that nobody's log stands beside, in a folder that forbids making one.
        database = connect(*real, *real, int(Mode::ReadUnlocked));
        version = database ? sqlitefile::checkedVersion(**database, schemaVersion())
                           : Result<int>(database.error());
    }
    const bool unreadable = !version && version.error().code == Error::Code::FileAccess;
    if ((unreadable && leftovers && !held) || (version && *version < schemaVersion()))
        return readCopy(*real);
    if (!version)
        return version.error();
    if (const auto sound = (*database)->checkSchema(); !sound)
        return sound.error();
    if (mode == Mode::ReadUnlocked)
        (*database)->m_unlockedState = state;
    return database;
}

Result<std::unique_ptr<Database>> Database::readCopy(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(u"copy.solidair"_s);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + ending) && !QFile::copy(path + ending, copy + ending)) {
            return fileError(QT_TRANSLATE_NOOP("Database",
                                               "The file %1 cannot be read beside what an "
                                               "interrupted program left. Make room in the folder "
                                               "for temporary files, or open the file to write."),
                             path);
        }
        QFile::setPermissions(copy + ending, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    auto database = connect(path, copy, int(Mode::Write));
    if (!database)
        return database;
    (*database)->m_privateCopy = std::move(folder);
    if (const auto version = sqlitefile::checkedVersion(**database, schemaVersion()); !version)
        return version.error();
    if (const auto done = migrate(**database, shippedMigrations()); !done)
        return done.error();
    if (const auto done = sqlitefile::protect(**database, false); !done)
        return done.error();
    if (const auto sound = (*database)->checkSchema(); !sound)
        return sound.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openToWrite(const QString &path,
                                                        const WriteOptions &options)
{
    const auto real = existingFile(path);
    if (!real)
        return real.error();
    if (!QFileInfo(*real).isWritable()) {
        return fileError(QT_TRANSLATE_NOOP("Database",
                                           "The file %1 may be read but not changed. Nothing was "
                                           "changed. Copy it to a folder of your own, or ask its "
                                           "owner for permission."),
                         path);
    }
    auto lock = Lock::acquire(*real, options.takeOver);
    if (!lock)
        return lock.error();
    if (const auto sound = sqlitefile::checkHeader(*real); !sound)
        return sound.error();
    auto database = connect(*real, *real, int(Mode::Write));
    if (!database)
        return database;
    const auto version = sqlitefile::checkedVersion(**database, schemaVersion());
    if (!version)
        return version.error();

    (*database)->m_needsCheck = options.checkLargeLater && QFileInfo(*real).size() > largeFile;
    if (!(*database)->m_needsCheck) {
        if (const auto sound = sqlitefile::quickCheck(**database); !sound)
            return sound.error();
    }
    if (*version < schemaVersion()) {
        const auto saved = BackupFolder(**database, options.backupFolder).backUp(currentTime());
        if (!saved)
            return saved.error();
        if (const auto done = migrate(**database, shippedMigrations()); !done)
            return done.error();
    }
    if (const auto done = (*database)->prepareToWrite(options); !done)
        return done.error();
    (*database)->m_lock = *std::move(lock);
    return database;
}

Result<> Database::prepareToWrite(const WriteOptions &options)
{
    if (const auto sound = checkSchema(); !sound)
        return sound;
    if (const auto done = sqlitefile::setJournal(*this, isOnLocalDisk(m_path)); !done)
        return done;
    if (const auto done = sqlitefile::setForeignKeys(*this, true); !done)
        return done;
    if (const QString warning = locationWarning(m_path); !warning.isEmpty())
        m_warnings.append(warning);
    return signIn(options.who);
}

Result<> Database::checkSchema() const
{
    // Names and definitions must be the shipped ones: no trigger or view of a stranger runs here.
    const auto expected = connect(u":memory:"_s, u":memory:"_s, int(Mode::Write));
    if (!expected)
        return expected.error();
    if (const auto done = migrate(**expected, shippedMigrations()); !done)
        return done;
    const auto shipped = sqlitefile::schema(**expected);
    const auto found = sqlitefile::schema(*this);
    if (!shipped || !found)
        return shipped ? found.error() : shipped.error();
    if (*shipped == *found)
        return {};
    return Error{
        Error::Code::Damaged,
        QCoreApplication::translate(
            "Database",
            "The tables in the file are not those of Solidair: it is damaged or was changed "
            "by another program. Nothing was changed. Restore a backup to a new file."),
        u"schema differs"_s};
}

Result<> Database::signIn(const QString &who)
{
    if (const auto done = Statement(*this, u"DELETE FROM writer"_s).run(); !done)
        return done;
    return Statement(*this,
                     u"INSERT INTO writer (who, machine, since) VALUES (:who, :machine, :since)"_s)
        .bind(u":who"_s, who)
        .bind(u":machine"_s, Lock::machine())
        .bind(u":since"_s, currentTime().toUTC().toString(Qt::ISODateWithMs))
        .run();
}

Result<> Database::confirmUnchanged() const
{
    if (m_unlockedState.isEmpty() || m_unlockedState == stateOf(m_path))
        return {};
    return Error{
        Error::Code::Conflict,
        QCoreApplication::translate("Database",
                                    "The file was changed while it was being read. Nothing "
                                    "is lost. Try again."),
        m_path};
}

Result<> quickCheck(const QString &path)
{
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    return sqlitefile::quickCheck(**database);
}

} // namespace solidair
