// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/documenttest.h"

#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <ctime>
#endif

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
    void givesTheSameBytesInEveryTimeZone();
    void tellsItsLanguageAndItsParts();
    void leavesAFileOfAnotherStructureAlone();
    void keepsTextThatCanBeSearched();
    void printsWhatLooksLikeMarkupAsItIs();
    void holdsSeveralDocumentsAndSizes();
    void setsWordsApartByTheirMarks();
    void leadsFromALinkToItsAddress();
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

void TestPdf::givesTheSameBytesInEveryTimeZone()
{
#ifdef Q_OS_UNIX
    const auto before = qgetenv("TZ");
    QList<QByteArray> files;
    for (const auto *zone : {"UTC", "Pacific/Auckland", "America/St_Johns"}) {
        qputenv("TZ", zone);
        tzset();
        files.append(pdfOf(pagesSaying(u"Solidaire gemeente"_s), u"Title"_s, day));
    }
    qputenv("TZ", before);
    tzset();
    QCOMPARE(files[1], files[0]);
    QCOMPARE(files[2], files[0]);
#else
    QSKIP("The time zone can only be changed where it is a variable of the environment.");
#endif
}

void TestPdf::tellsItsLanguageAndItsParts()
{
    const auto document = [](const QString &first, const QString &second) {
        PageGeometry geometry;
        Sheet sheet(geometry.width());
        sheet.paragraph(TextRole::Subheading, first);
        for (int i = 0; i < 60; ++i)
            sheet.paragraph(TextRole::Body, u"text"_s);
        sheet.paragraph(TextRole::Subheading, second);
        sheet.paragraph(TextRole::Body, u"text"_s);
        return SheetPages(sheet, geometry, {});
    };
    Pdf pdf(u"Lettres"_s, day, Language::French);
    pdf.append(document(u"Ça"_s, u"Là"_s), u"Ixelles"_s);
    pdf.append(document(u"Un"_s, u"Deux"_s), u"Uccle"_s);
    const auto bytes = pdf.finish();
    QVERIFY(bytes.contains("/Lang (fr-BE)"));
    QVERIFY(bytes.contains("/DisplayDocTitle true"));
    QCOMPARE(bytes.count("/Title <feff"), 6);
    QVERIFY(bytes.contains("/Title <feff004c00e0>")); // Là
    QVERIFY(bytes.contains("/Count 2\n"));
    QCOMPARE(bytes.count("/Count -2\n"), 2);
    // A reader finds its way in it, and no fault.
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(bytes);
    file.flush();
    reader.start(QString(QStringLiteral(PDFTOTEXT)).replace(u"pdftotext"_s, u"pdfinfo"_s),
                 {file.fileName()});
    QVERIFY(reader.waitForFinished());
    const auto told = QString::fromUtf8(reader.readAll());
    QVERIFY2(!told.contains(u"rror"_s), qPrintable(told));
    QVERIFY2(told.contains(QRegularExpression(u"Title: +Lettres"_s)), qPrintable(told));
    QVERIFY2(told.contains(QRegularExpression(u"Pages: +4"_s)), qPrintable(told));
    QCOMPARE(pagesOf(bytes).size(), 4);
}

void TestPdf::leavesAFileOfAnotherStructureAlone()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("%PDF-1.7\nstartxref\n9\n%%EOF"), QByteArray("startxref"),
          QByteArray("xref\n0 2\nstartxref\n1\n")})
        QCOMPARE(finishedPdf(bytes, {day, Language::Dutch, {{u"a"_s, 0, false}}}), bytes);
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
    wide.page = {297_mm, 210_mm};
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

// Each mark in a face of its own where it has one, and the words as they are.
void TestPdf::setsWordsApartByTheirMarks()
{
    const auto printed = [](const Runs &runs) {
        Sheet sheet(170_mm);
        sheet.paragraph(TextRole::Body, runs);
        return pdfOf(SheetPages(sheet, {}, {}), u"t"_s, day);
    };
    const auto facesOf = [](const QByteArray &pdf) { return pdf.count("/Subtype /Type0"); };
    const auto plain = printed({Run{u"de stad "_s}, Run{u"Aalst"_s}});
    QCOMPARE(facesOf(plain), 1);
    for (const TextMarks marks : {TextMarks(TextMark::Bold), TextMarks(TextMark::Italic),
                                  TextMark::Bold | TextMark::Italic}) {
        const auto marked = printed({Run{u"de stad "_s}, Run{u"Aalst"_s, marks}});
        QCOMPARE(facesOf(marked), 2);
        QVERIFY(textOf(marked).contains(u"de stad Aalst"_s));
    }
    const auto underlined = printed({Run{u"de stad "_s}, Run{u"Aalst"_s, TextMark::Underline}});
    QCOMPARE(facesOf(underlined), 1);
    QCOMPARE(textOf(underlined), textOf(plain));
    QVERIFY(underlined != plain);
    QVERIFY(!plain.contains("/Subtype /Link"));
}

void TestPdf::leadsFromALinkToItsAddress()
{
    Run link{u"solidaire gemeenten"_s};
    link.link = u"https://www.solidair.example/nl?a=1&b=(2)"_s;
    Run mail{u"Noor"_s, TextMark::Bold};
    mail.link = u"mailto:noor@solidair.example"_s;
    Sheet sheet(170_mm);
    sheet.paragraph(TextRole::Body, Runs{Run{u"Lees over "_s}, link, Run{u" of vraag "_s}, mail});
    const auto bytes = pdfOf(SheetPages(sheet, {}, {}), u"t"_s, day);
    QCOMPARE(bytes.count("/Subtype /Link"), 2);
    QVERIFY(bytes.contains("https://www.solidair.example/nl?a=1&b="));
    QVERIFY(bytes.contains("mailto:noor@solidair.example"));
    QCOMPARE(textOf(bytes), u"Lees over solidaire gemeenten of vraag Noor"_s);
}

SOLIDAIR_DOCUMENT_TEST(TestPdf)

#include "tst_pdf.moc"
