// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lock.h"
#include "support/testcampaign.h"

#include <QFile>
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
    // Above any process id
    const QByteArray dead = "4194303\nsolidair\n" + Lock::machine().toUtf8() + "\n\n\n";
    const QByteArray unsignedYet("");
    QTest::newRow("at work") << dead << QByteArray();
    QTest::newRow("before it signed") << unsignedYet << QByteArray();
    QTest::newRow("while taking over") << dead << dead;
    QTest::newRow("before it signed that it takes over") << dead << unsignedYet;
    QTest::newRow("when it had removed the other's") << QByteArray() << dead;
}

void LockTest::takesOverALockOfADeadProcess()
{
    QFETCH(QByteArray, lock);
    QFETCH(QByteArray, removing);
    const TestCampaign campaign;
    const auto leave = [&campaign](const QString &suffix, const QByteArray &content) {
        QFile file(campaign.path() + suffix);
        return content.isNull() || (file.open(QIODevice::WriteOnly) && file.write(content) >= 0);
    };
    QVERIFY(leave(u".lock"_s, lock));
    QVERIFY(leave(u".lock.rmlock"_s, removing));

    QVERIFY(lock.isEmpty() || !Lock::isHeld(campaign.path()));
    QVERIFY(campaign.openToRead());
    const auto opened = Database::openToWrite(campaign.path(), TestCampaign::options());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QVERIFY2(!QFile::exists(campaign.path() + u".lock.rmlock"_s),
             "what the dead left stays behind");
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

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
