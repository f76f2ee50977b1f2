// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcommand.h"

#include "base/clock.h"
#include "contactcommands.h"
#include "domain/contactorder.h"
#include "domain/joining.h"
#include "domain/tidied.h"
#include "ownfieldcommands.h"
#include "stepcommands.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// @p campaign with those of @p changed that a step of @p municipality is held against: of the
/// line of municipalities that it went into, and of all that went into it.
Register withRelated(const Register &campaign, const QHash<MunicipalityId, Dossier> &changed,
                     MunicipalityId municipality)
{
    auto last = municipality;
    for (auto next = campaign.successor(last); !next.isNull(); next = campaign.successor(last))
        last = next;
    QList<Dossier> dossiers;
    for (const auto id : campaign.withPredecessors(last)) {
        if (const auto found = changed.constFind(id); found != changed.constEnd())
            dossiers.append(*found);
    }
    return campaign.with(dossiers);
}

/// Where rows are added, not one by one.
template <typename T>
Result<> insertTidied(Journal &journal, const QList<T> &rows)
{
    for (const auto &row : rows) {
        if (const auto done = Repository<T>::insert(journal, tidied(row)); !done)
            return done;
    }
    return {};
}

template <typename T>
Result<> updateTidied(Journal &journal, const QList<RecordChange<T>> &changes)
{
    for (const auto &change : changes) {
        const auto done = Repository<T>::update(journal, change.before, tidied(change.after));
        if (!done)
            return done;
    }
    return {};
}

} // namespace

bool ImportedRecords::isEmpty() const
{
    return coordinators.isEmpty() && bodies.isEmpty() && ownFields.isEmpty()
        && municipalitiesTouched().isEmpty();
}

qsizetype ImportedRecords::size() const
{
    return coordinators.size() + bodies.size() + ownFields.size() + municipalities.size()
        + commitments.size() + steps.size() + 2 * (contacts.size() + changedContacts.size())
        + nextSteps.size() + changedNextSteps.size() + notes.size();
}

QSet<MunicipalityId> ImportedRecords::municipalitiesTouched() const
{
    QSet<MunicipalityId> touched;
    for (const auto &change : municipalities)
        touched.insert(change.after.id);
    for (const auto &commitment : commitments)
        touched.insert(commitment.municipality);
    for (const auto &step : steps)
        touched.insert(step.municipality);
    for (const auto &contact : contacts)
        touched.insert(contact.role.municipality);
    for (const auto &change : changedContacts)
        touched.insert(change.after.role.municipality);
    for (const auto &step : nextSteps)
        touched.insert(step.municipality);
    for (const auto &change : changedNextSteps)
        touched.insert(change.after.municipality);
    for (const auto &note : notes)
        touched.insert(note.municipality);
    return touched;
}

ImportCommand::ImportCommand(CampaignSession &session, const QString &list, ImportedRecords records)
    : EditCommand(session, AuditAction(u"list.import"_s, {list}))
    , m_records(std::move(records))
{
    const auto touched = m_records.municipalitiesTouched();
    for (const auto id : touched)
        touch(id);
}

Result<> ImportCommand::perform(Journal &journal)
{
    if (m_records.isEmpty()) {
        return Error{Error::Code::AlreadyRecorded,
                     tr("Everything in this list is recorded already; nothing was changed."),
                     {}};
    }
    if (const auto done = insertTidied(journal, m_records.coordinators); !done)
        return done;
    if (const auto done = insertTidied(journal, m_records.bodies); !done)
        return done;
    if (const auto done = insertTidied(journal, m_records.ownFields); !done)
        return done;
    if (const auto done = updateTidied(journal, m_records.municipalities); !done)
        return done;
    for (const auto &[before, after] : m_records.municipalities) {
        const auto done =
            writeOwnValues(journal, before.own, after.own, campaign().municipality(after.id).own);
        if (!done)
            return done;
    }
    // Before steps and notes, which may name them: an undo takes those away first, and no person is
    // looked for among them in vain.
    if (const auto done = writeContacts(journal); !done)
        return done;
    for (const auto &commitment : m_records.commitments) {
        if (const auto fine = checkCommitment(commitment); !fine)
            return fine;
        const auto done = CommitmentRepository::insert(journal, tidied(commitment));
        if (!done)
            return done;
    }
    if (const auto done = writeSteps(journal); !done)
        return done;
    return writeActivity(journal);
}

