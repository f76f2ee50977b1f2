// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactfields.h"

#include "base/text.h"
#include "domain/contactwords.h"
#include "ownfields.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = FieldHead::Type;

/// A text that is already words in the language of @p phrases.
using Words = QString (*)(const ContactFacts &, const Phrases &);

ContactField textField(const QString &key, const QString &head, Words words, const Phrases &phrases)
{
    ContactField field;
    field.key = key;
    field.head = head;
    field.name = head;
    field.isPersonal = true;
    field.read = [words, phrases](const ContactFacts &facts) {
        return valueOf(words(facts, phrases));
    };
    return field;
}

QString agreements(const ContactFacts &facts, const Phrases &phrases)
{
    const auto &person = facts.contact.person;
    QStringList agreed{contactRefusals(person, phrases), contactPublishing(person, phrases)};
    agreed.removeAll(QString());
    return agreed.join(u" · "_s);
}

} // namespace

FieldsOf<ContactFacts> contactFields(const QList<OwnField> &own, const Phrases &phrases)
{
    const auto words = [&phrases](const char *source) { return phrases.text("Field", source); };
    const auto field = [&](const QString &key, const char *head, Words itsWords) {
        return textField(key, words(head), itsWords, phrases);
    };
    auto term = field(u"term"_s, QT_TRANSLATE_NOOP("Field", "Term"), nullptr);
    term.type = Type::Date;
    term.read = [](const ContactFacts &facts) {
        const auto &since = facts.contact.role.since;
        return since.isKnown() ? FieldValue(since) : FieldValue();
    };
    term.shown = [phrases](const ContactFacts &facts) {
        return contactTerm(facts.contact.role, phrases);
    };
    ContactField former;
    former.key = u"former"_s;
    former.type = Type::Flag;
    former.head = words(QT_TRANSLATE_NOOP("Field", "Former role"));
    former.name = former.head;
    former.isPersonal = true;
    former.read = [](const ContactFacts &facts) {
        const auto &until = facts.contact.role.until;
        return FieldValue(until.isKnown() && until.firstDay() <= facts.day);
    };
    QList<ContactField> fields{
        field(u"person"_s, QT_TRANSLATE_NOOP("Field", "Name"),
              [](const ContactFacts &facts, const Phrases &in) {
                  return contactName(facts.contact.person, in);
              }),
        field(u"role"_s, QT_TRANSLATE_NOOP("Field", "Role"),
              [](const ContactFacts &facts, const Phrases &in) {
                  return contactRole(facts.contact.role, in);
              }),
        field(u"place"_s, QT_TRANSLATE_NOOP("Field", "Municipality"),
              [](const ContactFacts &facts, const Phrases &) {
                  return contactPlace(facts.contact.role, facts.campaign);
              }),
        field(u"purposes"_s, QT_TRANSLATE_NOOP("Field", "Contact for"),
              [](const ContactFacts &facts, const Phrases &in) {
                  return contactPurposes(facts.contact.role, in);
              }),
        term,
        field(
            u"email"_s, QT_TRANSLATE_NOOP("Field", "E-mail"),
            [](const ContactFacts &facts, const Phrases &) { return facts.contact.person.email; }),
        field(
            u"phone"_s, QT_TRANSLATE_NOOP("Field", "Phone"),
            [](const ContactFacts &facts, const Phrases &) { return facts.contact.person.phone; }),
        field(u"agreements"_s, QT_TRANSLATE_NOOP("Field", "Agreements"), agreements),
        former,
    };
    return {fields + ownFieldsOfPersons(own, phrases), phrases};
}

} // namespace solidair
