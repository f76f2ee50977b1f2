// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/phone.h"
#include "base/text.h"
#include "domain/contactwords.h"
#include "domain/tidied.h"
#include "grouprow.h"
#include "sheetvalues.h"
#include "views/ownfields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString contactText(const char *source)
{
    return QCoreApplication::translate("ImportRow", source);
}

/// The last line of a note that a list brought.
constexpr auto sourceOfNote = QT_TRANSLATE_NOOP("ImportRow", "(from list %1, row %2)");

bool isSameEmail(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isSamePhone(const QString &a, const QString &b)
{
    const auto digits = dialledNumbers(a);
    return cleanedPhone(a) == cleanedPhone(b) || (!digits.isEmpty() && digits == dialledNumbers(b));
}

/// What somebody is, by the words of a list, on @p role.
void setRole(Role &role, const QString &text)
{
    role.kind = roleKindMeant(text);
    role.title = saysMoreThanKind(text, role.kind) ? singleLine(text) : QString();
}

bool isSameRole(const Role &role, const QString &text, const Phrases &phrases)
{
    auto other = role;
    setRole(other, text);
    return folded(contactRole(role, phrases)) == folded(text)
        || (other.kind == role.kind && folded(other.title) == folded(role.title));
}

/// Whether a row can mean that contact: by name; one without a name by what reaches it.
bool canBe(const Contact &contact, const ContactRead &read)
{
    if (const auto name = folded(read.name); !name.isEmpty())
        return folded(contact.person.name) == name;
    if (!read.email.isEmpty())
        return isSameEmail(contact.person.email, read.email);
    return contact.person.name.isEmpty() && isSamePhone(contact.person.phone, read.phone);
}

/// Which of those it means: the one that agrees with it most.
int agreement(const Contact &contact, const ContactRead &read, const Phrases &phrases)
{
    const auto &person = contact.person;
    return (person.name.isEmpty() ? 8 : 0) + (isSameEmail(person.email, read.email) ? 4 : 0)
        + (!read.phone.isEmpty() && isSamePhone(person.phone, read.phone) ? 2 : 0)
        + (!read.role.isEmpty() && isSameRole(contact.role, read.role, phrases) ? 1 : 0);
}

Person personOf(const ContactRead &read)
{
    Person person;
    person.name = read.name;
    person.email = read.email;
    return person;
}

/// Its place among the contacts; -1: none.
qsizetype placeMeant(const GroupWork &work, const ContactRead &read, const Phrases &phrases)
{
    const auto keys = placesOf(personOf(read));
    qsizetype meant = -1;
    const auto [first, last] = work.places.equal_range(keys.first());
    for (auto place = first; place != last; ++place) {
        if (*place >= work.contacts.size())
            continue;
        const auto &contact = work.contacts[*place];
        if (!canBe(contact, read))
            continue;
        const auto *best = meant < 0 ? nullptr : &work.contacts[meant];
        const auto ahead =
            best ? agreement(contact, read, phrases) - agreement(*best, read, phrases) : 1;
        if (ahead > 0 || (ahead == 0 && contact.person.name < best->person.name))
            meant = *place;
    }
    return meant;
}

/// Enters the contact at @p place by what it is called now.
void enterPlace(GroupWork &work, qsizetype place)
{
    for (const auto &key : placesOf(work.contacts[place].person)) {
        if (!work.places.contains(key, place))
            work.places.insert(key, place);
    }
}

/// Writes an own field into @p contact; false when it does not take what is read.
bool setField(GroupRow &row, const ContactSettingRead &read, Contact &contact)
{
    const auto fine = read.field->setting->set(contact, read.value);
    return fine
        || row.refuse(read.cell, fieldText(*read.field, read.value, row.group.phrases),
                      fine.error().message);
}

bool addContact(GroupRow &row, const ContactRead &read)
{
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = read.name;
    contact.person.email = read.email;
    contact.person.phone = read.phone;
    contact.person.source = row.source();
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = row.group.present;
    if (!read.role.isEmpty())
        setRole(contact.role, read.role);
    else
        contact.role.kind = read.name.isEmpty() ? Role::Kind::Mailbox : Role::Kind::Official;
    contact = tidied(contact);
    for (const auto &setting : read.settings) {
        if (!setField(row, setting, contact))
            return false;
    }
    row.work.append(&GroupWork::contacts, contact);
    enterPlace(row.work, row.work.contacts.size() - 1);
    row.work.insert(&GroupWork::newContacts, contact.person.id);
    const auto key = contact.person.id.text();
    const auto said = [&](const QString &what, const QString &value) {
        if (!value.isEmpty())
            row.work.insert(&GroupWork::said, key + what, {row.read.number, value});
    };
    said(u"email"_s, contact.person.email);
    said(u"phone"_s, contact.person.phone);
    said(u"role"_s, read.role);
    const auto &phrases = row.group.phrases;
    QStringList words{contactName(contact.person, phrases), contactRole(contact.role, phrases)};
    for (const auto &setting : read.settings) {
        const auto text = fieldText(*setting.field, setting.field->setting->kept(contact), phrases);
        said(setting.field->key, text);
        words.append(singleLine(text));
    }
    row.result.changes.append({ImportChange::Kind::NewContact,
                               contactText(QT_TRANSLATE_NOOP("ImportRow", "Contact")),
                               {},
                               words.join(u", "_s),
                               read.cell});
    return true;
}

QString cellOf(const ContactRead &read, const QString &key)
{
    for (const auto &setting : read.settings) {
        if (setting.field->key == key)
            return setting.cell;
    }
    return read.cells.value(key, read.cell);
}

bool takeDetails(GroupRow &row, const ContactRead &read, qsizetype place)
{
    const auto &phrases = row.group.phrases;
    const Contact contact = row.work.contacts[place];
    auto after = contact;
    const auto of = [&](const char *what) {
        return contactText(what).arg(contactName(contact.person, phrases));
    };
    const auto take = [&](const QString &key, const QString &what, const QString &before,
                          const QString &value, bool isSame, auto &&apply) {
        if (value.isEmpty())
            return true;
        const auto cell = cellOf(read, key);
        if (!isSame && !row.isFirstToSay(contact.person.id.text() + key, cell, value))
            return false;
        if (isSame) {
            row.work.insert(&GroupWork::said, contact.person.id.text() + key,
                            {row.read.number, before});
            return true;
        }
        ImportChange change{ImportChange::Kind::ContactDetail, what, before, value, cell};
        QStringList rows{contact.person.id.text(), contact.role.id.text()};
        for (const auto &own : contact.person.own) {
            if (ownFieldKey(own.field) == key)
                rows = QStringList{own.id.text()};
        }
        if (row.mayReplace(change, rows))
            apply();
        row.result.changes.append(change);
        return true;
    };
    auto &person = after.person;
    const bool isTaken =
        take(u"email"_s, of(QT_TRANSLATE_NOOP("ImportRow", "E-mail of %1")), person.email,
             read.email, isSameEmail(person.email, read.email), [&] { person.email = read.email; })
        && take(u"phone"_s, of(QT_TRANSLATE_NOOP("ImportRow", "Phone of %1")), person.phone,
                read.phone, isSamePhone(person.phone, read.phone),
                [&] { person.phone = read.phone; })
        && take(u"role"_s, of(QT_TRANSLATE_NOOP("ImportRow", "Role of %1")),
                contactRole(after.role, phrases), read.role,
                isSameRole(after.role, read.role, phrases), [&] { setRole(after.role, read.role); })
        && take(u"name"_s, of(QT_TRANSLATE_NOOP("ImportRow", "Name of %1")), person.name, read.name,
                folded(person.name) == folded(read.name), [&] { person.name = read.name; });
    if (!isTaken)
        return false;
    for (const auto &each : read.settings) {
        const auto &field = *each.field;
        auto filled = after;
        if (!setField(row, each, filled))
            return false;
        const auto words = [&](const Contact &it) {
            return fieldText(field, field.setting->kept(it), phrases);
        };
        const auto said = singleLine(words(filled));
        const bool isFine = take(field.key,
                                 contactText(QT_TRANSLATE_NOOP("ImportRow", "%1 of %2"))
                                     .arg(field.head, contactName(contact.person, phrases)),
                                 singleLine(words(after)), said, words(filled) == words(after),
                                 [&] { after = filled; });
        if (!isFine)
            return false;
    }
    after = tidied(after);
    if (after == contact)
        return true;
    if (person.source.isEmpty())
        person.source = row.source();
    row.work.replace(&GroupWork::contacts, place, after);
    if (!row.work.newContacts.contains(contact.person.id))
        row.work.insert(&GroupWork::seen, contact.person.id, contact);
    enterPlace(row.work, place);
    return true;
}

} // namespace

