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

void LockTest::takesOverALockOfADeadProcess()
{
    const TestCampaign campaign;
    QFile lock(campaign.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4194303\nsolidair\n" + Lock::machine().toUtf8() + "\n\n\n"); // Above any process id
    lock.close();

    QVERIFY(!Lock::isHeld(campaign.path()));
    QVERIFY(campaign.openToRead());
    QVERIFY(Database::openToWrite(campaign.path(), TestCampaign::options()));
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
