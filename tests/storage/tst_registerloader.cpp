// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal.h"
#include "storage/registerloader.h"
#include "storage/statement.h"
#include "support/testcampaign.h"

#include <QTest>

#include <algorithm>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QDate today()
{
    return QDate::fromJulianDay(2461367); // 22 November 2026
}

MunicipalityId aalst()
{
    return TestCampaign::municipality(u"Aalst"_s);
}

PartialDate date(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

Dossier dossierOf(const QList<Dossier> &dossiers, MunicipalityId id)
{
    const auto found = std::ranges::find(
        dossiers, id, [](const Dossier &dossier) { return dossier.municipality.id; });
    return found == dossiers.end() ? Dossier() : *found;
}

Step step(int position, Stage stage, const QString &iso)
{
    Step step;
    step.id = StepId::create();
    step.municipality = aalst();
    step.position = position;
    step.stage = stage;
    step.date = date(iso);
    return step;
}

void insertRole(Journal &journal, const QString &municipality, const QString &since,
                const QString &until)
{
    Person person;
    person.id = PersonId::create();
    QVERIFY(PersonRepository::insert(journal, person));
    Role role;
    role.id = RoleId::create();
    role.person = person.id;
    role.municipality = TestCampaign::municipality(municipality);
    role.since = date(since);
    role.until = date(until);
    QVERIFY(RoleRepository::insert(journal, role));
}

} // namespace

class RegisterLoaderTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsAnEmptyCampaign();
    void readsWhatBelongsToAMunicipality();
    void knowsWhoHasACurrentContact();
    void readsSomeMunicipalitiesAsAllAreRead();
    void takesPartInATransaction();
};

void RegisterLoaderTest::readsAnEmptyCampaign()
{
    const TestCampaign campaign;
    const auto records = loadRecords(*campaign.openToRead());
    QVERIFY(records);
    QCOMPARE(records->campaign.name, u"Test"_s);
    QCOMPARE(records->dossiers.size(), 9);
    QCOMPARE(records->mergers.size(), 5);
    QCOMPARE(records->charters.size(), 2);
    QCOMPARE(records->categories.size(), 6);
    QCOMPARE(records->borders.size(), 1);
    const auto dossier = dossierOf(records->dossiers, aalst());
    QCOMPARE(dossier.municipality.nis, u"41002"_s);
    QVERIFY(!dossier.hasContactOn(today()));
    QVERIFY(!dossier.nextStepOn(today()));
    QVERIFY(!dossier.lastContactOn(today()).isKnown());
}

void RegisterLoaderTest::readsWhatBelongsToAMunicipality()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    const auto second = step(20, Stage::InDiscussion, u"2023-11"_s);
    const auto first = step(10, Stage::Asked, u"2023"_s);
    QVERIFY(StepRepository::insert(journal, second));
    QVERIFY(StepRepository::insert(journal, first));
    for (const QString &iso : {u"2024"_s, u"2024-03-01"_s, u""_s, u"2024-02"_s}) {
        Interaction interaction;
        interaction.id = InteractionId::create();
        interaction.municipality = aalst();
        interaction.kind = Interaction::Kind::Call;
        interaction.date = date(iso);
        QVERIFY(InteractionRepository::insert(journal, interaction));
    }
    // A note is no contact, and what is still to come is none yet.
    for (const auto &[kind, iso] : {std::pair(Interaction::Kind::Note, u"2025-01-01"_s),
                                    std::pair(Interaction::Kind::Visit, u"2026-12-15"_s)}) {
        Interaction interaction;
        interaction.id = InteractionId::create();
        interaction.municipality = aalst();
        interaction.kind = kind;
        interaction.date = date(iso);
        QVERIFY(InteractionRepository::insert(journal, interaction));
    }
    Letter letter;
    letter.id = LetterId::create();
    letter.municipality = aalst();
    letter.date = QDate(2024, 2, 28);
    QVERIFY(LetterRepository::insert(journal, letter));
    const NextStep due{NextStepId::create(), aalst(), u"call"_s, {}, QDate(2026, 12, 1), {}};
    for (const NextStep &nextStep :
         {NextStep{NextStepId::create(), aalst(), u"some day"_s, {}, {}, {}}, due,
          NextStep{NextStepId::create(), aalst(), u"later"_s, {}, QDate(2027, 1, 1), {}},
          NextStep{
              NextStepId::create(), aalst(), u"done"_s, {}, QDate(2026, 1, 1), QDate(2026, 1, 2)}})
        QVERIFY(NextStepRepository::insert(journal, nextStep));
    MergerDecision decision;
    decision.id = MergerDecisionId::create();
    decision.successor = TestCampaign::municipality(u"Lokeren"_s);
    decision.choice = MergerDecision::Choice::BackInDiscussion;
    QVERIFY(MergerDecisionRepository::insert(journal, decision));
    QVERIFY(journal.commit());

    const auto records = loadRecords(*database);
    QVERIFY2(records, records ? "" : qPrintable(records.error().detail));
    const auto dossier = dossierOf(records->dossiers, aalst());
    QCOMPARE(dossier.steps, QList<Step>({first, second}));
    QCOMPARE(dossier.lastContactOn(today()), date(u"2024-03-01"_s));
    QCOMPARE(dossier.lastContactOn(QDate(2024, 2, 15)), date(u"2024-02"_s));
    QVERIFY(dossier.nextStepOn(today()));
    QCOMPARE(*dossier.nextStepOn(today()), due);
    // On that day the one that is done now was still to do.
    QCOMPARE(dossier.nextStepOn(QDate(2026, 1, 1))->what, u"done"_s);
    QCOMPARE(dossierOf(records->dossiers, decision.successor).mergerDecision,
             std::optional(decision));
}

