// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/statusworld.h"
#include "views/view.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace solidair;

namespace {

const QDate today(2026, 11, 22);

/// Four municipalities of which nothing is alike.
StatusWorld world()
{
    StatusWorld world;
    const auto coordinator = world.addCoordinator(u"Noor Voorbeeld"_s);
    auto &joined = world.add(u"41002"_s, u"Aalst"_s, u"Oost-Vlaanderen"_s, 90'000);
    StatusWorld::join(joined, u"2023-11", StatusWorld::text2023);
    StatusWorld::promise(joined, 2);
    joined.municipality.coordinator = coordinator;
    auto &asked = world.add(u"71016"_s, u"Genk"_s, u"Limburg"_s, 67'000);
    StatusWorld::addStep(asked, Stage::Asked, u"2026-05-05");
    asked.contactDates = {PartialDate(QDate(2026, 11, 12))};
    auto &unknown = world.add(u"12025"_s, u"Mechelen"_s, u"Antwerpen"_s);
    StatusWorld::join(unknown, u"", StatusWorld::text2020);
    unknown.nextSteps = {{{}, {}, u"college bellen"_s, u"Noor"_s, QDate(2026, 11, 1), {}}};
    world.add(u"44021"_s, u"Gent"_s, u"Oost-Vlaanderen"_s, 270'000);
    return world;
}

QString namesWhere(const QStringList &texts, const Order &order = {})
{
    const auto campaign = world().campaign();
    const auto fields = municipalityFields(campaign, today, Phrases(Language::Dutch));
    View view;
    view.order = order;
    for (const auto &text : texts) {
        const auto condition = conditionFromText(text, fields);
        if (!condition)
            return condition.error().message;
        view.filter.conditions.append(*condition);
    }
    QStringList names;
    for (const auto &facts : tableOf(view, campaign, today, fields).rows)
        names.append(facts.dossier.municipality.name());
    return names.join(u' ');
}

rc::Gen<PartialDate> anyDate()
{
    return rc::gen::map(
        rc::gen::pair(rc::gen::inRange(0, 2500), rc::gen::elementOf(std::vector{4, 7, 10})),
        [](const std::pair<int, int> &it) {
            const auto iso = QDate(2020, 1, 1).addDays(it.first).toString(Qt::ISODate);
            return *PartialDate::fromIso(iso.first(it.second));
        });
}

} // namespace

class ConditionTest final : public QObject
{
    Q_OBJECT

private slots:
    void letsThroughWhatItSays_data();
    void letsThroughWhatItSays();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void aDateIsBeforeWithinOrAfterAnother();
    void everyChoiceIsFoundByItsTokenAndItsWords();
    void ordersWithNothingLast();
    void comparesNumbersWithDecimals();
    void leavesOutWhatIsGone();
};

void ConditionTest::letsThroughWhatItSays_data()
{
    QTest::addColumn<QString>("conditions");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QString &conditions, const QString &names) {
        QTest::newRow(name) << conditions << names;
    };
    row("nothing asked", {}, u"Aalst Genk Gent Mechelen"_s);
    row("a token", u"stage=joined"_s, u"Aalst Mechelen"_s);
    row("its words", u"stage=Toegetreden"_s, u"Aalst Mechelen"_s);
    row("none of it", u"stage!=joined"_s, u"Genk Gent"_s);
    row("both", u"stage=joined|province=antwerpen"_s, u"Mechelen"_s);
    row("a text, folded", u"name=MÉCHELEN"_s, u"Mechelen"_s);
    row("within a text", u"name~gen"_s, u"Genk Gent"_s);
    row("within words", u"province~vlaand"_s, u"Aalst Gent"_s);
    row("a number", u"population>67000"_s, u"Aalst Gent"_s);
    row("less", u"population<90000"_s, u"Genk"_s);
    row("no number", u"population="_s, u"Mechelen"_s);
    row("some number", u"population!="_s, u"Aalst Genk Gent"_s);
    row("within a year", u"since=2023"_s, u"Aalst"_s);
    row("after a year", u"since>2023"_s, u"Genk"_s);
    row("before a day", u"since<2026-05-05"_s, u"Aalst"_s);
    row("an unknown date", u"since=unknown"_s, u"Mechelen"_s);
    row("no date", u"since="_s, u"Gent"_s);
    row("yes", u"complete=ja"_s, {});
    row("no", u"complete=nee"_s, u"Aalst Genk Gent Mechelen"_s);
    row("several", u"threshold=under"_s, u"Aalst Mechelen"_s);
    row("one of several", u"threshold=none"_s, u"Genk Gent Mechelen"_s);
    row("a person by name", u"coordinator=noor voorbeeld"_s, u"Aalst"_s);
    row("nobody", u"coordinator="_s, u"Genk Gent Mechelen"_s);
    row("a synonym", u"commitments.counted=2"_s, u"Aalst"_s);
    row("days", u"days_since_contact>9"_s, u"Genk"_s);
    row("overdue", u"next_step_state=overdue"_s, u"Mechelen"_s);
    row("blanks around", u" name = Genk "_s, u"Genk"_s);
    row("a sign in the text", u"name~a=b"_s, QString());
}

void ConditionTest::letsThroughWhatItSays()
{
    QFETCH(const QString, conditions);
    QFETCH(const QString, names);
    QCOMPARE(namesWhere(conditions.split(u'|', Qt::SkipEmptyParts)), names);
}

void ConditionTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto row = [](const QString &text, const QString &told) {
        QTest::newRow(qPrintable(text)) << text << told;
    };
    row(u"stage"_s, u"FIELD=VALUE"_s);
    row(u"=joined"_s, u"FIELD=VALUE"_s);
    row(u"colour=red"_s, u"colour"_s);
    row(u"stage=married"_s, u"in-discussion"_s);
    row(u"population=many"_s, u"population"_s);
    row(u"since=05/11/2023"_s, u"2023-11-05"_s);
    row(u"complete=perhaps"_s, u"perhaps"_s);
    row(u"name<b"_s, u"name"_s);
    row(u"since<"_s, u"since"_s);
    row(u"name~"_s, u"letter"_s);
    row(u"name~%"_s, u"letter"_s); // Else everything would contain it.
    row(u"since>-"_s, u"2023-11-05"_s);
}

void ConditionTest::refusesWhatIsNone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, told);
    const auto campaign = world().campaign();
    const auto condition = conditionFromText(text, municipalityFields(campaign, today, Phrases()));
    QVERIFY(!condition);
    QVERIFY2(condition.error().message.contains(told), qPrintable(condition.error().message));
}

