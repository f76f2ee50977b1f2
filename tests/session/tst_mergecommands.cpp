// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/campaigncheck.h"
#include "session/commands/contactcommands.h"
#include "session/commands/lettercommand.h"
#include "session/commands/listcommands.h"
#include "session/commands/mergecommands.h"
#include "session/commands/rowcommands.h"
#include "session/commands/stepcommands.h"
#include "session/knownpersons.h"
#include "storage/references.h"
#include "support/samplecampaign.h"

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two own fields of persons, both filled for the second, one for the first; one more role.
class FillRows final : public EditCommand
{
public:
    FillRows(CampaignSession &session, const Person &first, const Person &second, Role role)
        : EditCommand(session, u"test"_s)
        , m_first(first.id)
        , m_second(second.id)
        , m_role(std::move(role))
    { }

private:
    Result<> perform(Journal &journal) override
    {
        for (const auto &name : {u"Kleur"_s, u"Maat"_s}) {
            OwnField field;
            field.id = OwnFieldId::named(name);
            field.of = RecordKind::Person;
            field.name.nl = name;
            if (const auto done = Repository<OwnField>::insert(journal, field); !done)
                return done;
        }
        if (const auto done = RoleRepository::insert(journal, m_role); !done)
            return done;
        return Repository<OwnValue>::insertAll(journal,
                                               {value(u"Kleur"_s, m_first, u"rood"_s),
                                                value(u"Kleur"_s, m_second, u"groen"_s),
                                                value(u"Maat"_s, m_second, u"groot"_s)});
    }

    static OwnValue value(const QString &field, PersonId person, const QString &text)
    {
        OwnValue row;
        row.id = OwnValueId::create();
        row.field = OwnFieldId::named(field);
        row.person = person;
        row.value = text;
        return row;
    }

    PersonId m_first;
    PersonId m_second;
    Role m_role;
};

/// A session in which Jan is recorded twice: at Hove and Mol, with what hangs on him.
struct TwiceRecorded
{
    TwiceRecorded()
    {
        first.name = u"Jan Voorbeeld"_s;
        first.email = u"jan@voorbeeld.example"_s;
        second.name = u"J. Voorbeeld"_s;
        second.phone = u"0470 00 00 00"_s;
        second.noEmail = true;
        for (auto *person : {&first, &second}) {
            person->id = PersonId::create();
            person->fictional = true;
        }
        addRole(first, u"Hove"_s, u"2020"_s, {}).forLetter = true;
        addRole(second, u"Hove"_s, u"2020"_s, {}).forMeeting = true;
        addRole(second, u"Mol"_s, u"2019"_s, u"2022"_s);
        run<AddContactCommand>(Contact{roles[0], first});
        run<AddContactCommand>(Contact{roles[1], second});
        first = *PersonRepository(session->database()).find(first.id);
        second = *PersonRepository(session->database()).find(second.id);
        Interaction moment;
        moment.id = InteractionId::create();
        moment.municipality = hove;
        moment.kind = Interaction::Kind::Call;
        moment.date = *PartialDate::fromIso(u"2026-01-05");
        moment.person = second.id;
        run<AddRowCommand<Interaction>>(AuditAction(u"interaction.write"_s), hove, moment);
        MadeLetter letter;
        letter.id = LetterId::create();
        letter.municipality = hove;
        letter.templateKey = u"ask-nl"_s;
        letter.date = QDate(2026, 11, 1);
        letter.person = second.id;
        letter.addressee = u"J. Voorbeeld"_s;
        letter.pdf = "%PDF-1.4 as it was sent";
        run<RecordLettersCommand>(QList{letter}, false);
        run<FillRows>(first, second, roles[2]);
        first = *PersonRepository(session->database()).find(first.id);
        second = *PersonRepository(session->database()).find(second.id);
    }

    template <typename Command, typename... Arguments>
    void run(Arguments &&...arguments)
    {
        const auto done = session->execute(
            std::make_unique<Command>(*session, std::forward<Arguments>(arguments)...));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    }

