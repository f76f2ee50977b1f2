// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rotation.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <rapidcheck.h>

using namespace solidair;

namespace {

const QDateTime longAfter(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc());

/// Up to some 80 moments in two years, several on a day among them.
QList<QDateTime> momentsOf(const std::vector<unsigned> &numbers)
{
    const QDateTime start(QDate(2025, 1, 1), QTime(0, 0), QTimeZone::utc());
    QList<QDateTime> moments;
    for (const unsigned number : numbers)
        moments.append(start.addSecs(qint64(number % 17520) * 3600));
    return moments;
}

} // namespace

class RotationTest final : public QObject
{
    Q_OBJECT

private slots:
    void keepsSevenDaysFourWeeksAndTwelveMonths();
    void keepsTheNewestAndNeverTooMany();
    void keepsTheNewestOfEachOfTheLastSevenDays();
    void rotatingAgainRemovesNothing();
    void oneDatedAheadDrivesNoneOut();
};

void RotationTest::keepsSevenDaysFourWeeksAndTwelveMonths()
{
    // One at noon on each of 500 days up to Sunday 22-11-2026.
    const QDateTime newest(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    QList<QDateTime> times;
    for (int days = 0; days < 500; ++days)
        times.append(newest.addDays(-days));

    QList<QDate> kept;
    for (const QDateTime &time : backupsToKeep(times, longAfter))
        kept.append(time.date());

    const QList<QDate> expected{
        // Seven days
        QDate(2026, 11, 22), QDate(2026, 11, 21), QDate(2026, 11, 20), QDate(2026, 11, 19),
        QDate(2026, 11, 18), QDate(2026, 11, 17), QDate(2026, 11, 16),
        // The Sundays of three more weeks, and the last days of eleven more months
        QDate(2026, 11, 15), QDate(2026, 11, 8), QDate(2026, 11, 1), QDate(2026, 10, 31),
        QDate(2026, 9, 30), QDate(2026, 8, 31), QDate(2026, 7, 31), QDate(2026, 6, 30),
        QDate(2026, 5, 31), QDate(2026, 4, 30), QDate(2026, 3, 31), QDate(2026, 2, 28),
        QDate(2026, 1, 31), QDate(2025, 12, 31)};
    QCOMPARE(kept, expected);
}

void RotationTest::keepsTheNewestAndNeverTooMany()
{
    QVERIFY(rc::check([](const std::vector<unsigned> &numbers) {
        const auto times = momentsOf(numbers);
        const auto kept = backupsToKeep(times, longAfter);
        const auto ofNewestDay = std::ranges::count_if(
            times, [&](const QDateTime &time) { return time.date() == kept.first().date(); });
        RC_ASSERT(kept.size() <= 7 + 4 + 12 + ofNewestDay);
        RC_ASSERT(kept.isEmpty() == times.isEmpty());
        if (!times.isEmpty())
            RC_ASSERT(kept.first() == *std::ranges::max_element(times));
        for (const QDateTime &time : kept)
            RC_ASSERT(times.contains(time));
    }));
}

void RotationTest::keepsTheNewestOfEachOfTheLastSevenDays()
{
    QVERIFY(rc::check([](const std::vector<unsigned> &numbers) {
        auto times = momentsOf(numbers);
        const auto kept = backupsToKeep(times, longAfter);
        std::ranges::sort(times, std::greater());
        QSet<QDate> days;
        for (const QDateTime &time : times) {
            if (days.contains(time.date()) || days.size() == 7)
                continue;
            days.insert(time.date());
            RC_ASSERT(kept.contains(time));
        }
    }));
}

void RotationTest::rotatingAgainRemovesNothing()
{
    QVERIFY(rc::check([](const std::vector<unsigned> &numbers) {
        const auto kept = backupsToKeep(momentsOf(numbers), longAfter);
        RC_ASSERT(backupsToKeep(kept, longAfter) == kept);
    }));
}

void RotationTest::oneDatedAheadDrivesNoneOut()
{
    // A clock that ran two years ahead made one on the last day of each of twelve months.
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
    QList<QDateTime> ahead;
    for (int month = 12; month >= 1; --month) {
        const QDate first(2028, month, 1);
        ahead.append({first.addDays(first.daysInMonth() - 1), QTime(12, 0), QTimeZone::utc()});
    }
    const QList<QDateTime> past{now, now.addDays(-1), now.addDays(-2)};

    QCOMPARE(backupsToKeep(past + ahead, now), ahead + past);
}

QTEST_GUILESS_MAIN(RotationTest)
#include "tst_rotation.moc"
