// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fielderror.h"

#include "accessibility.h"
#include "look.h"
#include "painting.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLineEdit>

#include <limits>
#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

FieldError::FieldError(QLineEdit &field)
    : QLabel(field.window())
    , m_field(&field)
{
    setObjectName(u"fieldError"_s);
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    // In the colour of the words.
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setMargin(look::space(field, 1) / 2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(look::smaller(field.font()));
    watch();
    // Not the field's child, which would cut it off, but as old as the field.
    connect(&field, &QObject::destroyed, this, &QObject::deleteLater);
}

void FieldError::say(QPointer<FieldError> &error, QLineEdit &field, const QString &reason)
{
    setHint(field, reason);
    // The triangle stands beside what was typed, not over it.
    const int room = painting::iconSide(field) + look::space(field, 1);
    field.setTextMargins(0, 0, reason.isEmpty() ? 0 : room, 0);
    field.update();
    if (reason.isEmpty()) {
        delete error;
        return;
    }
    // Not at once: a field is also left because its window goes, which bears no new children.
    const auto lineBelow = [&error, &field] {
        const QString present = field.accessibleDescription();
        if (present.isEmpty() || field.parentWidget() == nullptr)
            return;
        if (!error)
            error = new FieldError(field);
        error->setText(present);
        error->place();
    };
    QMetaObject::invokeMethod(&field, lineBelow, Qt::QueuedConnection);
}

void FieldError::watch()
{
    for (const auto &watched : std::as_const(m_watched)) {
        if (watched)
            watched->removeEventFilter(this);
    }
    m_watched.clear();
    for (QWidget *widget = m_field; widget != nullptr; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched.append(widget);
        if (widget->isWindow())
            break;
    }
}

/// What is seen of the field, in the window; nothing when it is hidden or scrolled away.
QRect FieldError::seenField() const
{
    const QWidget *window = m_field->window();
    if (!m_field->isVisibleTo(window))
        return {};
    QRect seen = window->rect() & QRect(m_field->mapTo(window, QPoint()), m_field->size());
    for (const QWidget *outer = m_field->parentWidget(); outer != nullptr && outer != window;
         outer = outer->parentWidget())
        seen &= QRect(outer->mapTo(window, QPoint()), outer->size());
    return seen;
}

/// How many words and fields @p place would lie over.
int FieldError::covered(const QRect &place) const
{
    const QWidget *window = m_field->window();
    int count = 0;
    for (const auto *other : window->findChildren<QWidget *>()) {
        const bool says = qobject_cast<const QLabel *>(other)
            || qobject_cast<const QLineEdit *>(other)
            || qobject_cast<const QAbstractButton *>(other);
        if (says && other != this && other != m_field && other->isVisibleTo(window)
            && QRect(other->mapTo(window, QPoint()), other->size()).intersects(place))
            ++count;
    }
    return count;
}

void FieldError::colour()
{
    QPalette colours = parentWidget()->palette();
    const QColor danger = look::danger(colours);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(role, danger);
    if (colours != palette())
        setPalette(colours);
}

void FieldError::place()
{
    if (!m_field || m_field->parentWidget() == nullptr)
        return;
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    colour();
    const QRect field = seenField();
    if (field.isEmpty()) {
        hide();
        return;
    }
    setWordWrap(false);
    setMinimumSize(0, 0);
    QSize size = sizeHint();
    if (size.width() > window->width()) {
        setWordWrap(true);
        size = {window->width(), heightForWidth(window->width())};
    }
    const int gap = look::space(*m_field, 1);
    const int x = qMax(0, qMin(field.x(), window->width() - size.width()));
    const int middle = field.center().y() - size.height() / 2;
    const QRect below(QPoint(x, field.bottom() + 1), size);
    const QRect above(QPoint(x, field.top() - size.height()), size);
    const QRect right(QPoint(field.right() + 1 + gap, middle), size);
    const QRect left(QPoint(field.left() - gap - size.width(), middle), size);
    QRect best(QPoint(x, qMax(0, window->height() - size.height())), size);
    int least = std::numeric_limits<int>::max();
    for (const auto &candidate : {below, above, right, left}) {
        const int count = window->rect().contains(candidate) ? covered(candidate) : least;
        if (count < least) {
            least = count;
            best = candidate;
        }
    }
    setGeometry(best);
    show();
    raise();
}

bool FieldError::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
        watch();
        place();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace solidair
