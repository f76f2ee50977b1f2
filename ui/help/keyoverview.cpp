// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyoverview.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KeyOverview
{
    Q_DECLARE_TR_FUNCTIONS(KeyOverview)
};

QString headingOf(Place place)
{
    switch (place) {
    case Place::Window:
        return KeyOverview::tr("In the whole window");
    case Place::Tables:
        return KeyOverview::tr("In a list");
    case Place::List:
        return KeyOverview::tr("In the list of municipalities");
    case Place::Persons:
        return KeyOverview::tr("With Persons");
    case Place::Dossier:
        return KeyOverview::tr("In the dossier");
    case Place::Letters:
        return KeyOverview::tr("With Letters");
    case Place::Import:
        return KeyOverview::tr("When a list is taken in");
    case Place::Doubles:
        return KeyOverview::tr("With double persons");
    case Place::Assistants:
        return KeyOverview::tr("On a page that one comes back from");
    }
    Q_UNREACHABLE();
}

QString wordsOf(const Action &action)
{
    if (!action.explanation.isEmpty())
        return action.explanation;
    return QString(action.text).remove(u'&').remove(u'…');
}

QString row(const Action &action)
{
    QStringList keys;
    for (const auto &key : action.keys)
        keys.append(key.toString(QKeySequence::NativeText));
    return u"<tr><td><b>%1</b></td><td>%2</td></tr>\n"_s.arg(keys.join(u", "_s).toHtmlEscaped(),
                                                             wordsOf(action).toHtmlEscaped());
}

} // namespace

QString keyOverview(const QList<Action> &actions)
{
    QString html;
    for (const auto place :
         {Place::Window, Place::Tables, Place::List, Place::Persons, Place::Dossier, Place::Letters,
          Place::Import, Place::Doubles, Place::Assistants}) {
        QString rows;
        for (const auto &action : actions) {
            if (action.place == place && !action.keys.isEmpty())
                rows += row(action);
        }
        if (!rows.isEmpty()) {
            html += u"<h2>%1</h2>\n<table cellpadding=\"4\">\n%2</table>\n"_s.arg(
                headingOf(place).toHtmlEscaped(), rows);
        }
    }
    return html;
}

} // namespace solidair
