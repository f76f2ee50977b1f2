// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/barchart.h"
#include "paper/marks.h"
#include "paper/stationery.h"
#include "support/documenttest.h"

#include <QImage>
#include <QPainter>

using namespace solidair;
using namespace solidair::test;

namespace {

SheetPages twoPages()
{
    Sheet sheet(170_mm);
    sheet.paragraph(TextRole::Title, u"Title"_s);
    sheet.figure(40_mm, [](QPainter &painter, const QRectF &rect) {
        drawBarChart(painter, rect,
                     {{u"Antwerpen"_s, u"Limburg"_s},
                      {{u"joined"_s, Stage::Joined, {4, 0}},
                       {u"in discussion"_s, Stage::InDiscussion, {0, 3}},
                       {u"asked"_s, Stage::Asked, {2, 0}}}});
    });
    for (int i = 0; i < 30; ++i)
        sheet.paragraph(TextRole::Body,
                        u"A sentence that is long enough to take a line. "_s.repeated(3));
    return {sheet, PageGeometry{},
            [](QPainter &painter, const PageGeometry &geometry, PageNumber number) {
                drawRunningHead(painter, geometry, number, u"Running head"_s, u"Campaign"_s);
                drawReportFooter(painter, geometry, number, u"State"_s, u"Source"_s);
            }};
}

QImage preview(const Pages &pages, int page, int dotsPerInch, QColor paper = Qt::white)
{
    const auto sheet = pages.size();
    const QSizeF size = QSizeF(sheet.width.mm(), sheet.height.mm()) / 25.4 * dotsPerInch;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(paper);
    QPainter painter(&image);
    paintPage(painter, QRectF(QPointF(), size), pages, page);
    return image;
}

// How much of a part of the page is not white.
double inkIn(const QImage &image, const QRectF &millimetres)
{
    const qreal scale = image.width() / 210.0;
    const QRect rect(QPointF(millimetres.topLeft() * scale).toPoint(),
                     (millimetres.size() * scale).toSize());
    int dark = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 200;
    }
    return double(dark) / (rect.width() * rect.height());
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void numberThemselves();
    void holdTheSameOnScreenAsOnPaperAtAnyResolution();
    void shortenAHeadThatIsTooLong();
    void areOneEmptyPageWhenThereIsNothing();
    void tellStagesApartWithoutColour();
    void fillStagesApartWithoutColour();
    void breakALegendThatIsTooWide();
    void tellPlainSeriesApartWithoutColour();
};

void TestPages::numberThemselves()
{
    const auto pages = pagesOf(pdfOf(twoPages(), u"t"_s, QDate(2026, 5, 5)));
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(u"1/2"_s));
    QVERIFY(!pages[0].contains(u"Running head"_s));
    QVERIFY(pages[1].contains(u"2/2"_s));
    QVERIFY(pages[1].contains(u"Running head"_s));
}

void TestPages::holdTheSameOnScreenAsOnPaperAtAnyResolution()
{
    const auto pages = twoPages();
    const QRectF title(20, 22, 60, 9);
    const QRectF chart(50, 38, 100, 16);
    const QRectF footer(20, 282, 30, 6);
    const QRectF margin(0, 0, 19, 297);
    for (const int resolution : {72, 150, 300}) {
        const auto image = preview(pages, 0, resolution);
        QVERIFY(inkIn(image, title) > 0.02);
        QVERIFY(inkIn(image, chart) > 0.05);
        QVERIFY(inkIn(image, footer) > 0.005);
        QCOMPARE(inkIn(image, margin), 0.0);
    }
}

void TestPages::shortenAHeadThatIsTooLong()
{
    Sheet sheet(170_mm);
    sheet.paragraph(TextRole::Body, u"text"_s);
    const SheetPages pages(
        sheet, PageGeometry{}, [](QPainter &painter, const PageGeometry &geometry, PageNumber) {
            drawRunningHead(painter, geometry, {2, 2}, u"long "_s.repeated(2000), u"Campaign"_s);
        });
    const auto text = textOf(pdfOf(pages, u"t"_s, QDate(2026, 5, 5)));
    QVERIFY(text.contains(u"Campaign"_s));
    QVERIFY(text.count(u"long"_s) < 40);
}

