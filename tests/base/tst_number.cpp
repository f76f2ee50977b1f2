// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/language.h"
#include "base/number.h"

#include <QTest>

#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With decimals or without, of any size that is taken.
double anyNumber()
{
    const double number = *rc::gen::inRange(-1'000'000'000, 1'000'000'000);
    return number / *rc::gen::element(1.0, 10.0, 1'000.0, 3.0, 1e-5);
}

} // namespace

class NumberTest : public QObject
{
    Q_OBJECT

private slots:
    static void comesBackAsItWasKept();
    static void comesBackAsItIsRead();
    static void isReadAsItIsWritten_data();
    static void isReadAsItIsWritten();
    static void isNotGuessed();
};

void NumberTest::comesBackAsItWasKept()
{
    QVERIFY(rc::check([] {
        const double number = anyNumber();
        RC_ASSERT(numberKept(keptNumber(number)) == number);
        // In one way only.
        RC_ASSERT(!numberKept(keptNumber(number) + u'0') || number == std::trunc(number));
        RC_ASSERT(!numberKept(u'+' + keptNumber(number)));
    }));
}

void NumberTest::comesBackAsItIsRead()
{
    QVERIFY(rc::check([] {
        const auto locale =
            localeOf(*rc::gen::element(Language::Dutch, Language::French, Language::English));
        // Of four decimals at least what is meant is no matter of groups.
        const double number = *rc::gen::inRange(-10'000'000, 10'000'000) / 10'000.0;
        RC_ASSERT(numberMeant(numberText(number, locale), locale) == number);
    }));
}

void NumberTest::isReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("dutch");
    QTest::addColumn<double>("english");
    QTest::newRow("whole") << u"12"_s << 12.0 << 12.0;
    QTest::newRow("below zero") << u"-3"_s << -3.0 << -3.0;
    QTest::newRow("comma") << u"2,5"_s << 2.5 << 2.5;
    QTest::newRow("point") << u" 2.5 "_s << 2.5 << 2.5;
    QTest::newRow("point of thousands") << u"1.500"_s << 1500.0 << 1.5;
    QTest::newRow("comma of thousands") << u"1,500"_s << 1.5 << 1500.0;
    QTest::newRow("blanks of thousands") << u"1\u202F500\u202F000"_s << 1.5e6 << 1.5e6;
    QTest::newRow("thousands in Dutch") << u"12.500,75"_s << 12500.75 << -1.0;
    QTest::newRow("thousands in English") << u"12,500.75"_s << -1.0 << 12500.75;
    QTest::newRow("no thousands") << u"1234.567"_s << 1234.567 << 1234.567;
}

void NumberTest::isReadAsItIsWritten()
{
    QFETCH(const QString, text);
    QFETCH(const double, dutch);
    QFETCH(const double, english);
    QCOMPARE(numberMeant(text, localeOf(Language::Dutch)).value_or(-1), dutch);
    QCOMPARE(numberMeant(text, localeOf(Language::English)).value_or(-1), english);
}

void NumberTest::isNotGuessed()
{
    for (const auto &text : {u""_s, u"veel"_s, u"1,2,3"_s, u"1.2.3"_s, u"1e3"_s, u"--1"_s, u"1 2"_s,
                             u"5/11"_s, u"12345678901234567890"_s, u"nan"_s, u"1."_s, u",5"_s})
        QVERIFY2(!numberMeant(text, localeOf(Language::Dutch)), qPrintable(text));
    for (const auto &text : {u""_s, u"2,5"_s, u"02"_s, u"2.50"_s, u"1e3"_s, u"inf"_s, u" 2"_s})
        QVERIFY2(!numberKept(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(NumberTest)

#include "tst_number.moc"
