// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergecommands.h"

#include "base/text.h"
#include "domain/tidied.h"
#include "ownfieldcommands.h"
#include "storage/references.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Error sameOne()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("MergeCommands",
                                        "These are one and the same already. Nothing was changed."),
            {}};
}

Error nobody()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate("MergeCommands",
                                        "A person needs a name, an e-mail address or a telephone "
                                        "number. Nothing was changed."),
            {}};
}

/// Whether @p gone still is as whoever chose saw it: what is taken away is not compared by columns.
template <typename Repository, typename T>
Result<> checkAsSeen(const Repository &repository, const T &gone)
{
    const auto now = repository.find(gone.id);
    if (!now)
        return now.error();
    if (*now == gone)
        return {};
    return Error{Error::Code::Conflict,
                 QCoreApplication::translate("Journal",
                                             "This was changed since by somebody or something "
                                             "else. Nothing was changed; look at how it stands "
                                             "now."),
                 tableOf<T>() + u' ' + gone.id.text()};
}

/// Has what refers to @p gone, and is no part of it, refer to @p kept.
template <typename IdType>
Result<> moveReferences(Journal &journal, const QString &table, IdType gone, IdType kept)
{
    const auto rows = rowsReferringTo(journal.database(), table, gone.text());
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        if (row.isPart)
            continue;
        Values values;
        values.insert(row.column, kept.text());
        if (const auto done = journal.update(row.table, row.id, values); !done)
            return done;
    }
    return {};
}

/// Whom the one who goes was told apart from, the other is told apart from too: nobody is asked
/// again.
template <typename IdType>
Result<> moveToldApart(Journal &journal, IdType ToldApart::*one, IdType ToldApart::*other,
                       IdType gone, IdType kept)
{
    const auto all = Repository<ToldApart>(journal.database()).all();
    if (!all)
        return all.error();
    const auto otherThan = [&](const ToldApart &two, IdType id) {
        if (two.*one == id)
            return two.*other;
        return two.*other == id ? two.*one : IdType();
    };
    // What is left of the one who goes goes along.
    QSet<IdType> settled{IdType(), kept};
    for (const auto &two : *all)
        settled.insert(otherThan(two, kept));
    for (const auto &two : *all) {
        if (settled.contains(otherThan(two, gone)))
            continue;
        auto moved = two;
        (two.*one == gone ? moved.*one : moved.*other) = kept;
        if (const auto done = Repository<ToldApart>::update(journal, two, moved); !done)
            return done;
    }
    return {};
}

bool areOneRole(const Role &a, const Role &b)
{
    return a.municipality == b.municipality && a.body == b.body && a.kind == b.kind
        && a.since == b.since && a.until == b.until && folded(a.title) == folded(b.title);
}

Role joined(Role role, const Role &other)
{
    role.forLetter = role.forLetter || other.forLetter;
    role.forMeeting = role.forMeeting || other.forMeeting;
    role.forPage = role.forPage || other.forPage;
    if (role.rank == 0)
        role.rank = other.rank;
    return role;
}

/// What holds of one of two holds of what becomes of them, whatever was chosen.
Person withWishesOf(Person merged, const Person &kept, const Person &gone)
{
    merged.id = kept.id;
    for (const auto &value : kept.own) {
        if (std::ranges::find(merged.own, value.field, &OwnValue::field) == merged.own.end())
            merged.own.append(value);
    }
    for (auto &value : merged.own)
        value.person = kept.id;
    merged.noPost = kept.noPost || gone.noPost || merged.noPost;
    merged.noEmail = kept.noEmail || gone.noEmail || merged.noEmail;
    merged.noPhone = kept.noPhone || gone.noPhone || merged.noPhone;
    merged.mayBePublished = kept.mayBePublished && gone.mayBePublished && merged.mayBePublished;
    return merged;
}

/// The roles of the one who goes that the other holds too.
Result<> joinRoles(Journal &journal, PersonId keptId, PersonId goneId)
{
    const RoleRepository roles(journal.database());
    auto kept = roles.ofPerson(keptId);
    const auto gone = roles.ofPerson(goneId);
    if (!kept || !gone)
        return kept ? gone.error() : kept.error();
    for (const auto &role : *gone) {
        const auto same = std::ranges::find_if(
            *kept, [&role](const Role &other) { return areOneRole(role, other); });
        if (same == kept->end())
            continue;
        const Role both = joined(*same, role);
        auto done = RoleRepository::update(journal, *same, both);
        if (done)
            done = RoleRepository::remove(journal, role.id);
        if (!done)
            return done;
        *same = both;
    }
    return {};
}

/// What is left of the own values of the one who goes is of a field that the other has a value in,
/// which stays.
Result<> moveOwnValues(Journal &journal, PersonId kept, PersonId gone)
{
    const auto values = Repository<OwnValue>(journal.database()).all();
    if (!values)
        return values.error();
    QSet<OwnFieldId> filled;
    for (const auto &value : *values) {
        if (value.person == kept)
            filled.insert(value.field);
    }
    for (const auto &value : *values) {
        if (value.person != gone || filled.contains(value.field))
            continue;
        auto moved = value;
        moved.person = kept;
        if (const auto done = Repository<OwnValue>::update(journal, value, moved); !done)
            return done;
    }
    return {};
}