    Role &addRole(const Person &person, const QString &place, const QString &since,
                  const QString &until)
    {
        Role role;
        role.id = RoleId::create();
        role.person = person.id;
        role.municipality = named(*session, place);
        role.kind = Role::Kind::Alderman;
        role.since = *PartialDate::fromIso(since);
        role.until = *PartialDate::fromIso(until);
        roles.append(role);
        return roles.last();
    }

    QStringList problems() const
    {
        const auto found = findProblems(*session);
        return found ? *found : QStringList{found.error().message};
    }

    SampleCampaign sample;
    std::unique_ptr<CampaignSession> session = sample.openToWrite();
    MunicipalityId hove = named(*session, u"Hove"_s);
    Person first;
    Person second;
    QList<Role> roles;
};

} // namespace

class MergeCommandsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDoubleIsFoundUntilItIsOne();
    void allThatIsLinkedFollows();
    void isOneStepToUndo();
    void severalPairsAreOneStepToo();
    void whoAskedNotToBeContactedIsNot();
    void whoMayNotBePublishedIsNot();
    void leavesSomebody();
    void whoWereToldApartStayApart();
    void tellsOfWhatChangedMeanwhile();
    void bodiesBecomeOneToo();
};

void MergeCommandsTest::aDoubleIsFoundUntilItIsOne()
{
    TwiceRecorded world;
    const auto found = [&world] {
        const auto known = knownPersons(*world.session);
        return known ? doublesAmong(*known) : QList<Double<PersonId>>();
    };
    QCOMPARE(found().size(), 0); // An initial tells too little by itself.
    auto seen = world.second;
    auto typed = seen;
    typed.name = u"Jan Vorbeeld"_s;
    world.run<ChangeContactCommand>(Contact{world.roles[1], seen}, Contact{world.roles[1], typed});
    const auto doubles = found();
    QCOMPARE(doubles.size(), 1);
    QCOMPARE(doubles.first().reasons, QList{Likeness::SimilarName});
    QCOMPARE((QSet{doubles.first().first, doubles.first().second}),
             (QSet{world.first.id, world.second.id}));
    world.run<MergePersonsCommand>(world.first, typed, world.first);
    QCOMPARE(found().size(), 0);
}

void MergeCommandsTest::allThatIsLinkedFollows()
{
    TwiceRecorded world;
    const auto &database = world.session->database();
    auto merged = world.first;
    merged.phone = world.second.phone;
    world.run<MergePersonsCommand>(world.first, world.second, merged);
    const auto person = PersonRepository(database).find(world.first.id);
    QCOMPARE(person->name, u"Jan Voorbeeld"_s);
    QCOMPARE(person->email, u"jan@voorbeeld.example"_s);
    QCOMPARE(person->phone, u"0470 00 00 00"_s);
    QVERIFY(!PersonRepository(database).find(world.second.id));
    QVERIFY(rowsReferringTo(database, u"person"_s, world.second.id.text())->isEmpty());

    const auto roles = *RoleRepository(database).ofPerson(world.first.id);
    QCOMPARE(roles.size(), 2); // That of Hove was there twice.
    for (const auto &role : roles) {
        const bool isHove = role.municipality == world.hove;
        QCOMPARE(role.since.toIso(), isHove ? u"2020"_s : u"2019"_s);
        QCOMPARE(role.until.toIso(), isHove ? QString() : u"2022"_s);
        QCOMPARE(role.forLetter, isHove);
        QCOMPARE(role.forMeeting, isHove);
    }
    const auto moments = *world.session->interactions().of(world.hove);
    QVERIFY(std::ranges::any_of(moments, [&world](const Interaction &it) {
        return it.person == world.first.id && it.kind == Interaction::Kind::Call;
    }));
    const auto letters = *world.session->letters().of(world.hove);
    QCOMPARE(letters.last().person, world.first.id);
    QCOMPARE(letters.last().addressee, u"J. Voorbeeld"_s);
    QCOMPARE(*world.session->letters().pdf(letters.last().id),
             QByteArray("%PDF-1.4 as it was sent"));
    QStringList values;
    const auto all = Repository<OwnValue>(database).all();
    for (const auto &value : *all) {
        QCOMPARE(value.person, world.first.id);
        values.append(value.value);
    }
    values.sort();
    QCOMPARE(values, (QStringList{u"groot"_s, u"rood"_s}));
    QCOMPARE(world.problems(), QStringList());
}

