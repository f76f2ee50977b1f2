// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchfield.h"

#include "accessibility.h"
#include "look.h"

#include <QAction>
#include <QKeyEvent>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SearchField::SearchField(const QString &what, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(what);
    setClearButtonEnabled(true);
    addAction(look::icon(u"search"_s), QLineEdit::LeadingPosition);
    nameIcons(*this, what);
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        // An empty one leaves the key to what it stands in.
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        return;
    case Qt::Key_Down:
        emit left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        QLineEdit::keyPressEvent(event);
        emit left();
        event->accept();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace solidair
