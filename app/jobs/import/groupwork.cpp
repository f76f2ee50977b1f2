// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupwork.h"

namespace solidair {

void GroupWork::setCampaign(const Register &campaign)
{
    m_undo.emplace_back([before = m_campaign](GroupWork &work) {
        work.m_campaign = before;
        work.m_standing.reset();
    });
    m_campaign = campaign;
    m_standing.reset();
}

const Standing &GroupWork::standing(MunicipalityId municipality, QDate day)
{
    if (!m_standing || m_standingOf != municipality) {
        m_standing = m_campaign.standing(municipality, day);
        m_standingOf = municipality;
    }
    return *m_standing;
}

void GroupWork::takeBack()
{
    while (!m_undo.empty()) {
        m_undo.back()(*this);
        m_undo.pop_back();
    }
}

} // namespace solidair
