// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftovers.h"

#include "database.h"
#include "filestamp.h"
#include "filewitness.h"
#include "sqlitefaults.h"
#include "sqlitefindings.h"
#include "statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A log of no more than its header holds nothing, and SQLite would wait in vain for its writer.
constexpr qint64 emptyLog = 32;
constexpr qsizetype changeCounterAt = 24; ///< In the header of a database file.
constexpr qsizetype writeVersionAt = 18;
constexpr qint64 fileHeaderLength = 100;

QByteArray firstBytes(const QString &path, qint64 from = 0)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(from))
        return {};
    return file.read(fileHeaderLength);
}

quint32 changeCounter(const QByteArray &header)
{
    return header.size() < fileHeaderLength
        ? 0
        : qFromBigEndian<quint32>(header.constData() + changeCounterAt);
}

/// What tells whether one state of a campaign comes after another.
struct Progress
{
    QString campaign;
    qint64 lastChange = 0;
};

/// Of the closed file at @p path, which stands alone; an error unless it is sound to the last page.
Result<Progress> progressOf(const QString &path)
{
    const auto database = Database::openToRead(path);
    if (!database)
        return database.error();
    const auto problems = sqlitefile::integrityProblems(**database);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return sqlitefile::damaged(problems->join(u"; "_s));
    const auto references = sqlitefile::referenceProblems(**database);
    if (!references)
        return references.error();
    if (!references->isEmpty())
        return sqlitefile::damaged(references->join(u"; "_s));
    Statement select(**database,
                     u"SELECT coalesce((SELECT id FROM campaign LIMIT 1), ''),"
                     " coalesce((SELECT max(sequence) FROM audit), 0)"_s);
    if (const auto done = select.run(); !done)
        return done.error();
    Progress progress;
    if (select.next()) {
        progress.campaign = select.text(0);
        progress.lastChange = select.number(1);
    }
    return progress;
}

QString leftOutText(const QString &path)
{
    return QCoreApplication::translate(
               "Leftovers",
               "Beside the campaign file stands “%1”, which is not of the file as it is now: the "
               "file was replaced, or another program put it there. It was not read.")
        .arg(QFileInfo(path).fileName());
}

QString setAsideText(const QString &path, const QString &name)
{
    return QCoreApplication::translate(
               "Leftovers",
               "Beside the campaign file stood “%1”, which is not of the file as it is now: the "
               "file was replaced, or another program put it there. It was not used and is kept "
               "as “%2”. Look whether what was recorded last is there; if not, the backups may "
               "have it.")
        .arg(QFileInfo(path).fileName(), QFileInfo(name).fileName());
}

} // namespace

bool keepsLog(const QString &path)
{
    const QByteArray header = firstBytes(path);
    return header.size() == fileHeaderLength && header.at(writeVersionAt) == 2;
}

QString asideName(const QString &path)
{
    QString name = path + u".aside"_s;
    for (int number = 2; stampOf(name); ++number)
        name = path + u".aside-%1"_s.arg(number);
    return name;
}

Leftovers::Leftovers(const QString &path)
    : m_path(path)
    , m_log(path + u"-wal"_s)
    , m_journal(path + u"-journal"_s)
{
    for (const QString &name : {m_log, m_journal, path + u"-shm"_s, FileWitness::placeOf(path)}) {
        const auto stamp = stampOf(name);
        if (stamp && (!stamp->isRegular || stamp->links > 1))
            m_odd.append(name);
        else if (stamp && name == m_log)
            m_hasLog = stamp->size > emptyLog;
        else if (stamp && name == m_journal)
            m_hasJournal = stamp->size > 0;
    }
}

bool Leftovers::canBeOfAWriter() const
{
    // One that keeps a log has no journal.
    return m_odd.isEmpty() && !(m_hasJournal && (keepsLog(m_path) || m_hasLog));
}

QString copyIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"copy.solidair"_s);
}

Result<std::unique_ptr<QTemporaryDir>> copyOfFile(const QString &path)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = copyIn(*folder);
    if (folder->isValid() && QFile::copy(path, copy)
        && QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return folder;
    return Error{
        Error::Code::FileAccess,
        QCoreApplication::translate(
            "Leftovers",
            "The file %1 cannot be opened without a copy of it: it is of an older version, "
            "or an interrupted program left something beside it. Nothing was changed. "
            "Make room in the folder for temporary files.")
            .arg(path),
        copy};
}

Result<Leftovers::Trial> Leftovers::tryOut(const LoggedPages &pages) const
{
    const auto folder = copyOfFile(m_path);
    if (!folder)
        return folder.error();
    const QString copy = copyIn(**folder);
    const auto alone = progressOf(copy);
    Trial trial;
    if (!alone)
        trial.alone = alone.error();
    if (!pages.writeInto(copy))
        return trial;
    const auto together = progressOf(copy);
    trial.isSoundTogether = together.has_value();
    trial.isLaterTogether = together && alone && together->campaign == alone->campaign
        && together->lastChange >= alone->lastChange;
    return trial;
}