QStringList placesOf(const Person &person)
{
    QStringList keys;
    if (const auto name = folded(person.name); !name.isEmpty())
        keys.append(name);
    if (!person.email.isEmpty())
        keys.append(u'@' + person.email.toLower());
    return keys.isEmpty() ? QStringList{u"#"_s} : keys;
}

QString withoutSource(const QString &note)
{
    static const auto lines = [] {
        QList<QRegularExpression> all;
        for (const auto language : {Language::Dutch, Language::French, Language::English}) {
            auto line =
                QRegularExpression::escape(Phrases(language).text("ImportRow", sourceOfNote));
            line.replace(u"\\%1"_s, u".+"_s).replace(u"\\%2"_s, u"\\d+"_s);
            all.append(QRegularExpression(u"\n"_s + line + u"\\z"_s));
        }
        return all;
    }();
    auto text = note;
    for (const auto &line : lines)
        text.remove(line);
    return text;
}

bool takeContacts(GroupRow &row)
{
    for (const auto &read : row.read.contacts) {
        if (folded(read.name).isEmpty() && read.email.isEmpty() && read.phone.isEmpty())
            continue;
        const auto place = placeMeant(row.work, read, row.group.phrases);
        if (!(place < 0 ? addContact(row, read) : takeDetails(row, read, place)))
            return false;
    }
    return true;
}

