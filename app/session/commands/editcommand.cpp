// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editcommand.h"

#include "base/clock.h"
#include "storage/standings.h"

#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<MunicipalityId> addedMunicipalities(const QList<RowChange> &changes)
{
    QList<MunicipalityId> added;
    for (const auto &change : changes) {
        if (change.table == "municipality"_L1 && change.revBefore == 0)
            added.append(MunicipalityId::fromText(change.id));
    }
    return added;
}

} // namespace

EditCommand::EditCommand(CampaignSession &session, AuditAction action)
    : QUndoCommand(auditActionText(action, Phrases()))
    , m_session(session)
    , m_action(std::move(action))
{ }

Journal EditCommand::journal() const
{
    return Journal(*m_session.m_database, m_session.m_who, m_action, currentTime());
}

Result<> EditCommand::run()
{
    Journal journal = this->journal();
    journal.watch(std::exchange(m_goesOn, nullptr));
    if (const auto done = perform(journal); !done)
        return done;
    m_touched.add(journal.changes());
    if (const auto settled = m_session.settle(journal, m_touched); !settled)
        return settled;
    m_changes = journal.changes();
    m_justRun = true;
    release();
    return {};
}

Result<Rehearsal> EditCommand::rehearse()
{
    Journal journal = this->journal();
    if (const auto done = perform(journal); !done)
        return done.error();
    auto touched = m_touched;
    touched.add(journal.changes());
    auto after = m_session.follow(journal, touched);
    if (!after)
        return after.error();
    return Rehearsal{journal.changes(), std::move(touched), *std::move(after)};
}

void EditCommand::redo()
{
    if (!std::exchange(m_justRun, false))
        repeat(&Journal::replay);
}

void EditCommand::undo()
{
    repeat(&Journal::revert);
}

void EditCommand::repeat(Repeat half)
{
    Journal journal = this->journal();
    // What goes away again takes its standing along; settle() writes those that are left.
    auto done = removeStandings(journal, addedMunicipalities(m_changes));
    if (done)
        done = (journal.*half)(m_changes);
    if (done)
        done = m_session.settle(journal, m_touched);
    if (done)
        return;
    setObsolete(true);
    m_session.m_failure = done.error();
    // A redo that fails does not move the stack's index, which is what calls for telling.
    QMetaObject::invokeMethod(&m_session, &CampaignSession::tell, Qt::QueuedConnection);
}

} // namespace solidair