void ConditionTest::aDateIsBeforeWithinOrAfterAnother()
{
    QVERIFY(rc::check([] {
        const auto date = *anyDate();
        const auto asked = *anyDate();
        StatusWorld world;
        StatusWorld::addStep(world.add(u"1"_s, u"A"_s, u"Limburg"_s), Stage::Asked, date.toIso());
        const auto campaign = world.campaign();
        const auto fields = municipalityFields(campaign, today, Phrases());
        const auto isFound = [&](Condition::Test test) {
            const View view{{{}, {{u"since"_s, test, {asked.toIso()}}}}, {}, {}};
            return !tableOf(view, campaign, today, fields).rows.empty();
        };
        using Test = Condition::Test;
        RC_ASSERT(isFound(Test::Below) == (date.firstDay() < asked.firstDay()));
        RC_ASSERT(isFound(Test::Above) == (date.firstDay() > asked.lastDay()));
        RC_ASSERT(isFound(Test::IsOneOf)
                  == (date.firstDay() >= asked.firstDay() && date.lastDay() <= asked.lastDay()));
        RC_ASSERT(isFound(Test::IsOneOf) != isFound(Test::IsNoneOf));
    }));
}

void ConditionTest::everyChoiceIsFoundByItsTokenAndItsWords()
{
    const auto campaign = world().campaign();
    for (const auto language : {Language::Dutch, Language::French, Language::English}) {
        const auto fields = municipalityFields(campaign, today, Phrases(language));
        for (const auto &field : fields.all()) {
            for (const auto &choice : field.choices) {
                const auto byToken = conditionFromText(field.key + u'=' + choice.token, fields);
                const auto byWords = conditionFromText(field.key + u'=' + choice.words, fields);
                QVERIFY2(byToken && byWords, qPrintable(field.key + u' ' + choice.token));
                const ReadyCondition one(*byToken, field, fields.phrases());
                const ReadyCondition other(*byWords, field, fields.phrases());
                for (const auto id : campaign.all()) {
                    const auto value = field.read(FieldFacts(campaign, id, today));
                    QCOMPARE(one.holds(value), other.holds(value));
                }
            }
        }
    }
}

