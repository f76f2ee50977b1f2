// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "backupfolder.h"
#include "base/clock.h"
#include "campaignpath.h"
#include "custody.h"
#include "filelocation.h"
#include "leftovers.h"
#include "lock.h"
#include "migrator.h"
#include "preparedqueries.h"
#include "privatefile.h"
#include "repositories.h"
#include "revisionledger.h"
#include "sqlitefaults.h"
#include "sqlitefile.h"
#include "sqlitefindings.h"
#include "statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QUuid>

#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;
using sqlitefile::Mode;

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_revisions(std::make_unique<RevisionLedger>())
    , m_prepared(std::make_unique<PreparedQueries>())
{ }

Database::~Database()
{
    [[maybe_unused]] const auto closed = close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<> Database::close()
{
    if (!connection().isOpen())
        return {};
    Result<> done;
    if (m_custody) {
        if (confirmInPlace() && Statement(*this, u"DELETE FROM writer"_s).run())
            m_custody->committed();
        done = m_custody->end(m_backupFolder);
    }
    m_prepared->clear();
    connection().close();
    if (m_custody)
        m_custody->closed();
    m_lock.reset();
    return done;
}

void Database::checked()
{
    if (std::exchange(m_needsCheck, false) && m_custody)
        m_custody->beginInFull();
}

void Database::committed() const
{
    if (m_custody)
        m_custody->committed();
}

Result<> Database::confirmInPlace() const
{
    return m_custody ? m_custody->confirm() : Result<>();
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
    if (Leftovers(path).any())
        return sqlitefile::notAlone(path);
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
    (*database)->m_custody->begin(false);
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
    const auto real = readableFile(path);
    if (!real)
        return real.error();
    const QString state = stateBeside(*real);
    const Leftovers beside(*real);
    const bool held = Lock::isHeld(*real);
    if (!held) {
        if (const auto sound = sqlitefile::checkHeader(*real); !sound)
            return sound.error();
    }
    // A lock without a log beside it: its writer has not begun, or is on another machine. Reading
    // as usual would make a log.
    const bool besideWriter = held && (beside.any() || !keepsLog(*real));
    const bool leftovers = beside.any() && !(held && beside.canBeOfAWriter());
    auto database = leftovers ? readLeftovers(*real) : readInPlace(*real, besideWriter);
    if (!database && database.error().code == Error::Code::FileAccess && besideWriter) {
        // A lock that nobody's log stands beside, in a folder that forbids making one; or one of
        // another machine, whose program was ended.
        database = beside.any() ? readLeftovers(*real) : readInPlace(*real, false);
    }
    if (database && ((*database)->m_privateCopy || leftovers || !besideWriter))
        (*database)->m_stateRead = state;
    return database;
}

Result<std::unique_ptr<Database>> Database::readInPlace(const QString &file, bool besideWriter)
{
    auto database = connect(file, file, int(besideWriter ? Mode::Read : Mode::ReadUnlocked));
    const auto version = database ? sqlitefile::checkedVersion(**database, schemaVersion())
                                  : Result<int>(database.error());
    if (!version)
        return version.error();
    if (*version < schemaVersion())
        return readMigrated(file);
    if (const auto sound = (*database)->checkSchema(); !sound)
        return sound.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::readMigrated(const QString &file)
{
    auto folder = copyOfFile(file);
    if (!folder)
        return folder.error();
    auto database = connect(file, copyIn(**folder), int(Mode::Write));
    if (!database)
        return database;
    (*database)->m_privateCopy = *std::move(folder);
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

Result<std::unique_ptr<Database>> Database::readLeftovers(const QString &file)
{
    Leftovers beside(file);
    auto played = beside.playInCopy();
    if (!played)
        return played.error();
    auto database = readInPlace(*played ? copyIn(**played) : file, false);
    if (!database)
        return database;
    (*database)->m_path = file;
    (*database)->m_warnings += beside.leftOut();
    if (!(*database)->m_privateCopy)
        (*database)->m_privateCopy = *std::move(played);
    return database;
}

Result<std::unique_ptr<Database>> Database::openToWrite(const QString &path,
                                                        const WriteOptions &options)
{
    const auto real = writableFile(path);
    if (!real)
        return real.error();
    auto lock = Lock::acquire(*real, options.takeOver);
    if (!lock)
        return lock.error();
    if (const auto sound = sqlitefile::checkHeader(*real); !sound)
        return sound.error();
    Leftovers beside(*real);
    const auto told = beside.any() ? beside.setAside() : Result<QStringList>(QStringList());
    if (!told)
        return told.error();
    auto database = openProved(*real, options);
    if (!database) {
        const auto &why = database.error();
        return Error{why.code, (QStringList{why.message} + *told).join(u' '), why.detail};
    }
    (*database)->m_warnings = *told + (*database)->m_warnings;
    (*database)->m_lock = *std::move(lock);
    (*database)->m_custody->begin((*database)->m_needsCheck);
    return database;
}

Result<std::unique_ptr<Database>> Database::openProved(const QString &file,
                                                       const WriteOptions &options)
{
    auto database = connect(file, file, int(Mode::Write));
    if (!database)
        return database;
    // As long as it may prove unfit to be opened, what is in the log stays there.
    sqlitefile::keepLogOnClosing(**database, Leftovers(file).any());
    const auto version = sqlitefile::checkedVersion(**database, schemaVersion());
    if (!version)
        return version.error();

    (*database)->m_needsCheck = options.checkLargeLater && QFileInfo(file).size() > largeFile;
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
    m_backupFolder = options.backupFolder;
    m_custody = std::make_unique<Custody>(*this);
    if (const auto done = m_custody->settleLog(); !done)
        return done;
    if (const auto swept = BlobRepository::sweep(*this); !swept)
        return swept;
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
    if (m_stateRead.isEmpty() || m_stateRead == stateBeside(m_path))
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
