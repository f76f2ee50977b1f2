// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/activitycommands.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/contactcommands.h"
#include "session/commands/lettercommand.h"
#include "storage/filestamp.h"
#include "storage/statement.h"
#include "support/samplecampaign.h"

#include <QDir>
#include <QSignalSpy>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Contact contact(const CampaignSession &session, const QString &name)
{
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = name;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = named(session, u"Gavere"_s);
    return contact;
}

Interaction moment(const CampaignSession &session, QDate date)
{
    Interaction moment;
    moment.id = InteractionId::create();
    moment.municipality = named(session, u"Gavere"_s);
    moment.date = PartialDate(date);
    moment.summary = u"Gebeld"_s;
    return moment;
}

/// Every file beside the campaign, with what it holds.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (!name.endsWith(u"-shm"_s) && file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

/// Where a log beside a file cannot be relied on, a journal of pages is kept instead.
void synchronise(const SampleCampaign &sample)
{
    if (!QDir(sample.folder()).mkdir(u".stfolder"_s))
        qFatal("No mark");
}

QString pragma(const CampaignSession &session, const QString &setting)
{
    Statement statement(session.database(), u"PRAGMA "_s + setting);
    return statement.run() && statement.next() ? statement.text(0) : QString();
}

QList<QPair<QString, Values>> told(const QList<RowChange> &changes)
{
    QList<QPair<QString, Values>> told;
    for (const auto &change : changes)
        told.append({change.table + change.id, change.after});
    return told;
}

} // namespace

class RehearsalTest final : public QObject
{
    Q_OBJECT

private slots:
    void leavesFileAndCampaignAsTheyWere();
    void leavesNoJournalBehind_data();
    void leavesNoJournalBehind();
    void tellsWhatTheCommandThenChanges();
    void recordsALetterAndItsFileAfterwards();
    void showsTheCampaignAsItWouldStand();
    void tellsTheErrorOfTheCommand();
    void leavesUndoAndRedoAsTheyWere();
    void isRefusedWhereNothingCanBeRecorded();
};

void RehearsalTest::leavesFileAndCampaignAsTheyWere()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    QVERIFY(session->execute(
        std::make_unique<AddContactCommand>(*session, contact(*session, u"Anna Voorbeeld"_s))));
    const auto content = contentOf(*session);
    const auto files = filesIn(sample.folder());
    const auto state = stateBeside(session->path());
    const auto savedAt = session->savedAt();
    const QSignalSpy changed(session.get(), &CampaignSession::changed);
    const QSignalSpy failed(session.get(), &CampaignSession::failed);

    AddContactCommand command(*session, contact(*session, u"Bert Voorbeeld"_s));
    for (int round = 0; round < 3; ++round) {
        const auto rehearsal = session->rehearse(command);
        QVERIFY(rehearsal);
        QCOMPARE(rehearsal->changes.size(), 2);
        QVERIFY(rehearsal->touched.municipalities.contains(named(*session, u"Gavere"_s)));
    }

    QCOMPARE(contentOf(*session), content);
    QCOMPARE(filesIn(sample.folder()), files);
    QCOMPARE(stateBeside(session->path()), state);
    QCOMPARE(session->savedAt(), savedAt);
    QCOMPARE(session->undoStack().count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
    QCOMPARE(failed.count(), 0);
    QVERIFY(session->look());
    QVERIFY(session->close());
}

void RehearsalTest::leavesNoJournalBehind_data()
{
    QTest::addColumn<bool>("spills");
    QTest::newRow("pages stay in memory") << false;
    QTest::newRow("pages are written before the end") << true;
}

void RehearsalTest::leavesNoJournalBehind()
{
    QFETCH(const bool, spills);
    const SampleCampaign samples[2];
    const SampleCampaign &sample = samples[0];
    synchronise(sample);
    const auto session = sample.openToWrite();
    const auto logged = samples[1].openToWrite();
    QCOMPARE(pragma(*session, u"journal_mode"_s), u"delete"_s);
    QCOMPARE(pragma(*logged, u"journal_mode"_s), u"wal"_s);
    if (spills)
        pragma(*session, u"cache_size = 10"_s);
    const auto content = contentOf(*session);
    const auto files = filesIn(sample.folder());

    QList<MadeLetter> letters;
    for (const auto &name : {u"Gavere"_s, u"Eeklo"_s, u"Mol"_s}) {
        MadeLetter letter;
        letter.id = LetterId::create();
        letter.municipality = named(*session, name);
        letter.templateKey = u"ask-nl"_s;
        letter.date = QDate(2026, 11, 1);
        letter.pdf = QByteArray(300'000, 'p') + name.toUtf8();
        letters.append(letter);
    }
    auto command = std::make_unique<RecordLettersCommand>(*session, letters, false);
    RecordLettersCommand same(*logged, letters, false);
    for (int round = 0; round < 2; ++round) {
        const auto rehearsal = session->rehearse(*command);
        QVERIFY2(rehearsal, rehearsal ? "" : qPrintable(rehearsal.error().detail));
        const auto expected = logged->rehearse(same);
        QVERIFY(expected);
        QCOMPARE(rehearsal->changes.size(), expected->changes.size());
        QCOMPARE(rehearsal->touched.municipalities, expected->touched.municipalities);
        QCOMPARE(contentOf(*session), content);
        QCOMPARE(filesIn(sample.folder()), files);
        QVERIFY(session->look());
    }
    // What is recorded then is whole, and the file is as it was left.
    QVERIFY(session->execute(std::move(command)));
    QCOMPARE(filesIn(sample.folder()).keys(), files.keys());
    QCOMPARE(session->letters().of(letters[0].municipality)->size(), 1);
    QCOMPARE(*session->letters().pdf(letters[0].id), letters[0].pdf);
    session->undoStack().undo();
    QCOMPARE(contentOf(*session), content);
    QVERIFY(session->look());
    QVERIFY(session->close());
}

void RehearsalTest::tellsWhatTheCommandThenChanges()
{
    const SampleCampaign samples[2];
    const auto session = samples[0].openToWrite();
    const auto plain = samples[1].openToWrite();
    const auto before = contentOf(*session);
    const auto added = contact(*session, u"Anna Voorbeeld"_s);
    auto command = std::make_unique<AddContactCommand>(*session, added);
    const auto first = session->rehearse(*command);
    const auto second = session->rehearse(*command);
    QVERIFY(first);
    QVERIFY(second);
    QCOMPARE(told(second->changes), told(first->changes));
    QCOMPARE(second->changes.first().revAfter, first->changes.first().revAfter);

    QVERIFY(session->execute(std::move(command)));
    QVERIFY(plain->execute(std::make_unique<AddContactCommand>(*plain, added)));
    QCOMPARE(contentOf(*session), contentOf(*plain));
    const auto rows = RoleRepository(session->database()).ofPerson(added.person.id);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 1);
    session->undoStack().undo();
    QCOMPARE(contentOf(*session), before);
    session->undoStack().redo();
    QCOMPARE(contentOf(*session), contentOf(*plain));
}

