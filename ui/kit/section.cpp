// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "section.h"

#include "accessibility.h"
#include "look.h"
#include "painting.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>

namespace solidair {

namespace {

/// The style's button with our icon in the accent colour of the palette it stands on.
class AccentButton final : public QToolButton
{
public:
    AccentButton(QString iconName, QWidget *parent)
        : QToolButton(parent)
        , m_iconName(std::move(iconName))
    {
        setAutoRaise(true);
        setFocusPolicy(Qt::StrongFocus);
        const int side = look::space(*this, 6);
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        option.icon = {};
        option.text.clear();
        painter.drawComplexControl(QStyle::CC_ToolButton, option);
        const int side = painting::iconSide(*this);
        const QColor colour = isEnabled()
            ? look::accent(palette())
            : palette().color(QPalette::Disabled, QPalette::ButtonText);
        painting::icon(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
                       m_iconName, colour);
        if (hasFocus())
            painting::focusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), 4, palette());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }

private:
    QString m_iconName;
};

} // namespace

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    auto *heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setText(title);
    heading->setFont(look::heading(font()));
    heading->setMinimumHeight(look::space(*this, 6));
    setAccessibleName(title);

    m_head->setSpacing(look::space(*this, 2));
    m_head->addWidget(heading);
    m_head->addStretch();
    m_buttons->setSpacing(look::space(*this, 1));
    m_head->addLayout(m_buttons);
    m_content->setSpacing(0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space(*this, 1));
    column->addLayout(m_head);
    column->addLayout(m_content);
    setLineShown(true);
}

void Section::setLineShown(bool shown)
{
    m_hasLine = shown;
    const int above = qRound(look::space(*this, 2) * 1.25);
    layout()->setContentsMargins(0, shown ? above : 0, 0, above);
    update();
}

void Section::setBeside(QWidget *widget)
{
    m_head->insertWidget(1, widget);
}

QToolButton *Section::addButton(const QString &name, const QString &iconName)
{
    auto *button = new AccentButton(iconName, this);
    button->setAccessibleName(name);
    setHint(*button, name);
    m_buttons->addWidget(button);
    return button;
}

void Section::paintEvent(QPaintEvent *)
{
    if (!m_hasLine)
        return;
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, look::hairline(palette()));
}

} // namespace solidair
