// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactfields.h"
#include "fieldrows.h"
#include "search.h"

namespace solidair {

/// The contacts of a campaign on a day, as they come, and what their fields say. They may come in
/// portions.
class ContactRows
{
public:
    using Facts = ContactFacts;
    using Contacts = QHash<MunicipalityId, QList<Contact>>;

    /// Named in the language of the interface.
    ContactRows();

    const FieldsOf<ContactFacts> &fields() const { return m_rows.fields(); }

    qsizetype size() const { return m_contacts.size(); }

    const Contact &contact(qsizetype place) const { return m_contacts[place]; }

    /// Valid until something changes.
    ContactFacts facts(qsizetype place) const { return {m_campaign, contact(place), m_day}; }

    /// Those whose fields are as wanted and that have every word of the search, or all of it in a
    /// telephone number.
    QList<qsizetype> places(const Filter &filter, const Order &order);

    /// The own fields of persons that the campaign has now; those of before are gone.
    void setOwnFields(const QList<OwnField> &own);
    /// Of @p campaign on @p day, behind the others.
    void append(const Register &campaign, QDate day, const QList<Contact> &contacts);
    /// Whether these municipalities have other contacts here than in @p contacts.
    bool differFrom(const Contacts &contacts) const;
    /// In place of all that these municipalities had, in the order of municipalities.
    void replace(const Register &campaign, QDate day, const Contacts &contacts);

private:
    std::vector<bool> found(const QString &search) const;
    void index(const Contact &contact);

    Register m_campaign;
    QDate m_day;
    QList<Contact> m_contacts;
    FieldRows<ContactFacts> m_rows;
    QStringList m_searched; ///< The keys of the fields that are searched in.
    SearchIndex m_texts; ///< What is searched in.
    SearchIndex m_dialled; ///< Telephone numbers in digits.
};

} // namespace solidair
