// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactrow.h"

#include "base/phone.h"
#include "base/text.h"

#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is searched in.
constexpr std::array searchedFields{"person"_L1, "role"_L1, "place"_L1, "email"_L1, "phone"_L1};

} // namespace

ContactRow contactRow(const ContactFacts &facts, const QList<ContactField> &fields)
{
    const auto &role = facts.contact.role;
    ContactRow row;
    row.role = role.id;
    row.municipality = role.municipality;
    row.since = role.since;
    row.isFormer = role.until.isKnown() && role.until.firstDay() <= facts.day;
    row.dialled = dialledNumbers(singleLine(facts.contact.person.phone));
    const Phrases phrases;
    QStringList searched;
    for (const auto &field : fields) {
        row.cells.append(contactText(field, facts, phrases));
        if (std::ranges::find(searchedFields, field.key) != searchedFields.end())
            searched.append(row.cells.last());
    }
    row.searched = folded(searched.join(u' '));
    return row;
}

} // namespace solidair
