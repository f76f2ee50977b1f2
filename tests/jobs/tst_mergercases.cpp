// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/makeletters.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/rowcommands.h"
#include "session/commands/stepcommands.h"
#include "support/samplecampaign.h"
#include "views/mergercases.h"

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

using Choice = MergerDecision::Choice;

namespace {

const QDate today(2026, 11, 22);

MergerCase::State stateOf(const CampaignSession &session, MunicipalityId id)
{
    const auto cases = mergerCases(session.campaign(), today);
    const auto found = std::ranges::find(cases, id, &MergerCase::successor);
    if (found == cases.end())
        qFatal("No merger");
    return found->state;
}

void run(CampaignSession &session, std::unique_ptr<EditCommand> command)
{
    const auto done = session.execute(std::move(command));
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

/// The sample's decision is taken away.
void undecide(CampaignSession &session, MunicipalityId id)
{
    const auto decision = session.campaign().dossier(id).mergerDecision;
    if (decision)
        run(session,
            std::make_unique<RemoveRowCommand<MergerDecision>>(session, AuditAction(u"test"_s), id,
                                                               decision->id));
}

MergerDecision deciding(MunicipalityId successor, Choice choice, MunicipalityId predecessor = {})
{
    MergerDecision decision;
    decision.id = MergerDecisionId::create();
    decision.successor = successor;
    decision.choice = choice;
    decision.predecessor = predecessor;
    return decision;
}

MergerComparison compared(const CampaignSession &session, MunicipalityId id)
{
    const auto records = session.records({id});
    if (!records)
        qFatal("No records");
    return compareMerged(session.campaign(), *records, id);
}

int members(const CampaignSession &session)
{
    const auto &campaign = session.campaign();
    return campaign.totals(campaign.existingOn(today), today).of(Stage::Joined);
}

QList<NextStep> toDo(const CampaignSession &session, MunicipalityId id)
{
    const auto records = session.records({id});
    return records ? records->value(id).toDoOn(today) : QList<NextStep>();
}

} // namespace

/// What merged, and what becomes of it when it is decided.
class MergerCasesTest : public QObject
{
    Q_OBJECT

private slots:

    void knowsEveryMergerOfSeveralAndNoRecode()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto cases = mergerCases(session->campaign(), today);
        QVERIFY(cases.size() >= 13);
        for (const auto &it : cases)
            QVERIFY(session->campaign().predecessors(it.successor).size() > 1);
        QVERIFY(mergerCases(session->campaign(), QDate(2018, 12, 31)).isEmpty());
        QCOMPARE(stateOf(*session, named(*session, u"Lokeren"_s)), MergerCase::State::Decided);
        QCOMPARE(stateOf(*session, named(*session, u"Bilzen-Hoeselt"_s)), MergerCase::State::Alike);
    }

