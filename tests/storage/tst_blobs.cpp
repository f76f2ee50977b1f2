// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/integrity.h"
#include "storage/journal.h"
#include "storage/repositories.h"
#include "storage/statement.h"
#include "storage/tables.h"
#include "support/testcampaign.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class BlobsTest final : public QObject
{
    Q_OBJECT

private slots:
    void filesStandBesideTheirLetters();
    void filesGoWhenNothingRefersToThem();
    void aFileOfOtherBytesIsFound();
    void aFileThatIsTooLargeIsRefused();
};

void BlobsTest::filesStandBesideTheirLetters()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    Letter letter;
    letter.id = LetterId::create();
    letter.municipality = TestCampaign::municipality(u"Aalst"_s);
    letter.date = QDate(2026, 5, 5);
    letter.subject = u"subject"_s;
    letter.file = *BlobRepository::keep(journal, "%PDF", u"application/pdf"_s);
    QVERIFY(LetterRepository::insert(journal, letter));

    QCOMPARE(*LetterRepository(*database).pdf(letter.id), QByteArray("%PDF"));
    const auto letters = LetterRepository(*database).of(TestCampaign::municipality(u"Aalst"_s));
    QVERIFY2(letters, letters ? "" : qPrintable(letters.error().detail));
    QCOMPARE(*letters, QList<Letter>{letter});
}

void BlobsTest::aFileThatIsTooLargeIsRefused()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    {
        Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
        const auto most = static_cast<qsizetype>(usualRange(ColumnKind::Bytes).most);
        const auto kept = BlobRepository::keep(journal, QByteArray(most + 1, 'x'), u"text/plain"_s);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, Error::Code::InvalidInput);
    }
    QCOMPARE(dumpOf(*database), before);
}

void BlobsTest::filesGoWhenNothingRefersToThem()
{
    const TestCampaign campaign;
    const auto blobs = [](const Database &database) {
        return BlobRepository(database).all()->size();
    };
    {
        const auto database = campaign.openToWrite();
        const auto before = dumpOf(*database);
        {
            Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
            QVERIFY(BlobRepository::keep(journal, "taken back", u"text/plain"_s));
        }
        QCOMPARE(blobs(*database), 0);
        Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
        QVERIFY(BlobRepository::keep(journal, {}, u"text/plain"_s)->isNull());
        const auto kept = BlobRepository::keep(journal, "%PDF", u"application/pdf"_s);
        QCOMPARE(*BlobRepository::keep(journal, "%PDF", u"application/pdf"_s), *kept);
        QVERIFY(journal.changes().isEmpty());
        QVERIFY(journal.commit());
        QCOMPARE(blobs(*database), 1);
        QCOMPARE(dumpOf(*database), before);
    }
    QCOMPARE(blobs(*campaign.openToRead()), 1); // Reading changes nothing.
    QCOMPARE(blobs(*campaign.openToWrite()), 0);
}

void BlobsTest::aFileOfOtherBytesIsFound()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    Journal journal(*database, u"test"_s, u"test"_s, TestCampaign::now());
    QVERIFY(BlobRepository::keep(journal, "%PDF", u"application/pdf"_s));
    QVERIFY(journal.commit());
    QCOMPARE(*findProblems(*database), QStringList());
    QVERIFY(Statement(*database, u"UPDATE blob SET bytes = CAST('%pdf' AS BLOB)"_s).run());
    QCOMPARE(findProblems(*database)->size(), 1);
}

QTEST_GUILESS_MAIN(BlobsTest)
#include "tst_blobs.moc"
