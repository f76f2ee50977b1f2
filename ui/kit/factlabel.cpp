// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factlabel.h"

#include "look.h"

#include <QEvent>
#include <QGuiApplication>

namespace solidair {

FactLabel::FactLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    follow();
}

int FactLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    return m_heights.at(*this, width, [this](int room) { return QLabel::heightForWidth(room); });
}

void FactLabel::follow()
{
    if (m_isFollowing)
        return;
    m_isFollowing = true;
    const auto *ground = parentWidget();
    const QPalette colours = ground ? ground->palette() : QGuiApplication::palette();
    const QColor wanted = look::secondary(colours);
    if (palette().color(QPalette::WindowText) != wanted) {
        QPalette own;
        // Both: the one that labels use depends on the ground they stand on.
        own.setColor(QPalette::WindowText, wanted);
        own.setColor(QPalette::Text, wanted);
        setPalette(own);
    }
    const QFont smaller = look::smaller(ground ? ground->font() : QGuiApplication::font());
    if (font() != smaller)
        setFont(smaller);
    m_isFollowing = false;
}

bool FactLabel::event(QEvent *event)
{
    const bool result = QLabel::event(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::ParentChange:
        follow();
        break;
    default:
        break;
    }
    return result;
}

} // namespace solidair
