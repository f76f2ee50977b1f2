// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/listcommands.h"
#include "session/commands/stepcommands.h"
#include "support/documenttest.h"
#include "support/fakeprompts.h"
#include "support/onereportmore.h"
#include "support/samplecampaign.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/pagesview.h"
#include "ui/reports/reportspage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>

using namespace solidair;
using namespace solidair::test;

namespace {

struct World
{
    explicit World(const QList<Report> &offered = reports())
        : workspace(sample.openToWrite(), prompts, &window)
        , page(new ReportsPage(workspace, &window, offered))
    {
        page->resize(1200, 800);
        window.resize(1200, 800);
        window.show();
        find<QComboBox>("reportLanguage")->setCurrentIndex(0); // Dutch
    }

    template <typename T>
    T *find(const char *name) const
    {
        auto *found = page->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }

    QString preview() const
    {
        const auto pages = find<PagesView>("reportPreview")->pages();
        return pages ? textOf(pdfOf(*pages, u"x"_s, QDate(2026, 11, 22))) : QString();
    }

    QByteArray saved(const char *button, const QString &name)
    {
        QSignalSpy noted(&workspace, &Workspace::noted);
        prompts.path = sample.folder() + u'/' + name;
        auto *saver = find<QPushButton>(button);
        saver->setFocus();
        QTest::keyClick(saver, Qt::Key_Space);
        if (!QTest::qWaitFor([&noted] { return !noted.isEmpty(); }))
            qFatal("Nothing was saved");
        QFile file(prompts.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SampleCampaign sample;
    FakePrompts prompts;
    QWidget window;
    Workspace workspace;
    ReportsPage *page;
};

} // namespace

class ReportsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTheReportOfToday();
    void followsTheDayTheAreaAndTheLanguage();
    void followsTheCampaign();
    void savesThePagesThatAreShown();
    void savesEveryForm();
    void suggestsANameThatTellsWhatItIs();
    void tellsWhenAFileCanNotBeWritten();
    void offersAPdfWithoutAPrinter();
    void makesNothingWhileItIsHidden();
    void showsTheOwnFieldsThatAreChosen();
    void offersOneReportMoreUnderItsHeading();
    void hasNoHeadingAboveASingleGroup();
};

void ReportsPageTest::showsTheReportOfToday()
{
    const World world;
    QTRY_VERIFY(world.preview().contains(u"Stand van zaken"_s));
    QVERIFY(world.preview().contains(u"22 november 2026"_s));
    QVERIFY(world.find<QLabel>("reportMade")->text().contains(u"made in"_s));
    QVERIFY(world.find<QPushButton>("printReport")->isEnabled());
    const auto icon = world.find<QListWidget>("reports")->currentItem()->icon();
    QVERIFY(!icon.isNull());
}

void ReportsPageTest::followsTheDayTheAreaAndTheLanguage()
{
    const World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    auto *day = world.find<DateEdit>("reportDay");
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, u"31-12-2024"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_VERIFY(world.preview().contains(u"31 december 2024"_s));
    auto *area = world.find<QComboBox>("reportArea");
    area->setCurrentIndex(area->findData(u"Limburg"_s));
    QTRY_VERIFY(!world.preview().contains(u"West-Vlaanderen"_s));
    QVERIFY(world.preview().contains(u"Limburg"_s));
    auto *language = world.find<QComboBox>("reportLanguage");
    language->setCurrentIndex(language->findText(u"English"_s));
    QTRY_VERIFY(world.preview().contains(u"31 December 2024"_s));
}

void ReportsPageTest::followsTheCampaign()
{
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    const auto before = world.preview();
    Step step;
    step.id = StepId::create();
    step.municipality = named(world.workspace.session(), u"Aalst"_s);
    step.stage = Stage::Asked;
    step.date = PartialDate(QDate(2026, 11, 22));
    QVERIFY(
        world.workspace.run(std::make_unique<RecordStepCommand>(world.workspace.session(), step)));
    QTRY_VERIFY(world.preview() != before);
}

void ReportsPageTest::savesThePagesThatAreShown()
{
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    QCOMPARE(textOf(world.saved("saveReportPdf", u"stand.pdf"_s)), world.preview());
    QVERIFY(world.prompts.told.isEmpty());
}

void ReportsPageTest::savesEveryForm()
{
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    QVERIFY(world.saved("saveReportHtml", u"stand.html"_s).contains("<html"));
    QVERIFY(world.saved("saveReportText", u"stand.txt"_s).contains("Stand van zaken"));
    QVERIFY(world.saved("saveReportCsv", u"stand.csv"_s).contains("Gent"));
}

void ReportsPageTest::suggestsANameThatTellsWhatItIs()
{
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    world.saved("saveReportPdf", u"stand.pdf"_s);
    QVERIFY2(world.prompts.suggestions.first().endsWith(u"/stand-van-zaken-2026-11-22.pdf"_s),
             qPrintable(world.prompts.suggestions.first()));
    auto *area = world.find<QComboBox>("reportArea");
    area->setCurrentIndex(area->findData(u"Oost-Vlaanderen"_s));
    world.saved("saveReportCsv", u"stand.csv"_s);
    QVERIFY2(world.prompts.suggestions.last().endsWith(
                 u"/stand-van-zaken-oost-vlaanderen-2026-11-22.csv"_s),
             qPrintable(world.prompts.suggestions.last()));
}

void ReportsPageTest::tellsWhenAFileCanNotBeWritten()
{
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    world.prompts.path = world.sample.folder() + u"/missing/stand.pdf"_s;
    QTest::mouseClick(world.find<QPushButton>("saveReportPdf"), Qt::LeftButton);
    QTRY_COMPARE(world.prompts.told.size(), 1);
    QCOMPARE(world.prompts.told.first().code, Error::Code::FileAccess);
    QVERIFY(world.page->isEnabled());
}

void ReportsPageTest::offersAPdfWithoutAPrinter()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("This computer has a printer");
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    world.prompts.verb = 0;
    world.prompts.path = world.sample.folder() + u"/stand.pdf"_s;
    QTest::mouseClick(world.find<QPushButton>("printReport"), Qt::LeftButton);
    QCOMPARE(world.prompts.questions.size(), 1);
    QTRY_VERIFY(QFileInfo::exists(world.prompts.path));
}