Result<> ImportCommand::writeSteps(Journal &journal) const
{
    // What is checked stands on what the list brings beside it and before it.
    QHash<MunicipalityId, Dossier> changed;
    for (const auto &commitment : m_records.commitments) {
        const auto id = commitment.municipality;
        if (!changed.contains(id))
            changed.insert(id, campaign().dossier(id));
        changed[id].commitments.append(commitment);
    }
    for (const auto &draft : m_records.steps) {
        const auto before = withRelated(campaign(), changed, draft.municipality);
        const auto planned = plannedStep(before, tidied(draft), currentDay());
        if (!planned) {
            return Error{
                planned.error().code,
                tr("%1: %2 Nothing was changed.")
                    .arg(before.municipality(draft.municipality).name(), planned.error().message),
                planned.error().detail};
        }
        if (const auto done = writePlan(journal, before, planned->step, planned->steps); !done)
            return done;
        auto dossier = before.dossier(draft.municipality);
        dossier.steps = planned->steps;
        changed.insert(draft.municipality, dossier);
    }
    return {};
}

Result<> ImportCommand::writeContacts(Journal &journal) const
{
    for (const auto &change : m_records.changedContacts) {
        const auto after = tidied(change.after);
        const auto person = PersonRepository::update(journal, change.before.person, after.person);
        if (!person)
            return person;
        if (const auto own = writeOwnValues(journal, change.before.person, after.person); !own)
            return own;
        if (const auto role = RoleRepository::update(journal, change.before.role, after.role);
            !role)
            return role;
    }
    // Table by table: the rows of one go in by one statement.
    QList<MunicipalityId> order; // in which they come
    QHash<MunicipalityId, QList<Contact>> added;
    QList<Person> persons;
    for (const auto &each : m_records.contacts) {
        auto contact = tidied(each);
        contact.person.recordedOn = journal.at().date();
        if (const auto done = PersonRepository::insert(journal, contact.person); !done)
            return done;
        persons.append(contact.person);
        auto &its = added[contact.role.municipality];
        if (its.isEmpty())
            order.append(contact.role.municipality);
        its.append(contact);
    }
    for (const auto &person : std::as_const(persons)) {
        if (const auto done = Repository<OwnValue>::insertAll(journal, person.own); !done)
            return done;
    }
    const auto there = contactsInOrder(database(), campaign(), order);
    if (!there)
        return there.error();
    QList<RecordChange<Role>> moved;
    for (const auto id : std::as_const(order)) {
        const auto before = there->value(id);
        const auto placed = withContactsPlaced(before, added.value(id));
        for (qsizetype i = 0, old = 0; i < placed.size(); ++i) {
            const auto &role = placed[i].role;
            // Those that were there keep their order.
            if (old < before.size() && before[old].role.id == role.id)
                moved.append({before[old++].role, role});
            else if (const auto done = RoleRepository::insert(journal, role); !done)
                return done;
        }
    }
    for (const auto &[before, after] : std::as_const(moved)) {
        if (const auto done = RoleRepository::update(journal, before, after); !done)
            return done;
    }
    return {};
}

Result<> ImportCommand::writeActivity(Journal &journal) const
{
    if (const auto done = updateTidied(journal, m_records.changedNextSteps); !done)
        return done;
    for (auto step : m_records.nextSteps) {
        step.recordedOn = journal.at().date();
        if (const auto done = NextStepRepository::insert(journal, tidied(step)); !done)
            return done;
    }
    for (auto note : m_records.notes) {
        if (const auto happened = checkHappened(note.date, currentDay()); !happened)
            return happened;
        note.recordedBy = journal.who();
        note.recordedAt = journal.at();
        if (const auto done = InteractionRepository::insert(journal, tidied(note)); !done)
            return done;
    }
    return {};
}

} // namespace solidair
