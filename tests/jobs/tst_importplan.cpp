// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/importworld.h"
#include "session/commands/contactcommands.h"

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

using Outcome = ImportRow::Outcome;

/// What the rows of a list come to.
class ImportPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreFoundByTheirHeadings();
    void columnsAreFoundByWhatStandsInThem();
    void aMappingComesBackAsItWasKept();
    void aMemberOf2023IsTheMunicipalityOfThatTime();
    void severalColumnsOfDatesAreAChain();
    void tooFewCommitmentsComeInWithAReason();
    void severalRowsOfOneMunicipalityBelongTogether();
    void aWordWithoutAMeaningIsRefusedUntilItHasOne();
    void aRefusedRowLeavesNothing();
    void anEmptyCellLeavesWhatIsThere();
    void whatWasChangedAfterTheListStays();
    void anAnswerTellsWhichMunicipalityItIs();
    void oneStepIsUndone();
    void itCanBeStopped();
    void theOrderOfDayAndMonthIsFound();
};

void ImportPlanTest::columnsAreFoundByTheirHeadings()
{
    const ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"Gemente"_s, u"Statut"_s, u"Lid sinds"_s, u"Voornaam"_s, u"Naam"_s, u"Courriel"_s,
          u"GSM"_s, u"Engagement 1"_s, u"Engagement 2"_s, u"Verantwoordelijke"_s, u"Iets"_s}});
    QStringList tokens;
    for (const auto &target : world.mapping(list).columns)
        tokens.append(target.token());
    QCOMPARE(
        tokens,
        (QStringList{u"municipality"_s, u"stage"_s, u"stage-date:joined"_s, u"contact-first-name"_s,
                     u"contact-name"_s, u"contact-email"_s, u"contact-phone"_s, u"commitment"_s,
                     u"commitment"_s, u"field:coordinator"_s, u"not-taken"_s}));
}

void ImportPlanTest::columnsAreFoundByWhatStandsInThem()
{
    const ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"A1"_s, u"B1"_s, u"C1"_s, u"D1"_s, u"E1"_s, u"F1"_s},
         {u"Aalst"_s, u"lid"_s, u"nov. 2023"_s, u"a@b.example"_s, u"053 00 00 01"_s, u"9300"_s},
         {u"Lokeren"_s, u"gevraagd"_s, u"2024"_s, u"c@d.example"_s, u"09/000 00 02"_s, u"9160"_s},
         {u"Aarschot"_s, u"bezig"_s, u"5/6/2024"_s, u"e@f.example"_s, u"016 00 00 03"_s,
          u"3200"_s}});
    QStringList tokens;
    for (const auto &target : world.mapping(list).columns)
        tokens.append(target.token());
    QCOMPARE(tokens,
             (QStringList{u"municipality"_s, u"stage"_s, u"since"_s, u"contact-email"_s,
                          u"contact-phone"_s, u"postal-code"_s}));
}

void ImportPlanTest::aMappingComesBackAsItWasKept()
{
    const ImportWorld world;
    const auto list = ImportWorld::list({{u"Gemeente"_s, u"Fase"_s, u"Opm."_s}});
    auto mapping = world.mapping(list);
    mapping.name = u"Lijst / 11.11.11"_s;
    mapping.words = {{u"misschien"_s, Stage::OnHold}, {u"niets"_s, std::nullopt}};
    QVERIFY(keepMapping(mapping).has_value());
    QVERIFY(keptMappings().contains(mapping.name));
    const auto kept = keptMapping(mapping.name);
    QVERIFY(kept.has_value());
    QCOMPARE(*kept, mapping);
    const auto other = ImportWorld::list({{u"opm"_s, u"Nieuw"_s, u"GEMEENTE"_s}});
    const auto fit = fitted(*kept, other.table);
    QCOMPARE(fit.target(0).kind, ImportTarget::Kind::Note);
    QCOMPARE(fit.target(1).kind, ImportTarget::Kind::NotTaken);
    QCOMPARE(fit.target(2).kind, ImportTarget::Kind::Municipality);
    QCOMPARE(keptMapping(u"geen"_s).error().code, Error::Code::NotFound);
}

