// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/campaigncheck.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/lettercommand.h"
#include "session/commands/rowcommands.h"
#include "session/commands/stepcommands.h"
#include "storage/statement.h"
#include "support/samplecampaign.h"

#include <rapidcheck.h>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Tries one random edit; most are accepted, some refused by the rules.
class RandomEdit
{
public:
    explicit RandomEdit(CampaignSession &session)
        : m_session(session)
    { }

    Result<> operator()()
    {
        static const QStringList names{u"Eeklo"_s, u"Lokeren"_s, u"Hove"_s,
                                       u"Aalst"_s, u"Ninove"_s,  u"Mol"_s};
        m_id = named(m_session, names[*rc::gen::inRange(0, 6)]);
        switch (*rc::gen::inRange(0, 11)) {
        case 0:
            return addStep();
        case 1:
            return correctStep();
        case 2:
            return removeStep();
        case 3:
            return addCommitment();
        case 4:
            return changeCommitment();
        case 5:
            return removeCommitment();
        case 6:
            return addContact();
        case 7:
            return removeContact();
        case 8:
            return changeMunicipality();
        case 9:
            return addNextStep();
        default:
            return recordLetter();
        }
    }

private:
    template <typename Command, typename... Arguments>
    Result<> run(Arguments &&...arguments)
    {
        return m_session.execute(
            std::make_unique<Command>(m_session, std::forward<Arguments>(arguments)...));
    }

    const Dossier &dossier() const { return m_session.campaign().dossier(m_id); }

    static PartialDate anyDate()
    {
        return PartialDate(QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 2500)));
    }

    Step anyStep() const
    {
        Step step;
        step.id = StepId::create();
        step.municipality = m_id;
        step.stage =
            *rc::gen::elementOf(std::vector<Stage>(allStages().begin(), allStages().end()));
        step.date = anyDate();
        if (*rc::gen::arbitrary<bool>())
            step.reason = u"daarom"_s;
        return step;
    }

    Result<> addStep()
    {
        if (*rc::gen::arbitrary<bool>())
            return run<RecordStepCommand>(anyStep());
        const Body body{BodyId::create(), Body::Kind::Other, u"Iemand"_s, {}};
        auto step = anyStep();
        step.askedBy = body.id;
        return run<RecordStepCommand>(step, body);
    }

    Result<> correctStep()
    {
        if (dossier().steps.isEmpty())
            return {};
        auto step = dossier().steps.last();
        step.date = anyDate();
        step.note = u"verbeterd"_s;
        return run<CorrectStepCommand>(step);
    }

    Result<> removeStep()
    {
        return dossier().steps.isEmpty() ? Result<>()
                                         : run<RemoveStepCommand>(dossier().steps.first());
    }

    Result<> addCommitment()
    {
        Commitment it;
        it.id = CommitmentId::create();
        it.municipality = m_id;
        it.category = m_session.campaign().category(u"leisure"_s, nullptr)->id;
        it.title = QString::number(*rc::gen::inRange(0, 5));
        it.isHighlight = *rc::gen::arbitrary<bool>();
        return run<AddCommitmentCommand>(it);
    }

    Result<> changeCommitment()
    {
        if (dossier().commitments.isEmpty())
            return {};
        const auto seen = dossier().commitments.last();
        auto it = seen;
        it.state = Commitment::State::Ended;
        it.description += u'!';
        return run<ChangeCommitmentCommand>(seen, it);
    }

    Result<> removeCommitment()
    {
        return dossier().commitments.isEmpty()
            ? Result<>()
            : run<RemoveCommitmentCommand>(dossier().commitments.first());
    }

    Result<> addContact()
    {
        Contact it;
        it.person.id = PersonId::create();
        it.person.name = u"Jan Proef %1"_s.arg(*rc::gen::inRange(0, 3));
        it.role.id = RoleId::create();
        it.role.person = it.person.id;
        it.role.municipality = m_id;
        return run<AddContactCommand>(it);
    }

    Result<> removeContact()
    {
        const auto contacts = m_session.roles().contactsOf(m_id);
        return contacts->isEmpty() ? Result<>() : run<RemoveContactCommand>(contacts->first());
    }

    Result<> changeMunicipality()
    {
        auto it = dossier().municipality;
        it.street = u"Markt %1"_s.arg(*rc::gen::inRange(1, 4));
        it.mayBeListed = *rc::gen::arbitrary<bool>();
        return run<ChangeMunicipalityCommand>(dossier().municipality, it);
    }

    Result<> addNextStep()
    {
        NextStep it;
        it.id = NextStepId::create();
        it.municipality = m_id;
        it.what = u"bellen"_s;
        return run<AddRowCommand<NextStep>>(u"Next step"_s, m_id, it);
    }

    Result<> recordLetter()
    {
        MadeLetter it;
        it.id = LetterId::create();
        it.municipality = m_id;
        it.templateKey = u"ask-nl"_s;
        it.date = QDate(2026, 11, 1);
        it.pdf = "%PDF-1.4";
        return run<RecordLettersCommand>(QList{it}, *rc::gen::arbitrary<bool>());
    }

    CampaignSession &m_session;
    MunicipalityId m_id;
};

} // namespace

