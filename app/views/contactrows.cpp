// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactrows.h"

#include "base/phone.h"
#include "base/text.h"
#include "ownfields.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is searched in, beside what a campaign asks of its own.
const QStringList &searchedFields()
{
    static const QStringList keys{u"person"_s, u"role"_s, u"place"_s, u"email"_s, u"phone"_s};
    return keys;
}

} // namespace

ContactRows::ContactRows()
    : m_rows(contactFields({}, Phrases()))
    , m_searched(searchedFields())
{ }

void ContactRows::setOwnFields(const QList<OwnField> &own)
{
    m_rows.setFields(contactFields(own, Phrases()));
    m_searched = searchedFields();
    for (const auto &field : fields().all()) {
        if (!ownFieldOfKey(field.key).isNull())
            m_searched.append(field.key);
    }
    m_texts.build({});
    m_dialled.build({});
    for (const auto &contact : std::as_const(m_contacts))
        index(contact);
}

QList<qsizetype> ContactRows::places(const Filter &filter, const Order &order)
{
    return m_rows.places(size(), filter.conditions, found(filter.search), order,
                         [this](qsizetype place) { return facts(place); });
}

/// Empty: nothing is searched for.
std::vector<bool> ContactRows::found(const QString &search) const
{
    const auto words = folded(search).split(u' ', Qt::SkipEmptyParts);
    const auto digits = dialledDigits(search);
    if (words.isEmpty() && digits.isEmpty())
        return {};
    std::vector<bool> found(static_cast<size_t>(size()), true);
    for (const auto &word : words) {
        const auto hits = m_texts.hits({word});
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] && hits[i];
    }
    if (!digits.isEmpty()) {
        const auto hits = m_dialled.hits({digits});
        for (size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] || hits[i];
    }
    return found;
}

void ContactRows::index(const Contact &contact)
{
    const ContactFacts facts{m_campaign, contact, m_day};
    QStringList searched;
    for (const auto &key : std::as_const(m_searched))
        searched.append(singleLine(fields().text(*fields().find(key), facts)));
    m_texts.append(u'\n' + folded(searched.join(u' ')));
    m_dialled.append(u'\n' + dialledNumbers(singleLine(contact.person.phone)));
}

void ContactRows::append(const Register &campaign, QDate day, const QList<Contact> &contacts)
{
    m_campaign = campaign;
    m_day = day;
    for (const auto &contact : contacts)
        index(contact);
    m_contacts += contacts;
}

bool ContactRows::differFrom(const Contacts &contacts) const
{
    Contacts before;
    for (const auto &contact : m_contacts) {
        if (contacts.contains(contact.role.municipality))
            before[contact.role.municipality].append(contact);
    }
    for (auto it = contacts.cbegin(); it != contacts.cend(); ++it) {
        if (before.value(it.key()) != it.value())
            return true;
    }
    return false;
}

void ContactRows::replace(const Register &campaign, QDate day, const Contacts &contacts)
{
    QList<Contact> all;
    all.reserve(m_contacts.size());
    for (const auto &contact : std::as_const(m_contacts)) {
        if (!contacts.contains(contact.role.municipality))
            all.append(contact);
    }
    for (const auto &its : contacts)
        all += its;
    QHash<MunicipalityId, qsizetype> order;
    for (const auto id : campaign.all())
        order.insert(id, order.size());
    std::ranges::stable_sort(all, {}, [&order](const Contact &contact) {
        return order.value(contact.role.municipality);
    });
    m_contacts.clear();
    m_texts.build({});
    m_dialled.build({});
    m_rows.forget();
    append(campaign, day, all);
}

} // namespace solidair