void ImportPlanTest::aMemberOf2023IsTheMunicipalityOfThatTime()
{
    ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Fase"_s, u"Datum"_s, u"Engagement"_s},
         {u"Lokeren"_s, u"toegetreden"_s, u"11/2023"_s, u"Taalcafé; Opvang; Buddy’s"_s},
         {u"Zwijndrecht"_s, u"lid"_s, u"2022"_s, u"Opvang"_s},
         {u"Aalst"_s, u"gevraagd"_s, {}, {}}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.counts.fresh, 3);
    QCOMPARE(plan.rows[0].municipality, TestCampaign::municipality(u"Lokeren (2024)"_s));
    QCOMPARE(plan.rows[1].municipality, TestCampaign::municipality(u"Zwijndrecht"_s));
    QVERIFY(world.take(list, plan).has_value());
    const auto &campaign = world.session->campaign();
    const auto lokeren = TestCampaign::municipality(u"Lokeren"_s);
    QCOMPARE(campaign.standing(lokeren, ImportWorld::today).stage, Stage::Joined);
    QCOMPARE(campaign.standing(lokeren, ImportWorld::today).counted, 3);
    QCOMPARE(world.plan(list).counts.same, 3);
}

void ImportPlanTest::severalColumnsOfDatesAreAChain()
{
    ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Gevraagd op"_s, u"Gesprek op"_s, u"Toegetreden op"_s, u"Status"_s,
          u"Engagementen"_s},
         {u"Aalst"_s, u"2022"_s, u"5/3/2023"_s, u"nov 2023"_s, u"lid"_s, u"a;b;c"_s}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.counts.steps, 3);
    QCOMPARE(plan.counts.belowThreshold, 0);
    QVERIFY(world.take(list, plan).has_value());
    QList<Stage> stages;
    const auto steps =
        world.session->campaign().dossier(TestCampaign::municipality(u"Aalst"_s)).steps;
    for (const auto &step : steps)
        stages.append(step.stage);
    QCOMPARE(stages, (QList<Stage>{Stage::Asked, Stage::InDiscussion, Stage::Joined}));
}

void ImportPlanTest::tooFewCommitmentsComeInWithAReason()
{
    ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Fase"_s, u"Sinds"_s}, {u"Aalst"_s, u"ja"_s, u"2024"_s}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.counts.belowThreshold, 1);
    QVERIFY(world.take(list, plan).has_value());
    const auto steps =
        world.session->campaign().dossier(TestCampaign::municipality(u"Aalst"_s)).steps;
    QCOMPARE(steps.first().reason, u"taken over from a list"_s);
}

void ImportPlanTest::severalRowsOfOneMunicipalityBelongTogether()
{
    ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Fase"_s, u"Sinds"_s, u"Engagement"_s, u"Contact"_s, u"E-mail"_s},
         {u"Aalst"_s, u"lid"_s, u"2024"_s, u"Eerste"_s, u"Karim Fictie"_s, {}},
         {u"Aarschot"_s, {}, {}, {}, u"Jan Proef"_s, u"j@p.example\nk@p.example"_s},
         {u"AALST"_s, {}, {}, u"Tweede"_s, u"Karim Fictie"_s, u"karim@aalst.example"_s},
         {u"Alost"_s, {}, {}, u"Derde"_s, u"Els Model <els@aalst.example>"_s, {}}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.counts.belowThreshold, 0);
    QCOMPARE(plan.counts.commitments, 3);
    QCOMPARE(plan.counts.contacts, 4);
    QCOMPARE(plan.counts.municipalities, 2);
    QVERIFY(world.take(list, plan).has_value());
    const auto contacts = world.session->roles().contactsOf(TestCampaign::municipality(u"Aalst"_s));
    QStringList emails;
    for (const auto &contact : *contacts)
        emails.append(contact.person.email);
    emails.sort();
    QCOMPARE(emails, (QStringList{u"els@aalst.example"_s, u"karim@aalst.example"_s}));
    QCOMPARE(world.plan(list).counts.same, 4);
}

