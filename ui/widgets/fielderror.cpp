// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fielderror.h"

#include "painting.h"
#include "ui/look/look.h"

#include <QEvent>
#include <QLineEdit>
#include <QTextDocument>

namespace solidair {

FieldError::FieldError(QLineEdit &field)
    : QLabel(field.parentWidget())
    , m_field(field)
{
    setTextFormat(Qt::PlainText);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(look::smaller(field.font()));
    field.installEventFilter(this);
    // Not the field's child, which would cut it off, but as old as the field.
    connect(&field, &QObject::destroyed, this, &QObject::deleteLater);
}

void FieldError::say(QPointer<FieldError> &error, QLineEdit &field, const QString &reason)
{
    field.setAccessibleDescription(reason);
    field.setToolTip(reason.isEmpty() ? QString() : Qt::convertFromPlainText(reason));
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

void FieldError::place()
{
    if (m_field.parentWidget() == nullptr)
        return;
    if (parentWidget() != m_field.parentWidget())
        setParent(m_field.parentWidget());
    QPalette colours = parentWidget()->palette();
    colours.setColor(foregroundRole(), look::danger(colours));
    if (colours != palette())
        setPalette(colours);
    adjustSize();
    const QRect field = m_field.geometry();
    const int below = field.bottom() + 1;
    const bool fits = below + height() <= parentWidget()->height();
    const int x = qMax(0, qMin(field.x(), parentWidget()->width() - width()));
    move(x, fits ? below : field.top() - height());
    setVisible(m_field.isVisibleTo(parentWidget()));
    raise();
}

bool FieldError::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
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
