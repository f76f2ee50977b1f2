// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doubles.h"

#include "base/phone.h"
#include "base/text.h"
#include "namelikeness.h"

#include <algorithm>
#include <limits>
#include <set>
#include <vector>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An address or number of more than so many is one of a service.
constexpr qsizetype mostOfOne = 40;
constexpr qsizetype fewestDigits = 8;

/// Two places in what is compared, the first below the second.
using Pair = std::pair<qsizetype, qsizetype>;

/// Those that have a key in common.
class Buckets
{
public:
    void add(const QString &key, qsizetype place) { add(qHash(key), place); }

    /// Keys that are not the same may become so: who finds a pair looks at it.
    void add(quint64 key, qsizetype place)
    {
        auto &bucket = m_buckets[key];
        if (bucket.isEmpty() || bucket.last() != place)
            bucket.append(place);
    }

    template <typename Found>
    void forPairs(qsizetype most, const Found &found) const
    {
        for (const auto &bucket : m_buckets) {
            if (bucket.size() > most)
                continue;
            for (qsizetype i = 0; i < bucket.size(); ++i) {
                for (qsizetype j = i + 1; j < bucket.size(); ++j)
                    found(Pair(bucket[i], bucket[j]));
            }
        }
    }

private:
    QHash<quint64, QList<qsizetype>> m_buckets;
};

struct ComparedPerson
{
    explicit ComparedPerson(const KnownPerson &known)
        : person(known.person)
        , municipalities(known.municipalities)
        , name(known.person.name)
        , email(known.person.email.toLower())
    {
        for (const auto &number : dialledNumbers(known.person.phone).split(u' ')) {
            if (number.size() >= fewestDigits)
                numbers.append(number);
        }
    }

    const Person &person;
    const QSet<MunicipalityId> &municipalities;
    ComparedName name;
    QString email;
    QStringList numbers;
};

/// Whether an address that both have is one of a person.
bool isOfOne(const ComparedPerson &a, const ComparedPerson &b)
{
    if (a.name.isEmpty() && b.name.isEmpty())
        return true;
    if (a.name.isEmpty() || b.name.isEmpty()) {
        const auto &named = a.name.isEmpty() ? b : a;
        return named.name.hasWordIn(folded(named.email.section(u'@', 0, 0)));
    }
    return a.name.canBe(b.name) || a.name.isSimilarTo(b.name);
}

QList<Likeness> likenesses(const ComparedPerson &a, const ComparedPerson &b)
{
    QList<Likeness> reasons;
    const bool isSame = !a.name.isEmpty() && a.name.key() == b.name.key();
    const bool sharesEmail = !a.email.isEmpty() && a.email == b.email;
    const bool sharesPhone = std::ranges::any_of(
        a.numbers, [&b](const QString &number) { return b.numbers.contains(number); });
    const bool isOne = isSame || isOfOne(a, b);
    const bool isNear = a.municipalities.intersects(b.municipalities);
    const bool isWitnessed = (sharesEmail || sharesPhone) && isOne;
    if (isSame)
        reasons.append(Likeness::SameName);
    else if ((isNear || isWitnessed) && a.name.isSimilarTo(b.name))
        reasons.append(Likeness::SimilarName);
    if (sharesEmail && isOne)
        reasons.append(Likeness::SameEmail);
    if (sharesPhone && isOne)
        reasons.append(Likeness::SamePhone);
    return reasons;
}

QList<Likeness> likenesses(const Body &a, const ComparedName &aName, const Body &b,
                           const ComparedName &bName)
{
    const bool isNear = a.municipality == b.municipality;
    if (aName.key() == bName.key()) {
        const bool mayBeNear = isNear || a.municipality.isNull() || b.municipality.isNull();
        return mayBeNear && !aName.isEmpty() ? QList{Likeness::SameName} : QList<Likeness>();
    }
    return isNear && aName.isSimilarTo(bName) ? QList{Likeness::SimilarName} : QList<Likeness>();
}

/// The pairs that share a key of either kind; in order.
std::set<Pair> candidates(const Buckets &names, const Buckets &shared)
{
    std::set<Pair> pairs;
    const auto add = [&pairs](Pair pair) { pairs.insert(pair); };
    names.forPairs(std::numeric_limits<qsizetype>::max(), add);
    shared.forPairs(mostOfOne, add);
    return pairs;
}

} // namespace

QList<Double<PersonId>> doublesAmong(const QList<KnownPerson> &persons)
{
    std::vector<ComparedPerson> compared(persons.begin(), persons.end());
    Buckets names;
    Buckets shared;
    qsizetype place = 0;
    for (const auto &it : compared) {
        if (!it.name.isEmpty())
            names.add(it.name.key(), place);
        for (const auto key : it.name.neighbourKeys())
            names.add(key, place);
        if (!it.email.isEmpty())
            shared.add(it.email, place);
        for (const auto &number : it.numbers)
            shared.add(number, place);
        ++place;
    }
    QList<Double<PersonId>> found;
    for (const auto &pair : candidates(names, shared)) {
        const auto &a = compared[static_cast<std::size_t>(pair.first)];
        const auto &b = compared[static_cast<std::size_t>(pair.second)];
        if (const auto reasons = likenesses(a, b); !reasons.isEmpty())
            found.append({a.person.id, b.person.id, reasons});
    }
    return found;
}

QList<Double<PersonId>> doublesOf(const KnownPerson &typed, const QList<KnownPerson> &persons)
{
    const ComparedPerson it(typed);
    QList<Double<PersonId>> found;
    for (const auto &known : persons) {
        if (known.person.id == typed.person.id)
            continue;
        const ComparedPerson other(known);
        if (const auto reasons = likenesses(it, other); !reasons.isEmpty())
            found.append({typed.person.id, known.person.id, reasons});
    }
    return found;
}

QList<Double<BodyId>> doublesAmong(const QList<Body> &bodies)
{
    QList<ComparedName> compared;
    Buckets names;
    for (const auto &body : bodies) {
        const ComparedName name(body.name);
        names.add(name.key(), compared.size());
        for (const auto key : name.neighbourKeys())
            names.add(key, compared.size());
        compared.append(name);
    }
    QList<Double<BodyId>> found;
    for (const auto &pair : candidates(names, {})) {
        const auto &[i, j] = pair;
        const auto reasons = likenesses(bodies[i], compared[i], bodies[j], compared[j]);
        if (!reasons.isEmpty())
            found.append({bodies[i].id, bodies[j].id, reasons});
    }
    return found;
}

QString likenessText(Likeness likeness, const Phrases &phrases)
{
    switch (likeness) {
    case Likeness::SameName:
        return phrases.text("Likeness", QT_TRANSLATE_NOOP("Likeness", "same name"));
    case Likeness::SimilarName:
        return phrases.text("Likeness", QT_TRANSLATE_NOOP("Likeness", "similar name"));
    case Likeness::SameEmail:
        return phrases.text("Likeness", QT_TRANSLATE_NOOP("Likeness", "same e-mail address"));
    case Likeness::SamePhone:
        return phrases.text("Likeness", QT_TRANSLATE_NOOP("Likeness", "same telephone number"));
    }
    Q_UNREACHABLE();
}

} // namespace solidair
