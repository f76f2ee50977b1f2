// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/documenttest.h"

using namespace solidair;
using namespace solidair::test;

namespace {

SheetPages pagesSaying(const QString &text, const PageGeometry &geometry = {})
{
    Sheet sheet(geometry.width());
    sheet.paragraph(TextRole::Title, text);
    sheet.paragraph(TextRole::Body, text);
    return {sheet, geometry, {}};
}

const QDate day(2026, 5, 5);

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSameBytesTwice();
    void carriesTheDocumentsDateAndTitle();
    void keepsTextThatCanBeSearched();
    void printsWhatLooksLikeMarkupAsItIs();
    void holdsSeveralDocumentsAndSizes();
};

// A second apart, as Qt writes the second into the file.
void TestPdf::givesTheSameBytesTwice()
{
    const auto first = pdfOf(pagesSaying(u"Solidaire gemeente"_s), u"Title"_s, day);
    QTest::qWait(1100);
    const auto second = pdfOf(pagesSaying(u"Solidaire gemeente"_s), u"Title"_s, day);
    QVERIFY(first.size() > 1000);
    QCOMPARE(second, first);
}

void TestPdf::carriesTheDocumentsDateAndTitle()
{
    const auto pdf = pdfOf(pagesSaying(u"text"_s), u"Stand"_s, day);
    QVERIFY(pdf.contains("/CreationDate (D:20260505000000Z)"));
    QVERIFY(pdf.contains(QByteArray("\0S\0t\0a\0n\0d", 10)));
}

void TestPdf::keepsTextThatCanBeSearched()
{
    const auto text = u"Internationaal officiële fiets coördinator affiche"_s;
    QVERIFY(textOf(pdfOf(pagesSaying(text), u"t"_s, day)).contains(text));
}

void TestPdf::printsWhatLooksLikeMarkupAsItIs()
{
    const auto text = u"<img src=file:///x> %s %1 {{field}} '; DROP TABLE &amp;"_s;
    QVERIFY(textOf(pdfOf(pagesSaying(text), u"t"_s, day)).contains(text));
}

void TestPdf::holdsSeveralDocumentsAndSizes()
{
    PageGeometry wide;
    wide.page = {297, 210};
    Pdf pdf(u"t"_s, day);
    pdf.append(pagesSaying(u"upright"_s));
    pdf.append(pagesSaying(u"across"_s, wide));
    const auto bytes = pdf.finish();
    const auto pages = pagesOf(bytes);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(u"upright"_s));
    QVERIFY(pages[1].contains(u"across"_s));
    QVERIFY(bytes.contains("/MediaBox [0 0 595"));
    QVERIFY(bytes.contains("/MediaBox [0 0 842"));
}

SOLIDAIR_DOCUMENT_TEST(TestPdf)

#include "tst_pdf.moc"