/// Without a witness only time tells: since it was written nobody may have touched the file.
bool Leftovers::isNewerThanFile(const QString &log) const
{
    const auto file = stampOf(m_path);
    const auto logged = stampOf(log);
    return file && logged && file->changed <= logged->written && file->written <= logged->written;
}

/// Whether the file is of just before or just after the change that @p journal takes back.
bool Leftovers::isWritten(const RollbackJournal &journal) const
{
    const auto first = journal.pages.offsets.constFind(1); // Every change changes page 1.
    if (journal.namesAnother || first == journal.pages.offsets.constEnd())
        return false;
    const auto before = changeCounter(firstBytes(m_journal, *first));
    const auto now = changeCounter(firstBytes(m_path));
    return now == before || now == before + 1;
}

Result<bool> Leftovers::isProved(const WriteAheadLog &log) const
{
    const auto marks = PageMarks::of(m_path);
    if (!marks || marks->pageSize != log.pages.pageSize)
        return false;
    const auto witness = FileWitness::keptBeside(m_path);
    if (witness && witness->vouchesFor(*marks, log))
        return true;
    const auto trial = tryOut(log.pages);
    if (!trial)
        return trial.error();
    // A file that is sound with it only, was being written from it.
    if (!trial->alone && trial->isSoundTogether)
        return true;
    if (!trial->alone)
        return trial->alone.error();
    return !witness && trial->isSoundTogether && trial->isLaterTogether && isNewerThanFile(m_log);
}

Result<bool> Leftovers::isProved(const RollbackJournal &journal) const
{
    const auto trial = tryOut(journal.pages);
    if (!trial)
        return trial.error();
    const bool isOwn = !journal.namesAnother && trial->isSoundTogether;
    if (!trial->alone && isOwn)
        return true;
    if (!trial->alone)
        return trial->alone.error();
    return isOwn && isWritten(journal);
}

Result<> Leftovers::judge()
{
    m_strange = m_odd;
    m_proved.reset();
    if (m_hasLog) {
        const auto log = WriteAheadLog::of(m_log);
        if (!log) {
            m_strange.append(m_log);
        } else if (log->frames > 0) { // One without holds nothing, and SQLite begins it anew.
            const auto proved = isProved(*log);
            if (!proved)
                return proved.error();
            if (*proved)
                m_proved = log->pages;
            else
                m_strange.append(m_log);
        }
    }
    if (m_hasJournal) {
        const auto journal = m_proved ? std::nullopt : RollbackJournal::of(m_journal);
        const auto proved = journal ? isProved(*journal) : Result<bool>(false);
        if (!proved)
            return proved.error();
        if (*proved)
            m_proved = journal->pages;
        else
            m_strange.append(m_journal);
    }
    return {};
}

Result<std::unique_ptr<QTemporaryDir>> Leftovers::playInCopy()
{
    if (const auto judged = judge(); !judged)
        return judged.error();
    for (const QString &strange : std::as_const(m_strange))
        m_leftOut.append(leftOutText(strange));
    if (!m_proved)
        return std::unique_ptr<QTemporaryDir>();
    auto folder = copyOfFile(m_path);
    if (folder && !m_proved->writeInto(copyIn(**folder)))
        return sqlitefile::damaged(m_proved->path);
    return folder;
}

Result<QStringList> Leftovers::setAside()
{
    if (const auto judged = judge(); !judged)
        return judged.error();
    if (m_strange.isEmpty())
        return QStringList();
    QStringList told;
    std::error_code failed;
    for (const QString &strange : std::as_const(m_strange)) {
        const QString name = asideName(strange);
        const auto stamp = stampOf(strange);
        std::filesystem::rename(strange.toStdU16String(), name.toStdU16String(), failed);
        if (failed) {
            told.append(QCoreApplication::translate(
                            "Leftovers",
                            "Beside the campaign file stands “%1”, which is not of the file as it "
                            "is now and cannot be given another name. The campaign file itself was "
                            "not changed. Move “%1” to another folder and try again.")
                            .arg(QFileInfo(strange).fileName()));
            return Error{Error::Code::FileAccess, told.join(u' '),
                         QString::fromStdString(failed.message())};
        }
        if (stamp && stamp->isRegular && stamp->links == 1)
            QFile::setPermissions(name, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        told.append(setAsideText(strange, name));
    }
    if (!m_proved)
        FileWitness::forget(m_path); // It was of the file that is no more.
    return told;
}

} // namespace solidair
