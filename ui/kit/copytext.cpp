// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copytext.h"

#include "look.h"
#include "painting.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

CopyText::CopyText(const QString &verb, QWidget *parent)
    : WrappedLabel(parent)
    , m_verb(verb)
{
    setFocusPolicy(Qt::StrongFocus);
    setWordWrap(true);
    setFont(look::smaller(font()));
    setForegroundRole(QPalette::Text);
    const int edge = look::space(*this, 1) / 2;
    setContentsMargins(edge, edge, edge, edge);
    const QString key = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    setAccessibleDescription(u"%1 (%2)"_s.arg(verb, key));
}

void CopyText::setWords(const QString &words)
{
    setText(words);
    setVisible(!words.isEmpty());
}

void CopyText::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

/// The key is its own here, not the window's for the rows of a list.
bool CopyText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return WrappedLabel::event(event);
}

void CopyText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        WrappedLabel::keyPressEvent(event);
}

void CopyText::mouseDoubleClickEvent(QMouseEvent *)
{
    copy();
}

void CopyText::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    connect(menu.addAction(m_verb), &QAction::triggered, this, &CopyText::copy);
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(isKey ? mapToGlobal(QPoint(0, height())) : event->globalPos());
}

void CopyText::paintEvent(QPaintEvent *event)
{
    WrappedLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
}

void CopyText::focusInEvent(QFocusEvent *event)
{
    WrappedLabel::focusInEvent(event);
    update();
}

void CopyText::focusOutEvent(QFocusEvent *event)
{
    WrappedLabel::focusOutEvent(event);
    update();
}

} // namespace solidair
