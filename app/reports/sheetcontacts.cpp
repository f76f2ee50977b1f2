// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "domain/contactorder.h"
#include "sheetsections.h"
#include "statusrows.h"
#include "views/ownfields.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

ReportCell purposes(const SheetFacts &facts, const Role &role)
{
    QStringList words;
    if (role.forLetter)
        words.append(facts.text(QT_TRANSLATE_NOOP("Report", "letter")));
    if (role.forMeeting)
        words.append(facts.text(QT_TRANSLATE_NOOP("Report", "meeting")));
    if (role.forPage)
        words.append(facts.text(QT_TRANSLATE_NOOP("Report", "public page")));
    return textCell(words.join(", "_L1));
}

/// A mailbox has no name: its title stands for it.
ReportCell nameOf(const SheetFacts &facts, const Contact &contact)
{
    const auto &[role, person] = contact;
    auto name = singleLine(person.name);
    if (name.isEmpty())
        name = singleLine(role.title);
    auto cell = textCell(name.isEmpty() ? roleKindText(role.kind, facts.phrases()) : name);
    cell.strong = true;
    QStringList remarks;
    if (person.fictional)
        remarks.append(facts.text(QT_TRANSLATE_NOOP("Report", "fictional")));
    if (role.forPage && !person.mayBePublished)
        remarks.append(facts.text(QT_TRANSLATE_NOOP("Report", "may not be published")));
    remarks += ownLines(ownWords(facts.campaign(), contact, facts.day(), facts.phrases()),
                        facts.phrases());
    cell.remark = remarks.join(", "_L1);
    return cell;
}

ReportCell functionOf(const SheetFacts &facts, const Contact &contact)
{
    const auto &[role, person] = contact;
    const bool hasTitle = !role.title.trimmed().isEmpty();
    const bool hasName = !singleLine(person.name).isEmpty();
    if (!hasName && !hasTitle)
        return emptyCell();
    return textCell(hasName && hasTitle ? role.title : roleKindText(role.kind, facts.phrases()));
}

/// Only the ways that the person leaves open; the others as what they are.
ReportCell reachOf(const SheetFacts &facts, const Person &person)
{
    QStringList ways;
    if (!person.noEmail)
        ways.append(singleLine(person.email));
    if (!person.noPhone)
        ways.append(together(singleLine(person.phone)));
    ways.removeAll(QString());
    auto cell = textCell(ways.join(", "_L1));
    QStringList refusals;
    if (person.noPost)
        refusals.append(facts.text(QT_TRANSLATE_NOOP("Report", "not by post")));
    if (person.noEmail)
        refusals.append(facts.text(QT_TRANSLATE_NOOP("Report", "not by e-mail")));
    if (person.noPhone)
        refusals.append(facts.text(QT_TRANSLATE_NOOP("Report", "not by phone")));
    const bool none = refusals.size() == 3;
    const auto words =
        none ? facts.text(QT_TRANSLATE_NOOP("Report", "do not contact")) : refusals.join(", "_L1);
    if (!words.isEmpty() && ways.isEmpty())
        return textCell(words);
    cell.remark = words;
    return cell;
}

} // namespace

ReportSection ownFieldsSection(const SheetFacts &facts)
{
    ReportLines lines;
    for (const auto &own : ownWords(facts.campaign(), facts.id(), facts.day(), facts.phrases()))
        lines.append({{}, own.name, singleLine(own.text)});
    ReportSection section;
    if (!lines.isEmpty())
        section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "Own fields"));
    section.content = lines;
    return section;
}

ReportSection contactsSection(const SheetFacts &facts)
{
    auto contacts = facts.records().contacts;
    contacts.removeIf(
        [&](const Contact &contact) { return !contact.role.isCurrentOn(facts.day()); });
    sortContacts(contacts);
    const bool hasAddressee = letterContact(contacts, facts.day()) != nullptr;

    ReportTable table;
    table.columns = {{facts.text(QT_TRANSLATE_NOOP("Report", "For")), Kind::Text, 28_mm},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "Name")), Kind::Text, 44_mm},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "Function")), Kind::Text, 44_mm},
                     {facts.text(QT_TRANSLATE_NOOP("Report", "Reached by")), Kind::Text, 54_mm}};
    const auto college =
        facts.text(QT_TRANSLATE_NOOP("Report", "the college of mayor and aldermen"));
    if (!hasAddressee && !contacts.isEmpty()) {
        table.rows.append({{textCell(facts.text(QT_TRANSLATE_NOOP("Report", "letter"))),
                            textCell(college), emptyCell(), emptyCell()}});
    }
    for (const auto &contact : std::as_const(contacts)) {
        table.rows.append({{purposes(facts, contact.role), nameOf(facts, contact),
                            functionOf(facts, contact), reachOf(facts, contact.person)}});
    }
    ReportSection section;
    section.heading = facts.text(QT_TRANSLATE_NOOP("Report", "Contacts"));
    section.empty =
        facts.text(QT_TRANSLATE_NOOP("Report", "Nobody yet; a letter goes to %1.")).arg(college);
    section.content = table;
    return section;
}

} // namespace solidair
