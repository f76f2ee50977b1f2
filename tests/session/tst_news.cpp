// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/commitmentcommands.h"
#include "support/samplecampaign.h"

#include <QDir>
#include <QSignalSpy>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Commitment commitment(const CampaignSession &session, MunicipalityId id, const QString &title)
{
    Commitment result;
    result.id = CommitmentId::create();
    result.municipality = id;
    result.category = session.campaign().category(u"leisure"_s, nullptr)->id;
    result.title = title;
    return result;
}

/// Gives a commitment to Gavere once, when the campaign changes.
void editOnceWhenChanged(CampaignSession &session)
{
    QObject::connect(
        &session, &CampaignSession::changed, &session,
        [&session] {
            const auto id = named(session, u"Gavere"_s);
            const auto done = session.execute(std::make_unique<AddCommitmentCommand>(
                session, commitment(session, id, u"Van wie luistert"_s)));
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        },
        Qt::SingleShotConnection);
}

/// The clock of the program stands at a moment for as long as this lives.
class StoppedClock
{
public:
    StoppedClock()
        : m_before(qgetenv("SOURCE_DATE_EPOCH"))
    { }

    ~StoppedClock() { qputenv("SOURCE_DATE_EPOCH", m_before); }

    StoppedClock(const StoppedClock &) = delete;
    StoppedClock &operator=(const StoppedClock &) = delete;

    static void set(QDate date)
    {
        const QDateTime noon(date, QTime(12, 0), Qt::UTC);
        qputenv("SOURCE_DATE_EPOCH", QByteArray::number(noon.toSecsSinceEpoch()));
    }

private:
    QByteArray m_before;
};

} // namespace

/// What a session tells of itself while it is open, and when.
class NewsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aListenerMayEdit();
    void aListenerMayEditAfterAnUndo();
    void theFirstEditOfADayMakesItsBackup();
    void aBackupThatFailsIsToldOnce();
};

void NewsTest::aListenerMayEdit()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto before = contentOf(*session);
    const auto id = named(*session, u"Gavere"_s);
    editOnceWhenChanged(*session);

    QVERIFY(session->execute(std::make_unique<AddCommitmentCommand>(
        *session, commitment(*session, id, u"Van de persoon"_s))));

    QCOMPARE(session->undoStack().count(), 2);
    QCOMPARE(session->undoStack().index(), 2);
    const auto after = contentOf(*session);
    session->undoStack().undo();
    QVERIFY(contentOf(*session).contains("Van de persoon"));
    QVERIFY(!contentOf(*session).contains("Van wie luistert"));
    session->undoStack().undo();
    QCOMPARE(contentOf(*session), before);
    session->undoStack().redo();
    session->undoStack().redo();
    QCOMPARE(contentOf(*session), after);
}

void NewsTest::aListenerMayEditAfterAnUndo()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto before = contentOf(*session);
    const auto id = named(*session, u"Gavere"_s);
    QVERIFY(session->execute(std::make_unique<AddCommitmentCommand>(
        *session, commitment(*session, id, u"Van de persoon"_s))));
    editOnceWhenChanged(*session);

    session->undoStack().undo();

    QCOMPARE(session->undoStack().count(), 1);
    QCOMPARE(session->undoStack().index(), 1);
    QVERIFY(contentOf(*session).contains("Van wie luistert"));
    QVERIFY(!contentOf(*session).contains("Van de persoon"));
    session->undoStack().undo();
    QCOMPARE(contentOf(*session), before);
}

void NewsTest::theFirstEditOfADayMakesItsBackup()
{
    const StoppedClock clock;
    StoppedClock::set(QDate(2026, 11, 22));
    const SampleCampaign sample;
    const QTemporaryDir folder;
    WriteOptions options;
    options.backupFolder = folder.path();
    auto opened = CampaignSession::openToWrite(sample.path(), options);
    QVERIFY(opened);
    auto &session = **opened;
    QSignalSpy backedUp(&session, &CampaignSession::backedUp);
    const auto edit = [&](const QString &title) {
        const auto id = named(session, u"Gavere"_s);
        return session.execute(
            std::make_unique<AddCommitmentCommand>(session, commitment(session, id, title)));
    };
    QVERIFY(edit(u"Op de dag zelf"_s));
    QCOMPARE(session.backups().size(), 1);
    for (int day = 23; day <= 25; ++day) {
        StoppedClock::set(QDate(2026, 11, day));
        QVERIFY(edit(u"Op dag %1"_s.arg(day)));
        QTRY_COMPARE(backedUp.count(), day - 22);
        QVERIFY(edit(u"Later op dag %1"_s.arg(day)));
        QCOMPARE(session.backups().size(), day - 21);
        QCOMPARE(session.lastBackup().date(), QDate(2026, 11, day));
    }
    const auto newest = CampaignSession::openToRead(session.backups().first());
    QVERIFY(newest);
    QVERIFY(contentOf(**newest).contains("Op dag 25"));
}

void NewsTest::aBackupThatFailsIsToldOnce()
{
    const StoppedClock clock;
    StoppedClock::set(QDate(2026, 11, 22));
    const SampleCampaign sample;
    const QTemporaryDir folder;
    WriteOptions options;
    options.backupFolder = folder.filePath(u"backups"_s);
    auto opened = CampaignSession::openToWrite(sample.path(), options);
    QVERIFY(opened);
    auto &session = **opened;
    // A file where the folder was: nothing can be made in it.
    QVERIFY(QDir(options.backupFolder).removeRecursively());
    QFile file(options.backupFolder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSignalSpy failed(&session, &CampaignSession::failed);
    StoppedClock::set(QDate(2026, 11, 23));
    for (int edit = 1; edit <= 3; ++edit) {
        QVERIFY(session.execute(std::make_unique<AddCommitmentCommand>(
            session, commitment(session, named(session, u"Gavere"_s), QString::number(edit)))));
        QTRY_COMPARE(failed.count(), 1);
    }
    QVERIFY(failed.first().first().value<Error>().message.contains(u"backup could not be made"_s));
}

QTEST_GUILESS_MAIN(NewsTest)
#include "tst_news.moc"
