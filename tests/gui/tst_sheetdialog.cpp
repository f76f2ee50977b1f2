// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/stepcommands.h"
#include "support/documenttest.h"
#include "support/fakeprompts.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/dossier/dossierview.h"
#include "ui/dossier/dossierwindow.h"
#include "ui/kit/pagesview.h"
#include "ui/reports/sheetdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;

namespace {

/// A dossier in a window, and the dialog that it opens.
struct World
{
    World()
        : workspace(sample.openToWrite(), prompts, &window)
        , dossier(new DossierView(workspace, &window))
    {
        // As the main window does.
        QObject::connect(&workspace, &Workspace::sheetWanted, &workspace,
                         [this](MunicipalityId id, QWidget *over) {
                             (new SheetDialog(workspace, id, over))->open();
                         });
        dossier->resize(400, 600);
        window.resize(400, 600);
        window.show();
        dossier->showMunicipality(named(workspace.session(), u"Lokeren"_s));
    }

    void open()
    {
        auto *button = dossier->findChild<QToolButton *>(u"printSheet"_s);
        if (!button || button->accessibleName().isEmpty())
            qFatal("There is no button to print");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    }

    SheetDialog *dialog() const { return window.findChild<SheetDialog *>(); }

    template <typename T>
    T *find(const char *name) const
    {
        auto *found = dialog() ? dialog()->findChild<T *>(QLatin1StringView(name)) : nullptr;
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }

    QString preview() const
    {
        const auto pages = find<PagesView>("sheetPreview")->pages();
        return pages ? textOf(pdfOf(*pages, u"x"_s, QDate(2026, 11, 22))) : QString();
    }

    void press(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    QByteArray saved() const
    {
        QFile file(prompts.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SampleCampaign sample;
    FakePrompts prompts;
    QWidget window;
    Workspace workspace;
    DossierView *dossier;
};

} // namespace

class SheetDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void theDossierOpensIt();
    void savesThePagesThatAreShown();
    void speaksTheChosenLanguage();
    void tellsWhenThePdfCanNotBeWritten();
    void offersAPdfWithoutAPrinter();
    void followsTheCampaign();
    void aDossierWindowPrintsByKey();
    void nothingOpensWithoutAMunicipality();
};

void SheetDialogTest::theDossierOpensIt()
{
    World world;
    world.open();
    QTRY_VERIFY(world.dialog() && world.dialog()->isVisible());
    QVERIFY(world.dialog()->windowTitle().contains(u"Lokeren"_s));
    QVERIFY(world.preview().contains(u"OKAN-zomerklassen"_s));
    QVERIFY(!world.find<PagesView>("sheetPreview")->accessibleName().isEmpty());
    QVERIFY(world.find<QPushButton>("printSheetPages")->isDefault());
    QTest::keyClick(world.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!world.dialog());
}

void SheetDialogTest::savesThePagesThatAreShown()
{
    World world;
    world.open();
    world.find<QComboBox>("sheetLanguage")->setCurrentIndex(0); // Dutch
    const auto shown = world.preview();
    QVERIFY(shown.contains(u"Stad Lokeren"_s));
    const QSignalSpy noted(&world.workspace, &Workspace::noted);
    world.prompts.path = world.sample.folder() + u"/fiche"_s;
    world.press("saveSheet");
    world.prompts.path += u".pdf"_s;
    QCOMPARE(textOf(world.saved()), shown);
    QVERIFY2(world.prompts.suggestions.first().endsWith(u"/fiche-lokeren-2026-11-22.pdf"_s),
             qPrintable(world.prompts.suggestions.first()));
    QCOMPARE(noted.size(), 1);
    QVERIFY(world.prompts.told.isEmpty());
    QTRY_VERIFY(!world.dialog());
}

void SheetDialogTest::speaksTheChosenLanguage()
{
    World world;
    world.open();
    auto *language = world.find<QComboBox>("sheetLanguage");
    language->setCurrentIndex(language->findText(u"Français"_s));
    QVERIFY(world.preview().contains(u"Ville de Lokeren"_s));
    QVERIFY(world.dialog()->windowTitle().contains(u"Ville de Lokeren"_s));
}

void SheetDialogTest::tellsWhenThePdfCanNotBeWritten()
{
    World world;
    world.open();
    world.prompts.path = world.sample.folder() + u"/missing/fiche.pdf"_s;
    world.press("saveSheet");
    QCOMPARE(world.prompts.told.size(), 1);
    QCOMPARE(world.prompts.told.first().code, Error::Code::FileAccess);
    QVERIFY(world.dialog()->isVisible());
}

void SheetDialogTest::offersAPdfWithoutAPrinter()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("This computer has a printer");
    World world;
    world.open();
    const auto shown = world.preview();
    world.prompts.verb = 0;
    world.prompts.path = world.sample.folder() + u"/fiche.pdf"_s;
    world.press("printSheetPages");
    QCOMPARE(world.prompts.questions.size(), 1);
    QTRY_VERIFY(QFileInfo::exists(world.prompts.path));
    QCOMPARE(textOf(world.saved()), shown);
}

void SheetDialogTest::followsTheCampaign()
{
    World world;
    world.open();
    const auto before = world.preview();
    Step step;
    step.id = StepId::create();
    step.municipality = named(world.workspace.session(), u"Lokeren"_s);
    step.stage = Stage::Left;
    step.date = PartialDate(QDate(2026, 11, 20));
    QVERIFY(
        world.workspace.run(std::make_unique<RecordStepCommand>(world.workspace.session(), step)));
    QVERIFY(world.preview() != before);
}

void SheetDialogTest::aDossierWindowPrintsByKey()
{
    World world;
    auto *own = new DossierWindow(world.workspace, named(world.workspace.session(), u"Eeklo"_s));
    own->show();
    QVERIFY(QTest::qWaitForWindowActive(own));
    QTest::keyClick(own, Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(own->findChild<SheetDialog *>());
    QVERIFY(own->findChild<SheetDialog *>()->windowTitle().contains(u"Eeklo"_s));
    own->close();
}

void SheetDialogTest::nothingOpensWithoutAMunicipality()
{
    World world;
    world.dossier->showMunicipality({});
    world.dossier->openSheet();
    QVERIFY(!world.dialog());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    SheetDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sheetdialog.moc"
