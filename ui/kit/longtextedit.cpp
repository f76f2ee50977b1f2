// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "longtextedit.h"

#include <QKeyEvent>
#include <QPointer>

#include <utility>

namespace solidair {

namespace {

constexpr int linesShown = 3;

} // namespace

LongTextEdit::LongTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LongTextEdit::setValue(const QString &value)
{
    const bool isBeingTyped = hasFocus() && toPlainText() != m_value;
    m_value = value;
    if (m_isRefused || isBeingTyped || (m_isUnrecorded && !m_isCommitting))
        return;
    if (toPlainText() != value)
        showText(value);
}

/// What is shown is not typed: nobody is told of it as such.
void LongTextEdit::showText(const QString &text)
{
    const QSignalBlocker quiet(this);
    setPlainText(text);
}

void LongTextEdit::showUnrecorded(const QString &text)
{
    m_isUnrecorded = text != m_value;
    m_refused.clear();
    showText(text);
}

void LongTextEdit::commitTyped()
{
    const QString text = toPlainText();
    if (text == m_value || m_isCommitting || (m_isUnrecorded && text == m_refused))
        return;
    m_isCommitting = true;
    const QPointer<LongTextEdit> still(this);
    emit valueCommitted(text);
    if (!still)
        return;
    m_isCommitting = false;
    m_isUnrecorded = std::exchange(m_isRefused, false);
    if (m_isUnrecorded)
        m_refused = text;
    else
        emit settled();
}

QSize LongTextEdit::sizeHint() const
{
    const int frame = 2 * frameWidth() + qRound(2 * document()->documentMargin());
    return {8 * fontMetrics().averageCharWidth(), linesShown * fontMetrics().lineSpacing() + frame};
}

bool LongTextEdit::event(QEvent *event)
{
    // Ctrl+Z is the window's while there is no typing to take back.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) && toPlainText() == m_value) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void LongTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commitTyped();
}

void LongTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && toPlainText() != m_value) {
        showUnrecorded(m_value);
        return;
    }
    // Else a dialog or window may close by it.
    if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace solidair