void ImportPlanTest::aWordWithoutAMeaningIsRefusedUntilItHasOne()
{
    const ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Fase"_s}, {u"Aalst"_s, u"Misschien"_s}, {u"Lokeren"_s, u"gevraagd"_s}});
    auto mapping = world.mapping(list);
    const auto words = wordsOfStages(list.table, mapping);
    QCOMPARE(words.size(), 2);
    QVERIFY(!words[0].hasMeaning);
    QVERIFY(words[1].stage == Stage::Asked);
    const auto plan = world.plan(list);
    QCOMPARE(plan.rows[0].outcome, Outcome::Refused);
    QCOMPARE(plan.rows[0].cell, u"B2"_s);
    mapping.words.insert(u"misschien"_s, Stage::OnHold);
    QCOMPARE(world.plan(list, mapping).counts.fresh, 2);
}

void ImportPlanTest::aRefusedRowLeavesNothing()
{
    ImportWorld world;
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Fase"_s, u"Datum"_s, u"Engagement"_s, u"Contact"_s},
         {u"Aalst"_s, u"gevraagd"_s, u"30/02/26"_s, u"Taalcafé"_s, u"Jan Proef"_s},
         {u"Aarschot"_s, u"gevraagd"_s, u"3/2027"_s, u"Taalcafé"_s, u"Jan Proef"_s},
         {u"Zwijndrech"_s, u"gevraagd"_s, u"2025"_s, {}, {}},
         {{}, u"gevraagd"_s, {}, {}, {}}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.counts.refused, 3);
    QCOMPARE(plan.counts.asked, 1);
    QVERIFY(plan.records.isEmpty());
    QCOMPARE(plan.rows[0].cell, u"C2"_s);
    QCOMPARE(plan.rows[3].cell, u"A5"_s);
    QCOMPARE(reasonsOf(plan).size(), 4);
    QCOMPARE(world.take(list, plan).error().code, Error::Code::AlreadyRecorded);
}

void ImportPlanTest::anEmptyCellLeavesWhatIsThere()
{
    ImportWorld world;
    const auto first =
        ImportWorld::list({{u"Gemeente"_s, u"Verantwoordelijke"_s, u"Adres gemeentehuis"_s},
                           {u"Aalst"_s, u"Noor Proef"_s, u"Grote Markt 3"_s}});
    QVERIFY(world.take(first, world.plan(first)).has_value());
    const auto second =
        ImportWorld::list({{u"Gemeente"_s, u"Verantwoordelijke"_s, u"Adres gemeentehuis"_s},
                           {u"Aalst"_s, u"Noor P."_s, {}}});
    const auto plan = world.plan(second);
    QCOMPARE(plan.counts.same, 1);
    QCOMPARE(plan.counts.coordinators, 0);
    QVERIFY(plan.records.isEmpty());
}

void ImportPlanTest::whatWasChangedAfterTheListStays()
{
    ImportWorld world;
    const auto head = QStringList{u"Gemeente"_s, u"Contact"_s, u"Tel"_s};
    auto list = ImportWorld::list({head, {u"Aalst"_s, u"Jan Proef"_s, u"053 00 00 01"_s}});
    QVERIFY(world.take(list, world.plan(list)).has_value());
    list = ImportWorld::list({head, {u"Aalst"_s, u"Jan Proef"_s, u"053 00 00 02"_s}});
    auto plan = world.plan(list);
    QCOMPARE(plan.counts.kept, 1);
    QVERIFY(plan.rows[0].changes[0].isKept);
    QVERIFY(!plan.rows[0].changes[0].remark.isEmpty());
    QVERIFY(plan.records.isEmpty());
    ImportAnswers answers;
    answers.taken.insert(u"C2"_s, true);
    QCOMPARE(world.plan(list, answers).counts.values, 1);
    list.savedAt = QDateTime(QDate(2027, 1, 1), QTime(9, 0), Qt::UTC);
    plan = world.plan(list);
    QCOMPARE(plan.counts.values, 1);
    QVERIFY(world.take(list, plan).has_value());
    QCOMPARE(world.plan(list).counts.same, 1);
}