void RegisterLoaderTest::knowsWhoHasACurrentContact()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    insertRole(journal, u"Aalst"_s, {}, {});
    insertRole(journal, u"Aarschot"_s, {}, u"2026"_s); // Former from 1 January on
    insertRole(journal, u"Lokeren"_s, u"2026-11-22"_s, u"2026-11-23"_s);
    insertRole(journal, u"Beveren"_s, {}, u"2026-11-22"_s);
    insertRole(journal, u"Kruibeke"_s, u"2026-12"_s, {});
    insertRole(journal, u"Moerbeke"_s, u"2025"_s, u"2027"_s);
    QVERIFY(journal.commit());

    const auto records = loadRecords(*database);
    QVERIFY(records);
    QStringList names;
    for (const Dossier &dossier : records->dossiers) {
        if (dossier.hasContactOn(today()))
            names.append(dossier.municipality.name());
        // The same rule as in the domain.
        const auto contacts = *RoleRepository(*database).contactsOf(dossier.municipality.id);
        QCOMPARE(dossier.hasContactOn(today()),
                 std::ranges::any_of(contacts, [](const Contact &contact) {
                     return contact.role.isCurrentOn(today());
                 }));
    }
    names.sort();
    QCOMPARE(names, QStringList({u"Aalst"_s, u"Lokeren"_s, u"Moerbeke"_s}));
}

void RegisterLoaderTest::readsSomeMunicipalitiesAsAllAreRead()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    QVERIFY(StepRepository::insert(journal, step(1, Stage::Asked, u"2023"_s)));
    insertRole(journal, u"Aalst"_s, {}, {});
    insertRole(journal, u"Lokeren"_s, {}, {});
    QVERIFY(journal.commit());
    const auto lokeren = TestCampaign::municipality(u"Lokeren"_s);

    const auto some = loadDossiers(*database, {aalst(), MunicipalityId::create(), lokeren});
    const auto all = loadRecords(*database);

    QVERIFY(some && all);
    QCOMPARE(some->size(), 2);
    for (const Dossier &dossier : *some) {
        const auto same = dossierOf(all->dossiers, dossier.municipality.id);
        QCOMPARE(dossier.municipality, same.municipality);
        QCOMPARE(dossier.steps, same.steps);
        QVERIFY(dossier.hasContactOn(today()) && same.hasContactOn(today()));
    }
    QCOMPARE(some->first().steps.size(), 1);
    QCOMPARE(some->last().steps.size(), 0);

    QList<MunicipalityId> many{lokeren, aalst()}; // more than are read one by one
    for (int i = 0; i < 30; ++i)
        many.append(MunicipalityId::create());
    const auto together = loadDossiers(*database, many);
    QVERIFY(together);
    QCOMPARE(together->size(), 2);
    for (const Dossier &dossier : *some) {
        const auto same = dossierOf(*together, dossier.municipality.id);
        QCOMPARE(same.municipality, dossier.municipality);
        QCOMPARE(same.steps, dossier.steps);
        QCOMPARE(same.contactDates, dossier.contactDates);
    }
}

void RegisterLoaderTest::takesPartInATransaction()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    QVERIFY(StepRepository::insert(journal, step(1, Stage::Asked, u"2023"_s)));

    const auto records = loadRecords(*database);

    QVERIFY(records);
    QCOMPARE(dossierOf(records->dossiers, aalst()).steps.size(), 1);
    QVERIFY(journal.commit());
}

QTEST_GUILESS_MAIN(RegisterLoaderTest)
#include "tst_registerloader.moc"
