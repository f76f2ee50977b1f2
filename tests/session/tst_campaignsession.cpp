// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/campaigncheck.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/stepcommands.h"
#include "storage/statement.h"
#include "support/samplecampaign.h"

#include <QSignalSpy>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Step step(MunicipalityId id, Stage stage, QStringView date)
{
    Step result;
    result.id = StepId::create();
    result.municipality = id;
    result.stage = stage;
    result.date = PartialDate::fromIso(date).value();
    return result;
}

Commitment commitment(const CampaignSession &session, MunicipalityId id, const QString &title)
{
    Commitment result;
    result.id = CommitmentId::create();
    result.municipality = id;
    result.category = session.campaign().category(u"leisure"_s, nullptr)->id;
    result.title = title;
    return result;
}

} // namespace

class CampaignSessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSampleKeepsTheRules();
    void anEditIsInTheFileAtOnce();
    void aRefusedEditChangesNothing();
    void twoWhoChangeAMunicipalityAreToldSo();
    void joiningNeedsWhatTheCharterAsks();
    void aReasonRecordsAMemberBelowTheThreshold();
    void theSameStepIsNotRecordedTwice();
    void endingACommitmentFlagsAndKeepsTheStage();
    void theStandingsInTheFileFollow();
    void tellsWhatChanged();
    void aReaderCannotWrite();
    void aReaderIsToldOfDamageInWhatItDoesNotRead();
    void aRoleCannotEndBeforeItBegins();
    void aSecondWriterIsToldWhoHasTheFile();
    void isReadInTwoHalvesByAWorker();
    void losesNothingWhenTheFileIsTakenAway_data();
    void losesNothingWhenTheFileIsTakenAway();
};

void CampaignSessionTest::theSampleKeepsTheRules()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto problems = findProblems(*session);
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
    const auto &campaign = session->campaign();
    const auto joinedOn = [&campaign](QDate day) {
        return campaign.totals(campaign.existingOn(day), day).of(Stage::Joined);
    };
    QCOMPARE(joinedOn(QDate(2026, 1, 1)), 20);
    QCOMPARE(joinedOn(QDate(2023, 10, 31)), 19);
    QCOMPARE(campaign.totals(campaign.existingOn(today), today).of(Stage::Declined), 0);
    QCOMPARE(campaign.existingOn(today).size(), 304);
}

void CampaignSessionTest::anEditIsInTheFileAtOnce()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto aalst = named(*session, u"Aalst"_s);
    QVERIFY(session->execute(
        std::make_unique<RecordStepCommand>(*session, step(aalst, Stage::Asked, u"2026-05-04"))));

    const auto reader = CampaignSession::openToRead(sample.path());
    QVERIFY(reader);
    const auto standing = (*reader)->campaign().standing(aalst, today);
    QCOMPARE(standing.stage, Stage::Asked);
    QCOMPARE(standing.step.recordedBy, u"Test"_s);
    QCOMPARE(session->campaign().standing(aalst, today).stage, Stage::Asked);
}

void CampaignSessionTest::aRefusedEditChangesNothing()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto aalst = named(*session, u"Aalst"_s);
    QVERIFY(session->execute(
        std::make_unique<RecordStepCommand>(*session, step(aalst, Stage::Asked, u"2026-05-04"))));
    session->undoStack().undo();
    const auto before = contentOf(*session);

    const auto refused = session->execute(
        std::make_unique<RecordStepCommand>(*session, step(aalst, Stage::Left, u"2026-05-05")));

    QVERIFY(!refused);
    QCOMPARE(contentOf(*session), before);
    QVERIFY(session->undoStack().canRedo());
    QVERIFY(!session->undoStack().canUndo());
}

void CampaignSessionTest::twoWhoChangeAMunicipalityAreToldSo()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto seen = session->campaign().municipality(named(*session, u"Aalst"_s));
    const auto change = [&](const QString &street, const QString &code) {
        auto after = seen;
        after.street = street;
        after.ownPostalCode = code;
        return session->execute(std::make_unique<ChangeMunicipalityCommand>(*session, seen, after));
    };
    QVERIFY(change(u"Markt 1"_s, seen.ownPostalCode));
    QVERIFY(change(seen.street, u"9308"_s));
    const auto &now = session->campaign().municipality(seen.id);
    QCOMPARE(now.street, u"Markt 1"_s);
    QCOMPARE(now.ownPostalCode, u"9308"_s);
    const auto refused = change(u"Markt 2"_s, seen.ownPostalCode);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(session->campaign().municipality(seen.id).street, u"Markt 1"_s);
}

