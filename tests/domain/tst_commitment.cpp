// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/commitment.h"

#include <QTest>

#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

Commitment commitment(const QString &title, QStringView since = {}, QStringView until = {})
{
    Commitment result;
    result.title = title;
    result.since = PartialDate::fromIso(since).value();
    result.until = PartialDate::fromIso(until).value();
    return result;
}

} // namespace

class CommitmentTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsFromSinceToTheDayBeforeUntil();
    void countsTheSameTitleOnce();
    void anEmptyOneNeverCounts();
    void neverCountsMoreThanThereAre();
    void refusesAnEndBeforeItsBegin();
};

void CommitmentTest::countsFromSinceToTheDayBeforeUntil()
{
    const QList<Commitment> one{commitment(u"Buddy's"_s, u"2024-03", u"2025-06-30")};
    QCOMPARE(countedOn(one, QDate(2024, 2, 29)), 0);
    QCOMPARE(countedOn(one, QDate(2024, 3, 1)), 1);
    QCOMPARE(countedOn(one, QDate(2025, 6, 29)), 1);
    QCOMPARE(countedOn(one, QDate(2025, 6, 30)), 0);
    QCOMPARE(countedOn({commitment(u"altijd"_s)}, QDate(2020, 1, 1)), 1);
}

void CommitmentTest::countsTheSameTitleOnce()
{
    QList<Commitment> two{commitment(u" Oefenkansen Nederlands"_s),
                          commitment(u"oefenkansen nëderlands "_s)};
    QCOMPARE(countedOn(two, QDate(2026, 1, 1)), 1);
    two[1].title = u"OEFENKANSEN \t\u00a0\u3000 Nederlands"_s;
    QCOMPARE(countedOn(two, QDate(2026, 1, 1)), 1);
    two[1].category = CategoryId::create();
    QCOMPARE(countedOn(two, QDate(2026, 1, 1)), 2);
}

void CommitmentTest::anEmptyOneNeverCounts()
{
    QCOMPARE(countedOn({commitment(u"  "_s)}, QDate(2026, 1, 1)), 0);
    QVERIFY(!checkCommitment(commitment(u" "_s)));
}

void CommitmentTest::neverCountsMoreThanThereAre()
{
    QVERIFY(rc::check("0 <= counted <= size, and never falls by adding one", [] {
        const auto titles = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5));
        QList<Commitment> commitments;
        int before = 0;
        for (const int title : titles) {
            commitments.append(commitment(QString::number(title)));
            const int now = countedOn(commitments, QDate(2026, 1, 1));
            RC_ASSERT(now >= before);
            RC_ASSERT(now <= commitments.size());
            before = now;
        }
    }));
}

void CommitmentTest::refusesAnEndBeforeItsBegin()
{
    QVERIFY(!checkCommitment(commitment(u"x"_s, u"2025-02", u"2025-01-31")));
    QVERIFY(checkCommitment(commitment(u"x"_s, u"2025-02", u"2025-02")));
}

QTEST_GUILESS_MAIN(CommitmentTest)
#include "tst_commitment.moc"
