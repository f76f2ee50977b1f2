// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inlineedit.h"

#include "fielderror.h"
#include "fieldkeys.h"
#include "look.h"
#include "painting.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

InlineEdit::InlineEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAttribute(Qt::WA_Hover);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_attempted.reset();
        setError({});
    });
}

InlineEdit::~InlineEdit() = default;

void InlineEdit::setWraps()
{
    m_wraps = true;
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Where its first line stands while it is typed in.
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
}

int InlineEdit::heightForWidth(int width) const
{
    const int one = sizeHint().height();
    if (!m_wraps)
        return one;
    QStyleOptionFrame option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, width, one);
    const int room = qMax(1, painting::fieldRoom(*this, option).width());
    QTextLayout lines(m_value, font());
    return one + qMax(0, qCeil(painting::wrap(lines, room)) - fontMetrics().height());
}

QSize InlineEdit::minimumSizeHint() const
{
    const QSize least = QLineEdit::minimumSizeHint();
    return m_wraps ? QSize(qMax(least.width(), look::space(*this, 24)), least.height()) : least;
}

bool InlineEdit::isUncommitted() const
{
    return text() != m_value && text() != m_attempted;
}

void InlineEdit::setValue(const QString &value)
{
    const bool keepsTyping = (hasFocus() && isUncommitted())
        || (!m_error.isEmpty() && text() != m_value && text() != value);
    if (m_wraps && m_value != value)
        updateGeometry();
    m_value = value;
    if (keepsTyping || m_isRefused)
        return;
    const bool isSettled = m_attempted.has_value();
    m_attempted.reset();
    // Also where nothing differs: what is recorded is no longer typing that Ctrl+Z takes back.
    const int position = cursorPosition();
    setText(value);
    setCursorPosition(hasFocus() ? position : 0);
    setError({});
    if (isSettled)
        emit settled();
}

void InlineEdit::showUnrecorded(const QString &text)
{
    m_attempted.reset();
    setText(text);
    setCursorPosition(0);
    setError(text == m_value ? QString() : tr("This is not recorded yet."));
}

void InlineEdit::takeBack()
{
    m_attempted.reset();
    setText(m_value);
    setError({});
}

void InlineEdit::refuse()
{
    m_isRefused = m_isCommitting;
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
    if (m_isRequired && text().trimmed().isEmpty()) {
        setText(m_value);
        return;
    }
    m_attempted = text();
    setError({});
    m_isCommitting = true;
    const QPointer<InlineEdit> still(this);
    emit valueCommitted(*m_attempted);
    if (!still)
        return;
    m_isCommitting = false;
    if (std::exchange(m_isRefused, false)) {
        // Whoever knows why has said so.
        if (m_error.isEmpty())
            setError(tr("This could not be recorded."));
    } else if (m_attempted && m_error.isEmpty()) {
        // It says what is recorded already.
        emit settled();
    }
}

void InlineEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A context menu comes back to the typing.
    if (event->reason() != Qt::PopupFocusReason) {
        commit();
        setCursorPosition(0);
    }
}

void InlineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (text() != m_value || !m_error.isEmpty())) {
        takeBack();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_error.isEmpty())
            m_attempted.reset(); // the person tries again
        commit();
        // Return is the field's own here: it does not press a dialog's button as well.
        event->accept();
    }
}

bool InlineEdit::event(QEvent *event)
{
    if (isForTheWindow(*this, *event)) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !hasFocus() && !m_wraps
        && fontMetrics().horizontalAdvance(text()) > width() - 2 * look::space(*this, 2)) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           Qt::convertFromPlainText(text()), this);
        return true;
    }
    return QLineEdit::event(event);
}

void InlineEdit::paintEvent(QPaintEvent *event)
{
    if (hasFocus()) {
        QLineEdit::paintEvent(event);
    } else {
        QStyleOptionFrame option;
        initStyleOption(&option);
        painting::fieldAtRest(*this, option, m_wraps);
    }
    if (m_error.isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = look::danger(palette());
    painting::fieldFrame(painter, *this, u"warning"_s, colour, colour);
}

} // namespace solidair
