// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptrecords.h"

#include "storage/recordsloader.h"

#include <algorithm>

namespace solidair {

namespace {

/// All that Belgium has, former ones too; a job over more than these takes what it reads along.
constexpr qsizetype mostKept = 2'000;

} // namespace

Result<Records> KeptRecords::of(const Database &database, const Register &campaign,
                                const QList<MunicipalityId> &municipalities)
{
    QList<MunicipalityId> sources;
    for (const auto id : municipalities)
        sources += campaign.withPredecessors(id);
    auto unread = sources;
    unread.removeIf([this](MunicipalityId id) { return m_kept.contains(id); });
    auto read = loadRecordsOf(database, unread);
    if (!read)
        return read;
    Records all;
    for (const auto id : std::as_const(sources))
        all.insert(id, m_kept.contains(id) ? m_kept.value(id) : read->value(id));
    if (m_kept.size() + unread.size() > mostKept)
        m_kept.clear();
    if (unread.size() <= mostKept)
        m_kept.insert(*read);
    return all;
}

void KeptRecords::forget(const Touched &touched)
{
    if (touched.everything) {
        m_kept.clear();
        return;
    }
    for (const auto id : touched.municipalities)
        m_kept.remove(id);
    // A person may have roles elsewhere too.
    const auto persons = touched.idsOf<Person>();
    const bool areOwn = touched.concerns<OwnValue>();
    if (persons.isEmpty() && !areOwn)
        return;
    m_kept.removeIf([&](const Records::iterator &it) {
        return std::ranges::any_of(it.value().contacts, [&](const Contact &contact) {
            return areOwn || persons.contains(contact.person.id.text());
        });
    });
}

} // namespace solidair