class UndoTest final : public QObject
{
    Q_OBJECT

private slots:
    void restoresEveryState();
    void holdsNoFiles();
};

void UndoTest::restoresEveryState()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto begin = contentOf(*session);
    QVERIFY(rc::check("undo of any sequence restores the dump, redo the end state", [&] {
        while (session->undoStack().canUndo())
            session->undoStack().undo();
        RC_ASSERT(contentOf(*session) == begin);
        QList<QByteArray> states{begin};
        RandomEdit edit(*session);
        for (int i = 0; i < 8; ++i) {
            const int before = session->undoStack().index();
            const auto done = edit();
            if (session->undoStack().index() > before)
                states.append(contentOf(*session));
            else
                RC_ASSERT(done.has_value() || contentOf(*session) == states.last());
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            session->undoStack().undo();
            RC_ASSERT(contentOf(*session) == states[i]);
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            session->undoStack().redo();
            RC_ASSERT(contentOf(*session) == states[i]);
        }
        RC_ASSERT(findProblems(*session)->isEmpty());
    }));
}

void UndoTest::holdsNoFiles()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    QList<QByteArray> files;
    QList<MadeLetter> letters;
    for (const auto &name : {u"Eeklo"_s, u"Lokeren"_s, u"Hove"_s}) {
        MadeLetter letter;
        letter.id = LetterId::create();
        letter.municipality = named(*session, name);
        letter.templateKey = u"ask-nl"_s;
        letter.date = QDate(2026, 11, 1);
        letter.pdf = QByteArray(1'000'000, 'p') + name.toUtf8();
        files.append(letter.pdf);
        letters.append(letter);
    }
    auto command = std::make_unique<RecordLettersCommand>(*session, letters, false);
    const auto rehearsal = session->rehearse(*command);
    QVERIFY(rehearsal);
    for (const auto &change : rehearsal->changes) {
        for (const auto &values : {change.before, change.after}) {
            for (const auto &value : values) {
                QVERIFY(value.typeId() != QMetaType::QByteArray);
                QVERIFY(value.toString().size() < 1'000);
            }
        }
    }
    QVERIFY(session->execute(std::move(command)));
    const auto ids = [&letters] {
        QList<LetterId> all;
        for (const auto &letter : letters)
            all.append(letter.id);
        return all;
    }();
    letters.clear();
    // Nobody holds the bytes but this test.
    for (auto &file : files)
        QVERIFY(file.isDetached());
    for (int round = 0; round < 2; ++round) {
        session->undoStack().undo();
        QVERIFY(!session->letters().find(ids.first()));
        session->undoStack().redo();
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(*session->letters().pdf(ids[i]), files[i]);
    }
    Statement trail(session->database(),
                    u"SELECT max(length(old_value) + length(new_value)) FROM audit"_s);
    QVERIFY(trail.run() && trail.next());
    QVERIFY(trail.number(0) < 10'000);
}

int main(int argc, char **argv)
{
    // Each case writes to a real file, so fewer of them than rapidcheck's hundred.
    qputenv("RC_PARAMS", "max_success=12");
    QCoreApplication application(argc, argv);
    UndoTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_undo.moc"
