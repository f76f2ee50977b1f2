// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/length.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace solidair;

namespace {

// Half a hundredth of a micrometre: far below what any device can show.
bool near(qreal a, qreal b)
{
    return std::abs(a - b) < 1e-8;
}

Length anyLength()
{
    return Length::dots(*rc::gen::inRange(-2'000'000, 2'000'000) / 128.0);
}

} // namespace

static_assert(Length() == 0_mm && 0_pt == 0_mm);
static_assert((25.4_mm).dots() == 1200 && (72_pt).dots() == 1200);
static_assert((25.4_mm).points() == 72 && (72_pt).mm() == 25.4);
static_assert(1_mm > 1_pt && -1_mm < Length());
static_assert(210_mm - 20_mm - 20_mm > 169.9_mm);
static_assert(10_mm / 5_mm == 2 && 10_mm / 2 == 5_mm && 2 * 5_mm == 10_mm);

class TestLength : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameInEveryUnit();
    void addsUpInEveryUnit();
    void countsOneLengthInAnother();
};

void TestLength::isTheSameInEveryUnit()
{
    QVERIFY(rc::check("a length read in a unit makes the same length", [] {
        const auto length = anyLength();
        RC_ASSERT(near(Length::mm(length.mm()).dots(), length.dots()));
        RC_ASSERT(near(Length::points(length.points()).dots(), length.dots()));
        RC_ASSERT(Length::dots(length.dots()) == length);
        RC_ASSERT(near(length.mm() / 25.4, length.points() / 72));
    }));
}

void TestLength::addsUpInEveryUnit()
{
    QVERIFY(rc::check("the sum of two lengths is that of their millimetres and points", [] {
        const auto a = anyLength();
        const auto b = anyLength();
        RC_ASSERT(near((a + b).mm(), a.mm() + b.mm()));
        RC_ASSERT(near((a - b).points(), a.points() - b.points()));
        auto sum = a;
        sum += b;
        RC_ASSERT(sum == a + b);
        sum -= b;
        RC_ASSERT(near(sum.dots(), a.dots()));
        RC_ASSERT((a < b) == (a.dots() < b.dots()));
    }));
}

void TestLength::countsOneLengthInAnother()
{
    QVERIFY(rc::check("so many times a length holds it so many times", [] {
        const auto length = Length::mm(*rc::gen::inRange(1, 1000) / 8.0);
        const int times = *rc::gen::inRange(-100, 100);
        RC_ASSERT(near(times * length / length, times));
        RC_ASSERT(near((length * times).mm(), (times * length).mm()));
    }));
}

QTEST_GUILESS_MAIN(TestLength)

#include "tst_length.moc"
