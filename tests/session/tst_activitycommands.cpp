// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/activitycommands.h"
#include "session/commands/rowcommands.h"
#include "support/samplecampaign.h"

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

class TestActivityCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void recordsWhoAddedAContactMoment();
    void keepsADoneStepAsAContactMoment();
    void undoesBothAtOnce();
    void doesNotDoAStepTwice();

private:
    Result<> complete() const
    {
        return m_session->execute(std::make_unique<CompleteNextStepCommand>(*m_session, m_step));
    }

    QList<Interaction> moments() const
    {
        return *m_session->interactions().of(m_step.municipality);
    }

    std::unique_ptr<SampleCampaign> m_sample;
    std::unique_ptr<CampaignSession> m_session;
    NextStep m_step;
};

void TestActivityCommands::init()
{
    m_session.reset();
    m_sample = std::make_unique<SampleCampaign>();
    m_session = m_sample->openToWrite();
    m_step = {};
    m_step.id = NextStepId::create();
    m_step.municipality = named(*m_session, u"Hove"_s);
    m_step.what = u"Het kabinet bellen"_s;
    m_step.due = QDate(2026, 11, 25);
    QVERIFY(m_session->execute(std::make_unique<AddRowCommand<NextStep>>(
        *m_session, u"Volgende stap"_s, m_step.municipality, m_step)));
}

void TestActivityCommands::recordsWhoAddedAContactMoment()
{
    const auto before = contentOf(*m_session);
    Interaction moment;
    moment.id = InteractionId::create();
    moment.municipality = m_step.municipality;
    moment.kind = Interaction::Kind::Call;
    moment.date = PartialDate(QDate(2026, 11, 20));
    moment.summary = u"Gebeld over de datum"_s;
    QVERIFY(m_session->execute(std::make_unique<RecordInteractionCommand>(*m_session, moment)));
    QCOMPARE(moments().last().id, moment.id);
    QCOMPARE(moments().last().recordedBy, u"Test"_s);
    QVERIFY(moments().last().recordedAt.isValid());
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), before);
}

void TestActivityCommands::keepsADoneStepAsAContactMoment()
{
    const auto before = moments().size();
    QVERIFY(complete());
    const auto after = moments();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.last().summary, m_step.what);
    QCOMPARE(after.last().date, PartialDate(QDate(2026, 11, 22)));
    QCOMPARE(after.last().recordedBy, u"Test"_s);
    QVERIFY(!m_session->campaign().dossier(m_step.municipality).nextStep);
}

void TestActivityCommands::undoesBothAtOnce()
{
    const auto before = contentOf(*m_session);
    QVERIFY(complete());
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), before);
}

void TestActivityCommands::doesNotDoAStepTwice()
{
    QVERIFY(complete());
    const auto before = moments();
    const auto again = complete();
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::AlreadyRecorded);
    QCOMPARE(moments(), before);
}

QTEST_GUILESS_MAIN(TestActivityCommands)
#include "tst_activitycommands.moc"
