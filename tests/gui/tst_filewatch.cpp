// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/stepcommands.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSettings>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

/// A window on a sample, in Dutch.
struct World
{
    World()
    {
        QSettings().clear();
        application = std::make_unique<Application>(prompts);
        application->setLanguage(Language::Dutch);
    }

    MainWindow *open()
    {
        window = application->open(sample.path(), nullptr);
        if (!window)
            qFatal("No window");
        return window;
    }

    QString status() const { return window->findChild<QAbstractButton *>(u"saved"_s)->text(); }

    QByteArray bytes() const
    {
        QFile file(sample.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList namesBeside() const
    {
        return QDir(sample.folder()).entryList({u"sample.solidair?*"_s}, QDir::Files);
    }

    SampleCampaign sample;
    FakePrompts prompts;
    std::unique_ptr<Application> application;
    MainWindow *window = nullptr;
};

/// Records that Aalst was asked; whether that was done.
Result<> ask(CampaignSession &session, const QString &who = u"Aalst"_s)
{
    Step step;
    step.id = StepId::create();
    step.municipality = named(session, who);
    step.stage = Stage::Asked;
    step.date = PartialDate(QDate(2026, 11, 1));
    return session.execute(std::make_unique<RecordStepCommand>(session, step));
}

Stage stageIn(MainWindow &window, const QString &who)
{
    auto &session = window.workspace().session();
    return session.campaign().standing(named(session, who), today).stage;
}

} // namespace

/// A window looks at its file while it is open.
class FileWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsWhatAnotherWrites();
    void saysThatItCannotFollow();
    void tellsThatTheFileWasReplaced();
    void tellsThatTheFileWasOverwritten();
    void saysWhyItMayOnlyBeRead();
};

void FileWatchTest::followsWhatAnotherWrites()
{
    World world;
    auto writer = world.sample.openToWrite(); // without a window
    world.prompts.verb = 0; // to read
    auto *window = world.open();
    QVERIFY(!window->workspace().isWritable());
    QVERIFY2(world.status().contains(u"stand van"_s), qPrintable(world.status()));

    QVERIFY(ask(*writer));
    QTRY_COMPARE_WITH_TIMEOUT(stageIn(*window, u"Aalst"_s), Stage::Asked, 1000);
    QVERIFY(ask(*writer, u"Gavere"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stageIn(*window, u"Gavere"_s), Stage::Asked, 1000);
    // And when the other closes it and yet another begins.
    writer.reset();
    QTest::qWait(600);
    QVERIFY2(world.prompts.told.isEmpty(), "a file that was closed is no fault");
    writer = world.sample.openToWrite();
    writer->undoStack().clear();
    QVERIFY(ask(*writer, u"Ninove"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stageIn(*window, u"Ninove"_s), Stage::Asked, 1000);
}

void FileWatchTest::saysThatItCannotFollow()
{
    World world;
    auto writer = world.sample.openToWrite();
    world.prompts.verb = 0;
    auto *window = world.open();
    writer.reset();
    QTest::qWait(600);
    QVERIFY(QFile::rename(world.sample.path(), world.sample.path() + u".away"_s));
    QTRY_VERIFY2(world.status().contains(u"niet worden gelezen"_s), qPrintable(world.status()));
    QCOMPARE(stageIn(*window, u"Aalst"_s), Stage::NotApproached); // What was read still stands.
    QVERIFY(QFile::rename(world.sample.path() + u".away"_s, world.sample.path()));
    QTRY_VERIFY(!world.status().contains(u"niet worden gelezen"_s));
}

void FileWatchTest::tellsThatTheFileWasReplaced()
{
    World world;
    auto *window = world.open();
    QVERIFY(window->workspace().isWritable());
    QVERIFY2(world.status().contains(u"bestand in orde"_s), qPrintable(world.status()));
    const QByteArray good = world.bytes();
    QVERIFY(ask(window->workspace().session()));
    QVERIFY(QFile::remove(world.sample.path()));
    QFile other(world.sample.path());
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(good) == good.size());
    other.close();

    QTRY_COMPARE(world.prompts.told.size(), 1);
    QVERIFY2(!world.status().contains(u"in orde"_s), qPrintable(world.status()));
    QTest::qWait(600);
    QCOMPARE(world.prompts.told.size(), 1); // once
    QVERIFY(!ask(window->workspace().session(), u"Gavere"_s));

    window->close();
    QCOMPARE(world.prompts.told.size(), 2);
    const QString told = world.prompts.told.last().message;
    const QString backup = told.section(u'“', -1).section(u'”', 0, 0);
    QVERIFY2(QFileInfo::exists(backup), qPrintable(told));
    QCOMPARE(world.bytes(), good);
    QCOMPARE(world.namesBeside(), QStringList());
    const auto kept = CampaignSession::openToRead(backup);
    QVERIFY(kept);
    QCOMPARE((*kept)->campaign().standing(named(**kept, u"Aalst"_s), today).stage, Stage::Asked);
}

void FileWatchTest::tellsThatTheFileWasOverwritten()
{
    World world;
    auto *window = world.open();
    const QByteArray good = world.bytes();
    for (const auto &who : {u"Aalst"_s, u"Gavere"_s})
        QVERIFY(ask(window->workspace().session(), who));
    QTest::qWait(20); // The clock of the files ticks.
    // Another version: its last page is another one.
    QByteArray another = good;
    another[another.size() - 1] = static_cast<char>(another.back() ^ 1);
    QFile other(world.sample.path());
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(another) == another.size());
    other.close();

    QVERIFY(!ask(window->workspace().session(), u"Ninove"_s));
    QTRY_COMPARE(world.prompts.told.size(), 1);
    QVERIFY2(!world.status().contains(u"in orde"_s), qPrintable(world.status()));
    window->close();
    QCOMPARE(world.prompts.told.size(), 2);
    QCOMPARE(world.bytes(), another);
    QVERIFY(!world.namesBeside().contains(u"sample.solidair-wal"_s));
}

void FileWatchTest::saysWhyItMayOnlyBeRead()
{
#ifdef Q_OS_UNIX
    World world;
    const QString second = world.sample.path() + u".second"_s;
    QCOMPARE(::link(QFile::encodeName(world.sample.path()).constData(),
                    QFile::encodeName(second).constData()),
             0);
    auto *window = world.open();
    QVERIFY(!window->workspace().isWritable());
    const auto *banner = window->findChild<QLabel *>(u"banner"_s);
    QVERIFY(banner);
    QVERIFY2(banner->text().contains(u"harde link"_s), qPrintable(banner->text()));
#else
    QSKIP("Links are made by the functions of Unix here.");
#endif
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_filewatch"_s);
    FileWatchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filewatch.moc"
