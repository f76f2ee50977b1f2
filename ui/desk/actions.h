// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QObject;
class QShortcut;
class QWidget;

namespace solidair {

/// Where the keys of an action are heard.
enum class Place
{
    Window, ///< Wherever the keyboard is in it.
    Tables, ///< The lists of municipalities and of persons.
    List,
    Persons,
    Dossier,
    Letters,
    Import,
    Doubles, ///< Persons that stand there twice.
    Assistants ///< Pages that one comes back from.
};

/// Something that a person can do, as menus, the overview of keys and assistive tools name it.
struct Action
{
    QString id; ///< The object name of what does it.
    QString text; ///< As in a menu, with the mark of its letter.
    QString icon = {}; ///< Empty: none.
    QList<QKeySequence> keys = {};
    Place place = Place::Window;
    QString explanation = {}; ///< For the overview of keys, where the text says too little.
};

/// Every action but those that bring up a page, in the order of the overview. Nothing else gives an
/// action its text, icon or keys.
QList<Action> actions();

/// The one of @p id, which must be among them.
Action actionNamed(const QString &id);

/// Gives @p action, which somebody else made, its name, text, icon and keys.
void dress(QAction &action, const Action &as);

/// A QAction for the one of @p id.
QAction *makeAction(const QString &id, QObject *parent);

/// The same for a menu of what hears the keys itself: they only stand behind the words.
QAction *makeWords(const QString &id, QObject *parent);

/// The keys of the one of @p id, heard in @p parent and all that is in it.
QList<QShortcut *> makeKeys(const QString &id, QWidget *parent);

} // namespace solidair
