// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownfieldcommands.h"

#include "domain/tidied.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ChangeOwnFieldsCommand::ChangeOwnFieldsCommand(CampaignSession &session, const QString &name,
                                               QList<OwnField> before, QList<OwnField> after)
    : EditCommand(session, AuditAction(u"own-field.change"_s, {name}))
    , m_before(std::move(before))
    , m_after(std::move(after))
{ }

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