void ReportsPageTest::makesNothingWhileItIsHidden()
{
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    const auto shown = world.find<PagesView>("reportPreview")->pages();
    world.page->hide();
    auto *area = world.find<QComboBox>("reportArea");
    area->setCurrentIndex(1);
    QTest::qWait(300);
    QCOMPARE(world.find<PagesView>("reportPreview")->pages(), shown);
    world.page->show();
    QTRY_VERIFY(world.find<PagesView>("reportPreview")->pages() != shown);
}

void ReportsPageTest::offersOneReportMoreUnderItsHeading()
{
    World world(oneReportMore());
    QTRY_VERIFY(!world.preview().isEmpty());
    auto *gallery = world.find<QListWidget>("reports");
    QStringList shown;
    for (int row = 0; row < gallery->count(); ++row)
        shown.append(gallery->item(row)->text());
    QCOMPARE(shown,
             QStringList({u"Overviews"_s, u"State of affairs"_s, u"Of one municipality"_s,
                          u"Letters by month"_s}));
    QCOMPARE(gallery->currentRow(), 1);
    QVERIFY(gallery->visualItemRect(gallery->item(0)).bottom()
            <= gallery->visualItemRect(gallery->item(1)).top());

    // The keyboard passes the heading by.
    gallery->setFocus();
    QTest::keyClick(gallery, Qt::Key_Down);
    QCOMPARE(gallery->currentRow(), 3);
    QTRY_VERIFY2(world.preview().contains(u"Letters on 2026-11-22 in nl"_s),
                 qPrintable(world.preview()));
    QVERIFY(world.find<DateEdit>("reportDay")->isVisible());
    QVERIFY(!world.find<QComboBox>("reportArea")->isVisible());
    QVERIFY(world.saved("saveReportCsv", u"letters.csv"_s).contains("January;Last year;11"));
    QVERIFY2(world.prompts.suggestions.last().endsWith(u"/letters-by-month-2026-11-22.csv"_s),
             qPrintable(world.prompts.suggestions.last()));
    QTest::keyClick(gallery, Qt::Key_Up);
    QCOMPARE(gallery->currentRow(), 1);
    // A heading is nothing to choose.
    QTest::keyClick(gallery, Qt::Key_Home);
    QCOMPARE(gallery->currentRow(), 1);
    QTest::keyClicks(gallery, u"ov"_s);
    QTest::mouseClick(gallery->viewport(), Qt::LeftButton, {},
                      gallery->visualItemRect(gallery->item(2)).center());
    QCOMPARE(gallery->currentRow(), 1);
    QVERIFY(gallery->item(1)->isSelected());
}

void ReportsPageTest::showsTheOwnFieldsThatAreChosen()
{
    World world;
    QTRY_VERIFY(!world.preview().isEmpty());
    auto *list = world.find<QListWidget>("reportFields");
    QVERIFY(!list->isVisible());
    OwnField field;
    field.id = OwnFieldId::create();
    field.name.nl = u"Onthaal"_s;
    QVERIFY(world.workspace.run(std::make_unique<AddListRowCommand<OwnField>>(
        world.workspace.session(), AuditAction(u"own-field.add"_s, {u"Onthaal"_s}), field)));
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    QTRY_VERIFY(!world.preview().isEmpty() && !world.preview().contains(u"Onthaal"_s));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(world.preview().contains(u"Onthaal"_s));
    // It comes back with the page.
    const auto kept = world.page->kept();
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(!world.preview().contains(u"Onthaal"_s));
    world.page->bringBack(kept);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    // Undone, nothing is left of it.
    world.workspace.session().undoStack().undo();
    QTRY_VERIFY(!list->isVisible());
    QTRY_VERIFY(!world.preview().contains(u"Onthaal"_s));
}

void ReportsPageTest::hasNoHeadingAboveASingleGroup()
{
    const World world;
    QCOMPARE(world.find<QListWidget>("reports")->count(), 1);
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    ReportsPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportspage.moc"