Result<> mergeTwo(Journal &journal, const Merging<Person> &two)
{
    const auto &[kept, gone, merged] = two;
    if (kept.id == gone.id)
        return sameOne();
    if (merged.name.isEmpty() && merged.email.isEmpty() && merged.phone.isEmpty())
        return nobody();
    auto done = checkAsSeen(PersonRepository(journal.database()), gone);
    if (done)
        done = PersonRepository::update(journal, kept, merged);
    if (done)
        done = writeOwnValues(journal, kept, merged);
    if (done)
        done = joinRoles(journal, kept.id, gone.id);
    if (done)
        done = moveReferences(journal, tableOf<Person>(), gone.id, kept.id);
    if (done)
        done = moveOwnValues(journal, kept.id, gone.id);
    if (done)
        done =
            moveToldApart(journal, &ToldApart::person, &ToldApart::otherPerson, gone.id, kept.id);
    return done ? PersonRepository::remove(journal, gone.id) : done;
}

Result<> mergeTwo(Journal &journal, const Merging<Body> &two)
{
    const auto &[kept, gone, merged] = two;
    if (kept.id == gone.id)
        return sameOne();
    auto done = checkAsSeen(BodyRepository(journal.database()), gone);
    if (done)
        done = BodyRepository::update(journal, kept, merged);
    if (done)
        done = moveReferences(journal, tableOf<Body>(), gone.id, kept.id);
    if (done)
        done = moveToldApart(journal, &ToldApart::body, &ToldApart::otherBody, gone.id, kept.id);
    return done ? BodyRepository::remove(journal, gone.id) : done;
}

template <typename T>
Result<> mergeAll(Journal &journal, const QList<Merging<T>> &pairs)
{
    for (const auto &two : pairs) {
        if (const auto done = mergeTwo(journal, two); !done)
            return done;
    }
    return {};
}

} // namespace

MergePersonsCommand::MergePersonsCommand(CampaignSession &session, Person kept, Person gone,
                                         Person merged)
    : MergePersonsCommand(
        session, QList{Merging<Person>{std::move(kept), std::move(gone), std::move(merged)}})
{ }

MergePersonsCommand::MergePersonsCommand(CampaignSession &session, QList<Merging<Person>> pairs)
    : EditCommand(session,
                  pairs.size() == 1
                      ? AuditAction(u"contact.merge"_s)
                      : AuditAction(u"contacts.merge"_s, {QString::number(pairs.size())}))
    , m_pairs(std::move(pairs))
{
    for (auto &[kept, gone, merged] : m_pairs)
        merged = tidied(withWishesOf(std::move(merged), kept, gone));
    touchEverything();
}

Result<> MergePersonsCommand::perform(Journal &journal)
{
    return mergeAll(journal, m_pairs);
}

MergeBodiesCommand::MergeBodiesCommand(CampaignSession &session, Body kept, Body gone, Body merged)
    : MergeBodiesCommand(session,
                         QList{Merging<Body>{std::move(kept), std::move(gone), std::move(merged)}})
{ }

MergeBodiesCommand::MergeBodiesCommand(CampaignSession &session, QList<Merging<Body>> pairs)
    : EditCommand(session,
                  pairs.size() == 1
                      ? AuditAction(u"body.merge"_s)
                      : AuditAction(u"bodies.merge"_s, {QString::number(pairs.size())}))
    , m_pairs(std::move(pairs))
{
    for (auto &[kept, gone, merged] : m_pairs) {
        merged = tidied(std::move(merged));
        merged.id = kept.id;
    }
    touchEverything();
}

Result<> MergeBodiesCommand::perform(Journal &journal)
{
    return mergeAll(journal, m_pairs);
}

TellApartCommand::TellApartCommand(CampaignSession &session, PersonId one, PersonId other)
    : EditCommand(session, AuditAction(u"contact.apart"_s))
{
    m_two.id = ToldApartId::create();
    m_two.person = one;
    m_two.otherPerson = other;
}

TellApartCommand::TellApartCommand(CampaignSession &session, BodyId one, BodyId other)
    : EditCommand(session, AuditAction(u"body.apart"_s))
{
    m_two.id = ToldApartId::create();
    m_two.body = one;
    m_two.otherBody = other;
}

Result<> TellApartCommand::perform(Journal &journal)
{
    return Repository<ToldApart>::insert(journal, m_two);
}

CompareAgainCommand::CompareAgainCommand(CampaignSession &session, ToldApartId id)
    : EditCommand(session, AuditAction(u"doubles.compare"_s))
    , m_id(id)
{ }

Result<> CompareAgainCommand::perform(Journal &journal)
{
    return Repository<ToldApart>::remove(journal, m_id);
}

} // namespace solidair