void MergeCommandsTest::isOneStepToUndo()
{
    TwiceRecorded world;
    const auto before = contentOf(*world.session);
    const int steps = world.session->undoStack().index();
    world.run<MergePersonsCommand>(world.second, world.first, world.first);
    const auto after = contentOf(*world.session);
    QCOMPARE(world.session->undoStack().index(), steps + 1);
    for (int round = 0; round < 2; ++round) {
        world.session->undoStack().undo();
        QCOMPARE(contentOf(*world.session), before);
        QCOMPARE(world.problems(), QStringList());
        world.session->undoStack().redo();
        QCOMPARE(contentOf(*world.session), after);
    }
}

void MergeCommandsTest::severalPairsAreOneStepToo()
{
    TwiceRecorded world;
    QList<Person> others;
    for (const auto &phone : {u"02 111 11 11"_s, QString()}) {
        Person person;
        person.id = PersonId::create();
        person.name = u"Mia Proef"_s;
        person.email = u"mia@proef.example"_s;
        person.phone = phone;
        person.fictional = true;
        Role role;
        role.id = RoleId::create();
        role.person = person.id;
        role.municipality = named(*world.session, phone.isEmpty() ? u"Mol"_s : u"Hove"_s);
        world.run<AddContactCommand>(Contact{role, person});
        others.append(*PersonRepository(world.session->database()).find(person.id));
    }
    const auto before = contentOf(*world.session);
    const int steps = world.session->undoStack().index();
    auto other = world.first;
    other.phone = world.second.phone;
    world.run<MergePersonsCommand>(QList<Merging<Person>>{{world.first, world.second, other},
                                                          {others[0], others[1], others[0]}});
    const auto after = contentOf(*world.session);
    QCOMPARE(world.session->undoStack().index(), steps + 1);
    const PersonRepository persons(world.session->database());
    QVERIFY(!persons.find(world.second.id));
    QVERIFY(!persons.find(others[1].id));
    QCOMPARE(RoleRepository(world.session->database()).ofPerson(others[0].id)->size(), 2);
    QCOMPARE(world.problems(), QStringList());
    world.session->undoStack().undo();
    QCOMPARE(contentOf(*world.session), before);
    world.session->undoStack().redo();
    QCOMPARE(contentOf(*world.session), after);
    world.session->undoStack().undo();
    // One that cannot be leaves them all.
    const auto refused = world.session->execute(std::make_unique<MergePersonsCommand>(
        *world.session,
        QList<Merging<Person>>{{world.first, world.second, other}, {others[0], others[0], {}}}));
    QVERIFY(!refused);
    QCOMPARE(contentOf(*world.session), before);
}

void MergeCommandsTest::whoAskedNotToBeContactedIsNot()
{
    TwiceRecorded world;
    auto merged = world.first;
    merged.noEmail = false;
    world.run<MergePersonsCommand>(world.first, world.second, merged);
    const auto person = PersonRepository(world.session->database()).find(world.first.id);
    QVERIFY(person->noEmail);
    QVERIFY(!person->noPost && !person->noPhone);
}

void MergeCommandsTest::whoMayNotBePublishedIsNot()
{
    TwiceRecorded world;
    auto open = world.first;
    open.mayBePublished = true;
    world.run<ChangeContactCommand>(Contact{world.roles[0], world.first},
                                    Contact{world.roles[0], open});
    world.run<MergePersonsCommand>(open, world.second, open);
    QVERIFY(!PersonRepository(world.session->database()).find(world.first.id)->mayBePublished);
}

