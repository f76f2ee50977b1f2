// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/stepcommands.h"
#include "support/viewworld.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workspace.h"
#include "ui/frame/aboutdialog.h"
#include "ui/frame/openingview.h"
#include "ui/list/municipalitiespage.h"
#include "ui/mergers/mergerdialog.h"
#include "ui/persons/contactdialog.h"
#include "ui/stage/stagedialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTest>

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A copy of the campaign beside it, whose name begins with @p name.
QString copyOf(ViewWorld &world, const QString &name)
{
    const QString copy = world.campaignPath().replace(u"voorbeeld."_s, name);
    QFile::remove(copy);
    if (const auto copied = backUp(world.campaignPath(), copy); !copied)
        qFatal("%s", qPrintable(copied.error().message));
    return copy;
}

/// A copy that is open to write without a window, which would come forward when it is opened again.
std::unique_ptr<CampaignSession> heldCopy(ViewWorld &world)
{
    WriteOptions options;
    options.who = u"Noor Voorbeeld"_s;
    auto session = CampaignSession::openToWrite(copyOf(world, u"in gebruik."_s), options);
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    return *std::move(session);
}

} // namespace

void visitStageDialogs(ViewWorld &world)
{
    auto &workspace = world.workspace();
    const auto open = [&](const QStringList &names, Stage stage) {
        return [&world, names, stage] {
            QList<MunicipalityId> ids;
            for (const auto &name : names)
                ids.append(world.id(name));
            emit world.workspace().stageWanted(ids, stage);
        };
    };
    world.choose({u"Ninove"_s});
    world.visitDialog(u"stage-asked"_s, open({u"Wetteren"_s}, Stage::Asked));
    world.visitDialog(u"stage-joining"_s, open({u"Ninove"_s}, Stage::Joined));
    world.visitDialog(u"stage-joining-complete"_s, open({u"Lokeren"_s}, Stage::Joined));
    world.visitDialog(u"stage-on-hold"_s, open({u"Eeklo"_s}, Stage::OnHold));
    world.visitDialog(u"stage-several"_s,
                      open({u"Wetteren"_s, u"Gent"_s, u"Zele"_s, u"Eeklo"_s}, Stage::Asked));
    world.visitDialog(u"stage-correcting"_s, [&] {
        const auto step = workspace.campaign().dossier(world.id(u"Ninove"_s)).steps.last();
        StageDialog(workspace, step, &world.window()).exec();
    });
}

void visitOtherDialogs(ViewWorld &world)
{
    auto &workspace = world.workspace();
    auto *window = &world.window();
    world.visitDialog(u"contact"_s, [&] {
        const auto contacts = workspace.session().roles().contactsOf(world.id(u"Gent"_s));
        if (!contacts || contacts->isEmpty())
            qFatal("Gent has no contact");
        ContactDialog(workspace, contacts->first(), window).exec();
    });
    world.visitDialog(u"contact-new"_s, [&] {
        Contact contact;
        contact.role.municipality = world.id(u"Aalst"_s);
        ContactDialog(workspace, contact, window).exec();
    });
    world.visitDialog(u"merger-new"_s, [&] { MergerDialog(workspace, window).exec(); });
    world.choose({u"Lokeren"_s});
    world.visitDialog(u"sheet"_s, [&] {
        world.find<QAbstractButton>("printSheet").click();
        // It opens without a loop of its own.
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }))
            qFatal("The sheet stays open");
    });
    world.visitDialog(u"about"_s, [&] { AboutDialog(window).exec(); });
    DialogPrompts prompts;
    world.visitDialog(u"told"_s, [&] {
        Step step;
        step.id = StepId::create();
        step.municipality = world.id(u"Wetteren"_s);
        step.date = PartialDate(QDate(2030, 1, 1));
        const auto refused =
            workspace.attempt(std::make_unique<RecordStepCommand>(workspace.session(), step));
        if (refused)
            qFatal("A step in the future is recorded");
        prompts.tell(window, refused.error());
    });
    const auto used = heldCopy(world);
    world.visitDialog(u"asked"_s, [&] {
        Application second(prompts);
        second.open(used->path(), window);
    });
    ProgressWindow progress(u"Gent"_s, window);
    progress.setProgress(12, 40);
    if (!QTest::qWaitFor([&progress] { return progress.isVisible(); }))
        qFatal("Long work shows no progress");
    world.visit(u"progress"_s, progress);
    progress.finish();
}

void visitSettings(ViewWorld &world)
{
    for (const auto &page : {u"person"_s, u"sender"_s, u"coordinators"_s, u"bodies"_s,
                             u"ownFields"_s, u"language"_s, u"backups"_s, u"wallonia"_s})
        world.visitDialog(u"settings-"_s + page, [&] { world.window().openSettings(page); });
}

namespace {

/// As the window of a large file is while a worker reads it.
void visitOpening(ViewWorld &world)
{
    const QString large = copyOf(world, u"alle gemeenten."_s);
    auto session = CampaignSession::openUnread(large, {});
    if (!session)
        qFatal("%s", qPrintable(session.error().message));
    Workspace workspace(*std::move(session), world.prompts(), nullptr);
    OpeningView opening(workspace, nullptr);
    opening.resize(QSize(900, 560).boundedTo(world.window().size()));
    opening.show();
    world.visit(u"opening"_s, opening);
}

} // namespace

void visitBeside(ViewWorld &world)
{
    auto &window = world.window();
    emit world.workspace().dossierWanted(world.id(u"Lokeren"_s), true);
    auto &dossier = ViewWorld::topLevel(u"dossierWindow"_s);
    world.visit(u"dossier-window"_s, dossier);
    dossier.close();
    window.openHelp();
    auto &help = ViewWorld::topLevel(u"helpWindow"_s);
    world.visit(u"help"_s, help);
    help.close();
    world.choose({u"Ninove"_s});
    world.find<QAbstractButton>("deleteMoment").click();
    world.visit(u"undo-bar"_s, window);
    world.workspace().session().undoStack().undo();
    visitOpening(world);
    // A second program on the same file may only read.
    world.prompts().verb = 0;
    {
        const auto used = heldCopy(world);
        Application reader(world.prompts());
        auto *reading = reader.open(used->path(), nullptr);
        if (!reading)
            qFatal("The campaign is not opened to read");
        reading->municipalities().selectMunicipality(world.id(u"Gent"_s));
        world.visit(u"read-only"_s, *reading);
    }
}

} // namespace solidair::test