    void isDecidedDecidedOtherwiseAndUndone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("parts");
        QTest::newRow("Lokeren") << u"Lokeren"_s << 2;
        QTest::newRow("Zwijndrecht") << u"Beveren-Kruibeke-Zwijndrecht"_s << 3;
        QTest::newRow("Tessenderlo-Ham") << u"Tessenderlo-Ham"_s << 2;
        QTest::newRow("Merelbeke-Melle") << u"Merelbeke-Melle"_s << 2;
    }

    void isDecidedDecidedOtherwiseAndUndone()
    {
        QFETCH(const QString, name);
        QFETCH(const int, parts);
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = named(*session, name);
        undecide(*session, id);
        QCOMPARE(stateOf(*session, id), MergerCase::State::Pending);
        const auto pending = contentOf(*session);
        const auto comparison = compared(*session, id);
        QCOMPARE(comparison.formers.size(), parts);
        QCOMPARE(comparison.dayBefore, QDate(2024, 12, 31));
        const auto *furthest = comparison.former(comparison.furthest);
        QVERIFY(furthest);
        for (const auto &former : comparison.formers)
            QVERIFY(stageRank(former.standing.stage) <= stageRank(furthest->standing.stage));

        const auto carried = deciding(id, Choice::CarryOver, comparison.furthest);
        const auto foreseen = outcomeOf(session->campaign(), carried, today);
        const int before = members(*session);
        QCOMPARE(foreseen.membersNow, before);
        run(*session, std::make_unique<DecideMergerCommand>(*session, carried));
        QCOMPARE(stateOf(*session, id), MergerCase::State::Decided);
        QCOMPARE(members(*session), foreseen.members);
        const auto decided = contentOf(*session);

        const auto back = deciding(id, Choice::BackInDiscussion);
        const auto fewer = outcomeOf(session->campaign(), back, today);
        run(*session, std::make_unique<DecideMergerCommand>(*session, back));
        QCOMPARE(members(*session), fewer.members);
        QCOMPARE(session->campaign().chainStart(id).stage, Stage::InDiscussion);

        session->undoStack().undo();
        QCOMPARE(contentOf(*session), decided);
        session->undoStack().undo();
        QCOMPARE(contentOf(*session), pending);
        QCOMPARE(stateOf(*session, id), MergerCase::State::Pending);
    }

    /// Decision, next step and coordinator are one step; saying it again doubles nothing.
    void reconfirmingIsOneStep()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = named(*session, u"Tessenderlo-Ham"_s);
        undecide(*session, id);
        const auto pending = contentOf(*session);
        const auto coordinators = session->campaign().coordinators();
        const auto other = std::ranges::find_if(coordinators, [&](const Coordinator &one) {
            return one.id != session->campaign().municipality(id).coordinator;
        });
        QVERIFY(other != coordinators.end());
        const auto count = toDo(*session, id).size();
        const auto decision = deciding(id, Choice::Reconfirm, compared(*session, id).furthest);
        BesideDecision beside;
        beside.confirm.what = u"Bevestigt het nieuwe bestuur?"_s;
        beside.confirm.due = QDate(2027, 1, 31);
        beside.coordinator = other->id;
        const int steps = session->undoStack().count();
        run(*session, std::make_unique<DecideMergerCommand>(*session, decision, beside));
        QCOMPARE(session->undoStack().count(), steps + 1);
        QCOMPARE(toDo(*session, id).size(), count + 1);
        QCOMPARE(session->campaign().municipality(id).coordinator, other->id);

        beside.confirm.due = QDate(2027, 2, 28);
        run(*session, std::make_unique<DecideMergerCommand>(*session, decision, beside));
        const auto now = toDo(*session, id);
        QCOMPARE(now.size(), count + 1);
        QVERIFY(std::ranges::any_of(now, [](const NextStep &step) {
            return step.due == QDate(2027, 2, 28) && step.what.startsWith("Bevestigt"_L1);
        }));
        session->undoStack().undo();
        session->undoStack().undo();
        QCOMPARE(contentOf(*session), pending);
    }

    /// Who left cannot come from a municipality that was only in discussion.
    void isNotDecidedAgainstStepsRecordedSince()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = named(*session, u"Tessenderlo-Ham"_s);
        const auto member = compared(*session, id).furthest;
        run(*session,
            std::make_unique<DecideMergerCommand>(*session,
                                                  deciding(id, Choice::CarryOver, member)));
        Step step;
        step.id = StepId::create();
        step.municipality = id;
        step.stage = Stage::Left;
        step.date = PartialDate(QDate(2026, 5, 4));
        run(*session, std::make_unique<RecordStepCommand>(*session, step));
        const auto before = contentOf(*session);
        const auto done = session->execute(std::make_unique<DecideMergerCommand>(
            *session, deciding(id, Choice::BackInDiscussion)));
        QVERIFY(!done && done.error().code == Error::Code::Refused);
        QCOMPARE(contentOf(*session), before);
        // Without that step it is.
        session->undoStack().undo();
        run(*session,
            std::make_unique<DecideMergerCommand>(*session,
                                                  deciding(id, Choice::BackInDiscussion)));
    }

    /// What does not come along stays with the former municipality, is not counted and not written
    /// to; taken back it is all there again.
    void leavesBehindWhatIsUnticked()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = named(*session, u"Lokeren"_s);
        undecide(*session, id);
        Contact known;
        known.person.id = PersonId::create();
        known.person.name = u"Els Model"_s;
        known.person.fictional = true;
        known.role.id = RoleId::create();
        known.role.person = known.person.id;
        known.role.municipality = compared(*session, id).furthest;
        run(*session, std::make_unique<AddContactCommand>(*session, known));
        const auto comparison = compared(*session, id);
        const auto *former = comparison.former(comparison.furthest);
        QVERIFY(!former->commitments.isEmpty());
        QVERIFY(!former->records.contacts.isEmpty());
        const auto commitment = former->commitments.first();
        const auto role = former->records.contacts.first().role;
        const auto pending = contentOf(*session);
        const auto contactsOf = [&](MunicipalityId of) {
            const auto records = session->records({of});
            return recordsOf(*records, session->campaign(), of);
        };
        const auto isThere = [&](const QList<Contact> &contacts) {
            return std::ranges::any_of(contacts,
                                       [&](const Contact &it) { return it.role.id == role.id; });
        };
        const int counted = session->campaign().standing(id, today).counted;
        QVERIFY(isThere(contactsOf(id).contacts));

        auto decision = deciding(id, Choice::CarryOver, comparison.furthest);
        decision.commitmentsLeft = {commitment.id};
        decision.rolesLeft = {role.id};
        const auto foreseen = outcomeOf(session->campaign(), decision, today).standing;
        QCOMPARE(foreseen.counted, counted - 1);
        run(*session, std::make_unique<DecideMergerCommand>(*session, decision));
        const auto &campaign = session->campaign();
        QCOMPARE(campaign.standing(id, today).counted, counted - 1);
        QVERIFY(!campaign.commitments(id).contains(commitment));
        QVERIFY(campaign.commitments(former->id).contains(commitment));
        QVERIFY(!isThere(contactsOf(id).contacts));
        QVERIFY(isThere(contactsOf(id).contactsLeft));
        QVERIFY(isThere(contactsOf(former->id).contacts));
        const auto letters = contactsFor(*session, {id});
        QVERIFY(letters && !isThere(contactsAlong(campaign, *letters, id)));
        // The day before nothing was otherwise.
        QCOMPARE(campaign.standing(former->id, comparison.dayBefore).counted,
                 former->standing.counted);
        QCOMPARE(compared(*session, id).former(former->id)->records.contacts.size(),
                 former->records.contacts.size());
        // The file holds it, and says the same when it is opened again.
        const auto again = CampaignSession::openToRead(session->path());
        QVERIFY(again);
        QCOMPARE((*again)->campaign().dossier(id).mergerDecision->commitmentsLeft,
                 QList{commitment.id});
        QCOMPARE((*again)->campaign().standing(id, today).counted, counted - 1);

        session->undoStack().undo();
        QCOMPARE(contentOf(*session), pending);
        QCOMPARE(session->campaign().standing(id, today).counted, counted);
        QVERIFY(isThere(contactsOf(id).contacts));
    }

    void showsWhatEachHadTheDayBefore()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto id = named(*session, u"Beveren-Kruibeke-Zwijndrecht"_s);
        const auto comparison = compared(*session, id);
        const auto *member = comparison.former(comparison.furthest);
        QCOMPARE(session->campaign().municipality(member->id).name(), u"Zwijndrecht"_s);
        QVERIFY(member->standing.isMember());
        // What happens later leaves it as it was.
        Step step;
        step.id = StepId::create();
        step.municipality = id;
        step.stage = Stage::Left;
        step.date = PartialDate(QDate(2026, 5, 4));
        run(*session, std::make_unique<RecordStepCommand>(*session, step));
        const auto later = compared(*session, id);
        QCOMPARE(later.former(later.furthest)->standing.stage, member->standing.stage);
    }
};

QTEST_GUILESS_MAIN(MergerCasesTest)
#include "tst_mergercases.moc"
