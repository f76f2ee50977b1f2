// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "base/phrases.h"
#include "domain/stage.h"
#include "ui/kit/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActionTexts)
};

QKeySequence key(const QString &text)
{
    return QKeySequence(text, QKeySequence::PortableText);
}

/// Not every desktop names a key for it.
QKeySequence fullScreenKey()
{
    const QKeySequence named(QKeySequence::FullScreen);
    return named.isEmpty() ? key(u"F11"_s) : named;
}

/// A key for each of the three that are used daily.
Action stageAction(Stage stage)
{
    const auto action = [stage](const QList<QKeySequence> &keys, const QString &explanation) {
        return Action{u"stage-"_s + stageToken(stage),
                      stageText(stage, Phrases()),
                      {},
                      keys,
                      Place::Window,
                      explanation};
    };
    switch (stage) {
    case Stage::Asked:
        return action({key(u"Ctrl+Shift+G"_s)},
                      ActionTexts::tr("Set the selected municipalities to asked"));
    case Stage::InDiscussion:
        return action({key(u"Ctrl+Shift+P"_s)}, ActionTexts::tr("Set them in discussion"));
    case Stage::Joined:
        return action({key(u"Ctrl+Shift+T"_s)}, ActionTexts::tr("Let them join"));
    default:
        return action({}, {});
    }
}

QList<Action> fileActions()
{
    return {
        {u"newCampaign"_s, ActionTexts::tr("&New campaign…"), {}, {QKeySequence::New}},
        {u"newSample"_s, ActionTexts::tr("New &sample campaign…")},
        {u"openCampaign"_s, ActionTexts::tr("&Open…"), {}, {QKeySequence::Open}},
        {u"importList"_s, ActionTexts::tr("Take &in a list…"), u"import"_s, {key(u"Ctrl+I"_s)}},
        {u"saveList"_s, ActionTexts::tr("Save the &list…"), {}, {key(u"Ctrl+Shift+S"_s)}},
        {u"backUp"_s, ActionTexts::tr("&Back up now")},
        {u"restoreBackup"_s, ActionTexts::tr("Restor&e a backup…")},
        {u"openSettings"_s, ActionTexts::tr("Se&ttings…"), {}, {key(u"Ctrl+,"_s)}},
        {u"closeCampaign"_s, ActionTexts::tr("&Close"), {}, {QKeySequence::Close}},
        {u"quit"_s, ActionTexts::tr("&Quit"), {}, {key(u"Ctrl+Q"_s)}},
    };
}

QList<Action> generalActions()
{
    return {
        {u"help"_s, ActionTexts::tr("&Help on this page"), {}, {QKeySequence::HelpContents}},
        {u"shortcuts"_s, ActionTexts::tr("&Keyboard shortcuts")},
        {u"about"_s, ActionTexts::tr("&About Solidair")},
        {u"undo"_s,
         ActionTexts::tr("Undo"),
         u"undo"_s,
         {QKeySequence::Undo},
         Place::Window,
         ActionTexts::tr("Undo the last action; in a field the typing first")},
        // Both everywhere: each is what people of one platform or another are used to.
        {u"redo"_s,
         ActionTexts::tr("Redo"),
         u"redo"_s,
         {key(u"Ctrl+Shift+Z"_s), key(u"Ctrl+Y"_s)},
         Place::Window,
         ActionTexts::tr("Do it again")},
        {u"find"_s,
         ActionTexts::tr("&Find"),
         u"search"_s,
         {QKeySequence::Find},
         Place::Window,
         ActionTexts::tr("Find a municipality; among Persons a person")},
        {u"findDoubles"_s, ActionTexts::tr("Find &double persons…"), u"person"_s},
        {u"nextPane"_s,
         ActionTexts::tr("Ne&xt pane"),
         {},
         {key(u"F6"_s)},
         Place::Window,
         ActionTexts::tr("Go to the next part of the window, such as list and dossier")},
        {u"previousPane"_s,
         ActionTexts::tr("Pre&vious pane"),
         {},
         {key(u"Shift+F6"_s)},
         Place::Window,
         ActionTexts::tr("Go to the part of the window before")},
        {u"fullScreen"_s, ActionTexts::tr("&Full screen"), {}, {fullScreenKey()}},
    };
}

QList<Action> municipalityActions()
{
    QList<Action> actions{
        {u"openDossier"_s, ActionTexts::tr("Open &dossier in a window"), {}, {key(u"Ctrl+D"_s)}},
        {u"changeSeveral"_s, ActionTexts::tr("&Coordinator and next step of those chosen…")},
        {u"printSheet"_s, ActionTexts::tr("&Print the sheet…"), u"print"_s, {QKeySequence::Print}},
        {u"mergers"_s, ActionTexts::tr("&Mergers…")},
    };
    for (const auto stage : allStages()) {
        // Nothing leads back to it: steps are deleted instead.
        if (stage != Stage::NotApproached)
            actions.append(stageAction(stage));
    }
    actions += {
        {u"lettersToSelection"_s,
         ActionTexts::tr("Letter to the &selection"),
         {},
         {key(u"Ctrl+L"_s)}},
        {u"lettersToShown"_s,
         ActionTexts::tr("Letter to &all shown in the list"),
         {},
         {key(u"Ctrl+Shift+L"_s)}},
        {u"stateOfAffairs"_s, ActionTexts::tr("&State of affairs"), {}, {key(u"Ctrl+R"_s)}},
    };
    return actions;
}

