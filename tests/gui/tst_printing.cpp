// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/paperwriter.h"
#include "support/documenttest.h"
#include "support/fakeprompts.h"
#include "support/testletters.h"
#include "ui/desk/backgroundtask.h"
#include "ui/desk/filenames.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workerpages.h"
#include "ui/printing/printpages.h"
#include "ui/printing/printrun.h"

#include <QLineEdit>
#include <QPageRanges>
#include <QPainter>
#include <QPrinterInfo>
#include <QTemporaryDir>

using namespace solidair;
using namespace solidair::test;

class PrintingTest : public QObject
{
    Q_OBJECT

private slots:
    void paintsThePagesOnThePrintersSheetAtTheirTrueSize();
    void printsTheChosenPagesInTheChosenOrder();
    void tellsWhenThePrinterDoesNotTakeThePages();
    void offersAPdfWhereThereIsNoPrinter();
    void writesNothingWhenThePersonWantsNoPdf();
    void tellsWhenThePdfCanNotBeWritten();
    void workRunsBesideTheWindow();
    void cancelledWorkIsWaitedFor();
    void aTaskThatGoesAwayLeavesNothingBehind();
    void pagesAreLaidOutPaintedAndDeletedInTheirThread();
    void pagesFromAThreadLookTheSame();
    void pagesThatCanNotBeMadeSayWhy();
    void progressShowsOnlyWhenItTakesLong();
    void stopIsAskedOnce();
    void fileNamesAreTakenByEverySystem();
};

namespace {

std::shared_ptr<const Pages> letter()
{
    const auto templates = letterTemplates();
    const auto made = letterPages(templates.first(), factsForAalst());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void PrintingTest::paintsThePagesOnThePrintersSheetAtTheirTrueSize()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"print.pdf"_s);
    const auto pages = letter();
    const auto printer = printerFor(pages->size(), u"Brief"_s);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    PrintRun run(*printer);
    for (int page = 0; page < pages->count(); ++page)
        QVERIFY(run.print(*pages, page));
    QVERIFY(run.finish());
    const auto printed = contentOf(path);
    QCOMPARE(pagesOf(printed), pagesOf(pdfOf(*pages, u"Brief"_s, QDate(2026, 5, 5))));
    QCOMPARE(printer->pageLayout().fullRect(QPageLayout::Millimeter).size().toSize(),
             QSize(210, 297));
}

void PrintingTest::printsTheChosenPagesInTheChosenOrder()
{
    const auto printer = printerFor({210_mm, 297_mm}, u"Brief"_s);
    printer->setOutputFormat(QPrinter::PdfFormat);
    QCOMPARE(printedPages(*printer, 3), QList<int>({0, 1, 2}));
    printer->setPageOrder(QPrinter::LastPageFirst);
    QCOMPARE(printedPages(*printer, 3), QList<int>({2, 1, 0}));
    printer->setPrintRange(QPrinter::PageRange);
    printer->setPageRanges(QPageRanges::fromString(u"1,3"_s));
    QCOMPARE(printedPages(*printer, 3), QList<int>({2, 0}));
    printer->setPageOrder(QPrinter::FirstPageFirst);
    if (printer->supportsMultipleCopies())
        QSKIP("This printer makes its copies itself");
    printer->setCopyCount(2);
    printer->setCollateCopies(true);
    QCOMPARE(printedPages(*printer, 3), QList<int>({0, 2, 0, 2}));
    printer->setCollateCopies(false);
    QCOMPARE(printedPages(*printer, 3), QList<int>({0, 0, 2, 2}));
}

void PrintingTest::tellsWhenThePrinterDoesNotTakeThePages()
{
    const QTemporaryDir folder;
    const auto printer = printerFor({210_mm, 297_mm}, u"Brief"_s);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(folder.filePath(u"missing/print.pdf"_s));
    PrintRun run(*printer);
    const auto done = run.print(*letter(), 0);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Unavailable);
}

void PrintingTest::offersAPdfWhereThereIsNoPrinter()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("This computer has a printer");
    const QTemporaryDir folder;
    FakePrompts prompts;
    prompts.verb = 0;
    prompts.path = folder.filePath(u"brief.pdf"_s);
    QWidget window;
    printPages(prompts, &window, letter(), u"Brief aan Aalst"_s, QDate(2026, 5, 5),
               Language::French);
    QTRY_VERIFY(QFileInfo::exists(prompts.path));
    QCOMPARE(prompts.questions.size(), 1);
    QVERIFY(prompts.suggestions.last().endsWith(u"brief-aan-aalst.pdf"_s));
    QCOMPARE(contentOf(prompts.path),
             pdfOf(*letter(), u"Brief aan Aalst"_s, QDate(2026, 5, 5), Language::French));
    QTRY_VERIFY(window.findChildren<QDialog *>().isEmpty());
    QVERIFY(window.isEnabled());
    QVERIFY(prompts.told.isEmpty());
}

void PrintingTest::writesNothingWhenThePersonWantsNoPdf()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("This computer has a printer");
    FakePrompts prompts;
    prompts.verb = -1;
    QWidget window;
    printPages(prompts, &window, letter(), u"Brief"_s, QDate(2026, 5, 5), Language::Dutch);
    QVERIFY(prompts.suggestions.isEmpty());
    QVERIFY(window.findChildren<QDialog *>().isEmpty());
}