void MergeCommandsTest::leavesSomebody()
{
    TwiceRecorded world;
    const auto before = contentOf(*world.session);
    auto nobody = world.first;
    nobody.name = u" "_s;
    nobody.email.clear();
    const auto done = world.session->execute(
        std::make_unique<MergePersonsCommand>(*world.session, world.first, world.second, nobody));
    QVERIFY(!done && done.error().code == Error::Code::InvalidInput);
    QCOMPARE(contentOf(*world.session), before);
}

void MergeCommandsTest::whoWereToldApartStayApart()
{
    TwiceRecorded world;
    Contact third{world.roles[1], world.second};
    third.person.id = PersonId::create();
    third.person.name = u"Jan Voorbeelt"_s;
    third.person.own.clear();
    third.role.id = RoleId::create();
    third.role.person = third.person.id;
    world.run<AddContactCommand>(third);
    const auto before = contentOf(*world.session);
    world.run<TellApartCommand>(third.person.id, world.second.id);
    world.run<TellApartCommand>(world.first.id, world.second.id);
    world.run<MergePersonsCommand>(world.first, world.second, world.first);
    const auto apart = *toldApart(*world.session);
    QCOMPARE(apart.size(), 1);
    QCOMPARE((QSet{apart.first().person, apart.first().otherPerson}),
             (QSet{third.person.id, world.first.id}));
    QCOMPARE(world.problems(), QStringList());
    for (int step = 0; step < 3; ++step)
        world.session->undoStack().undo();
    QCOMPARE(contentOf(*world.session), before);
}

void MergeCommandsTest::tellsOfWhatChangedMeanwhile()
{
    TwiceRecorded world;
    const auto before = contentOf(*world.session);
    auto seen = world.second;
    seen.phone = u"011"_s;
    const auto refused = [&world](const Person &kept, const Person &gone) {
        const auto done = world.session->execute(
            std::make_unique<MergePersonsCommand>(*world.session, kept, gone, kept));
        return done ? Error::Code::Cancelled : done.error().code;
    };
    QCOMPARE(refused(world.first, seen), Error::Code::Conflict);
    QCOMPARE(refused(world.first, world.first), Error::Code::InvalidInput);
    seen.id = PersonId::create();
    QCOMPARE(refused(world.first, seen), Error::Code::NotFound);
    QCOMPARE(contentOf(*world.session), before);
}

void MergeCommandsTest::bodiesBecomeOneToo()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const Body kept{BodyId::create(), Body::Kind::Partner, u"Welzijnszorg"_s, {}};
    const Body gone{BodyId::create(), Body::Kind::Other, u"Welzijnzorg"_s, {}};
    Step step;
    step.id = StepId::create();
    step.municipality = named(*session, u"Mol"_s);
    step.stage = Stage::InDiscussion;
    step.date = *PartialDate::fromIso(u"2026-11-02");
    step.askedBy = gone.id;
    QVERIFY(session->execute(std::make_unique<RecordStepCommand>(*session, step, gone)));
    QVERIFY(session->execute(std::make_unique<AddListRowCommand<Body>>(
        *session, AuditAction(u"body.add"_s, {kept.name}), kept)));
    const auto before = contentOf(*session);
    QVERIFY(session->execute(std::make_unique<MergeBodiesCommand>(*session, kept, gone, kept)));
    const auto &steps = session->campaign().dossier(step.municipality).steps;
    QCOMPARE(steps.last().askedBy, kept.id);
    QCOMPARE(session->campaign().bodyName(kept.id), u"Welzijnszorg"_s);
    QCOMPARE(session->campaign().bodyName(gone.id), QString());
    QVERIFY(findProblems(*session)->isEmpty());
    session->undoStack().undo();
    QCOMPARE(contentOf(*session), before);
}

QTEST_GUILESS_MAIN(MergeCommandsTest)
#include "tst_mergecommands.moc"
