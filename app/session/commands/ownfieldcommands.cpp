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

Result<> writeOwnValues(Journal &journal, const Municipality &before, const Municipality &after,
                        const Municipality &now)
{
    for (auto value : after.own) {
        auto seen = valueIn(before.own, value.field);
        if (const auto known = valueIn(now.own, value.field); !seen && known) {
            seen = known;
            seen->value.clear();
            value.id = known->id;
        }
        const auto done = seen ? Repository<OwnValue>::update(journal, *seen, value)
                               : Repository<OwnValue>::insert(journal, value);
        if (!done)
            return done;
    }
    for (const auto &value : before.own) {
        if (valueIn(after.own, value.field))
            continue;
        if (const auto done = Repository<OwnValue>::remove(journal, value.id); !done)
            return done;
    }
    return {};
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
