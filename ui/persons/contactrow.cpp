// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactrow.h"

#include "base/phone.h"
#include "base/text.h"
#include "contactwords.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ContactRow contactRow(const Register &campaign, const Contact &contact, QDate today)
{
    const auto &[role, person] = contact;
    ContactRow row;
    row.role = role.id;
    row.municipality = role.municipality;
    row.name = singleLine(contactName(person));
    row.roleText = singleLine(contactRole(role));
    QStringList places{campaign.bodyName(role.body)};
    if (campaign.contains(role.municipality))
        places.append(campaign.municipality(role.municipality).name());
    places.removeAll(QString());
    row.place = singleLine(places.join(u", "_s));
    row.purposes = contactPurposes(role);
    row.term = contactTerm(role);
    row.email = singleLine(person.email);
    row.phone = singleLine(person.phone);
    QStringList agreements{contactRefusals(person), contactPublishing(person)};
    agreements.removeAll(QString());
    row.agreements = singleLine(agreements.join(u" · "_s));
    row.since = role.since;
    row.isFormer = role.until.isKnown() && role.until.firstDay() <= today;
    row.searched =
        folded(QStringList{row.name, row.roleText, row.place, row.email, row.phone}.join(u' '));
    row.dialled = dialledNumbers(row.phone);
    return row;
}

} // namespace solidair