void PrintingTest::tellsWhenThePdfCanNotBeWritten()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("This computer has a printer");
    const QTemporaryDir folder;
    FakePrompts prompts;
    prompts.verb = 0;
    prompts.path = folder.filePath(u"missing/brief.pdf"_s);
    QWidget window;
    printPages(prompts, &window, letter(), u"Brief"_s, QDate(2026, 5, 5), Language::Dutch);
    QTRY_COMPARE(prompts.told.size(), 1);
    QCOMPARE(prompts.told.first().code, Error::Code::FileAccess);
}

void PrintingTest::workRunsBesideTheWindow()
{
    BackgroundTask task;
    QList<int> told;
    connect(&task, &BackgroundTask::progressed, this,
            [&told](int done, int) { told.append(done); });
    QThread *worked = nullptr;
    bool done = false;
    task.start(
        [&worked](const BackgroundTask::Reins &reins) {
            worked = QThread::currentThread();
            for (int i = 1; i <= 100; ++i)
                reins.progress(i, 100);
        },
        [&done] { done = true; });
    QVERIFY(task.isRunning());
    QTRY_VERIFY(done);
    QVERIFY(!task.isRunning());
    QVERIFY(worked && worked != thread());
    QCOMPARE(told.last(), 100);
    QVERIFY(told.size() < 100); // the window is not drowned in news
}

void PrintingTest::cancelledWorkIsWaitedFor()
{
    BackgroundTask task;
    bool done = false;
    task.start(
        [](const BackgroundTask::Reins &reins) {
            while (!reins.cancelled())
                QThread::msleep(1);
        },
        [&done] { done = true; });
    task.cancel();
    QTRY_VERIFY(done);
}

void PrintingTest::aTaskThatGoesAwayLeavesNothingBehind()
{
    std::atomic_bool ended = false;
    bool done = false;
    {
        BackgroundTask task;
        task.start(
            [&ended](const BackgroundTask::Reins &reins) {
                while (!reins.cancelled())
                    QThread::msleep(1);
                ended = true;
            },
            [&done] { done = true; });
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!done);
}

namespace {

/// Notes in which thread what is done with it.
class WatchedPages final : public Pages
{
public:
    explicit WatchedPages(QList<QThread *> &seen)
        : m_seen(seen)
    {
        note();
    }

    ~WatchedPages() override { note(); }

    int count() const override { return 1; }

    Extent size() const override { return {210_mm, 297_mm}; }

    void paint(QPainter &, int) const override { note(); }

private:
    void note() const { m_seen.append(QThread::currentThread()); }

    QList<QThread *> &m_seen;
};

QImage firstPage(const Pages &pages)
{
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, image.rect(), pages, 0);
    return image;
}

} // namespace

void PrintingTest::pagesAreLaidOutPaintedAndDeletedInTheirThread()
{
    QList<QThread *> seen;
    {
        WorkerPages pages([&seen] { return std::make_unique<WatchedPages>(seen); });
        QSignalSpy finished(&pages, &WorkerPages::finished);
        QVERIFY(finished.wait());
        QVERIFY(pages.outcome());
        firstPage(pages);
    }
    QCOMPARE(seen.size(), 3);
    QCOMPARE(QSet<QThread *>(seen.begin(), seen.end()).size(), 1);
    QVERIFY(!seen.contains(QThread::currentThread()));
}

void PrintingTest::pagesFromAThreadLookTheSame()
{
    ReportDocument report;
    report.title = QStringLiteral("Stand van zaken");
    WorkerPages pages([&report] { return reportPages(report); });
    QSignalSpy finished(&pages, &WorkerPages::finished);
    QVERIFY(finished.wait());
    const auto here = reportPages(report);
    QCOMPARE(pages.count(), here->count());
    QVERIFY(pages.size() == here->size());
    const QImage expected = firstPage(*here);
    QCOMPARE(firstPage(pages), expected);
    QImage blank(expected.size(), expected.format());
    blank.fill(Qt::white);
    QVERIFY(expected != blank);
}

void PrintingTest::pagesThatCanNotBeMadeSayWhy()
{
    const WorkerPages pages([]() -> Result<std::unique_ptr<Pages>> {
        return Error{Error::Code::Unavailable, QStringLiteral("no typeface"), {}};
    });
    QSignalSpy finished(&pages, &WorkerPages::finished);
    QVERIFY(finished.wait());
    QVERIFY(!pages.outcome());
    QCOMPARE(pages.outcome().error().message, QStringLiteral("no typeface"));
}

void PrintingTest::progressShowsOnlyWhenItTakesLong()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    ProgressWindow progress(u"Bezig"_s, &window);
    QVERIFY(!progress.isVisible());
    QVERIFY(!window.isEnabled());
    QVERIFY(progress.isEnabled());
    QTRY_VERIFY(progress.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&progress));
    progress.finish();
    QVERIFY(!progress.isVisible());
    QVERIFY(window.isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), field);
}

void PrintingTest::stopIsAskedOnce()
{
    QWidget window;
    ProgressWindow progress(u"Bezig"_s, &window);
    const QSignalSpy stopped(&progress, &ProgressWindow::stopped);
    progress.setStoppable(false);
    progress.reject();
    QCOMPARE(stopped.size(), 0);
    progress.setStoppable(true);
    progress.reject();
    progress.reject();
    QCOMPARE(stopped.size(), 1);
}

void PrintingTest::fileNamesAreTakenByEverySystem()
{
    QCOMPARE(asFileName(u"Stand van zaken: ’s-Gravenvoeren/Fouron & co 2026-11-22"_s),
             u"stand-van-zaken-s-gravenvoeren-fouron-co-2026-11-22"_s);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    PrintingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_printing.moc"
