// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inlineedit.h"

#include "fielderror.h"
#include "fieldkeys.h"
#include "painting.h"
#include "ui/look/look.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

InlineEdit::InlineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_attempted.clear();
        setError({});
    });
}

InlineEdit::~InlineEdit() = default;

bool InlineEdit::isUncommitted() const
{
    return text() != m_value && text() != m_attempted;
}

void InlineEdit::setValue(const QString &value)
{
    const bool keepsTyping = (hasFocus() && isUncommitted())
        || (!m_error.isEmpty() && text() != m_value && text() != value);
    m_value = value;
    if (keepsTyping)
        return;
    m_attempted.clear();
    // Also where nothing differs: what is recorded is no longer typing that Ctrl+Z takes back.
    const int position = cursorPosition();
    setText(value);
    setCursorPosition(hasFocus() ? position : 0);
    setError({});
}

void InlineEdit::setError(const QString &reason)
{
    if (reason == m_error)
        return;
    m_error = reason;
    FieldError::say(m_errorLine, *this, reason);
}

void InlineEdit::commit()
{
    if (isReadOnly() || !isUncommitted())
        return;
    m_attempted = text();
    emit valueCommitted(m_attempted);
}

void InlineEdit::showFrame()
{
    update();
}

void InlineEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showFrame();
}

void InlineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A context menu comes back to the typing.
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
        setCursorPosition(0);
    }
    showFrame();
}

void InlineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (text() != m_value || !m_error.isEmpty())) {
        m_attempted.clear();
        setText(m_value);
        setError({});
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        // Return is the field's own here: it does not press a dialog's button as well.
        event->accept();
    }
}

void InlineEdit::enterEvent(QEnterEvent *event)
{
    QLineEdit::enterEvent(event);
    showFrame();
}

void InlineEdit::leaveEvent(QEvent *event)
{
    QLineEdit::leaveEvent(event);
    showFrame();
}

bool InlineEdit::event(QEvent *event)
{
    if (isForTheWindow(*this, *event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !hasFocus()
        && fontMetrics().horizontalAdvance(text()) > width() - 2 * look::space(*this, 2)) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           Qt::convertFromPlainText(text()), this);
        return true;
    }
    return QLineEdit::event(event);
}

void InlineEdit::paintAtRest()
{
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    // Where QLineEdit itself puts its text: within the style's frame, 2 pixels from it.
    QRect room = style()
                     ->subElementRect(QStyle::SE_LineEditContents, &option, this)
                     .marginsRemoved(textMargins());
    room.adjust(2, 0, -2, 0);
    const bool offers = underMouse() && isEnabled() && !isReadOnly();
    const auto metrics = fontMetrics();
    const int top = room.y() + (room.height() - metrics.height() + 1) / 2;
    const bool isEmpty = text().isEmpty();
    painter.setPen(isEmpty ? look::secondary(palette()) : palette().color(QPalette::Text));
    const QString shown =
        metrics.elidedText(isEmpty ? placeholderText() : text(), Qt::ElideRight, room.width());
    // As QLineEdit does it; drawText() would round the line elsewhere.
    QTextLayout line(shown, font());
    line.beginLayout();
    line.createLine();
    line.endLayout();
    line.draw(&painter, QPointF(room.x(), top));
    if (!m_error.isEmpty() || !offers)
        return;
    // The pencil only where it covers nothing.
    const int used = room.x() + metrics.horizontalAdvance(shown);
    const bool fits = used <= width() - painting::iconSide(*this) - 2 * look::space(*this, 1);
    painting::fieldFrame(painter, *this, fits ? u"edit"_s : QString(), look::hairline(palette()),
                         look::secondary(palette()));
}

void InlineEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus())
        QLineEdit::paintEvent(event);
    else
        paintAtRest();
    if (m_error.isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = look::danger(palette());
    painting::fieldFrame(painter, *this, u"warning"_s, colour, colour);
}

} // namespace solidair
