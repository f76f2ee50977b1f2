// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyview.h"

#include "session/commands/stepcommands.h"
#include "support/doublesample.h"
#include "support/importsample.h"
#include "support/viewworld.h"
#include "ui/kit/chipbutton.h"
#include "ui/kit/pagesview.h"
#include "ui/list/municipalitiespage.h"
#include "ui/list/municipalitytablemodel.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void visitWelcome(ViewWorld &world, const QString &name)
{
    world.application().showWelcome();
    world.visit(name, ViewWorld::topLevel(u"welcome"_s));
}

void filter(ViewWorld &world, const char *chip, const QStringList &keys)
{
    auto &button = world.find<ChipButton>(chip);
    button.setChosen(keys);
    emit button.chosenChanged();
}

void visitList(ViewWorld &world)
{
    auto &window = world.window();
    auto &list = world.find<QTableView>("municipalityList");
    world.visit(u"list"_s, window);
    // Members first: there is more to see.
    const auto &model = static_cast<const MunicipalityTableModel &>(*list.model());
    list.sortByColumn(model.columnOf("stage"_L1), Qt::AscendingOrder);
    world.choose({u"Lokeren"_s});
    world.visit(u"list-dossier"_s, window);
    list.sortByColumn(MunicipalityTableModel::nameColumn, Qt::AscendingOrder);
    world.type("municipalitySearch", u"sint"_s);
    world.visit(u"list-searched"_s, window);
    world.type("municipalitySearch", {});
    filter(world, "stageFilter", {stageToken(Stage::Joined), stageToken(Stage::Asked)});
    filter(world, "provinceFilter", {u"Oost-Vlaanderen"_s});
    world.visit(u"list-filtered"_s, window);
    world.find<ChipButton>("stageFilter").click();
    auto &choices = ViewWorld::topLevel(u"filterChoices"_s);
    world.visit(u"filter-choices"_s, choices);
    choices.close();
    world.type("municipalitySearch", u"Turnhout"_s);
    world.visit(u"list-empty"_s, window);
    world.type("municipalitySearch", {});
    filter(world, "stageFilter", {});
    filter(world, "provinceFilter", {});
    world.choose({u"Aalst"_s, u"Aalter"_s, u"Affligem"_s});
    world.visit(u"list-several"_s, window);
}

/// One whose predecessors stand in different stages, about which nobody decided.
void openMerger(ViewWorld &world)
{
    const auto &campaign = world.workspace().campaign();
    const auto all = campaign.all();
    const auto former = std::ranges::find_if(all, [&campaign](MunicipalityId id) {
        return campaign.municipality(id).name() == "Galmaarden"_L1;
    });
    if (former == all.end())
        qFatal("Galmaarden is gone");
    Step step;
    step.id = StepId::create();
    step.municipality = *former;
    step.date = PartialDate(QDate(2024, 5, 13));
    auto &workspace = world.workspace();
    workspace.run(std::make_unique<RecordStepCommand>(workspace.session(), step));
}

void visitDossiers(ViewWorld &world)
{
    const std::pair<QString, QString> names[]{{u"member"_s, u"Gent"_s},
                                              {u"asked"_s, u"Eeklo"_s},
                                              {u"discussed"_s, u"Ninove"_s},
                                              {u"untouched"_s, u"Aalst"_s},
                                              {u"merged"_s, u"Merelbeke-Melle"_s}};
    auto &dossier = world.find<QWidget>("dossier");
    for (const auto &[state, name] : names) {
        world.choose({name});
        world.visit(u"dossier-"_s + state, dossier);
    }
    openMerger(world);
    world.choose({u"Pajottegem"_s});
    world.visit(u"dossier-undecided"_s, dossier);
    world.choose({u"Ninove"_s});
    world.find<QAbstractButton>("addCommitment").click();
    world.visit(u"dossier-commitment"_s, dossier);
    world.find<QAbstractButton>("addNextStep").click();
    world.visit(u"dossier-next-step"_s, dossier);
    world.find<QAbstractButton>("timelineWords").click();
    world.visit(u"dossier-step"_s, dossier);
    world.choose({u"Lokeren"_s});
    world.find<QAbstractButton>("commitmentFold").click();
    world.visit(u"dossier-details"_s, dossier);
}

