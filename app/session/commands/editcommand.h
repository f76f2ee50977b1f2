// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"
#include "storage/journal.h"

#include <QUndoCommand>

#include <functional>

namespace solidair {

/**
 * One action of a person: one transaction, one undo step with a name.
 *
 * It runs before it goes on the stack. What it wrote is remembered row by row, so that undo and
 * redo are the same for every command; a half that fails later reports to the session and marks the
 * command obsolete, and QUndoStack drops it.
 */
class EditCommand : public QUndoCommand
{
public:
    /// The first run, before the stack holds the command.
    Result<> run();

    /// Of one that may take long: see Journal::watch(), for the first run.
    void watch(std::function<bool(qsizetype)> goesOn) { m_goesOn = std::move(goesOn); }

    /// The same, taken back at its end. It may still be run.
    Result<Rehearsal> rehearse();
    void redo() final;
    void undo() final;

protected:
    /// @p action is named in the menu and kept in the audit trail.
    EditCommand(CampaignSession &session, AuditAction action);

    /// Writes what the action changes. Names by touch() the municipalities that it changes. Leaves
    /// the command itself as it is: it may be rehearsed before it is run.
    virtual Result<> perform(Journal &journal) = 0;

    /// Lets go of what only the run needed: undo and redo go by rows.
    virtual void release() { }

    void touch(MunicipalityId municipality) { m_touched.municipalities.insert(municipality); }

    void touchEverything() { m_touched.everything = true; }

    const Register &campaign() const { return m_session.campaign(); }

    const Database &database() const { return m_session.database(); }

private:
    using Repeat = Result<> (Journal::*)(const QList<RowChange> &);

    void repeat(Repeat half);
    Journal journal() const;

    CampaignSession &m_session;
    const AuditAction m_action;
    Touched m_touched;
    QList<RowChange> m_changes;
    std::function<bool(qsizetype)> m_goesOn;
    bool m_justRun = false; ///< QUndoStack::push() calls redo() once more.
};

} // namespace solidair
