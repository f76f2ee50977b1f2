// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/drafts.h"
#include "storage/statement.h"
#include "support/testcampaign.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

Draft draft(const QString &key, const QString &text)
{
    return {{TestCampaign::municipality(u"Aalst"_s), key},
            text.isEmpty() ? QJsonObject() : QJsonObject{{u"field"_s, text}},
            QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC)};
}

} // namespace

class DraftRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsOneOfEachPlace();
    void forgetsWhatWasEmptied();
    void isNoFact();
    void waitsForTheDiskAgainAfterwards();
    void leavesOutWhatCannotBeRead();
};

void DraftRowsTest::keepsOneOfEachPlace()
{
    const TestCampaign campaign;
    {
        const auto database = campaign.openToWrite();
        QVERIFY(writeDrafts(*database, {draft(u"moment"_s, u"belde"_s)}));
        QVERIFY(writeDrafts(
            *database, {draft(u"moment"_s, u"belde over"_s), draft(u"details"_s, u"Markt"_s)}));
    }
    const auto kept = readDrafts(*campaign.openToRead());
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    QVERIFY(kept->contains(draft(u"moment"_s, u"belde over"_s)));
    QVERIFY(kept->contains(draft(u"details"_s, u"Markt"_s)));
}

void DraftRowsTest::forgetsWhatWasEmptied()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(writeDrafts(*database, {draft(u"moment"_s, u"belde"_s)}));
    QVERIFY(writeDrafts(*database, {draft(u"moment"_s, {})}));
    QVERIFY(readDrafts(*database)->isEmpty());
}

void DraftRowsTest::isNoFact()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    const auto before = dumpOf(*database);
    QVERIFY(!before.isEmpty());
    QVERIFY(writeDrafts(*database, {draft(u"moment"_s, u"iets dat niet telt"_s)}));
    QCOMPARE(dumpOf(*database), before);
    Statement audit(*database, u"SELECT count(*) FROM audit WHERE table_name = 'draft'"_s);
    QVERIFY(audit.run() && audit.next());
    QCOMPARE(audit.number(0), 0);
}

void DraftRowsTest::waitsForTheDiskAgainAfterwards()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(writeDrafts(*database, {draft(u"moment"_s, u"belde"_s)}));
    Statement waits(*database, u"PRAGMA synchronous"_s);
    QVERIFY(waits.run() && waits.next());
    QCOMPARE(waits.number(0), 2);
}

void DraftRowsTest::leavesOutWhatCannotBeRead()
{
    const TestCampaign campaign;
    const auto database = campaign.openToWrite();
    QVERIFY(writeDrafts(*database, {draft(u"moment"_s, u"belde"_s)}));
    QVERIFY(Statement(*database,
                      u"INSERT INTO draft (id, rev, place, municipality_id, content, at)"
                      " VALUES ('x', 1, 'details', 'no id', '{half', 'some day')"_s)
                .run());
    QCOMPARE(readDrafts(*database)->size(), 1);
}

QTEST_GUILESS_MAIN(DraftRowsTest)
#include "tst_draftrows.moc"