void visitPages(ViewWorld &world)
{
    auto &window = world.window();
    // As by a click on the page's name.
    world.find<QListWidget>("navigation").setFocus();
    window.showPage(u"persons"_s);
    world.visit(u"persons"_s, window);
    world.type("personsSearch", u"zyx"_s);
    world.visit(u"persons-empty"_s, window);
    world.type("personsSearch", {});
    window.showPage(u"letters"_s);
    world.visit(u"letters-empty"_s, window);
    QList<MunicipalityId> recipients;
    for (const auto &name : {u"Aalst"_s, u"Brakel"_s, u"Eeklo"_s, u"Gent"_s, u"Lebbeke"_s,
                             u"Ninove"_s, u"Wetteren"_s, u"Zele"_s})
        recipients.append(world.id(name));
    emit world.workspace().lettersWanted(recipients);
    // They are looked at beside the window first, which takes a busy computer its time.
    const auto *preview = window.findChild<PagesView *>(u"letterPreview"_s);
    if (!QTest::qWaitFor([preview] { return preview->isVisible() && preview->pages(); }, 10'000))
        qFatal("The letters never come");
    world.visit(u"letters"_s, window);
    window.showPage(u"reports"_s);
    world.visit(u"reports"_s, window);
    window.showPage(u"list"_s);
}

/// From the empty page to what came in.
void visitImport(ViewWorld &world, const QString &folder)
{
    auto &window = world.window();
    const auto on = [&window] {
        auto *button = window.findChild<QAbstractButton *>(u"importOn"_s);
        if (!QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); },
                             10'000))
            qFatal("The list is never read");
        return button;
    };
    window.showPage(u"import"_s);
    world.visit(u"import-start"_s, window);
    window.importList(writeImportSample(folder));
    on();
    auto &columns = world.find<QTableView>("importColumns");
    columns.setCurrentIndex(columns.model()->index(3, 3));
    world.visit(u"import-columns"_s, window);
    on()->click();
    world.visit(u"import-check"_s, window);
    auto &rows = world.find<QTableView>("importRows");
    rows.setCurrentIndex(rows.model()->index(rows.model()->rowCount() - 1, 0));
    world.visit(u"import-check-row"_s, window);
    on()->click();
    world.visit(u"import-done"_s, window);
    world.workspace().session().undoStack().undo();
    on()->click();
}

/// Two pairs, one of which becomes two after all.
void visitDoubles(ViewWorld &world)
{
    auto &window = world.window();
    window.showPage(u"doubles"_s);
    world.visit(u"doubles-none"_s, window);
    addDoubles(world.workspace(), world.id(u"Wetteren"_s));
    world.visit(u"doubles"_s, window);
    world.find<QAbstractButton>("tellApart").click();
    world.visit(u"doubles-apart"_s, window);
    for (int steps = 0; steps < 6; ++steps)
        world.workspace().session().undoStack().undo();
    window.showPage(u"list"_s);
}

/// The list of mergers, one that is decided, and how it would be decided otherwise.
void visitMergers(ViewWorld &world)
{
    auto &window = world.window();
    window.showPage(u"mergers"_s);
    world.visit(u"mergers"_s, window);
    emit world.workspace().mergerWanted(world.id(u"Pajottegem"_s));
    world.find<QAbstractButton>("mergerWayReconfirm").click();
    world.visit(u"mergers-confirm"_s, window);
    emit world.workspace().mergerWanted(world.id(u"Beveren-Kruibeke-Zwijndrecht"_s));
    world.find<QAbstractButton>("mergerWayDiscuss").click();
    world.visit(u"mergers-decided"_s, window);
    emit world.workspace().mergerWanted(world.id(u"Bilzen-Hoeselt"_s));
    world.visit(u"mergers-alike"_s, window);
    window.showPage(u"list"_s);
}

void visitMenus(ViewWorld &world)
{
    auto &bar = *world.window().menuBar();
    int number = 0;
    for (auto *action : bar.actions()) {
        action->menu()->popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()));
        world.visit(u"menu-%1"_s.arg(++number), *action->menu());
        action->menu()->close();
    }
}

} // namespace

void visitEveryView(const QString &folder, Language language, const ViewVisit &visit)
{
    ViewWorld world(folder, language, visit);
    visitWelcome(world, u"welcome"_s);
    world.openSample();
    visitList(world);
    visitDossiers(world);
    visitPages(world);
    visitImport(world, folder);
    visitDoubles(world);
    visitMergers(world);
    visitMenus(world);
    visitStageDialogs(world);
    visitOtherDialogs(world);
    visitSettings(world);
    visitBeside(world);
    world.closeWindow();
    QSettings().setValue(
        u"files/recent"_s,
        QStringList{world.campaignPath(),
                    QDir(folder).filePath(u"oude stick/campagne 2025.solidair"_s)});
    visitWelcome(world, u"welcome-recent"_s);
}

} // namespace solidair::test