void ConditionTest::ordersWithNothingLast()
{
    QCOMPARE(namesWhere({}, {u"population"_s, false}), u"Genk Aalst Gent Mechelen"_s);
    QCOMPARE(namesWhere({}, {u"population"_s, true}), u"Gent Aalst Genk Mechelen"_s);
    // A date that is not known stands before no date.
    QCOMPARE(namesWhere({}, {u"since"_s, false}), u"Aalst Genk Mechelen Gent"_s);
    QCOMPARE(namesWhere({}, {u"since"_s, true}), u"Genk Aalst Mechelen Gent"_s);
    QCOMPARE(namesWhere({}, {u"province"_s, false}), u"Mechelen Genk Aalst Gent"_s);
    QCOMPARE(namesWhere({}, {u"coordinator"_s, true}), u"Aalst Genk Gent Mechelen"_s);
    QCOMPARE(namesWhere({}, {u"name"_s, true}), u"Mechelen Gent Genk Aalst"_s);
}

void ConditionTest::comparesNumbersWithDecimals()
{
    StatusWorld world;
    const auto own = world.addField(u"Oppervlakte"_s, OwnField::Kind::Number);
    const QStringList values{u"2.5"_s, u"12"_s, u"-0.75"_s, QString(), u"2.25"_s, u"0"_s};
    for (qsizetype i = 0; i < values.size(); ++i) {
        const auto name = QString(QChar(u'A' + static_cast<char16_t>(i)));
        auto &dossier = world.add(name, name, u"Limburg"_s);
        if (!values[i].isEmpty())
            dossier.municipality.own = {StatusWorld::valueIn(own, values[i])};
    }
    const auto campaign = world.campaign();
    const auto fields = municipalityFields(campaign, today, Phrases(Language::Dutch));
    const auto key = u"custom."_s + own.id.text();
    const auto names = [&](const QString &text, bool descends = false) {
        View view;
        view.order = {key, descends};
        if (!text.isEmpty())
            view.filter.conditions = {*conditionFromText(key + text, fields)};
        QString all;
        for (const auto &facts : tableOf(view, campaign, today, fields).rows)
            all += facts.dossier.municipality.name();
        return all;
    };
    // Whole ones stand among the others; nothing stands last.
    QCOMPARE(names({}), u"CFEABD"_s);
    QCOMPARE(names({}, true), u"BAEFCD"_s);
    QCOMPARE(names(u">2.25"_s), u"AB"_s);
    QCOMPARE(names(u"<2,5"_s), u"CFE"_s);
    QCOMPARE(names(u"=2,5"_s), u"A"_s);
    QCOMPARE(names(u"=12.0"_s), u"B"_s);
    const auto *field = fields.find(key);
    const FieldFacts facts(campaign, campaign.all().first(), today);
    QCOMPARE(fields.text(*field, facts), u"2,5"_s);
    QCOMPARE(fileValue(*field, field->read(facts)), CellValue(2.5));
}

void ConditionTest::leavesOutWhatIsGone()
{
    const auto campaign = world().campaign();
    const auto fields = municipalityFields(campaign, today, Phrases());
    const QList<Condition> conditions{{u"custom.gone"_s, Condition::Test::IsOneOf, {u"x"_s}},
                                      {u"stage"_s, Condition::Test::IsOneOf, {u"asked"_s}}};
    QCOMPARE(unknownFields(conditions, fields), QStringList(u"custom.gone"_s));
    const auto table =
        tableOf({{{}, conditions}, {u"nis"_s, u"custom.gone"_s}, {u"custom.gone"_s, false}},
                campaign, today, fields);
    QCOMPARE(table.columns.size(), 1);
    QCOMPARE(table.rows.size(), size_t(1));
    // A coordinator who is gone is nobody's; that is no reason to show everybody.
    const QList<Condition> left{{u"coordinator"_s, Condition::Test::IsOneOf, {u"gone"_s}}};
    QVERIFY(tableOf({{{}, left}, {}, {}}, campaign, today, fields).rows.empty());
}

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"
