// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/activitycommands.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/listcommands.h"
#include "session/commands/rowcommands.h"
#include "session/commands/stepcommands.h"
#include "support/samplecampaign.h"

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What is typed passes one place, whatever it was entered in.
class TypedValuesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsTheNameBesideAnAddressIntoAnEmptyName();
    void keepsANameThatStandsThere();
    void takesAnAddressOutOfTheNameOfACoordinator();
    void takesTheSendersAddressApart();
    void takesUnseenSignsOutOfLinks();
    void tellsAPostalCodeThatIsNone();
    void storesTextThatBeginsLikeAMarkAsItIs_data();
    void storesTextThatBeginsLikeAMarkAsItIs();
    void knowsTheSamePersonWithoutAccents();
    void tellsPeopleApartByAddressAndNumber();

private:
    template <typename Command, typename... Values>
    Result<> run(Values &&...values)
    {
        return m_session->execute(
            std::make_unique<Command>(*m_session, std::forward<Values>(values)...));
    }

    Contact contact(const QString &name, const QString &email, const QString &phone = {}) const
    {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = name;
        contact.person.email = email;
        contact.person.phone = phone;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = m_aalst;
        return contact;
    }

    template <typename T>
    T found(decltype(T::id) id) const
    {
        return *Repository<T>(m_session->database()).find(id);
    }

    Person kept(const Contact &contact) const { return found<Person>(contact.person.id); }

    std::unique_ptr<SampleCampaign> m_sample;
    std::unique_ptr<CampaignSession> m_session;
    MunicipalityId m_aalst;
};

void TypedValuesTest::init()
{
    m_session.reset();
    m_sample = std::make_unique<SampleCampaign>();
    m_session = m_sample->openToWrite();
    m_aalst = named(*m_session, u"Aalst"_s);
}

void TypedValuesTest::putsTheNameBesideAnAddressIntoAnEmptyName()
{
    auto typed = contact({}, u"Jan Proef <jan@aalst.example>"_s);
    QVERIFY(run<AddContactCommand>(typed));
    QCOMPARE(kept(typed).name, u"Jan Proef"_s);
    QCOMPARE(kept(typed).email, u"jan@aalst.example"_s);

    auto seen = typed;
    seen.person = kept(typed);
    typed.person.name.clear();
    typed.person.email = u"\"Proef, An\" <an@\u200Baalst.example>"_s;
    QVERIFY(run<ChangeContactCommand>(seen, typed));
    QCOMPARE(kept(typed).name, u"Proef, An"_s);
    QCOMPARE(kept(typed).email, u"an@aalst.example"_s);
}

void TypedValuesTest::keepsANameThatStandsThere()
{
    const auto typed = contact(u"Jan Proef"_s, u"J. Proef <jan@aalst.example>"_s);
    QVERIFY(run<AddContactCommand>(typed));
    QCOMPARE(kept(typed).name, u"Jan Proef"_s);
    QCOMPARE(kept(typed).email, u"jan@aalst.example"_s);
}

void TypedValuesTest::takesAnAddressOutOfTheNameOfACoordinator()
{
    const Coordinator typed{
        CoordinatorId::create(), u"Noor Test <noor@solidair.example>"_s, {}, true};
    QVERIFY(run<AddListRowCommand<Coordinator>>(u"Verantwoordelijke"_s, typed));
    const auto added = found<Coordinator>(typed.id);
    QCOMPARE(added.name, u"Noor Test"_s);
    QCOMPARE(added.email, u"noor@solidair.example"_s);

    auto changed = added;
    changed.email = u"Noor Test <noor.test@solidair.example>."_s;
    QVERIFY(run<ChangeListRowCommand<Coordinator>>(u"Verantwoordelijke"_s, added, changed));
    QCOMPARE(found<Coordinator>(typed.id).email, u"noor.test@solidair.example"_s);
}

void TypedValuesTest::takesTheSendersAddressApart()
{
    auto campaign = m_session->campaign().campaign();
    campaign.sender.name.clear();
    campaign.sender.email = u"Noor Test <noor@solidair.example>"_s;
    campaign.sender.website = u"\u200Bsolidair.example\u00AD"_s;
    QVERIFY(run<ChangeCampaignCommand>(campaign));
    const auto &sender = m_session->campaign().campaign().sender;
    QCOMPARE(sender.name, u"Noor Test"_s);
    QCOMPARE(sender.email, u"noor@solidair.example"_s);
    QCOMPARE(sender.website, u"solidair.example"_s);
}

