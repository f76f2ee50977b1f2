// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "campaignreading.h"
#include "domain/draft.h"
#include "keptrecords.h"
#include "rehearsal.h"
#include "storage/backup.h"
#include "storage/backupfolder.h"
#include "storage/database.h"
#include "storage/repositories.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace solidair {

class DailyBackup;
class EditCommand;
class Journal;
class Transaction;

/**
 * An open campaign: its file, the Register of it, its undo history, and the news of what changed.
 *
 * Windows and jobs read through the const repositories and the Register and write only by
 * execute(). Belongs to the thread that opened it; the Register may be copied into a worker.
 */
class CampaignSession : public QObject
{
    Q_OBJECT

public:
    /// Opens to write, with the day's first backup; what the person should know is in warnings().
    static Result<std::unique_ptr<CampaignSession>> openToWrite(const QString &path,
                                                                const WriteOptions &options);

    /// Opens to write without reading the content: the first half of openToWrite(). Until take()
    /// the campaign is empty.
    static Result<std::unique_ptr<CampaignSession>> openUnread(const QString &path,
                                                               const WriteOptions &options);
    /// The second half, with what readCampaign() read.
    void take(CampaignReading reading);

    /// Whether it holds the content of its file.
    bool isRead() const { return m_savedAt.isValid(); }

    /// Where its backups go; empty: the usual folder.
    const QString &backupFolder() const { return m_backupFolder; }

    /// Makes a new file at @p path that holds @p campaign and nothing else yet.
    static Result<std::unique_ptr<CampaignSession>> found(const QString &path,
                                                          const Campaign &campaign,
                                                          const WriteOptions &options);
    /// Reads the campaign at @p path without a lock and without changing a byte.
    static Result<std::unique_ptr<CampaignSession>> openToRead(const QString &path);
    /// The same for one answer: all that is read as long as it is open belongs to one state of the
    /// file, whatever a writer does beside it. Where that cannot be had, confirmUnchanged() tells.
    static Result<std::unique_ptr<CampaignSession>> openState(const QString &path);

    /// Conflict when what was read so far may be of more than one state.
    Result<> confirmUnchanged() const { return m_database->confirmUnchanged(); }

    /// Of a session that reads: whether something was written to its file since.
    bool isBehind() const;
    /// Shows what was read, and tells that all may have changed.
    Result<> take(NewerCampaign newer);

    ~CampaignSession() override;

    /// Of a session that writes: FileAccess when the file at its path is not the one that was
    /// opened and left by it. A look, no reading.
    Result<> look() const { return m_database->confirmInPlace(); }

    /// Closes the file; nothing can be read or recorded after. After an error nothing is lost: it
    /// tells where what was recorded is.
    Result<> close() { return m_database->close(); }

    const QString &path() const { return m_database->path(); }

    bool isWritable() const { return m_database->isWritable(); }

    const QStringList &warnings() const { return m_warnings; }

    void addWarning(const QString &warning) { m_warnings.append(warning); }

    /// The campaign as it stands after the last change.
    const Register &campaign() const { return m_register; }

    /// What the file holds of @p municipalities beside the Register, and of those that went into
    /// them; read once, until a change touches it.
    Result<Records> records(const QList<MunicipalityId> &municipalities) const
    {
        return m_records.of(*m_database, m_register, municipalities);
    }

    const Database &database() const { return *m_database; }

    RoleRepository roles() const { return RoleRepository(*m_database); }

    InteractionRepository interactions() const { return InteractionRepository(*m_database); }

    LetterRepository letters() const { return LetterRepository(*m_database); }

    /// All content as JSON: what `export x.json` holds. Same content, same bytes.
    Result<> writeContent(QIODevice &device) const;

    /// A verified copy at @p target, or without one in the campaign's backup folder. Its path.
    Result<PlacedFile> backUp(const QString &target = {});
    /// Paths of the campaign's backups, newest first.
    QStringList backups() const;
    /// The same with those of before it was renamed or moved, and of its copies.
    QList<FoundBackup> foundBackups() const;

    /// When the newest of them was made; invalid without one.
    QDateTime lastBackup() const { return m_lastBackup; }

    /// When the last change was committed, at first when the campaign was opened; of one that reads
    /// when it was read.
    QDateTime savedAt() const { return m_savedAt; }

    /// Whether the file was found in order. A large one may be checked (quickCheck()) in a worker
    /// after it was opened; until markChecked() nothing can be changed.
    bool isChecked() const { return !m_needsCheck; }

    void markChecked();

    QUndoStack &undoStack() { return m_undoStack; }

    /// What was typed and is not recorded, the newest first.
    Result<QList<Draft>> drafts() const;
    /// Keeps them in the file, each in place of what was typed there before; no change of the
    /// campaign, nothing to undo. Refused as long as nothing can be recorded.
    Result<> keepDrafts(const QList<Draft> &drafts);

    /// Runs the command and, when it succeeds, puts it on the undo stack. A refused command leaves
    /// file, undo and redo as they were. The first edit of a day begins that day's backup.
    Result<> execute(std::unique_ptr<EditCommand> command);

    /// Runs the command, tells what it would change and takes it back: nothing is written, told or
    /// put on the undo stack. Its error is that of execute(), before which it may be rehearsed.
    Result<Rehearsal> rehearse(EditCommand &command);

    /// Who does what is done from now on, for the audit trail.
    void setWho(const QString &who) { m_who = who; }

signals:
    /// The command stands on the undo stack by then, or was taken back: a listener may edit.
    void changed(const solidair::Touched &touched);
    /// An undo or redo failed, or the backup of a day that began meanwhile; execute() returns its
    /// error instead.
    void failed(const solidair::Error &error);
    /// A day's backup was made while the campaign was open.
    void backedUp();

private:
    friend class EditCommand;

    explicit CampaignSession(std::unique_ptr<Database> database);

    /// Whether something can be recorded now, and why not.
    Result<> checkWritable() const;

    /// A session on @p database, read whole.
    static Result<std::unique_ptr<CampaignSession>> adopt(std::unique_ptr<Database> database,
                                                          bool holdsState = false);
    static Result<std::unique_ptr<CampaignSession>> openOnce(const QString &path, bool holdsState);
    static Result<std::unique_ptr<CampaignSession>> openAgain(const QString &path, bool holdsState);
    /// Reads anew what @p touched names, and keeps the standings in the file.
    Result<Register> follow(Journal &journal, const Touched &touched) const;
    /// The same, commits, and only then shows the new Register. tell() says so.
    Result<> settle(Journal &journal, const Touched &touched);
    /// Tells what has happened since it told last. QUndoStack calls for it when its index has
    /// moved.
    void tell();
    void watchDailyBackup();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Transaction> m_state; ///< Held by openState(); else null.
    QString m_who;
    QString m_backupFolder; ///< Empty: the usual one.
    QDateTime m_lastBackup;
    QDateTime m_savedAt;
    QString m_stateRead; ///< Of the file, in a session that reads.
    bool m_needsCheck = false;
    QStringList m_warnings;
    Register m_register;
    mutable KeptRecords m_records;
    QUndoStack m_undoStack;
    std::optional<Touched> m_news; ///< Not told yet.
    std::optional<Error> m_failure; ///< The same.
    std::unique_ptr<DailyBackup> m_daily; ///< Null when opened to read.
};

} // namespace solidair