void CampaignSessionTest::joiningNeedsWhatTheCharterAsks()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto aalst = named(*session, u"Aalst"_s);
    const auto join = [&] {
        return session->execute(std::make_unique<RecordStepCommand>(
            *session, step(aalst, Stage::Joined, u"2026-11-01")));
    };
    for (const auto &title : {u"een"_s, u"twee"_s}) {
        QVERIFY(session->execute(
            std::make_unique<AddCommitmentCommand>(*session, commitment(*session, aalst, title))));
    }
    const auto refused = join();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::BelowThreshold);
    QVERIFY(refused.error().message.startsWith(u"2 of 3"_s));
    QVERIFY(session->execute(
        std::make_unique<AddCommitmentCommand>(*session, commitment(*session, aalst, u"drie"_s))));
    QVERIFY(join());
    QCOMPARE(session->campaign().standing(aalst, today).charter,
             session->campaign().charter(u"2023"_s)->id);
}

void CampaignSessionTest::aReasonRecordsAMemberBelowTheThreshold()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto joined = step(named(*session, u"Aalst"_s), Stage::Joined, u"2026-11");
    joined.reason = u"lijst onderweg"_s;
    QVERIFY(session->execute(std::make_unique<RecordStepCommand>(*session, joined)));
    QVERIFY(session->campaign().standing(joined.municipality, today).isUnderThreshold());
}

void CampaignSessionTest::theSameStepIsNotRecordedTwice()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto before = contentOf(*session);
    // Lokeren's step stands at its predecessor.
    const auto again = session->execute(std::make_unique<RecordStepCommand>(
        *session, step(named(*session, u"Lokeren"_s), Stage::Joined, u"2023-11")));
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::AlreadyRecorded);
    QCOMPARE(contentOf(*session), before);
}

void CampaignSessionTest::endingACommitmentFlagsAndKeepsTheStage()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto hove = named(*session, u"Hove"_s);
    const auto seen = session->campaign().commitments(hove).first();
    auto only = seen;
    only.state = Commitment::State::Ended;
    QVERIFY(session->execute(std::make_unique<ChangeCommitmentCommand>(*session, seen, only)));
    QCOMPARE(session->campaign().commitments(hove).first().until, PartialDate(today));
    const auto standing = session->campaign().standing(hove, today);
    QVERIFY(standing.isMember());
    QVERIFY(standing.isUnderThreshold());
    QVERIFY(!session->campaign().standing(hove, today.addDays(-1)).isUnderThreshold());
}

void CampaignSessionTest::theStandingsInTheFileFollow()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    // A commitment of a former municipality counts for its successor, in the file too.
    const auto former = session->campaign().predecessors(named(*session, u"Lokeren"_s)).first();
    QVERIFY(session->execute(std::make_unique<AddCommitmentCommand>(
        *session, commitment(*session, former, u"nog een"_s))));
    QCOMPARE(*findProblems(*session), QStringList());
    session->undoStack().undo();
    QCOMPARE(*findProblems(*session), QStringList());
}

void CampaignSessionTest::tellsWhatChanged()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    QSignalSpy changes(session.get(), &CampaignSession::changed);
    const auto aalst = named(*session, u"Aalst"_s);
    QVERIFY(session->execute(
        std::make_unique<RecordStepCommand>(*session, step(aalst, Stage::Asked, u"2026-05-04"))));
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().first().value<Touched>().municipalities.contains(aalst));
    session->undoStack().undo();
    QCOMPARE(changes.size(), 2);
}

