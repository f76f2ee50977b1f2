// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/doubles.h"
#include "domain/namelikeness.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

KnownPerson known(const QString &name, const QString &email = {}, const QString &phone = {},
                  const QString &place = u"Aalst"_s)
{
    KnownPerson it;
    it.person.id = PersonId::create();
    it.person.name = name;
    it.person.email = email;
    it.person.phone = phone;
    it.municipalities = {MunicipalityId::named(place)};
    return it;
}

/// Why the two are alike; empty: they are not.
QList<Likeness> reasons(const KnownPerson &a, const KnownPerson &b)
{
    const auto found = doublesAmong({a, b});
    const auto typed = doublesOf(a, {b, a});
    if (found.size() != typed.size())
        qFatal("Found otherwise while typing");
    return found.isEmpty() ? QList<Likeness>() : found.first().reasons;
}

/// Persons who are all different, as they are in 300 municipalities: the same at every run. Many
/// share the address or the number of their town hall, and one in ten is a mailbox.
QList<KnownPerson> differentPersons(int count)
{
    const QStringList first{u"Anna"_s,   u"Bart"_s,   u"Carla"_s, u"Dirk"_s, u"Els"_s,
                            u"Fatima"_s, u"Geert"_s,  u"Hanne"_s, u"Ilse"_s, u"Jan"_s,
                            u"Jana"_s,   u"Karim"_s,  u"Leen"_s,  u"Lien"_s, u"Mia"_s,
                            u"Nora"_s,   u"Omar"_s,   u"Piet"_s,  u"Rik"_s,  u"Dirk Jan"_s,
                            u"Sofie"_s,  u"Sophie"_s, u"Tom"_s,   u"Tim"_s,  u"Wim"_s};
    const QStringList syllables{u"ver"_s, u"mee"_s,   u"den"_s,  u"bos"_s, u"lin"_s,  u"kaer"_s,
                                u"man"_s, u"daele"_s, u"sche"_s, u"wou"_s, u"ters"_s, u"hof"_s};
    std::mt19937 random(20261130);
    const auto below = [&random](qsizetype most) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(most));
    };
    QSet<QString> used;
    QList<KnownPerson> persons;
    while (persons.size() < count) {
        const auto number = persons.size();
        const auto town = QString::number(number % 300);
        const QString hall = u"02 %1 00 00"_s.arg(100 + number % 300);
        if (number % 10 == 9) {
            persons.append(known({}, u"dienst%1@stad%2.example"_s.arg(number).arg(town),
                                 u"03 %1 11"_s.arg(1'000 + number), town));
            continue;
        }
        const QString surname = syllables[below(12)] + syllables[below(12)] + syllables[below(12)];
        const QString name = first[below(25)] + u' ' + surname;
        if (used.contains(name))
            continue;
        used.insert(name);
        const bool shares = below(3) == 0;
        persons.append(known(name,
                             shares ? u"info@stad%1.example"_s.arg(town)
                                    : u"p%1@stad%2.example"_s.arg(number).arg(town),
                             below(2) == 0 ? hall : QString(), town));
    }
    return persons;
}

} // namespace

class DoublesTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyTwoAreOne_data();
    void saysWhyTwoAreOne();
    void leavesApartWhoShareWhatIsShared_data();
    void leavesApartWhoShareWhatIsShared();
    void findsTwentyFiveAmongTwoThousand();
    void bodiesTooAreFound();
    void countsLetters();
};