void RehearsalTest::recordsALetterAndItsFileAfterwards()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    MadeLetter letter;
    letter.id = LetterId::create();
    letter.municipality = named(*session, u"Gavere"_s);
    letter.date = QDate(2026, 11, 1);
    letter.pdf = "%PDF";
    auto command = std::make_unique<RecordLettersCommand>(*session, QList{letter}, false);
    QVERIFY(session->rehearse(*command));
    QVERIFY(BlobRepository(session->database()).all()->isEmpty());
    QVERIFY(session->execute(std::move(command)));
    QCOMPARE(*session->letters().pdf(letter.id), QByteArray("%PDF"));
}

void RehearsalTest::showsTheCampaignAsItWouldStand()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    auto changed = session->campaign().municipality(named(*session, u"Gavere"_s));
    const QString street = changed.street;
    changed.street = u"Markt 1000"_s;
    ChangeMunicipalityCommand command(*session, session->campaign().municipality(changed.id),
                                      changed);
    const auto rehearsal = session->rehearse(command);
    QVERIFY(rehearsal);
    QCOMPARE(rehearsal->campaign.municipality(changed.id).street, changed.street);
    QCOMPARE(session->campaign().municipality(changed.id).street, street);
    QCOMPARE(rehearsal->changes.size(), 1);
    QCOMPARE(rehearsal->changes.first().before.value(u"street"_s).toString(), street);
    QCOMPARE(rehearsal->changes.first().after.value(u"street"_s).toString(), changed.street);
}

void RehearsalTest::tellsTheErrorOfTheCommand()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto content = contentOf(*session);
    const auto toCome = moment(*session, QDate(2099, 1, 1));
    RecordInteractionCommand command(*session, toCome);
    const auto rehearsal = session->rehearse(command);
    const auto executed =
        session->execute(std::make_unique<RecordInteractionCommand>(*session, toCome));
    QVERIFY(!rehearsal);
    QVERIFY(!executed);
    QCOMPARE(rehearsal.error().code, executed.error().code);
    QCOMPARE(rehearsal.error().message, executed.error().message);
    QCOMPARE(contentOf(*session), content);

    QVERIFY(session->execute(std::make_unique<RecordInteractionCommand>(
        *session, moment(*session, QDate(2026, 11, 1)))));
}

void RehearsalTest::leavesUndoAndRedoAsTheyWere()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto begin = contentOf(*session);
    QVERIFY(session->execute(
        std::make_unique<AddContactCommand>(*session, contact(*session, u"Anna Voorbeeld"_s))));
    const auto anna = contentOf(*session);
    QVERIFY(session->execute(
        std::make_unique<AddContactCommand>(*session, contact(*session, u"Bert Voorbeeld"_s))));
    const auto both = contentOf(*session);
    session->undoStack().undo();

    AddContactCommand command(*session, contact(*session, u"Cleo Voorbeeld"_s));
    QVERIFY(session->rehearse(command));
    QVERIFY(session->undoStack().canRedo());
    session->undoStack().redo();
    QCOMPARE(contentOf(*session), both);
    QVERIFY(session->rehearse(command));
    session->undoStack().undo();
    QCOMPARE(contentOf(*session), anna);
    session->undoStack().undo();
    QCOMPARE(contentOf(*session), begin);
}

void RehearsalTest::isRefusedWhereNothingCanBeRecorded()
{
    const SampleCampaign sample;
    const auto session = CampaignSession::openToRead(sample.path());
    QVERIFY(session);
    AddContactCommand command(**session, contact(**session, u"Anna Voorbeeld"_s));
    const auto rehearsal = (*session)->rehearse(command);
    QVERIFY(!rehearsal);
    QCOMPARE(rehearsal.error().code, Error::Code::FileAccess);
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
