// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/phone.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class PhoneTest final : public QObject
{
    Q_OBJECT

private slots:
    void givesBothWaysToDial_data();
    void givesBothWaysToDial();
    void findsEveryNotationByEveryOther();
    void takesOnlyNumbersForNumbers();
};

void PhoneTest::givesBothWaysToDial_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("dialled");
    const auto mobile = u"0470123456 0032470123456"_s;
    QTest::newRow("national") << u"0470/12.34.56"_s << mobile;
    QTest::newRow("plus") << u"+32 470 12 34 56"_s << mobile;
    QTest::newRow("zeros") << u"0032 470 12 34 56"_s << mobile;
    QTest::newRow("both") << u"+32 (0)470 12-34-56"_s << mobile;
    QTest::newRow("unseen") << u"\u202A+32470123456\u202C"_s << mobile;
    QTest::newRow("abroad") << u"+31 20 123 45 67"_s << u"0031201234567"_s;
    QTest::newRow("short") << u"1722"_s << u"1722"_s;
    QTest::newRow("two") << u"09 123 45 67 / 0470 12 34 56"_s
                         << u"091234567 003291234567 0470123456 0032470123456"_s;
    QTest::newRow("words") << u"tel. 09 123 45 67, toestel 12"_s << u"091234567 003291234567 12"_s;
    QTest::newRow("none") << u"geen"_s << QString();
}

void PhoneTest::givesBothWaysToDial()
{
    QFETCH(const QString, written);
    QFETCH(const QString, dialled);
    QCOMPARE(dialledNumbers(written), dialled);
}

void PhoneTest::findsEveryNotationByEveryOther()
{
    const QStringList notations{u"0470123456"_s,        u"0470/12.34.56"_s, u"0470 12 34 56"_s,
                                u"+32 470 12 34 56"_s,  u"+32470123456"_s,  u"0032470123456"_s,
                                u"+32 (0)470 123456"_s, u"32470123456"_s};
    const QStringList typed = notations
        + QStringList{u"0470"_s, u"+32 470"_s, u"0032 4"_s, u"470 12"_s, u"34.56"_s, u"+3"_s};
    for (const auto &written : notations.first(7)) {
        for (const auto &search : typed) {
            QVERIFY2(dialledNumbers(written).contains(dialledDigits(search)),
                     qPrintable(written + u" by "_s + search));
        }
        QVERIFY(!dialledNumbers(written).contains(dialledDigits(u"0471"_s)));
    }
}

void PhoneTest::takesOnlyNumbersForNumbers()
{
    QCOMPARE(dialledDigits(u"jan 0470"_s), QString());
    QCOMPARE(dialledDigits(u"/ -"_s), QString());
    QCOMPARE(dialledDigits(QString()), QString());
    QCOMPARE(cleanedPhone(u"\u202A+32 470 12 34 56\u202C "_s), u"+32 470 12 34 56"_s);
    QCOMPARE(cleanedPhone(u"via \u202Aאב\u202C"_s), u"via \u202Aאב\u202C"_s);
}

QTEST_GUILESS_MAIN(PhoneTest)
#include "tst_phone.moc"