void ImportPlanTest::anAnswerTellsWhichMunicipalityItIs()
{
    const ImportWorld world;
    const auto list =
        ImportWorld::list({{u"Gemeente"_s, u"Fase"_s}, {u"Aarschoot"_s, u"gevraagd"_s}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.rows[0].outcome, Outcome::Asked);
    QCOMPARE(plan.rows[0].match.candidates, QList{TestCampaign::municipality(u"Aarschot"_s)});
    ImportAnswers answers;
    answers.names.insert(u"aarschoot"_s, plan.rows[0].match.candidates.first());
    QCOMPARE(world.plan(list, answers).counts.fresh, 1);
    ImportAnswers corrected;
    corrected.corrections.insert(u"A2"_s, u"Aarschot"_s);
    QCOMPARE(world.plan(list, corrected).counts.fresh, 1);
    corrected.leftOut.insert(2);
    QCOMPARE(world.plan(list, corrected).counts.leftOut, 1);
}

void ImportPlanTest::oneStepIsUndone()
{
    ImportWorld world;
    const auto before = dumpOf(world.session->database());
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Fase"_s, u"Gevraagd door"_s, u"Volgende stap"_s, u"Tegen"_s, u"Nota"_s},
         {u"Aalst"_s, u"gevraagd"_s, u"Groep Aalst"_s, u"Bellen"_s, u"1/12/2026"_s, u"Iets"_s}});
    const auto plan = world.plan(list);
    QCOMPARE(plan.counts.nextSteps, 1);
    QCOMPARE(plan.counts.notes, 1);
    QVERIFY(world.take(list, plan).has_value());
    const auto after = dumpOf(world.session->database());
    QCOMPARE(world.session->undoStack().count(), 1);
    world.session->undoStack().undo();
    QCOMPARE(dumpOf(world.session->database()), before);
    world.session->undoStack().redo();
    QCOMPARE(dumpOf(world.session->database()), after);
}

void ImportPlanTest::itCanBeStopped()
{
    const ImportWorld world;
    const auto list = ImportWorld::list({{u"Gemeente"_s, u"Fase"_s}, {u"Aalst"_s, u"gevraagd"_s}});
    const std::atomic_bool cancelled = true;
    const auto facts = importFacts(*world.session, list, ImportWorld::today);
    const auto plan = planOf(list.table, world.mapping(list), {}, *facts, {{}, &cancelled});
    QCOMPARE(plan.error().code, Error::Code::Cancelled);
}

void ImportPlanTest::theOrderOfDayAndMonthIsFound()
{
    const ImportWorld world;
    const auto since = [&world](const QStringList &dates) {
        QList<QStringList> rows{{u"Gemeente"_s, u"Fase"_s, u"Datum"_s}};
        const QStringList places{u"Aalst"_s, u"Aarschot"_s};
        for (qsizetype i = 0; i < dates.size(); ++i)
            rows.append({places[i], u"gevraagd"_s, dates[i]});
        const auto list = ImportWorld::list(rows);
        QStringList read;
        for (const auto &step : world.plan(list).records.steps)
            read.append(step.date.toIso());
        return read;
    };
    QCOMPARE(since({u"03/04/2026"_s, u"25/04/2026"_s}),
             QStringList({u"2026-04-03"_s, u"2026-04-25"_s}));
    QCOMPARE(since({u"03/04/2026"_s, u"04/25/2026"_s}),
             QStringList({u"2026-03-04"_s, u"2026-04-25"_s}));
    // Where both orders stand, what can be read only with the month first is refused.
    QCOMPARE(since({u"13/04/2026"_s, u"04/25/2026"_s}), QStringList{u"2026-04-13"_s});
    const auto list = ImportWorld::list(
        {{u"Gemeente"_s, u"Fase"_s, u"Datum"_s}, {u"Aalst"_s, u"gevraagd"_s, u"04/25/2026"_s}});
    ImportAnswers answers;
    answers.corrections.insert(u"C2"_s, u"3/4/2026"_s); // typed by a person, day first
    const auto plan = world.plan(list, answers);
    QCOMPARE(plan.records.steps.first().date.toIso(), u"2026-04-03"_s);
}

QTEST_GUILESS_MAIN(ImportPlanTest)
#include "tst_importplan.moc"
