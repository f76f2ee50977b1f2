// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownfieldcommands.h"

#include "domain/tidied.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ChangeOwnFieldsCommand::ChangeOwnFieldsCommand(CampaignSession &session, const QString &name,
                                               QList<OwnField> before, QList<OwnField> after)
    : EditCommand(session, AuditAction(u"own-field.change"_s, {name}))
    , m_before(std::move(before))
    , m_after(std::move(after))
{ }

namespace {

std::optional<OwnValue> valueIn(const QList<OwnValue> &all, OwnFieldId field)
{
    const auto found = std::ranges::find(all, field, &OwnValue::field);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<> writeOwnValues(Journal &journal, const QList<OwnValue> &before,
                        const QList<OwnValue> &after, const QList<OwnValue> &now)
{
    for (auto value : after) {
        auto seen = valueIn(before, value.field);
        if (const auto known = valueIn(now, value.field); !seen && known) {
            seen = known;
            seen->value.clear();
        }
        // Emptied and filled in again it is the same row.
        if (seen)
            value.id = seen->id;
        const auto done = seen ? Repository<OwnValue>::update(journal, *seen, value)
                               : Repository<OwnValue>::insert(journal, value);
        if (!done)
            return done;
    }
    for (const auto &value : before) {
        if (valueIn(after, value.field))
            continue;
        if (const auto known = valueIn(now, value.field); known && known->value != value.value) {
            // What is taken away is not compared by columns.
            auto emptied = value;
            emptied.value.clear();
            return Repository<OwnValue>::update(journal, value, emptied);
        }
        if (const auto done = Repository<OwnValue>::remove(journal, value.id); !done)
            return done;
    }
    return {};
}

Result<> writeOwnValues(Journal &journal, const Person &before, const Person &after)
{
    if (before.own == after.own)
        return {};
    const auto now = PersonRepository(journal.database()).find(after.id);
    return now ? writeOwnValues(journal, before.own, after.own, now->own) : now.error();
}

Result<> ChangeOwnFieldsCommand::perform(Journal &journal)
{
    for (qsizetype i = 0; i < m_after.size(); ++i) {
        const auto after = tidied(m_after[i]);
        if (after == m_before[i])
            continue;
        if (const auto done = Repository<OwnField>::update(journal, m_before[i], after); !done)
            return done;
    }
    return {};
}

} // namespace solidair