bool takeNextStep(GroupRow &row)
{
    if (!row.read.nextStep)
        return true;
    const auto &read = *row.read.nextStep;
    const auto &steps = row.work.nextSteps;
    const auto found = std::ranges::find_if(
        steps, [&](const NextStep &it) { return folded(it.what) == folded(read.what); });
    const auto words = [&](const QString &who, QDate due) {
        QStringList all{singleLine(read.what), who, dateOnScreen(PartialDate(due))};
        all.removeAll(QString());
        return all.join(u", "_s);
    };
    const auto what = contactText(QT_TRANSLATE_NOOP("ImportRow", "Next step"));
    if (found == steps.end()) {
        NextStep step{NextStepId::create(), row.group.present, read.what, read.who, read.due, {}};
        row.work.append(&GroupWork::nextSteps, step);
        row.work.insert(&GroupWork::newSteps, step.id);
        if (!read.who.isEmpty()) {
            row.work.insert(&GroupWork::said, step.id.text() + u"who"_s,
                            {row.read.number, read.who});
        }
        if (read.due.isValid()) {
            row.work.insert(&GroupWork::said, step.id.text() + u"due"_s,
                            {row.read.number, dateOnScreen(PartialDate(read.due))});
        }
        row.result.changes.append(
            {ImportChange::Kind::NextStep, what, {}, words(read.who, read.due), read.cell});
        return true;
    }
    auto after = *found;
    if (!read.who.isEmpty())
        after.who = read.who;
    if (read.due.isValid())
        after.due = read.due;
    if (found->doneOn.isValid())
        return true;
    const auto id = found->id.text();
    const auto due = dateOnScreen(PartialDate(read.due));
    const bool isFirst =
        (read.who.isEmpty() || row.isFirstToSay(id + u"who"_s, read.cell, read.who))
        && (due.isEmpty() || row.isFirstToSay(id + u"due"_s, read.cell, due));
    if (!isFirst || after == *found)
        return isFirst;
    ImportChange change{ImportChange::Kind::NextStep, what, words(found->who, found->due),
                        words(after.who, after.due), read.cell};
    if (row.mayReplace(change, {found->id.text()})) {
        if (!row.work.newSteps.contains(found->id))
            row.work.insert(&GroupWork::seenSteps, found->id, *found);
        row.work.replace(&GroupWork::nextSteps, std::distance(steps.begin(), found), after);
    }
    row.result.changes.append(change);
    return true;
}

void takeNotes(GroupRow &row)
{
    for (const auto &read : row.read.notes) {
        const auto text = withoutSource(read.text);
        const auto key = folded(text);
        if (key.isEmpty() || row.work.notes.contains(key))
            continue;
        row.work.insert(&GroupWork::notes, key);
        Interaction note;
        note.id = InteractionId::create();
        note.municipality = row.group.present;
        note.kind = Interaction::Kind::Note;
        const auto saved = row.group.facts.savedAt.toLocalTime().date();
        note.date = PartialDate(saved.isValid() ? std::min(saved, row.group.facts.day)
                                                : row.group.facts.day);
        note.summary = text == read.text ? read.text + u'\n'
                + contactText(sourceOfNote).arg(row.group.facts.list).arg(row.read.number)
                                         : read.text;
        row.work.append(&GroupWork::newNotes, note);
        row.result.changes.append({ImportChange::Kind::Note,
                                   contactText(QT_TRANSLATE_NOOP("ImportRow", "Note")),
                                   {},
                                   read.text,
                                   read.cell});
    }
}

} // namespace solidair
