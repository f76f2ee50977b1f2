// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/commands/joincommand.h"
#include "session/commands/listcommands.h"
#include "session/commands/stepcommands.h"
#include "support/samplecampaign.h"

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A municipality that was never asked and has no commitments.
MunicipalityId untouched(const CampaignSession &session, int nth = 0)
{
    const auto &campaign = session.campaign();
    const auto all = campaign.existingOn(currentDay());
    for (const auto id : all) {
        const auto standing = campaign.standing(id, currentDay());
        if (standing.stage == Stage::NotApproached && standing.counted == 0
            && !standing.mergerPending && campaign.withPredecessors(id).size() == 1 && nth-- == 0)
            return id;
    }
    qFatal("The sample has no such municipality");
}

Step joining(MunicipalityId id)
{
    Step step;
    step.id = StepId::create();
    step.municipality = id;
    step.stage = Stage::Joined;
    step.date = PartialDate(currentDay());
    return step;
}

QList<Commitment> commitments(const CampaignSession &session, MunicipalityId id, int count)
{
    QList<Commitment> result;
    for (int i = 0; i < count; ++i) {
        Commitment it;
        it.id = CommitmentId::create();
        it.municipality = id;
        it.category = session.campaign().categories().first().id;
        it.title = u"Promise %1"_s.arg(i);
        it.state = Commitment::State::Promised;
        result.append(it);
    }
    return result;
}

Step asking(MunicipalityId id)
{
    Step step = joining(id);
    step.stage = Stage::Asked;
    return step;
}

} // namespace

class TestJoinCommand : public QObject
{
    Q_OBJECT

private slots:

    void joinsWithWhatWasFilledInAsOneUndoStep()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = untouched(*session);
        const auto before = contentOf(*session);
        const Body group{BodyId::create(), Body::Kind::LocalGroup, u"Welkom hier"_s, {}};
        auto step = joining(id);
        step.askedBy = group.id;
        QVERIFY(session->execute(
            std::make_unique<JoinCommand>(*session, commitments(*session, id, 3), step, group)));
        const auto standing = session->campaign().standing(id, currentDay());
        QCOMPARE(standing.stage, Stage::Joined);
        QCOMPARE(standing.counted, 3);
        QVERIFY(!standing.isUnderThreshold());
        QCOMPARE(session->campaign().bodyName(group.id), group.name);
        QCOMPARE(session->undoStack().count(), 1);
        session->undoStack().undo();
        QCOMPARE(contentOf(*session), before);
    }

    void writesNothingWhenOneIsStillMissing()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = untouched(*session);
        const auto before = contentOf(*session);
        const auto done = session->execute(
            std::make_unique<JoinCommand>(*session, commitments(*session, id, 2), joining(id)));
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::BelowThreshold);
        QCOMPARE(contentOf(*session), before);
        QCOMPARE(session->undoStack().count(), 0);
    }

    void refusesACommitmentThatIsFilledInTwice()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = untouched(*session);
        auto filledIn = commitments(*session, id, 3);
        filledIn[2].title = u"  PROMISE 0 "_s;
        const auto done =
            session->execute(std::make_unique<JoinCommand>(*session, filledIn, joining(id)));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(u"PROMISE 0"_s));
    }

    void correctsARecordedStepToJoined()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = untouched(*session);
        QVERIFY(session->execute(std::make_unique<RecordStepCommand>(*session, asking(id))));
        auto corrected = session->campaign().dossier(id).steps.first();
        corrected.stage = Stage::Joined;
        corrected.charter = session->campaign().charterInForce(currentDay())->id;
        QVERIFY(session->execute(
            std::make_unique<JoinCommand>(*session, commitments(*session, id, 3), corrected)));
        QCOMPARE(session->campaign().dossier(id).steps.size(), 1);
        QCOMPARE(session->campaign().standing(id, currentDay()).stage, Stage::Joined);
    }

    void aCorrectedDateDoesNotChangeTheStage()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = untouched(*session);
        const auto record = [&](Stage stage, QDate date) {
            Step step = asking(id);
            step.stage = stage;
            step.date = PartialDate(date);
            return session->execute(std::make_unique<RecordStepCommand>(*session, step));
        };
        QVERIFY(record(Stage::Asked, QDate(2026, 3, 9)));
        QVERIFY(record(Stage::OnHold, QDate(2026, 4, 1)));
        QVERIFY(record(Stage::InDiscussion, QDate(2026, 5, 18)));
        auto step = session->campaign().dossier(id).steps.first();
        step.date = PartialDate(QDate(2026, 9, 1));
        QVERIFY(!session->execute(std::make_unique<CorrectStepCommand>(*session, step)));
        // Among the earlier ones it may move.
        step.date = PartialDate(QDate(2026, 4, 15));
        QVERIFY(session->execute(std::make_unique<CorrectStepCommand>(*session, step)));
        const auto steps = session->campaign().dossier(id).steps;
        QCOMPARE(steps[1].stage, Stage::Asked);
        QCOMPARE(steps.last().stage, Stage::InDiscussion);
    }

    void asksSeveralAsOneUndoStep()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto before = contentOf(*session);
        const QList<MunicipalityId> ids{untouched(*session, 0), untouched(*session, 1)};
        QVERIFY(session->execute(
            std::make_unique<RecordStepsCommand>(*session, QList{asking(ids[0]), asking(ids[1])})));
        for (const auto id : ids)
            QCOMPARE(session->campaign().standing(id, currentDay()).stage, Stage::Asked);
        QCOMPARE(session->undoStack().count(), 1);
        session->undoStack().undo();
        QCOMPARE(contentOf(*session), before);
    }

    void asksNoneOfSeveralWhenOneIsRefusedAndNamesIt()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto good = untouched(*session);
        const auto refused = untouched(*session, 1);
        QVERIFY(session->execute(std::make_unique<RecordStepCommand>(*session, asking(refused))));
        const auto before = contentOf(*session);
        auto again = asking(refused);
        again.date = PartialDate(currentDay().addDays(-1));
        const auto done = session->execute(
            std::make_unique<RecordStepsCommand>(*session, QList{asking(good), again}));
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(session->campaign().municipality(refused).name()));
        QCOMPARE(contentOf(*session), before);
    }

    void addsAndRenamesACoordinator()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        Coordinator coordinator{CoordinatorId::create(), u"Noor Proef"_s, {}, true};
        QVERIFY(session->execute(std::make_unique<AddListRowCommand<Coordinator>>(
            *session, u"New coordinator"_s, coordinator)));
        const auto seen = coordinator;
        coordinator.name = u"Noor Voorbeeld"_s;
        QVERIFY(session->execute(std::make_unique<ChangeListRowCommand<Coordinator>>(
            *session, u"Coordinator"_s, seen, coordinator)));
        QCOMPARE(session->campaign().coordinatorName(coordinator.id), coordinator.name);
        session->undoStack().undo();
        QCOMPARE(session->campaign().coordinatorName(coordinator.id), u"Noor Proef"_s);
    }
};

QTEST_GUILESS_MAIN(TestJoinCommand)
#include "tst_joincommand.moc"
