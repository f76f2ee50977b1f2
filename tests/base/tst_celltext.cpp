// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/celltext.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class CellTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTextFromNumberAndFormula_data();
    void knowsTextFromNumberAndFormula();
};

void CellTextTest::knowsTextFromNumberAndFormula_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    QTest::addColumn<bool>("isText");
    const auto row = [](const QString &given, const QString &text, const QString &guarded,
                        bool isText) {
        QTest::newRow(qPrintable(given)) << given << text << guarded << isText;
    };
    row(u"Gent"_s, u"Gent"_s, u"Gent"_s, false);
    row(QString(), QString(), QString(), false);
    row(u"+32 470 12 34 56"_s, u"+32 470 12 34 56"_s, u"+32 470 12 34 56"_s, true);
    row(u"0470123456"_s, u"0470123456"_s, u"0470123456"_s, true);
    row(u"050\u00A000\u00A000"_s, u"050 00 00"_s, u"050 00 00"_s, true);
    // Excel would reckon with these.
    row(u"+32-470"_s, u"+32-470"_s, u"'+32-470"_s, false);
    row(u"+"_s, u"+"_s, u"'+"_s, false);
    row(u"+cmd|' /C calc'!A0"_s, u"+cmd|' /C calc'!A0"_s, u"'+cmd|' /C calc'!A0"_s, false);
    row(u"=1+1"_s, u"=1+1"_s, u"'=1+1"_s, false);
    row(u"-1"_s, u"-1"_s, u"'-1"_s, false);
    row(u"@SUM(A1)"_s, u"@SUM(A1)"_s, u"'@SUM(A1)"_s, false);
    row(u"\t=1"_s, u"\t=1"_s, u"'\t=1"_s, false);
    row(u"\r=1"_s, u"\r=1"_s, u"'\r=1"_s, false);
    row(u"\uFF1D1"_s, u"\uFF1D1"_s, u"'\uFF1D1"_s, false);
    row(u"0 van 3"_s, u"0 van 3"_s, u"0 van 3"_s, false);
    row(u"46029"_s, u"46029"_s, u"46029"_s, false);
    // As if it had been guarded: the one that goes before it is taken off, not this one.
    row(u"'=1"_s, u"'=1"_s, u"''=1"_s, false);
    row(u"''=1"_s, u"''=1"_s, u"'''=1"_s, false);
    row(u"'s-Gravenvoeren"_s, u"'s-Gravenvoeren"_s, u"'s-Gravenvoeren"_s, false);
    row(u"'"_s, u"'"_s, u"'"_s, false);
}

void CellTextTest::knowsTextFromNumberAndFormula()
{
    QFETCH(const QString, given);
    QFETCH(const QString, text);
    QFETCH(const QString, guarded);
    QFETCH(const bool, isText);
    const auto cell = cellText(given);
    QCOMPARE(cell.text, text);
    QCOMPARE(cell.guarded(), guarded);
    QCOMPARE(cell.isText, isText);
    QCOMPARE(unguarded(cell.guarded()), text);
    QCOMPARE(unguarded(cell.kept()), text);
}

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