/// Of parts of the window, each heard there.
QList<Action> localActions()
{
    return {
        {u"copyRows"_s,
         ActionTexts::tr("Copy"),
         {},
         {QKeySequence::Copy},
         Place::Tables,
         ActionTexts::tr("Copy the selected rows as a table")},
        {u"copyCell"_s,
         ActionTexts::tr("Copy this cell"),
         {},
         {key(u"Ctrl+Shift+C"_s)},
         Place::Tables,
         ActionTexts::tr("Copy only the text of the cell, such as an e-mail address or a phone "
                         "number")},
        {u"openRow"_s,
         ActionTexts::tr("Open in its own window"),
         {},
         {Qt::Key_Return},
         Place::List},
        {u"changeChosen"_s,
         ActionTexts::tr("Change those chosen…"),
         {},
         {Qt::Key_F2},
         Place::List,
         ActionTexts::tr("Change coordinator and next step of all selected municipalities")},
        {u"openPerson"_s, ActionTexts::tr("Open the contact…"), {}, {Qt::Key_F2}, Place::Persons},
        {u"deletePerson"_s,
         ActionTexts::tr("Delete the contact"),
         {},
         {QKeySequence::Delete},
         Place::Persons},
        {u"backToList"_s,
         ActionTexts::tr("Back to the list"),
         u"left"_s,
         {key(u"Alt+Left"_s)},
         Place::Dossier,
         ActionTexts::tr("Back from the dossier to the list, in a narrow window; Escape too")},
        {u"importOn"_s,
         ActionTexts::tr("Go on"),
         {},
         {key(u"Ctrl+Return"_s)},
         Place::Import,
         ActionTexts::tr("Do what the blue button says")},
        {u"nextQuestion"_s,
         ActionTexts::tr("Next question"),
         {},
         {key(u"F4"_s)},
         Place::Import,
         ActionTexts::tr("Go to the next row that asks something")},
        {u"mergePersons"_s,
         ActionTexts::tr("Merge"),
         {},
         {key(u"Ctrl+Return"_s)},
         Place::Doubles,
         ActionTexts::tr("Make one person of the two")},
        {u"nextPair"_s,
         ActionTexts::tr("Next pair"),
         {},
         {key(u"F4"_s)},
         Place::Doubles,
         ActionTexts::tr("Leave these two for later")},
        {u"decide"_s,
         ActionTexts::tr("Decide"),
         {},
         {key(u"Ctrl+Return"_s)},
         Place::Assistants,
         ActionTexts::tr("Decide as the blue button says")},
        {u"nextToDecide"_s,
         ActionTexts::tr("Next one to decide"),
         {},
         {key(u"F4"_s)},
         Place::Assistants},
        {u"leavePage"_s,
         ActionTexts::tr("Back"),
         u"left"_s,
         {key(u"Alt+Left"_s)},
         Place::Assistants,
         ActionTexts::tr("Back to the page before; Escape too")},
        {u"contactUp"_s,
         ActionTexts::tr("Move up"),
         u"up"_s,
         {key(u"Alt+Up"_s)},
         Place::Dossier,
         ActionTexts::tr("Move a contact up")},
        {u"contactDown"_s,
         ActionTexts::tr("Move down"),
         u"down"_s,
         {key(u"Alt+Down"_s)},
         Place::Dossier,
         ActionTexts::tr("Move a contact down")},
        {u"previousRecipient"_s,
         ActionTexts::tr("Previous recipient"),
         u"left"_s,
         {key(u"Alt+Left"_s), key(u"Ctrl+PgUp"_s)},
         Place::Letters},
        {u"nextRecipient"_s,
         ActionTexts::tr("Next recipient"),
         u"right"_s,
         {key(u"Alt+Right"_s), key(u"Ctrl+PgDown"_s)},
         Place::Letters},
    };
}

} // namespace

QList<Action> actions()
{
    return generalActions() + municipalityActions() + fileActions() + localActions();
}

Action actionNamed(const QString &id)
{
    const auto all = actions();
    const auto found = std::ranges::find(all, id, &Action::id);
    Q_ASSERT(found != all.end());
    return found == all.end() ? Action{id, id} : *found;
}

void dress(QAction &action, const Action &as)
{
    action.setObjectName(as.id);
    action.setText(as.text);
    action.setShortcuts(as.keys);
    if (!as.icon.isEmpty())
        action.setIcon(look::icon(as.icon));
}

QAction *makeAction(const QString &id, QObject *parent)
{
    auto *action = new QAction(parent);
    dress(*action, actionNamed(id));
    return action;
}

QAction *makeWords(const QString &id, QObject *parent)
{
    auto as = actionNamed(id);
    if (!as.keys.isEmpty())
        as.text += u'\t' + as.keys.first().toString(QKeySequence::NativeText);
    as.keys.clear();
    auto *action = new QAction(parent);
    dress(*action, as);
    return action;
}

QList<QShortcut *> makeKeys(const QString &id, QWidget *parent)
{
    QList<QShortcut *> made;
    for (const auto &keys : actionNamed(id).keys) {
        auto *shortcut = new QShortcut(keys, parent);
        shortcut->setObjectName(id);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        made.append(shortcut);
    }
    return made;
}

} // namespace solidair
