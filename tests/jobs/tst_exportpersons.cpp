// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/exportpersons.h"
#include "session/commands/contactcommands.h"
#include "session/commands/rowcommands.h"
#include "storage/statement.h"
#include "support/samplecampaign.h"

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Who, action and arguments of the lines of the audit trail about exports.
QStringList notes(const CampaignSession &session)
{
    Statement select(session.database(),
                     u"SELECT who || ' ' || action || ' ' || arguments || row_id || new_value"
                     " FROM audit WHERE action LIKE 'export.%' ORDER BY sequence"_s);
    QStringList found;
    if (select.run()) {
        while (select.next())
            found.append(select.text(0));
    }
    return found;
}

Contact contact(const CampaignSession &session, const QString &place, const QString &name)
{
    Contact it;
    it.person.id = PersonId::create();
    it.person.name = name;
    it.person.email = u"iemand@voorbeeld.example"_s;
    it.person.fictional = true;
    it.role.id = RoleId::create();
    it.role.person = it.person.id;
    it.role.municipality = named(session, place);
    it.role.kind = Role::Kind::Mayor;
    return it;
}

void record(CampaignSession &session, const Contact &it)
{
    const auto done = session.execute(std::make_unique<AddContactCommand>(session, it));
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
}

} // namespace

class ExportPersonsTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesWhoHoldsARoleToday();
    void writesWhatIsToDo();
    void isNotedWithoutNames();
    void isNotMadeWhereItCannotBeNoted();
};

void ExportPersonsTest::writesWhoHoldsARoleToday()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto former = contact(*session, u"Hove"_s, u"Vroeger Voorbeeld"_s);
    former.role.until = *PartialDate::fromIso(u"2025");
    auto silent = contact(*session, u"Hove"_s, u"Stil Voorbeeld"_s);
    silent.person.noEmail = true;
    auto local = contact(*session, u"Zwijndrecht"_s, u"Blijvend Voorbeeld"_s);
    for (const auto &it : {former, silent, local})
        record(*session, it);
    const QString output = sample.folder() + u"/c.vcf"_s;
    const auto made = exportContacts(*session, output, today, Phrases(Language::Dutch));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const auto cards = bytesOf(output);
    QCOMPARE(cards.count("BEGIN:VCARD\r\n"), made->written);
    QVERIFY(made->written > 5);
    QCOMPARE(made->leftOut, 1);
    QVERIFY(!cards.contains("Vroeger") && !cards.contains("Stil"));
    QVERIFY(cards.contains("FN:Blijvend Voorbeeld (fictief)\r\n"));
    QVERIFY(cards.contains("ORG:Beveren-Kruibeke-Zwijndrecht\r\nTITLE:burgemeester\r\n"));
    QVERIFY(!(QFile::permissions(output) & (QFile::ReadGroup | QFile::ReadOther)));
    // Again it is the same, so that an address book knows each card.
    QVERIFY(exportContacts(*session, output, today, Phrases(Language::Dutch)));
    QCOMPARE(bytesOf(output), cards);
}

void ExportPersonsTest::writesWhatIsToDo()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto add = [&session](const QString &what, QDate due, QDate doneOn) {
        NextStep it;
        it.id = NextStepId::create();
        it.municipality = named(*session, u"Hove"_s);
        it.what = what;
        it.due = due;
        it.doneOn = doneOn;
        QVERIFY(session->execute(std::make_unique<AddRowCommand<NextStep>>(
            *session, AuditAction(u"next-step.write"_s), it.municipality, it)));
    };
    add(u"De schepen bellen, na 10 u.; niet mailen"_s, QDate(2026, 12, 31), {});
    add(u"Ooit"_s, {}, {});
    add(u"Gedaan"_s, QDate(2026, 11, 1), QDate(2026, 11, 2));
    const QString output = sample.folder() + u"/n.ics"_s;
    const auto made = exportNextSteps(*session, output, today, Phrases(Language::Dutch));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    auto calendar = bytesOf(output);
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), made->written);
    QVERIFY(made->leftOut >= 1);
    calendar.replace("\r\n ", "");
    QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
                              "SUMMARY:Hove: De schepen bellen\\, na 10 u.\\; niet mailen\r\n"));
    QVERIFY(calendar.contains("elke persoon is fictief."));
    QVERIFY(!calendar.contains("Ooit") && !calendar.contains("Gedaan"));
}

void ExportPersonsTest::isNotedWithoutNames()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto content = contentOf(*session);
    const auto contacts = exportContacts(*session, sample.folder() + u"/c.vcf"_s, today, {});
    const auto steps = exportNextSteps(*session, sample.folder() + u"/n.ics"_s, today, {});
    QVERIFY(contacts && steps);
    QCOMPARE(notes(*session),
             (QStringList{u"Test export.contacts [\"%1\",\"vcf\"]"_s.arg(contacts->written),
                          u"Test export.next-steps [\"%1\",\"ics\"]"_s.arg(steps->written)}));
    QVERIFY(!session->undoStack().canUndo());
    QCOMPARE(contentOf(*session), content);
}

void ExportPersonsTest::isNotMadeWhereItCannotBeNoted()
{
    const SampleCampaign sample;
    const QString output = sample.folder() + u"/c.vcf"_s;
    const auto session = CampaignSession::openToRead(sample.path());
    const auto refused = exportContacts(**session, output, today, {});
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"reading only"_s));
    QVERIFY(!QFile::exists(output));
}

QTEST_GUILESS_MAIN(ExportPersonsTest)
#include "tst_exportpersons.moc"
