// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/commands/activitycommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
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
    void refusesWhatIsStillToCome();
    void countsAsLastContactWhatWasOne();
    void correctsAContactMoment();
    void refusesAPublicationToCome();
    void refusesAConfirmationToCome();
    void twoWhoChangeACommitmentAreToldSo();
    void aCommitmentOfTwoIsSound();
    void aHighlightIsTakenByWhoChoseIt();
    void twoWhoChangeAContactMomentAreToldSo();
    void twoWhoChangeAPublicationAreToldSo();

private:
    Result<> complete() const
    {
        return m_session->execute(std::make_unique<CompleteNextStepCommand>(
            *m_session, m_step, Interaction::Kind::Visit));
    }

    Interaction moment(Interaction::Kind kind, QDate day) const
    {
        Interaction it;
        it.id = InteractionId::create();
        it.municipality = m_step.municipality;
        it.kind = kind;
        it.date = PartialDate(day);
        it.summary = u"Besproken"_s;
        return it;
    }

    Result<> record(const Interaction &it) const
    {
        return m_session->execute(std::make_unique<RecordInteractionCommand>(*m_session, it));
    }

    Result<> change(const Commitment &seen, const Commitment &after) const
    {
        return m_session->execute(
            std::make_unique<ChangeCommitmentCommand>(*m_session, seen, after));
    }

    const Commitment &firstCommitment() const
    {
        return m_session->campaign().dossier(m_step.municipality).commitments.first();
    }

    /// Refuses @p again, which both changed, and leaves the file as it was.
    void isTold(const std::function<Result<>()> &again) const
    {
        const auto before = contentOf(*m_session);
        const auto count = m_session->undoStack().count();
        const auto done = again();
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Conflict);
        QCOMPARE(contentOf(*m_session), before);
        QCOMPARE(m_session->undoStack().count(), count);
    }

    PartialDate lastContact() const
    {
        return m_session->campaign().dossier(m_step.municipality).lastContactOn(currentDay());
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
    QCOMPARE(after.last().kind, Interaction::Kind::Visit);
    QCOMPARE(after.last().date, PartialDate(QDate(2026, 11, 22)));
    QCOMPARE(after.last().recordedBy, u"Test"_s);
    QVERIFY(!m_session->campaign().dossier(m_step.municipality).nextStepOn(currentDay()));
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

void TestActivityCommands::refusesWhatIsStillToCome()
{
    const auto before = contentOf(*m_session);
    const auto refused = record(moment(Interaction::Kind::Call, QDate(2026, 12, 15)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    QVERIFY(refused.error().message.contains(u"15/12/2026"_s));
    QCOMPARE(contentOf(*m_session), before);
    // The month that goes on has begun.
    auto thisMonth = moment(Interaction::Kind::Call, {});
    thisMonth.date = *PartialDate::fromIso(u"2026-11");
    QVERIFY(record(thisMonth));
    auto moved = thisMonth;
    moved.date = PartialDate(QDate(2026, 11, 23));
    QVERIFY(!m_session->execute(
        std::make_unique<ChangeInteractionCommand>(*m_session, thisMonth, moved)));
    QCOMPARE(moments().last().date.toIso(), u"2026-11"_s);
}

void TestActivityCommands::countsAsLastContactWhatWasOne()
{
    const auto before = lastContact();
    QVERIFY(record(moment(Interaction::Kind::Note, QDate(2026, 11, 22))));
    QCOMPARE(lastContact(), before);
    int day = 14;
    for (const auto kind :
         {Interaction::Kind::Call, Interaction::Kind::Email, Interaction::Kind::Visit,
          Interaction::Kind::Letter, Interaction::Kind::Reply, Interaction::Kind::Meeting}) {
        const QDate date(2026, 11, ++day);
        QVERIFY(record(moment(kind, date)));
        QCOMPARE(lastContact(), PartialDate(date));
    }
}

void TestActivityCommands::correctsAContactMoment()
{
    const auto seen = moment(Interaction::Kind::Note, QDate(2026, 11, 20));
    QVERIFY(record(seen));
    auto it = seen;
    it.kind = Interaction::Kind::Reply;
    it.date = PartialDate(QDate(2026, 11, 19));
    it.summary = u"Het college antwoordt in december"_s;
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = u"Bea Proef"_s;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = it.municipality;
    QVERIFY(m_session->execute(std::make_unique<AddContactCommand>(*m_session, contact)));
    it.person = contact.person.id;
    QVERIFY(m_session->execute(std::make_unique<ChangeInteractionCommand>(*m_session, seen, it)));
    const auto all = moments();
    const auto found = std::ranges::find(all, it.id, &Interaction::id);
    QCOMPARE(found->kind, Interaction::Kind::Reply);
    QCOMPARE(found->date.toIso(), u"2026-11-19"_s);
    QCOMPARE(found->summary, u"Het college antwoordt in december"_s);
    QCOMPARE(found->person, it.person);
}

void TestActivityCommands::refusesAPublicationToCome()
{
    using Command = WritePublicationCommand;
    Publication publication;
    publication.id = PublicationId::create();
    publication.municipality = m_step.municipality;
    publication.title = u"Op de eigen pagina"_s;
    publication.date = PartialDate(QDate(2026, 11, 23));
    QVERIFY(!m_session->execute(std::make_unique<Command>(*m_session, std::nullopt, publication)));
    publication.date = PartialDate(QDate(2026, 11, 22));
    QVERIFY(m_session->execute(std::make_unique<Command>(*m_session, std::nullopt, publication)));
    auto toCome = publication;
    toCome.date = PartialDate(QDate(2027, 1, 1));
    QVERIFY(!m_session->execute(std::make_unique<Command>(*m_session, publication, toCome)));
}

void TestActivityCommands::refusesAConfirmationToCome()
{
    const auto seen = m_session->campaign().commitments(m_step.municipality).first();
    auto commitment = seen;
    commitment.lastConfirmed = PartialDate(QDate(2026, 11, 23));
    QVERIFY(!change(seen, commitment));
    commitment.lastConfirmed = PartialDate(QDate(2026, 11, 22));
    QVERIFY(change(seen, commitment));
}

void TestActivityCommands::twoWhoChangeACommitmentAreToldSo()
{
    const auto seen = firstCommitment();
    auto theirs = seen;
    theirs.partner = u"Een vereniging"_s;
    QVERIFY(change(seen, theirs));
    // Another field, by who saw it as it was before.
    auto mine = seen;
    mine.places = 12;
    QVERIFY(change(seen, mine));
    QCOMPARE(firstCommitment().partner, u"Een vereniging"_s);
    QCOMPARE(firstCommitment().places, 12);
    mine.partner = u"Een andere"_s;
    isTold([&] { return change(seen, mine); });
}

void TestActivityCommands::aCommitmentOfTwoIsSound()
{
    const auto seen = firstCommitment();
    auto theirs = seen;
    theirs.since = PartialDate(QDate(2025, 6, 1));
    QVERIFY(change(seen, theirs));
    const auto before = contentOf(*m_session);
    auto mine = seen;
    mine.since = {};
    mine.until = PartialDate(QDate(2025, 1, 1));
    auto bare = seen;
    bare.since = {};
    QVERIFY(!change(bare, mine)); // Each alone could be; together it would end before it begins.
    QCOMPARE(contentOf(*m_session), before);
}

void TestActivityCommands::aHighlightIsTakenByWhoChoseIt()
{
    const auto commitments = m_session->campaign().dossier(m_step.municipality).commitments;
    auto other = commitments.first();
    other.id = CommitmentId::create();
    other.title = u"Nog een"_s;
    other.isHighlight = false;
    QVERIFY(m_session->execute(std::make_unique<AddCommitmentCommand>(*m_session, other)));
    const auto first = firstCommitment();
    auto lit = first;
    lit.isHighlight = true;
    QVERIFY(change(first, lit));
    const auto highlighted = [this] {
        QStringList titles;
        for (const auto &it : m_session->campaign().dossier(m_step.municipality).commitments) {
            if (it.isHighlight)
                titles.append(it.title);
        }
        return titles;
    };
    QCOMPARE(highlighted(), QStringList{first.title});
    auto otherLit = other;
    otherLit.isHighlight = true;
    QVERIFY(change(other, otherLit));
    // Who saw the first one lit and changes another field takes nothing back.
    auto mine = lit;
    mine.people = 3;
    QVERIFY(change(lit, mine));
    QCOMPARE(highlighted(), QStringList{other.title});
}

void TestActivityCommands::twoWhoChangeAContactMomentAreToldSo()
{
    QVERIFY(record(moment(Interaction::Kind::Note, QDate(2026, 11, 20))));
    const auto seen = moments().last();
    const auto write = [&](const QString &summary, Interaction::Kind kind) {
        auto after = seen;
        after.summary = summary;
        after.kind = kind;
        return m_session->execute(
            std::make_unique<ChangeInteractionCommand>(*m_session, seen, after));
    };
    QVERIFY(write(u"Gebeld"_s, seen.kind));
    QVERIFY(write(seen.summary, Interaction::Kind::Call));
    QCOMPARE(moments().last().summary, u"Gebeld"_s);
    QCOMPARE(moments().last().kind, Interaction::Kind::Call);
    isTold([&] { return write(u"Gemaild"_s, seen.kind); });
}

void TestActivityCommands::twoWhoChangeAPublicationAreToldSo()
{
    Publication seen;
    seen.id = PublicationId::create();
    seen.municipality = m_step.municipality;
    seen.title = u"Op de eigen pagina"_s;
    const auto write = [&](const std::optional<Publication> &before, const Publication &after) {
        return m_session->execute(
            std::make_unique<WritePublicationCommand>(*m_session, before, after));
    };
    QVERIFY(write({}, seen));
    auto theirs = seen;
    theirs.title = u"In het infoblad"_s;
    QVERIFY(write(seen, theirs));
    auto mine = seen;
    mine.link = u"https://hove.example"_s;
    QVERIFY(write(seen, mine));
    const auto found = PublicationRepository(m_session->database()).find(seen.id);
    QCOMPARE(found->title, theirs.title);
    QCOMPARE(found->link, mine.link);
    mine.title = u"Op het bord"_s;
    isTold([&] { return write(seen, mine); });
}

QTEST_GUILESS_MAIN(TestActivityCommands)
#include "tst_activitycommands.moc"