void CampaignSessionTest::aReaderCannotWrite()
{
    const SampleCampaign sample;
    const auto session = CampaignSession::openToRead(sample.path());
    QVERIFY(session);
    const auto refused = (*session)->execute(std::make_unique<RecordStepCommand>(
        **session, step(named(**session, u"Aalst"_s), Stage::Asked, u"2026-05-04")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileAccess);
}

void CampaignSessionTest::aReaderIsToldOfDamageInWhatItDoesNotRead()
{
    const SampleCampaign sample;
    qint64 place = 0;
    {
        const auto session = sample.openToWrite();
        Statement find(session->database(),
                       u"SELECT (rootpage - 1) * (SELECT page_size FROM pragma_page_size) "
                       "FROM sqlite_schema WHERE type = 'index' AND name = 'audit_row'"_s);
        QVERIFY(find.run() && find.next());
        place = find.number(0);
    }
    QVERIFY(CampaignSession::openToRead(sample.path()));
    QFile file(sample.path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
    QCOMPARE(file.write(QByteArray(8, '\0')), 8);
    file.close();
    const auto session = CampaignSession::openToRead(sample.path());
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Damaged);
}

void CampaignSessionTest::aRoleCannotEndBeforeItBegins()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = u"An Voorbeeld"_s;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = named(*session, u"Hove"_s);
    contact.role.since = PartialDate::fromIso(u"2025").value();
    contact.role.until = PartialDate::fromIso(u"2020").value();
    const auto before = contentOf(*session);
    QVERIFY(!session->execute(std::make_unique<AddContactCommand>(*session, contact)));
    QCOMPARE(contentOf(*session), before);
    // Within one year nobody knows which came first.
    contact.role.until = PartialDate::fromIso(u"2025").value();
    QVERIFY(session->execute(std::make_unique<AddContactCommand>(*session, contact)));
    const auto seen = contact;
    contact.role.until = PartialDate::fromIso(u"2024-12").value();
    QVERIFY(!session->execute(std::make_unique<ChangeContactCommand>(*session, seen, contact)));
}

void CampaignSessionTest::aSecondWriterIsToldWhoHasTheFile()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    WriteOptions options;
    options.who = u"Ander"_s;
    const auto second = CampaignSession::openToWrite(sample.path(), options);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
    QVERIFY2(second.error().message.contains(u"Test"_s), qPrintable(second.error().message));
}

void CampaignSessionTest::isReadInTwoHalvesByAWorker()
{
    const SampleCampaign sample;
    WriteOptions options;
    options.who = u"Test"_s;
    options.backupFolder = sample.folder() + u"/backups"_s;
    const auto session = CampaignSession::openUnread(sample.path(), options);
    QVERIFY(session);
    QVERIFY((*session)->campaign().all().isEmpty());
    std::atomic_bool cancelled = true;
    const auto stopped = readCampaign(sample.path(), options.backupFolder, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
    cancelled = false;
    auto reading = readCampaign(sample.path(), options.backupFolder, cancelled);
    QVERIFY(reading);
    QVERIFY(reading->lastBackup.isValid());
    (*session)->take(*std::move(reading));
    QCOMPARE(contentOf(**session), contentOf(**CampaignSession::openToRead(sample.path())));
    QCOMPARE((*session)->campaign().existingOn(QDate(2026, 11, 22)).size(), 304);
}

void CampaignSessionTest::losesNothingWhenTheFileIsTakenAway_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"deleted", "moved", "replaced"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void CampaignSessionTest::losesNothingWhenTheFileIsTakenAway()
{
#ifdef Q_OS_WIN
    QSKIP("Windows does not let an open file be taken away.");
#endif
    QFETCH(QString, how);
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto aalst = named(*session, u"Aalst"_s);
    const auto add = [&](const QString &title) {
        return session->execute(
            std::make_unique<AddCommitmentCommand>(*session, commitment(*session, aalst, title)));
    };
    QVERIFY(add(u"Eerst"_s));
    const auto before = contentOf(*session);
    if (how == u"deleted"_s)
        QVERIFY(QFile::remove(sample.path()));
    else
        QVERIFY(QFile::rename(sample.path(), sample.path() + u".elders"_s));
    if (how == u"replaced"_s)
        QVERIFY(QFile::copy(sample.path() + u".elders"_s, sample.path()));

    const auto refused = add(u"Daarna"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileAccess);
    QVERIFY(refused.error().message.contains(u"no longer in its place"_s));
    QCOMPARE(contentOf(*session), before);
    const auto kept = session->backUp();
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
    const auto copy = CampaignSession::openToRead(kept->path);
    QVERIFY(copy);
    QCOMPARE(contentOf(**copy), before);
}

QTEST_GUILESS_MAIN(CampaignSessionTest)
#include "tst_campaignsession.moc"
