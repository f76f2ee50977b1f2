// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/flaws.h"
#include "exchange/registertables.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/entermergercommand.h"
#include "storage/registerloader.h"
#include "support/samplecampaign.h"

#include <QSet>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

void run(CampaignSession &session, std::unique_ptr<EditCommand> command)
{
    const auto done = session.execute(std::move(command));
    if (!done)
        qFatal("%s", qPrintable(done.error().message + done.error().detail));
}

} // namespace

/// A merger that the register of municipalities does not have, in a campaign.
class EnterMergerTest final : public QObject
{
    Q_OBJECT

private slots:

    /// One step; the file is sound, what came of the parts is to be decided and has their borders.
    void takesInAMergerThatTheRegisterDoesNotHave()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto before = contentOf(*session);
        const auto one = named(*session, u"Wetteren"_s);
        const auto other = named(*session, u"Ninove"_s);
        const auto &campaign = session->campaign();
        QVERIFY(campaign.standing(one, today).stage != campaign.standing(other, today).stage);
        auto around = campaign.neighbours(one) + campaign.neighbours(other);
        around.removeIf([&](MunicipalityId id) { return id == one || id == other; });
        const QDate day(2026, 11, 20);
        const EnteredMerger entered{
            day, u"42999"_s, {u"Wetteren-Ninove"_s, {}, {}, {}}, {}, {one, other}};
        const int steps = session->undoStack().count();
        run(*session, std::make_unique<EnterMergerCommand>(*session, entered));
        QCOMPARE(session->undoStack().count(), steps + 1);
        const auto id = named(*session, u"Wetteren-Ninove"_s);
        QVERIFY(session->campaign().mergerPending(id, today));
        QVERIFY(!campaign.existingOn(today).contains(one));
        QVERIFY(campaign.existingOn(day.addDays(-1)).contains(one));
        const auto neighbours = campaign.neighbours(id);
        QCOMPARE(QSet<MunicipalityId>(neighbours.begin(), neighbours.end()),
                 QSet<MunicipalityId>(around.begin(), around.end()));
        QVERIFY(campaign.neighbours(neighbours.first()).contains(id));
        QVERIFY(!campaign.neighbours(neighbours.first()).contains(one));
        // The check of the file has nothing against it.
        const auto records = loadRecords(session->database());
        QVERIFY(records);
        QVERIFY(flawsIn(*records).isEmpty());
        // It is decided like any other.
        const auto pending = contentOf(*session);
        MergerDecision decision;
        decision.id = MergerDecisionId::create();
        decision.successor = id;
        decision.choice = MergerDecision::Choice::CarryOver;
        decision.predecessor = other;
        run(*session, std::make_unique<DecideMergerCommand>(*session, decision));
        QVERIFY(!session->campaign().mergerPending(id, today));
        session->undoStack().undo();
        QCOMPARE(contentOf(*session), pending);
        session->undoStack().undo();
        QCOMPARE(contentOf(*session), before);
    }

    void refusesAMergerThatCannotBe()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto before = contentOf(*session);
        const auto one = named(*session, u"Wetteren"_s);
        const EnteredMerger entered{
            QDate(2026, 11, 20), u"42999"_s, {u"Wetteren"_s, {}, {}, {}}, {}, {one}};
        const auto done = session->execute(std::make_unique<EnterMergerCommand>(*session, entered));
        QVERIFY(!done && done.error().code == Error::Code::Refused);
        QCOMPARE(contentOf(*session), before);
    }

    /// A register that does not know it, and one that has it otherwise, leave it as it is; one that
    /// has the same adds what it knows.
    void keepsWhatWasEnteredWhenTheRegisterIsRenewed()
    {
        const SampleCampaign sample;
        const auto session = sample.openToWrite();
        const auto one = named(*session, u"Wetteren"_s);
        const auto other = named(*session, u"Ninove"_s);
        const QDate day(2026, 11, 20);
        const EnteredMerger entered{
            day, u"42999"_s, {u"Wetteren-Ninove"_s, {}, {}, {}}, {}, {one, other}};
        run(*session, std::make_unique<EnterMergerCommand>(*session, entered));
        const auto id = named(*session, u"Wetteren-Ninove"_s);
        const auto isSound = [&] {
            const auto records = loadRecords(session->database());
            return records && flawsIn(*records).isEmpty();
        };
        const auto known = contentOf(*session);
        const auto campaign = session->campaign().campaign();
        const auto shipped = *shippedRegister({Region::Flanders, Region::Brussels});
        run(*session, std::make_unique<TakeInRegisterCommand>(*session, campaign, shipped));
        QVERIFY(isSound());
        QVERIFY(session->campaign().successor(one) == id);
        QVERIFY(!session->campaign().neighbours(id).contains(one));

        for (const auto &nis : {u"42998"_s, u"42999"_s}) {
            auto later = shipped;
            Municipality it;
            it.nis = nis;
            it.validFrom = day;
            it.id = municipalityId(nis, day);
            it.names.nl = u"Ninove-Wetteren"_s;
            it.province = u"Oost-Vlaanderen"_s;
            it.population = 36'000;
            for (auto &part : later.municipalities) {
                if (part.id == one || part.id == other)
                    part.validUntil = day;
            }
            later.municipalities.append(it);
            for (const auto part : {one, other})
                later.mergers.append({mergerId(part, it.id), part, it.id, day});
            later.borders.removeIf([&](const Border &border) {
                return border.a == one || border.b == one || border.a == other || border.b == other;
            });
            later.borders.append({session->campaign().neighbours(id).first(), it.id, 100});
            run(*session, std::make_unique<TakeInRegisterCommand>(*session, campaign, later));
            QVERIFY(isSound());
            QVERIFY(session->campaign().successor(one) == id);
            const bool isSame = it.id == id;
            QCOMPARE(session->campaign().municipality(id).population == 36'000, isSame);
            QCOMPARE(session->campaign().contains(it.id), isSame);
        }
        for (int i = 0; i < 3; ++i)
            session->undoStack().undo();
        QCOMPARE(contentOf(*session), known);
    }
};

QTEST_GUILESS_MAIN(EnterMergerTest)
#include "tst_entermerger.moc"