void TypedValuesTest::takesUnseenSignsOutOfLinks()
{
    Publication publication{PublicationId::create(),
                            m_aalst,
                            u"Gids"_s,
                            u"https://aalst.example/\u200Bgids\uFEFF"_s,
                            {}};
    QVERIFY(run<AddRowCommand<Publication>>(u"Vermelding"_s, m_aalst, publication));
    QCOMPARE(found<Publication>(publication.id).link, u"https://aalst.example/gids"_s);

    Step step;
    step.id = StepId::create();
    step.municipality = m_aalst;
    step.date = PartialDate(QDate(2026, 11, 2));
    step.link = u"<https://aalst.example/bes\u00ADluit>"_s;
    QVERIFY(run<RecordStepCommand>(step));
    QCOMPARE(found<Step>(step.id).link, u"https://aalst.example/besluit"_s);

    Commitment commitment;
    commitment.id = CommitmentId::create();
    commitment.municipality = m_aalst;
    commitment.category = m_session->campaign().categories().last().id;
    commitment.title = u"Twee kamers"_s;
    commitment.evidence = u"https://aalst.example/\u2060kamers"_s;
    QVERIFY(run<AddCommitmentCommand>(commitment));
    QCOMPARE(found<Commitment>(commitment.id).evidence, u"https://aalst.example/kamers"_s);
}

void TypedValuesTest::tellsAPostalCodeThatIsNone()
{
    const auto seen = m_session->campaign().municipality(m_aalst);
    auto aalst = seen;
    const auto before = contentOf(*m_session);
    for (const auto &code : {u"930"_s, u"0930"_s, u"93000"_s, u"B-9300"_s, u"Aalst"_s}) {
        aalst.ownPostalCode = code;
        const auto done = run<ChangeMunicipalityCommand>(seen, aalst);
        QVERIFY(!done);
        QCOMPARE(done.error().message,
                 u"“%1” is no postal code: that is four digits, from 1000 to 9999. Nothing was "
                 "changed."_s.arg(code));
        QCOMPARE(contentOf(*m_session), before);
    }
    aalst.ownPostalCode = u" 9308\u200B"_s;
    QVERIFY(run<ChangeMunicipalityCommand>(seen, aalst));
    QCOMPARE(m_session->campaign().municipality(m_aalst).ownPostalCode, u"9308"_s);
}

void TypedValuesTest::storesTextThatBeginsLikeAMarkAsItIs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mark") << u"\uFEFFTwee kamers"_s << u"\uFEFFTwee kamers"_s;
    QTest::newRow("two marks") << u"\uFEFF\uFEFFTwee"_s << u"\uFEFF\uFEFFTwee"_s;
    QTest::newRow("only a mark") << u"\uFEFF"_s << u"\uFEFF"_s;
    // It is no character, and SQLite gives it back as the sign for one; what follows is whole.
    QTest::newRow("swapped mark") << u"\uFFFETwee kamers"_s << u"\uFFFDTwee kamers"_s;
}

void TypedValuesTest::storesTextThatBeginsLikeAMarkAsItIs()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    Interaction moment;
    moment.id = InteractionId::create();
    moment.municipality = m_aalst;
    moment.date = PartialDate(QDate(2026, 11, 2));
    moment.summary = typed;
    QVERIFY(run<RecordInteractionCommand>(moment));
    QCOMPARE(found<Interaction>(moment.id).summary, kept);
}

void TypedValuesTest::knowsTheSamePersonWithoutAccents()
{
    QVERIFY(run<AddContactCommand>(contact(u"Ayşe Yıldız"_s, u"ayse@aalst.example"_s)));
    const auto again = run<AddContactCommand>(contact(u"Ayse Yildiz"_s, u"Ayse@Aalst.example"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::AlreadyRecorded);
}

void TypedValuesTest::tellsPeopleApartByAddressAndNumber()
{
    QVERIFY(run<AddContactCommand>(contact({}, u"jan.proef@aalst.example"_s)));
    QVERIFY(run<AddContactCommand>(contact({}, u"jan-proef@aalst.example"_s)));
    QVERIFY(run<AddContactCommand>(contact({}, {}, u"0470/12.34.56"_s)));
    QVERIFY(run<AddContactCommand>(contact({}, {}, u"0470/12.34.57"_s)));
    const auto again = run<AddContactCommand>(contact({}, {}, u"+32 470 12 34 56"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::AlreadyRecorded);
}

QTEST_GUILESS_MAIN(TypedValuesTest)
#include "tst_typedvalues.moc"