void DoublesTest::saysWhyTwoAreOne_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<QList<Likeness>>("why");
    using enum Likeness;
    const auto row = [](const char *name, const QStringList &a, const QStringList &b,
                        const QList<Likeness> &why) { QTest::newRow(name) << a << b << why; };
    row("same", {u"Noor Voorbeeld"_s}, {u"noor  VOORBEELD"_s}, {SameName});
    row("accents", {u"Noémie Voorbeeld"_s}, {u"Noemie Voorbeeld"_s}, {SameName});
    row("ł", {u"Łucja Przykład"_s}, {u"Lucja Przyklad"_s}, {SameName});
    row("ø", {u"Søren Eksempel"_s}, {u"Soren Eksempel"_s}, {SameName});
    row("ş ı", {u"Ayşe Yıldız"_s}, {u"Ayse Yildiz"_s}, {SameName});
    row("hyphen", {u"Jean-Pierre Exemple"_s}, {u"Jean Pierre Exemple"_s}, {SameName});
    row("swapped", {u"Voorbeeld Noor"_s}, {u"Noor Voorbeeld"_s}, {SameName});
    row("a letter", {u"Noor Voorbeeld"_s}, {u"Noor Vorbeeld"_s}, {SimilarName});
    row("a letter and swapped", {u"Noor Voorbeeld"_s}, {u"Vorbeeld Noor"_s}, {SimilarName});
    row("exchanged", {u"Bart Maes"_s}, {u"Bart Meas"_s}, {SimilarName});
    row("first letter", {u"Katrien Voorbeeld"_s}, {u"Catrien Voorbeeld"_s}, {SimilarName});
    row("two letters", {u"Katrien Voorbeeld"_s}, {u"Catrien Vorbeeld"_s}, {SimilarName});
    row("spaces", {u"An Van den Berg"_s}, {u"An Vandenberg"_s}, {SimilarName});
    row("e-mail", {u"J. Voorbeeld"_s, u"Jan@x.example"_s}, {u"Jan Voorbeeld"_s, u"jan@X.example"_s},
        {SameEmail});
    row("e-mail, no name", {{}, u"jan.voorbeeld@x.example"_s},
        {u"Jan Voorbeeld"_s, u"Jan.Voorbeeld@x.example"_s}, {SameEmail});
    row("two mailboxes", {{}, u"info@x.example"_s}, {{}, u"INFO@x.example"_s}, {SameEmail});
    row("telephone", {u"J. Voorbeeld"_s, {}, u"0470/12.34.56"_s},
        {u"Jan Voorbeeld"_s, {}, u"+32 470 12 34 56"_s}, {SamePhone});
    row("all", {u"Jan Voorbeeld"_s, u"j@x.example"_s, u"0470 12 34 56"_s},
        {u"Voorbeeld Jan"_s, u"J@x.example"_s, u"0032470123456"_s},
        {SameName, SameEmail, SamePhone});
    row("elsewhere, same address", {u"Katrien Voorbeeld"_s, u"k@x.example"_s},
        {u"Catrien Voorbeeld"_s, u"k@x.example"_s, {}, u"Gent"_s}, {SimilarName, SameEmail});
}

void DoublesTest::saysWhyTwoAreOne()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(QList<Likeness>, why);
    const auto made = [](const QStringList &it) {
        return known(it.value(0), it.value(1), it.value(2), it.value(3, u"Aalst"_s));
    };
    QCOMPARE(reasons(made(a), made(b)), why);
    QCOMPARE(reasons(made(b), made(a)), why);
}

void DoublesTest::leavesApartWhoShareWhatIsShared_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    const auto row = [](const char *name, const QStringList &a, const QStringList &b) {
        QTest::newRow(name) << a << b;
    };
    row("an address", {u"Jan Peeters"_s, u"info@x.example"_s},
        {u"Mia Wouters"_s, u"info@x.example"_s});
    row("a number", {u"Jan Peeters"_s, {}, u"02 123 45 67"_s},
        {u"Mia Wouters"_s, {}, u"021234567"_s});
    row("a mailbox and who reads it", {{}, u"info@x.example"_s},
        {u"Mia Wouters"_s, u"info@x.example"_s});
    row("a surname", {u"Jan Peeters"_s}, {u"Mia Peeters"_s});
    row("similar, elsewhere", {u"Katrien Voorbeeld"_s},
        {u"Catrien Voorbeeld"_s, {}, {}, u"Gent"_s});
    row("initials", {u"J. P."_s, u"info@x.example"_s}, {u"Jan Peeters"_s, u"info@x.example"_s});
    row("short", {u"Bo"_s}, {u"Jo"_s});
    row("nothing", {}, {});
}

