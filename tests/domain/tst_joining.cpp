// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/joining.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const CharterId text2020 = CharterId::named(u"2020"_s);
const CharterId text2023 = CharterId::named(u"2023"_s);
const MunicipalityId veurne = MunicipalityId::named(u"38025"_s);

Step step(Stage stage, QStringView iso, CharterId charter = {})
{
    Step result;
    result.id = StepId::create();
    result.municipality = veurne;
    result.stage = stage;
    result.date = PartialDate::fromIso(iso).value();
    result.charter = charter;
    result.reason = u"de lijst volgt"_s;
    return result;
}

} // namespace

/// The rule of joining where place and text are one question, and what a refusal may say.
class JoiningTest final : public QObject
{
    Q_OBJECT

    Register m_campaign;

    QList<Step> steps() const { return m_campaign.dossier(veurne).steps; }

    Result<PlannedStep> record(const Step &draft)
    {
        auto planned = plannedStep(m_campaign, draft, today);
        if (planned) {
            auto dossier = m_campaign.dossier(veurne);
            dossier.steps = planned->steps;
            m_campaign = m_campaign.with({dossier});
        }
        return planned;
    }

private slots:
    void init();

    void anUnknownDateDoesNotGoBackToAnOlderText();
    void anUnknownDateRenewsUnderTheTextInForceThere();
    void theTextIsThatOfThePlaceNotOfThePeriod();
    void theSameWithoutATextIsRecordedOnce();
    void aRefusalNamesNoMembershipThatNeverWas();
    void aCorrectionRefusesATextNotYetInForce();
    void aCorrectionToJoinedTakesTheTextInForce();
    void deletingAStepRefusesToMoveAnotherBeforeItsText();
};

void JoiningTest::init()
{
    Register::Records records;
    records.charters = {{text2020, u"2020"_s, {}, QDate(2020, 1, 1), 1},
                        {text2023, u"2023"_s, {}, QDate(2023, 1, 1), 3}};
    Dossier dossier;
    dossier.municipality.id = veurne;
    dossier.municipality.names.nl = u"Veurne"_s;
    records.dossiers = {dossier};
    m_campaign = Register(records);
}

void JoiningTest::anUnknownDateDoesNotGoBackToAnOlderText()
{
    QVERIFY(record(step(Stage::Joined, u"2024", text2020)));
    QVERIFY(record(step(Stage::Joined, u"2025")));
    const auto third = record(step(Stage::Joined, u""));
    QVERIFY(!third);
    QCOMPARE(third.error().code, Error::Code::Refused);
    QCOMPARE(steps().size(), 2);
}

void JoiningTest::anUnknownDateRenewsUnderTheTextInForceThere()
{
    QVERIFY(record(step(Stage::Joined, u"2023", text2020)));
    const auto renewal = record(step(Stage::Joined, u""));
    QVERIFY(renewal);
    QCOMPARE(renewal->step.charter, text2023);
    QCOMPARE(renewal->from, QDate(2023, 1, 1));
    const auto standing = m_campaign.standing(veurne, QDate(2023, 1, 1));
    QCOMPARE(standing.charter, text2023);
    QCOMPARE(standing.since, *PartialDate::fromIso(u"2023"));
}

void JoiningTest::theTextIsThatOfThePlaceNotOfThePeriod()
{
    QVERIFY(record(step(Stage::Asked, u"2026-03-09")));
    auto draft = step(Stage::Joined, u"");
    draft.reason.clear();
    const auto place = placedStep(m_campaign, draft, today);
    QVERIFY(place);
    QCOMPARE(place->step.charter, text2023);
    QCOMPARE(place->from, QDate(2026, 3, 9));
    const auto refused = record(draft);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::BelowThreshold);
    QVERIFY2(refused.error().message.contains(u"0 of 3"_s), qPrintable(refused.error().message));
}

void JoiningTest::theSameWithoutATextIsRecordedOnce()
{
    for (const auto &iso : {u""_s, u"2024"_s}) {
        init();
        QVERIFY(record(step(Stage::Joined, iso)));
        const auto again = record(step(Stage::Joined, iso));
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::Code::AlreadyRecorded);
    }
}

void JoiningTest::aRefusalNamesNoMembershipThatNeverWas()
{
    QVERIFY(record(step(Stage::Asked, u"2026-11-22")));
    for (const auto charter : {text2023, text2020, CharterId()}) {
        const auto refused = record(step(Stage::Joined, u"2022-11-22", charter));
        QVERIFY(!refused);
        const auto message = refused.error().message;
        QVERIFY2(!message.contains(u"joined on"_s), qPrintable(message));
        QVERIFY2(!message.contains(u"member"_s), qPrintable(message));
        QVERIFY2(message.contains(u"“asked” (22\u00A0November\u00A02026)"_s), qPrintable(message));
    }
    // Nor does a correction that would make it one.
    QVERIFY(record(step(Stage::Declined, u"2026-11-22")));
    auto corrected = steps().first();
    corrected.stage = Stage::Joined;
    const auto refused = plannedCorrection(m_campaign, corrected, today);
    QVERIFY(!refused);
    QVERIFY2(!refused.error().message.contains(u"member"_s), qPrintable(refused.error().message));
}

void JoiningTest::aCorrectionRefusesATextNotYetInForce()
{
    QVERIFY(record(step(Stage::Joined, u"2024", text2023)));
    auto corrected = steps().first();
    corrected.date = *PartialDate::fromIso(u"2022");
    const auto refused = plannedCorrection(m_campaign, corrected, today);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"1\u00A0January\u00A02023"_s),
             qPrintable(refused.error().message));
    corrected.charter = text2020;
    QVERIFY(plannedCorrection(m_campaign, corrected, today));
}

void JoiningTest::aCorrectionToJoinedTakesTheTextInForce()
{
    QVERIFY(record(step(Stage::Asked, u"2022-05-05")));
    auto corrected = steps().first();
    corrected.stage = Stage::Joined;
    auto planned = plannedCorrection(m_campaign, corrected, today);
    QVERIFY(planned);
    QCOMPARE(planned->step.charter, text2020);
    corrected.date = *PartialDate::fromIso(u"2023-05-05");
    planned = plannedCorrection(m_campaign, corrected, today);
    QVERIFY(planned);
    QCOMPARE(planned->step.charter, text2023);
    QCOMPARE(planned->from, QDate(2023, 5, 5));
}

void JoiningTest::deletingAStepRefusesToMoveAnotherBeforeItsText()
{
    QVERIFY(record(step(Stage::Asked, u"2026-03-09")));
    QVERIFY(record(step(Stage::Joined, u"")));
    QCOMPARE(steps().last().charter, text2023);
    // Without the question it would be a member since 2020 under a text of 2023.
    QVERIFY(!checkRemoval(m_campaign, steps().first(), today));
    QVERIFY(checkRemoval(m_campaign, steps().last(), today));
}

QTEST_GUILESS_MAIN(JoiningTest)
#include "tst_joining.moc"
