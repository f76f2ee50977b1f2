// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftfiles.h"
#include "support/testcampaign.h"

#include <QElapsedTimer>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// A campaign file, or what stands beside it, that is not what files are.
class OddFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void isNotHeldUpByWhatIsNoFile_data();
    void isNotHeldUpByWhatIsNoFile();
    void isNotFilledByWhatIsTooLarge_data();
    void isNotFilledByWhatIsTooLarge();
    void doesNotWriteAFileWithTwoNames();
    void makesNoFileBesideALogOfAnother();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void OddFilesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"left.solidair"_s);
}

void OddFilesTest::isNotHeldUpByWhatIsNoFile_data()
{
    QTest::addColumn<QString>("ending");
    for (const auto &ending :
         {u"-wal"_s, u"-journal"_s, u"-shm"_s, u".witness"_s, u".lock"_s, u".lock.rmlock"_s})
        QTest::newRow(qPrintable(ending)) << ending;
}

void OddFilesTest::isNotHeldUpByWhatIsNoFile()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, ending);
    const TestCampaign campaign;
    QVERIFY(QFile::copy(campaign.path(), m_path));
    QCOMPARE(::mkfifo(QFile::encodeName(m_path + ending).constData(), 0600), 0);
    QElapsedTimer time;
    time.start();
    const QString name = nameIn(*campaign.openToRead());
    if (ending.startsWith(u".lock"_s)) {
        QCOMPARE(nameIn(**Database::openToRead(m_path)), name);
        const auto refused = Database::openToWrite(m_path, TestCampaign::options());
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"left.solidair"_s + ending),
                 qPrintable(refused.error().message));
    } else {
        QCOMPARE(nameIn(**Database::openToRead(m_path)), name);
        const auto writer = Database::openToWrite(m_path, TestCampaign::options());
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
        QCOMPARE((*writer)->warnings().size(), 1);
        QVERIFY(rename(**writer, u"Changed"_s));
    }
    QVERIFY(time.elapsed() < 10'000);
#else
    QSKIP("Pipes with a name are of Unix.");
#endif
}

void OddFilesTest::isNotFilledByWhatIsTooLarge_data()
{
    isNotHeldUpByWhatIsNoFile_data();
}

void OddFilesTest::isNotFilledByWhatIsTooLarge()
{
    QFETCH(QString, ending);
    const TestCampaign campaign;
    QVERIFY(QFile::copy(campaign.path(), m_path));
    QFile large(m_path + ending);
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(qint64(1) << 30)); // with nothing in it
    large.close();
    QElapsedTimer time;
    time.start();
    QCOMPARE(nameIn(**Database::openToRead(m_path)), nameIn(*campaign.openToRead()));
    const auto writer = Database::openToWrite(m_path, TestCampaign::options());
    QCOMPARE(writer.has_value(), !ending.startsWith(u".lock"_s));
    QVERIFY(time.elapsed() < 10'000);
}

void OddFilesTest::doesNotWriteAFileWithTwoNames()
{
#ifdef Q_OS_UNIX
    const TestCampaign campaign;
    QVERIFY(QFile::copy(campaign.path(), m_path));
    const QString second = m_folder->filePath(u"second.solidair"_s);
    QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(second).constData()),
             0);
    for (const QString &name : {m_path, second}) {
        const auto refused = Database::openToWrite(name, TestCampaign::options());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::FileAccess);
        QVERIFY2(refused.error().message.contains(u"more than one name"_s),
                 qPrintable(refused.error().message));
        QVERIFY(Database::openToRead(name));
    }
    QVERIFY(QFile::remove(second));
    QVERIFY(Database::openToWrite(m_path, TestCampaign::options()));
#else
    QSKIP("Links are made by the functions of Unix here.");
#endif
}

/// SQLite would delete it without a word.
void OddFilesTest::makesNoFileBesideALogOfAnother()
{
    const TestCampaign campaign;
    const auto writer = campaign.openToWrite();
    QVERIFY(QFile::copy(campaign.path() + u"-wal"_s, m_path + u"-wal"_s));
    const QByteArray log = bytesOf(m_path + u"-wal"_s);
    QVERIFY(log.size() > 32);
    const auto refused = Database::create(m_path, TestCampaign::options());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileAccess);
    QCOMPARE(bytesOf(m_path + u"-wal"_s), log);
    QVERIFY(!QFile::exists(m_path));
}

QTEST_GUILESS_MAIN(OddFilesTest)
#include "tst_oddfiles.moc"
