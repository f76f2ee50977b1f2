// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/address.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class AddressTest final : public QObject
{
    Q_OBJECT

private slots:
    void takesAnAddressApart_data();
    void takesAnAddressApart();
    void keepsSeveralAddressesWhole();
    void cleansLinks();
    void knowsPostalCodes_data();
    void knowsPostalCodes();
};

void AddressTest::takesAnAddressApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    const auto jan = u"Jan Voorbeeld"_s;
    const auto address = u"jan@gemeente.example"_s;
    QTest::newRow("alone") << address << QString() << address;
    QTest::newRow("full stop") << address + u'.' << QString() << address;
    QTest::newRow("link") << u" <mailto:jan@gemeente.example>; "_s << QString() << address;
    QTest::newRow("link with a subject")
        << u"mailto:jan@gemeente.example?subject=Dag"_s << QString() << address;
    QTest::newRow("with a name") << u"Jan Voorbeeld <jan@gemeente.example>"_s << jan << address;
    QTest::newRow("no space") << u"Jan Voorbeeld<jan@gemeente.example>,"_s << jan << address;
    QTest::newRow("quoted") << u"\"Voorbeeld, Jan\" <jan@gemeente.example>"_s << u"Voorbeeld, Jan"_s
                            << address;
    QTest::newRow("single quotes") << u"'Jan Voorbeeld' <jan@gemeente.example>"_s << jan << address;
    QTest::newRow("twice the address")
        << u"jan@gemeente.example <jan@gemeente.example>"_s << QString() << address;
    QTest::newRow("square brackets")
        << u"Jan Voorbeeld [mailto:jan@gemeente.example]"_s << jan << address;
    QTest::newRow("name behind") << u"jan@gemeente.example (Jan Voorbeeld)"_s << jan << address;
    QTest::newRow("two lines") << u"Jan Voorbeeld\r\n<jan@gemeente.example>"_s << jan << address;
    QTest::newRow("zero-width space")
        << u"jan@\u200Bgemeente.example\u200B"_s << QString() << address;
    QTest::newRow("soft hyphen") << u"jan@ge\u00ADmeente.example"_s << QString() << address;
    QTest::newRow("byte-order mark") << u"\uFEFFjan@gemeente.example"_s << QString() << address;
    QTest::newRow("direction") << u"\u202Ajan@gemeente.example\u202C\u2060"_s << QString()
                               << address;
    QTest::newRow("no-break spaces")
        << u"\u00A0jan@gemeente.example\u00A0"_s << QString() << address;
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("only unseen signs") << u"\u200B\uFEFF"_s << QString() << QString();
}

void AddressTest::takesAnAddressApart()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const QString, email);
    const auto address = mailAddress(typed);
    QCOMPARE(address.email, email);
    QCOMPARE(address.name, name);
    QCOMPARE(cleanedEmail(typed), email);
}

void AddressTest::keepsSeveralAddressesWhole()
{
    const auto two = mailAddress(u"Jan <jan@gemeente.example>, An <an@gemeente.example>"_s);
    QCOMPARE(two.name, QString());
    QCOMPARE(two.email, u"Jan <jan@gemeente.example>, An <an@gemeente.example>"_s);
    QCOMPARE(cleanedEmail(u"jan@gemeente.example; an@gemeente.example;"_s),
             u"jan@gemeente.example; an@gemeente.example"_s);
}

void AddressTest::cleansLinks()
{
    QCOMPARE(cleanedLink(u" <https://gemeente.example/\u200Bengagement>\n"_s),
             u"https://gemeente.example/engagement"_s);
}

void AddressTest::knowsPostalCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("lowest") << u"1000"_s << true;
    QTest::newRow("highest") << u"9999"_s << true;
    QTest::newRow("too low") << u"0999"_s << false;
    QTest::newRow("half") << u"90"_s << false;
    QTest::newRow("too long") << u"90000"_s << false;
    QTest::newRow("letters") << u"B-9000"_s << false;
    QTest::newRow("other digits") << u"٩٠٠٠"_s << false;
    QTest::newRow("none") << QString() << false;
}

void AddressTest::knowsPostalCodes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isOne);
    QCOMPARE(isPostalCode(text), isOne);
}

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