void TestPages::areOneEmptyPageWhenThereIsNothing()
{
    const SheetPages pages(Sheet(170_mm), PageGeometry{}, {});
    QCOMPARE(pages.count(), 1);
    QCOMPARE(pagesOf(pdfOf(pages, u"t"_s, QDate(2026, 5, 5))).size(), 1);
}

void TestPages::tellStagesApartWithoutColour()
{
    QSet<QByteArray> pictures;
    for (const auto stage : allStages()) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawMark(painter, QRectF(4, 4, 56, 56), stage);
        painter.end();
        QByteArray shape; // black and white only
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape.append(qGray(image.pixel(x, y)) < 180 ? '#' : '.');
        }
        pictures.insert(shape);
    }
    QCOMPARE(pictures.size(), allStages().size());
}

void TestPages::fillStagesApartWithoutColour()
{
    QSet<QByteArray> pictures;
    for (const auto stage : allStages()) {
        if (stage == Stage::NotApproached) // stands in no chart
            continue;
        QImage image(236, 123, QImage::Format_RGB32); // the box of a legend, 5 by 2.6 mm
        image.fill(Qt::white);
        QPainter painter(&image);
        QPainterPath path;
        path.addRect(image.rect());
        fillStage(painter, path, stage);
        painter.end();
        QByteArray shape;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                shape.append(qGray(image.pixel(x, y)) < 180 ? '#' : '.');
        }
        QVERIFY(shape.count('#') > shape.size() / 20);
        pictures.insert(shape);
    }
    QCOMPARE(pictures.size(), allStages().size() - 1);
}

void TestPages::breakALegendThatIsTooWide()
{
    BarChart few{{u"Antwerpen"_s}, {}};
    for (const auto stage : {Stage::Joined, Stage::InDiscussion, Stage::Asked})
        few.series.append({stageText(stage, Phrases(Language::English)), stage, {4}});
    auto all = few;
    for (const auto stage : {Stage::OnHold, Stage::Declined, Stage::Left})
        all.series.append({stageText(stage, Phrases(Language::English)), stage, {1}});
    // Six words take more than a hundred millimetres less the names of the bars.
    const Length narrow = 100_mm;
    QVERIFY(barChartHeight(all, narrow) > barChartHeight(few, narrow));
    Sheet sheet(100_mm);
    sheet.figure(barChartHeight(all, narrow),
                 [&](QPainter &painter, const QRectF &rect) { drawBarChart(painter, rect, all); });
    const auto image = preview(SheetPages(sheet, PageGeometry{}, {}), 0, 150);
    QVERIFY(inkIn(image, QRectF(51, 22, 60, 3.5)) > 0.02);
    QVERIFY(inkIn(image, QRectF(51, 26.6, 60, 3.5)) > 0.02);
    QCOMPARE(inkIn(image, QRectF(121, 0, 60, 100)), 0.0);
}

void TestPages::tellPlainSeriesApartWithoutColour()
{
    const BarChart chart{{u"2026"_s}, {{u"few"_s, {}, {10}}, {u"many"_s, {}, {10}}}};
    Sheet sheet(170_mm);
    sheet.figure(barChartHeight(chart, 170_mm), [&](QPainter &painter, const QRectF &rect) {
        drawBarChart(painter, rect, chart);
    });
    const auto image = preview(SheetPages(sheet, PageGeometry{}, {}), 0, 150);
    // Under the legend, away from the numbers in the middle of each.
    const auto greyAt = [&image](qreal x) {
        const qreal scale = image.width() / 210.0;
        return qGray(image.pixel(QPointF(x * scale, 32.8 * scale).toPoint()));
    };
    QVERIFY(greyAt(55) < 120);
    QVERIFY(greyAt(120) > 180);
    QVERIFY(greyAt(120) < 250);
    for (qsizetype i = 0; i < 8; ++i)
        QVERIFY(qAbs(plainTone(i).lightness() - plainTone(i + 1).lightness()) > 60);
}

SOLIDAIR_DOCUMENT_TEST(TestPages)

#include "tst_pages.moc"