void DoublesTest::leavesApartWhoShareWhatIsShared()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    const auto made = [](const QStringList &it) {
        return known(it.value(0), it.value(1), it.value(2), it.value(3, u"Aalst"_s));
    };
    QCOMPARE(reasons(made(a), made(b)), QList<Likeness>());
}

void DoublesTest::findsTwentyFiveAmongTwoThousand()
{
    auto persons = differentPersons(2'000);
    QCOMPARE(persons.size(), 2'000);
    QElapsedTimer timer;
    timer.start();
    QStringList wrong;
    QHash<PersonId, QString> names;
    for (const auto &it : persons)
        names.insert(it.person.id, it.person.name);
    for (const auto &it : doublesAmong(persons))
        wrong.append(names[it.first] + u" / "_s + names[it.second]);
    qInfo("2,000 persons: %lld ms", timer.elapsed());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

    // Planted: the same ones as somebody else would type them.
    QSet<std::pair<PersonId, PersonId>> planted;
    for (int i = 0; planted.size() < 25; ++i) {
        auto again = persons[i * 7];
        auto &person = again.person;
        const auto original = person.id;
        if (person.name.isEmpty())
            continue;
        person.id = PersonId::create();
        switch (planted.size() % 5) {
        case 0:
            person.name = person.name.toUpper();
            break;
        case 1:
            person.name = person.name.section(u' ', -1) + u' ' + person.name.section(u' ', 0, -2);
            break;
        case 2:
            person.name.remove(person.name.size() - 3, 1);
            break;
        case 3:
            person.name.replace(u'e', u'é');
            person.email.clear();
            break;
        default:
            persons[i * 7].person.phone = u"0470/%1"_s.arg(200'000 + i);
            person.phone = u"+32 470 %1"_s.arg(200'000 + i);
            person.name = person.name.left(1) + u". "_s + person.name.section(u' ', -1);
        }
        planted.insert({original, person.id});
        persons.append(again);
    }
    QSet<std::pair<PersonId, PersonId>> found;
    for (const auto &it : doublesAmong(persons))
        found.insert({it.first, it.second});
    QCOMPARE((planted - found).size(), 0);
    QCOMPARE((found - planted).size(), 0);
}

void DoublesTest::bodiesTooAreFound()
{
    const auto body = [](const QString &name, const QString &place) {
        return Body{BodyId::create(), Body::Kind::Other, name,
                    place.isEmpty() ? MunicipalityId() : MunicipalityId::named(place)};
    };
    const QList<Body> bodies{body(u"OCMW Aalst"_s, u"Aalst"_s),
                             body(u"ocmw-aalst"_s, u"Aalst"_s),
                             body(u"Welzijnszorg"_s, {}),
                             body(u"Welzijnzorg"_s, {}),
                             body(u"Dienst Welzijn"_s, u"Aalst"_s),
                             body(u"Dienst Welzijn"_s, u"Gent"_s),
                             body(u"Groep A"_s, {}),
                             body(u"Groep B"_s, {}),
                             body(u"Wijk 1 Vluchteling"_s, u"Gent"_s),
                             body(u"Wijk 2 Vluchteling"_s, u"Gent"_s)};
    const QList<Double<BodyId>> expected{{bodies[0].id, bodies[1].id, {Likeness::SameName}},
                                         {bodies[2].id, bodies[3].id, {Likeness::SimilarName}}};
    QCOMPARE(doublesAmong(bodies), expected);
}

void DoublesTest::countsLetters()
{
    QCOMPARE(editDistance(u"voorbeeld", u"voorbeeld", 2), 0);
    QCOMPARE(editDistance(u"voorbeeld", u"vorbeeld", 2), 1);
    QCOMPARE(editDistance(u"maes", u"meas", 2), 1);
    QCOMPARE(editDistance(u"", u"ab", 2), 2);
    QCOMPARE(editDistance(u"abcd", u"wxyz", 2), 3);
    QCOMPARE(editDistance(u"abc", u"abcdef", 2), 3);
}

QTEST_GUILESS_MAIN(DoublesTest)
#include "tst_doubles.moc"
