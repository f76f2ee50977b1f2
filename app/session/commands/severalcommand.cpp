// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "severalcommand.h"

#include "ownfieldcommands.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ChangeSeveralCommand::ChangeSeveralCommand(CampaignSession &session,
                                           QList<MunicipalityId> municipalities,
                                           SeveralChange change)
    : EditCommand(session,
                  AuditAction(u"municipalities.change"_s, {QString::number(municipalities.size())}))
    , m_municipalities(std::move(municipalities))
    , m_change(std::move(change))
{
    for (const auto id : m_municipalities)
        touch(id);
}

Result<bool> ChangeSeveralCommand::writeOwn(Journal &journal, const Municipality &before) const
{
    auto after = before;
    for (auto it = m_change.own.begin(); it != m_change.own.end(); ++it) {
        const auto found = std::ranges::find(after.own, it.key(), &OwnValue::field);
        if (found == after.own.end())
            after.own.append({OwnValueId::create(), it.key(), before.id, {}, {}, it.value()});
        else
            found->value = it.value();
    }
    if (after.own == before.own)
        return false;
    const auto written = writeOwnValues(journal, before.own, after.own, before.own);
    return written ? Result<bool>(true) : written.error();
}

Result<> ChangeSeveralCommand::perform(Journal &journal)
{
    bool differs = false;
    for (const auto id : m_municipalities) {
        const auto &before = campaign().municipality(id);
        if (m_change.coordinator && *m_change.coordinator != before.coordinator) {
            auto after = before;
            after.coordinator = *m_change.coordinator;
            if (const auto done = MunicipalityRepository::update(journal, before, after); !done)
                return done;
            differs = true;
        }
        const auto own = writeOwn(journal, before);
        if (!own)
            return own.error();
        differs |= *own;
        if (m_change.nextStep) {
            auto step = *m_change.nextStep;
            step.id = NextStepId::create();
            step.municipality = id;
            step.recordedOn = journal.at().date();
            if (const auto done = NextStepRepository::insert(journal, step); !done)
                return done;
            differs = true;
        }
    }
    if (differs)
        return {};
    return Error{
        Error::Code::AlreadyRecorded, tr("All of them have it already; nothing was changed."), {}};
}

} // namespace solidair
