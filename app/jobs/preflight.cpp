// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preflight.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Recipient::Readiness;

QString text(const char *source)
{
    return QCoreApplication::translate("Recipient", source);
}

struct Finding
{
    Recipient::Readiness readiness;
    QString remark;
    std::optional<Stage> stage = {};
};

/// Somebody who would get letters there asked not to.
bool refusesPost(const QList<Contact> &contacts, QDate day)
{
    return std::ranges::any_of(contacts, [day](const Contact &contact) {
        return contact.role.forLetter && contact.person.noPost && contact.role.isCurrentOn(day);
    });
}

/// What stands in the way of the question that the letter puts.
std::optional<Finding> questionFinding(const Standing &standing)
{
    const auto date = dateOnScreen(standing.since);
    const auto dated = [&date](const char *with, const char *without) {
        return Finding{Unwise, date.isEmpty() ? text(without) : text(with).arg(date)};
    };
    switch (standing.stage) {
    case Stage::Joined:
        return dated(QT_TRANSLATE_NOOP("Recipient", "joined already (%1)"),
                     QT_TRANSLATE_NOOP("Recipient", "joined already"));
    case Stage::Asked:
        return dated(QT_TRANSLATE_NOOP("Recipient", "asked already on %1"),
                     QT_TRANSLATE_NOOP("Recipient", "asked already"));
    case Stage::InDiscussion:
        return dated(QT_TRANSLATE_NOOP("Recipient", "in discussion since %1"),
                     QT_TRANSLATE_NOOP("Recipient", "in discussion already"));
    case Stage::OnHold:
    case Stage::Declined:
    case Stage::Left:
        return Finding{Unwise,
                       date.isEmpty() ? stageText(standing.stage, Phrases())
                                      : text(QT_TRANSLATE_NOOP("Recipient", "%1 (%2)"))
                                            .arg(stageText(standing.stage, Phrases()), date)};
    case Stage::NotApproached:
        break;
    }
    return {};
}

QString nameOf(const Contact &contact)
{
    const auto role = contact.role.title.isEmpty() ? roleKindText(contact.role.kind, Phrases())
                                                   : contact.role.title;
    return singleLine(contact.person.name.isEmpty() ? role : role + u' ' + contact.person.name);
}

/// What is said of a letter that can go.
Finding addressFinding(const LetterFacts &facts)
{
    const bool hasStreet = !singleLine(facts.municipality.street).isEmpty();
    const bool hasName = facts.contact && !singleLine(facts.contact->person.name).isEmpty();
    if (hasStreet && hasName)
        return {Ready, nameOf(*facts.contact)};
    if (hasName) {
        return {Remarked,
                text(QT_TRANSLATE_NOOP("Recipient", "no street: %1")).arg(nameOf(*facts.contact))};
    }
    return {Remarked,
            hasStreet ? text(QT_TRANSLATE_NOOP("Recipient", "no contact: to the college"))
                      : text(QT_TRANSLATE_NOOP("Recipient", "no contact, no street"))};
}

Finding findingOf(const Register &campaign, const QList<Contact> &contacts,
                  const LetterTemplate &letterTemplate, const Phrases &phrases,
                  const LetterFacts &facts)
{
    if (!facts.municipality.existsOn(facts.date))
        return {Impossible,
                text(QT_TRANSLATE_NOOP("Recipient", "does not exist on the date of the letter"))};
    const auto values = letterValues(facts, phrases);
    if (const auto filled = fill(letterTemplate, values); !filled)
        return {Impossible, filled.error().message};
    if (refusesPost(contacts, facts.date))
        return {Unwise, text(QT_TRANSLATE_NOOP("Recipient", "asked for no letters"))};
    if (letterTemplate.asks) {
        const auto standing = campaign.standing(facts.municipality.id, facts.date);
        if (auto finding = questionFinding(standing)) {
            finding->stage = standing.stage;
            return *finding;
        }
    }
    return addressFinding(facts);
}

} // namespace

QList<Recipient> inspectedRecipients(const Register &campaign, const ContactsOf &contacts,
                                     const LetterTemplate &letterTemplate,
                                     const QList<LetterFacts> &facts)
{
    QList<Recipient> recipients;
    recipients.reserve(facts.size());
    const Phrases phrases(letterTemplate.language);
    for (const auto &its : facts) {
        const auto known = contactsAlong(campaign, contacts, its.municipality.id);
        const auto finding = findingOf(campaign, known, letterTemplate, phrases, its);
        recipients.append({its, finding.readiness, finding.remark, finding.stage});
    }
    return recipients;
}

QStringList missingOfSender(const LetterTemplate &letterTemplate, const QList<LetterFacts> &facts)
{
    QSet<QString> missing;
    const Phrases phrases(letterTemplate.language);
    for (const auto &its : facts) {
        QStringList ofSender;
        for (const auto &field : missingFields(letterTemplate, letterValues(its, phrases))) {
            if (field.startsWith("sender_"_L1))
                ofSender.append(field);
        }
        // One that can go, or stays for a reason of its own, is not stopped by the sender.
        if (ofSender.isEmpty())
            return {};
        missing.unite({ofSender.begin(), ofSender.end()});
    }
    QStringList ordered{u"sender_name"_s,  u"sender_function"_s, u"sender_organisation"_s,
                        u"sender_email"_s, u"sender_phone"_s,    u"sender_website"_s};
    erase_if(ordered, [&missing](const QString &field) { return !missing.contains(field); });
    return ordered;
}

QString fieldsInWords(const QStringList &fields)
{
    QStringList names;
    for (const auto &field : fields)
        names.append(letterFieldName(field));
    return enumeration(names, Phrases().language());
}

} // namespace solidair
