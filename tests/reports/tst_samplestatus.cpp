// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paperwriter.h"
#include "reports/statusreport.h"
#include "support/documenttest.h"
#include "support/samplecampaign.h"

using namespace solidair;
using namespace solidair::test;

/// The status report of the sample as it lies on the table: what a page holds.
class SampleStatusTest final : public QObject
{
    Q_OBJECT

private slots:
    void twoPagesHoldItAll_data();
    void twoPagesHoldItAll();
    void aProvinceTearsNoTable();
};

namespace {

QStringList pagesIn(Language language, const QString &province = {})
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto report =
        statusReport(session->campaign(), {QDate(2026, 11, 30), province, {}, language});
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return pagesOf(reportPdf(*report));
}

} // namespace

void SampleStatusTest::twoPagesHoldItAll_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("firstRow");
    QTest::addColumn<QString>("lastRow");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("note");
    QTest::newRow("nl") << Language::Dutch
                        << u"Beveren-Kruibeke-Zwijndrecht Oost-Vlaanderen datum onbekend"_s
                        << u"Waregem West-Vlaanderen datum onbekend"_s << u"Onder de drempel (5)"_s
                        << u"Voorbeeldgegevens."_s;
    QTest::newRow("fr") << Language::French
                        << u"Beveren-Kruibeke-Zwijndrecht Flandre-Orientale date inconnue"_s
                        << u"Waregem Flandre-Occidentale date inconnue"_s << u"Sous le seuil (5)"_s
                        << u"Données d’exemple."_s;
}

void SampleStatusTest::twoPagesHoldItAll()
{
    QFETCH(const Language, language);
    QFETCH(const QString, firstRow);
    QFETCH(const QString, lastRow);
    QFETCH(const QString, next);
    QFETCH(const QString, note);
    const auto pages = pagesIn(language);
    QCOMPARE(pages.size(), 2);
    // The twenty members, each on one line, and the rest on the other page.
    QVERIFY2(pages[0].contains(firstRow), qPrintable(pages[0]));
    QVERIFY2(pages[0].contains(lastRow), qPrintable(pages[0]));
    QVERIFY2(!pages[0].contains(next), qPrintable(pages[0]));
    QVERIFY2(pages[1].contains(next), qPrintable(pages[1]));
    QVERIFY2(pages[1].contains(note), qPrintable(pages[1]));
}

void SampleStatusTest::aProvinceTearsNoTable()
{
    const auto pages = pagesIn(Language::Dutch, u"antwerpen"_s);
    QCOMPARE(pages.size(), 2);
    QVERIFY(!pages.join(u' ').contains(u"vervolg"_s));
    QVERIFY2(pages[1].contains(u"Zonder contactpersoon (4) Gemeente Provincie Fase "
                               "Verantwoordelijke Bornem Antwerpen toegetreden Tim Voorbeeld"_s),
             qPrintable(pages[1]));
}

SOLIDAIR_DOCUMENT_TEST(SampleStatusTest)

#include "tst_samplestatus.moc"
