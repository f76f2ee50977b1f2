// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personmerge.h"

#include "base/phone.h"
#include "base/text.h"
#include "ui/desk/drafts.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The text of @p person that @p field is about; none for a date or a mark.
QString Person::*textMember(PersonMerge::Field field)
{
    switch (field) {
    case PersonMerge::Field::Name:
        return &Person::name;
    case PersonMerge::Field::Email:
        return &Person::email;
    case PersonMerge::Field::Phone:
        return &Person::phone;
    case PersonMerge::Field::Source:
        return &Person::source;
    case PersonMerge::Field::Basis:
        return &Person::lawfulBasis;
    case PersonMerge::Field::Note:
        return &Person::note;
    case PersonMerge::Field::Informed:
    case PersonMerge::Field::Fictional:
        return nullptr;
    }
    Q_UNREACHABLE();
}

/// The strictest of what both agreed to.
void keepPrivacy(Person &merged, const Person &first, const Person &second)
{
    merged.noPost = first.noPost || second.noPost;
    merged.noEmail = first.noEmail || second.noEmail;
    merged.noPhone = first.noPhone || second.noPhone;
    merged.mayBePublished = first.mayBePublished && second.mayBePublished;
    if (merged.mayBePublished) {
        if (merged.publishGround.isEmpty())
            merged.publishGround = second.publishGround;
    } else {
        // That of who may not; of both, what one of them has.
        const bool isSecond =
            first.mayBePublished || (!second.mayBePublished && first.publishGround.isEmpty());
        merged.publishGround = isSecond ? second.publishGround : first.publishGround;
    }
    if (!merged.recordedOn.isValid()
        || (second.recordedOn.isValid() && second.recordedOn < merged.recordedOn))
        merged.recordedOn = second.recordedOn;
}

} // namespace

PersonMerge::PersonMerge(Person first, Person second)
    : m_first(std::move(first))
    , m_second(std::move(second))
    , m_merged(m_first)
{
    keepPrivacy(m_merged, m_first, m_second);
    for (const auto field : fields) {
        const bool isFirstEmpty = text(m_first, field).isEmpty();
        const bool isSecondEmpty = text(m_second, field).isEmpty();
        taken(field, Side::First) = !isFirstEmpty || isSecondEmpty;
        taken(field, Side::Second) =
            !isSecondEmpty && !isEqual(field) && (isFirstEmpty || holdsSeveral(field));
        write(field);
    }
}

QString PersonMerge::text(const Person &person, Field field)
{
    if (field == Field::Informed)
        return dateOnScreen(PartialDate(person.informedOn));
    if (field == Field::Fictional)
        return person.fictional ? QCoreApplication::translate("PersonMerge", "yes, made up")
                                : QString();
    return person.*textMember(field);
}

bool PersonMerge::holdsSeveral(Field field)
{
    return field == Field::Phone || field == Field::Note;
}

bool PersonMerge::canBeTyped(Field field)
{
    return field != Field::Informed && field != Field::Fictional;
}

QString PersonMerge::key(Field field)
{
    constexpr std::array keys{"name",  "email",    "phone",     "source",
                              "basis", "informed", "fictional", "note"};
    return QString::fromLatin1(keys[static_cast<size_t>(field)]);
}

bool PersonMerge::isEqual(Field field) const
{
    const auto one = text(m_first, field);
    const auto other = text(m_second, field);
    if (field == Field::Phone && !dialledNumbers(one).isEmpty())
        return dialledNumbers(one) == dialledNumbers(other);
    if (field == Field::Email)
        return one.compare(other, Qt::CaseInsensitive) == 0;
    return one == other;
}

bool &PersonMerge::taken(Field field, Side side)
{
    return m_taken[static_cast<size_t>(field)][static_cast<size_t>(side)];
}

bool PersonMerge::isTaken(Field field, Side side) const
{
    return m_taken[static_cast<size_t>(field)][static_cast<size_t>(side)];
}

void PersonMerge::take(Field field, Side side, bool isTaken)
{
    const auto other = side == Side::First ? Side::Second : Side::First;
    taken(field, side) = isTaken;
    m_isChosen[static_cast<size_t>(field)] = true;
    m_isTyped[static_cast<size_t>(field)] = false;
    if (!holdsSeveral(field))
        taken(field, other) = !isTaken;
    write(field);
}

void PersonMerge::write(Field field)
{
    const bool takesFirst = isTaken(field, Side::First);
    const bool takesSecond = isTaken(field, Side::Second);
    if (field == Field::Informed) {
        m_merged.informedOn = takesFirst ? m_first.informedOn : m_second.informedOn;
        return;
    }
    if (field == Field::Fictional) {
        m_merged.fictional = takesFirst ? m_first.fictional : m_second.fictional;
        return;
    }
    const auto member = textMember(field);
    QStringList both;
    if (takesFirst)
        both.append(m_first.*member);
    if (takesSecond)
        both.append(m_second.*member);
    m_merged.*member = both.join(field == Field::Note ? u"\n"_s : u" / "_s);
}

void PersonMerge::type(Field field, const QString &text)
{
    const auto member = textMember(field);
    if (!member)
        return;
    m_merged.*member = text;
    m_isTyped[static_cast<size_t>(field)] = true;
}

bool PersonMerge::publishesOtherwise() const
{
    return m_first.mayBePublished && m_second.mayBePublished && !m_first.publishGround.isEmpty()
        && !m_second.publishGround.isEmpty() && m_first.publishGround != m_second.publishGround;
}

QList<PersonMerge::Field> PersonMerge::conflicts() const
{
    QList<Field> conflicts;
    for (const auto field : fields) {
        // Who is made up is one thing or the other, though only one of the two is said.
        const bool saysBoth = field == Field::Fictional
            || (!text(m_first, field).isEmpty() && !text(m_second, field).isEmpty());
        if (saysBoth && !holdsSeveral(field) && !isEqual(field))
            conflicts.append(field);
    }
    return conflicts;
}

QJsonObject PersonMerge::choices(const QString &prefix) const
{
    QJsonObject choices;
    for (const auto field : fields) {
        const auto at = static_cast<size_t>(field);
        if (m_isChosen[at]) {
            QString sides = isTaken(field, Side::First) ? u"1"_s : u"0"_s;
            sides += isTaken(field, Side::Second) ? u'1' : u'0';
            choices.insert(chosenMark + prefix + key(field), sides);
        }
        if (m_isTyped[at])
            choices.insert(prefix + key(field), text(m_merged, field));
    }
    return choices;
}

void PersonMerge::choose(const QJsonObject &choices, const QString &prefix)
{
    for (const auto field : fields) {
        const auto sides = choices[chosenMark + prefix + key(field)].toString();
        // What became equal since is nothing to choose in.
        if (sides.size() == 2 && !isEqual(field)) {
            take(field, Side::First, sides[0] == u'1');
            if (holdsSeveral(field))
                take(field, Side::Second, sides[1] == u'1');
        }
        if (const auto typed = choices[prefix + key(field)]; typed.isString())
            type(field, typed.toString());
    }
}

} // namespace solidair
