// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "severalcommand.h"

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
