// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/campaigncheck.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/mergecommands.h"
#include "support/samplecampaign.h"

#include <QSignalSpy>

#include <algorithm>
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

    /// Somebody at Hove, in @p field what @p text says.
    Contact somebody(const OwnField &field, const QString &text) const
    {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = u"Bea Proef"_s;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = named(*m_session, u"Hove"_s);
        setText(contact, field, text);
        return contact;
    }

    static void setText(Contact &contact, const OwnField &field, const QString &text)
    {
        contact.person.own.removeIf(
            [&field](const OwnValue &value) { return value.field == field.id; });
        if (text.isEmpty())
            return;
        auto value = valueIn(field);
        value.person = contact.person.id;
        value.value = text;
        contact.person.own.append(value);
    }

    Contact recorded(const Contact &contact, const QString &place = u"Hove"_s) const
    {
        const auto contacts = *m_session->roles().contactsOf(named(*m_session, place));
        const auto found = std::ranges::find_if(
            contacts, [&contact](const Contact &it) { return it.person.id == contact.person.id; });
        return found == contacts.end() ? Contact() : *found;
    }

    QStringList texts(const Contact &contact) const
    {
        QStringList all;
        const auto person = recorded(contact).person;
        for (const auto &value : person.own)
            all.append(value.value);
        return all;
    }

    OwnField addFieldOfPersons()
    {
        const auto field = fieldOf(RecordKind::Person);
        [&] {
            QVERIFY(run<Write>(
                [&](Journal &journal) { return Repository<OwnField>::insert(journal, field); }));
        }();
        return field;
    }

private slots:
    void init();
    void areTypedWithAPerson();
    void ofAPersonTellWhenTwoChangeThem();
    void comeAlongWithWhoIsThereAlready();
    void surviveWhenTwoBecomeOne();
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

void OwnValuesTest::areTypedWithAPerson()
{
    const auto field = addFieldOfPersons();
    const auto empty = contentOf(*m_session);
    const auto contact = somebody(field, u"groen"_s);
    QVERIFY(run<AddContactCommand>(contact));
    QCOMPARE(texts(contact), QStringList{u"groen"_s});
    QCOMPARE(PersonRepository(m_session->database()).find(contact.person.id)->own,
             recorded(contact).person.own);
    const auto all = *m_session->roles().contacts();
    QVERIFY(all.value(contact.role.municipality).contains(recorded(contact)));
    const auto green = contentOf(*m_session);

    auto seen = recorded(contact);
    auto changed = seen;
    // Taken away and typed anew it is the same row.
    setText(changed, field, u"rood"_s);
    QVERIFY(run<ChangeContactCommand>(seen, changed));
    QCOMPARE(texts(contact), QStringList{u"rood"_s});
    QCOMPARE(recorded(contact).person.own.first().id, seen.person.own.first().id);
    QCOMPARE(
        m_session->records({contact.role.municipality})->value(contact.role.municipality).contacts,
        *m_session->roles().contactsOf(contact.role.municipality));
    seen = recorded(contact);
    changed = seen;
    setText(changed, field, {});
    QVERIFY(run<ChangeContactCommand>(seen, changed));
    QCOMPARE(texts(contact), QStringList());
    m_session->undoStack().undo();
    QCOMPARE(texts(contact), QStringList{u"rood"_s});
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), green);
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), empty);
}

void OwnValuesTest::ofAPersonTellWhenTwoChangeThem()
{
    const auto field = addFieldOfPersons();
    const auto contact = somebody(field, {});
    QVERIFY(run<AddContactCommand>(contact));
    const auto seen = recorded(contact);
    const auto change = [&](const Contact &before, const QString &text) {
        auto changed = before;
        setText(changed, field, text);
        return run<ChangeContactCommand>(before, changed);
    };
    QVERIFY(change(seen, u"groen"_s));
    const auto both = change(seen, u"rood"_s);
    QVERIFY(!both);
    QCOMPARE(both.error().code, Error::Code::Conflict);
    const auto filled = recorded(contact);
    QVERIFY(change(filled, u"blauw"_s));
    const auto late = change(filled, u"geel"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    // Nor is what somebody else wrote meanwhile taken away unseen.
    const auto gone = change(filled, {});
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, Error::Code::Conflict);
    QCOMPARE(texts(contact), QStringList{u"blauw"_s});
}

void OwnValuesTest::comeAlongWithWhoIsThereAlready()
{
    const auto field = addFieldOfPersons();
    const auto contact = somebody(field, {});
    QVERIFY(run<AddContactCommand>(contact));
    auto elsewhere = recorded(contact);
    const auto seen = elsewhere.person;
    elsewhere.role.id = RoleId::create();
    elsewhere.role.municipality = named(*m_session, u"Mol"_s);
    setText(elsewhere, field, u"groen"_s);
    QVERIFY(run<AddContactCommand>(elsewhere, seen));
    QCOMPARE(texts(contact), QStringList{u"groen"_s});
    QCOMPARE(recorded(contact, u"Mol"_s).person, recorded(contact).person);
    // Both places hear of what changes.
    const QSignalSpy changes(m_session.get(), &CampaignSession::changed);
    auto changed = recorded(contact);
    setText(changed, field, u"rood"_s);
    QVERIFY(run<ChangeContactCommand>(recorded(contact), changed));
    const auto touched = changes.last().first().value<Touched>().municipalities;
    QVERIFY(touched.contains(named(*m_session, u"Hove"_s)));
    QVERIFY(touched.contains(named(*m_session, u"Mol"_s)));
}

void OwnValuesTest::surviveWhenTwoBecomeOne()
{
    const auto first = addFieldOfPersons();
    auto second = fieldOf(RecordKind::Person);
    second.name.nl = u"Maat"_s;
    QVERIFY(run<Write>(
        [&](Journal &journal) { return Repository<OwnField>::insert(journal, second); }));
    const auto one = somebody(first, u"groen"_s);
    auto other = somebody(first, u"rood"_s);
    other.person.name = u"B. Proef"_s;
    setText(other, second, u"groot"_s);
    QVERIFY(run<AddContactCommand>(one));
    QVERIFY(run<AddContactCommand>(other));
    const auto before = contentOf(*m_session);
    const auto kept = recorded(one).person;
    const auto gone = recorded(other).person;
    QVERIFY(run<MergePersonsCommand>(kept, gone, kept));
    auto all = texts(one);
    all.sort();
    QCOMPARE(all, QStringList({u"groen"_s, u"groot"_s}));
    QCOMPARE(values(), 2);
    QCOMPARE(*findProblems(*m_session), QStringList());
    m_session->undoStack().undo();
    QCOMPARE(contentOf(*m_session), before);

    // The other's was chosen.
    auto merged = kept;
    merged.own.first().value = u"rood"_s;
    QVERIFY(run<MergePersonsCommand>(kept, gone, merged));
    all = texts(one);
    all.sort();
    QCOMPARE(all, QStringList({u"groot"_s, u"rood"_s}));
    // What changed of the one who goes is not lost unseen.
    m_session->undoStack().undo();
    auto changed = recorded(other);
    setText(changed, second, u"klein"_s);
    QVERIFY(run<ChangeContactCommand>(recorded(other), changed));
    const auto refused = run<MergePersonsCommand>(kept, gone, kept);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
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
