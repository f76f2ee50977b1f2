// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lock.h"
#include "support/testcampaign.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

/// Who may write when several want to.
class LockTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhoHasTheFile();
    void takesOverALockOfADeadProcess_data();
    void takesOverALockOfADeadProcess();
    void takesOverALockOfAnotherMachineOnlyWhenAsked();
    void takesOverALockOfANumberGivenOutAgainOnlyWhenAsked();
    void isForItsOwnerOnly();
};

void LockTest::namesWhoHasTheFile()
{
    const TestCampaign campaign;
    const auto first = campaign.openToWrite();

    auto options = TestCampaign::options();
    for (const bool takeOver : {false, true}) {
        options.takeOver = takeOver; // A living process here is never robbed.
        const auto second = Database::openToWrite(campaign.path(), options);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Locked);
        QVERIFY2(second.error().message.contains(u"Anna Voorbeeld"_s),
                 qPrintable(second.error().message));
        QVERIFY(second.error().message.contains(Lock::machine()));
    }
}

/// Killed at any moment of taking the lock, also while it takes over the one of a process that was
/// killed before: QLockFile then leaves a second file beside the first.
void LockTest::takesOverALockOfADeadProcess_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<QByteArray>("removing");
    QTest::addColumn<QByteArray>("removingThat");
    // Above any process id
    const QByteArray dead = "4194303\nsolidair\n" + Lock::machine().toUtf8() + "\n\n\n";
    const QByteArray unsignedYet("");
    QTest::newRow("at work") << dead << QByteArray() << QByteArray();
    QTest::newRow("before it signed") << unsignedYet << QByteArray() << QByteArray();
    QTest::newRow("when half of it was written")
        << QByteArray("4194303\nsolidair\nfar-aw") << QByteArray() << QByteArray();
    QTest::newRow("when nothing of it reached the disk")
        << QByteArray(40, '\0') << QByteArray() << QByteArray();
    QTest::newRow("while taking over") << dead << dead << QByteArray();
    QTest::newRow("before it signed that it takes over") << dead << unsignedYet << QByteArray();
    QTest::newRow("when it had removed the other's") << QByteArray() << dead << QByteArray();
    // One that takes over from one that was taking over, and so on.
    QTest::newRow("before it signed that it removes that") << dead << dead << unsignedYet;
    QTest::newRow("while removing that") << dead << dead << dead;
    QTest::newRow("when it had removed that") << dead << QByteArray() << dead;
}

void LockTest::takesOverALockOfADeadProcess()
{
    QFETCH(QByteArray, lock);
    QFETCH(QByteArray, removing);
    QFETCH(QByteArray, removingThat);
    const TestCampaign campaign;
    const auto leave = [&campaign](const QString &suffix, const QByteArray &content) {
        QFile file(campaign.path() + suffix);
        return content.isNull() || (file.open(QIODevice::WriteOnly) && file.write(content) >= 0);
    };
    QVERIFY(leave(u".lock"_s, lock));
    QVERIFY(leave(u".lock.rmlock"_s, removing));
    QVERIFY(leave(u".lock.rmlock.rmlock"_s, removingThat));

    QVERIFY(lock.count('\n') < 5 || !Lock::isHeld(campaign.path())); // not signed: for a while
    QVERIFY(campaign.openToRead());
    const auto opened = Database::openToWrite(campaign.path(), TestCampaign::options());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    const auto left = QDir(campaign.folder()).entryList(QDir::Files).filter(u"rmlock"_s);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void LockTest::takesOverALockOfAnotherMachineOnlyWhenAsked()
{
    const TestCampaign campaign;
    QFile lock(campaign.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4242\nsolidair\nfar-away\n\n\n");
    lock.close();

    auto options = TestCampaign::options();
    const auto refused = Database::openToWrite(campaign.path(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Locked);
    QVERIFY2(refused.error().message.contains(u"far-away"_s), qPrintable(refused.error().message));
    QVERIFY(campaign.openToRead());

    options.takeOver = true;
    QVERIFY(Database::openToWrite(campaign.path(), options));
}

/// The process that left it is dead; another run of the program bears its number now.
void LockTest::takesOverALockOfANumberGivenOutAgainOnlyWhenAsked()
{
#ifdef Q_OS_WIN
    QSKIP("There a lock that nobody holds can be removed.");
#endif
    const TestCampaign campaign;
    QFile lock(campaign.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + "\ntst_lock\n"
               + Lock::machine().toUtf8() + "\n\n\n");
    lock.close();

    auto options = TestCampaign::options();
    const auto refused = Database::openToWrite(campaign.path(), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Locked);
    QVERIFY2(refused.error().message.contains(u"does not hold it any more"_s),
             qPrintable(refused.error().message));

    options.takeOver = true;
    const auto opened = Database::openToWrite(campaign.path(), options);
    QVERIFY(opened);
    // And now it is held: nobody takes it.
    QVERIFY(!Database::openToWrite(campaign.path(), options));
}

void LockTest::isForItsOwnerOnly()
{
    const TestCampaign campaign;
    const auto writer = campaign.openToWrite();
    for (const QString &ending : {u".lock"_s, u".witness"_s}) {
        const QFileInfo file(campaign.path() + ending);
        QVERIFY(file.exists());
        QCOMPARE(file.permissions()
                     & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
    }
}

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
