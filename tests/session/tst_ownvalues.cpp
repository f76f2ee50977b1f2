// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/campaigncheck.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "support/samplecampaign.h"

#include <QSignalSpy>

#include <functional>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes whatever a test wants, as one action.
class Write final : public EditCommand
{
public:
    Write(CampaignSession &session, std::function<Result<>(Journal &)> write)
        : EditCommand(session, AuditAction(u"test"_s))
        , m_write(std::move(write))
    { }

private:
    Result<> perform(Journal &journal) override { return m_write(journal); }

    const std::function<Result<>(Journal &)> m_write;
};

OwnField fieldOf(RecordKind of)
{
    OwnField field;
    field.id = OwnFieldId::create();
    field.of = of;
    field.name.nl = u"Kleur"_s;
    return field;
}

OwnValue valueIn(const OwnField &field)
{
    OwnValue value;
    value.id = OwnValueId::create();
    value.field = field.id;
    value.value = u"groen"_s;
    return value;
}

} // namespace

/// Values of own fields follow the records they are of, whatever is done with those.
class OwnValuesTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleCampaign> m_sample;
    std::unique_ptr<CampaignSession> m_session;

    template <typename Command, typename... Arguments>
    Result<> run(Arguments &&...arguments)
    {
        return m_session->execute(
            std::make_unique<Command>(*m_session, std::forward<Arguments>(arguments)...));
    }

    /// An own field with one value.
    void add(const OwnField &field, const OwnValue &value)
    {
        QVERIFY(run<Write>([&](Journal &journal) {
            const auto done = Repository<OwnField>::insert(journal, field);
            return done ? Repository<OwnValue>::insert(journal, value) : done;
        }));
    }

    qsizetype values() const { return Repository<OwnValue>(m_session->database()).all()->size(); }

    /// Does @p remove, that takes the one value along, takes it back and does it again.
    void goesAlong(const std::function<Result<>()> &remove)
    {
        const auto before = contentOf(*m_session);
        const QSignalSpy changes(m_session.get(), &CampaignSession::changed);
        QVERIFY(remove());
        QCOMPARE(values(), 0);
        QVERIFY(changes.last().first().value<Touched>().concerns<OwnValue>());
        QCOMPARE(*findProblems(*m_session), QStringList());
        const auto after = contentOf(*m_session);
        m_session->undoStack().undo();
        QCOMPARE(contentOf(*m_session), before);
        m_session->undoStack().redo();
        QCOMPARE(contentOf(*m_session), after);
    }

private slots:
    void init();
    void newsNamesThem();
    void goWithACommitment();
    void goWithAPerson();
    void goBeforeTheirMunicipality();
};

void OwnValuesTest::init()
{
    m_session.reset();
    m_sample = std::make_unique<SampleCampaign>();
    m_session = m_sample->openToWrite();
}

void OwnValuesTest::newsNamesThem()
{
    const auto before = contentOf(*m_session);
    const QSignalSpy changes(m_session.get(), &CampaignSession::changed);
    const auto field = fieldOf(RecordKind::Municipality);
    auto value = valueIn(field);
    value.municipality = named(*m_session, u"Hove"_s);
    add(field, value);
    const auto told = changes.last().first().value<Touched>();
    QCOMPARE(told.idsOf<OwnField>(), QSet<QString>{field.id.text()});
    QCOMPARE(told.idsOf<OwnValue>(), QSet<QString>{value.id.text()});
    QVERIFY(!told.concerns<SavedView>());
    QVERIFY(contentOf(*m_session).contains(value.id.text().toUtf8()));
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), before);
}

void OwnValuesTest::goWithACommitment()
{
    const auto commitment = m_session->campaign().commitments(named(*m_session, u"Hove"_s)).first();
    const auto field = fieldOf(RecordKind::Commitment);
    auto value = valueIn(field);
    value.commitment = commitment.id;
    add(field, value);
    goesAlong([&] { return run<RemoveCommitmentCommand>(commitment); });
}

void OwnValuesTest::goWithAPerson()
{
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = u"Bea Proef"_s;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = named(*m_session, u"Hove"_s);
    QVERIFY(run<AddContactCommand>(contact));
    const auto field = fieldOf(RecordKind::Person);
    auto value = valueIn(field);
    value.person = contact.person.id;
    add(field, value);
    // Who is somebody elsewhere too stays, with what is known of them.
    auto elsewhere = contact;
    elsewhere.role.id = RoleId::create();
    elsewhere.role.municipality = named(*m_session, u"Mol"_s);
    QVERIFY(run<Write>(
        [&](Journal &journal) { return RoleRepository::insert(journal, elsewhere.role); }));
    QVERIFY(run<RemoveContactCommand>(elsewhere));
    QCOMPARE(values(), 1);
    goesAlong([&] { return run<RemoveContactCommand>(contact); });
    QVERIFY(!PersonRepository(m_session->database()).find(contact.person.id));
}

void OwnValuesTest::goBeforeTheirMunicipality()
{
    const auto before = contentOf(*m_session);
    // Undoing what the register brought is the one way in which a municipality goes.
    Municipality arrived;
    arrived.id = MunicipalityId::create();
    arrived.nis = u"99001"_s;
    arrived.names.nl = u"Voorbeeldgem"_s;
    RegisterFacts facts;
    facts.municipalities.append(arrived);
    QVERIFY(run<TakeInRegisterCommand>(m_session->campaign().campaign(), facts));
    const auto field = fieldOf(RecordKind::Municipality);
    auto value = valueIn(field);
    value.municipality = arrived.id;
    add(field, value);
    const auto both = contentOf(*m_session);
    for (int round = 0; round < 2; ++round) {
        m_session->undoStack().undo();
        QCOMPARE(values(), 0);
        m_session->undoStack().undo();
        QCOMPARE(contentOf(*m_session), before);
        QCOMPARE(*findProblems(*m_session), QStringList());
        m_session->undoStack().redo();
        m_session->undoStack().redo();
        QCOMPARE(contentOf(*m_session), both);
    }
}

QTEST_GUILESS_MAIN(OwnValuesTest)
#include "tst_ownvalues.moc"
