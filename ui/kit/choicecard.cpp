// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicecard.h"

#include "factlabel.h"
#include "look.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace solidair {

ChoiceCard::ChoiceCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(title, this))
    , m_fact(new FactLabel({}, this))
    , m_sentence(new FactLabel({}, this))
{
    m_button->setFont(look::heading(font()));
    m_fact->setWordWrap(true);
    m_fact->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int edge = look::space(*this, 3);
    column->setContentsMargins(edge, look::space(*this, 2), edge, look::space(*this, 2));
    column->setSpacing(look::space(*this, 1));
    auto *head = new QHBoxLayout;
    head->addWidget(m_button);
    head->addWidget(m_fact, 1);
    column->addLayout(head);
    column->addWidget(m_sentence);
    connect(m_button, &QRadioButton::toggled, this, [this](bool isChosen) {
        if (m_details)
            m_details->setVisible(isChosen);
        update();
    });
}

void ChoiceCard::setTexts(const QString &fact, const QString &sentence)
{
    m_fact->setText(fact);
    m_sentence->setText(sentence);
    m_button->setAccessibleDescription(fact + QStringLiteral(". ") + sentence);
}

void ChoiceCard::setDetails(QWidget *details)
{
    m_details = details;
    layout()->addWidget(details);
    details->setVisible(m_button->isChecked());
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = m_button->isChecked();
    const qreal width = isChosen ? 2 : 1;
    painter.setPen(QPen(isChosen ? look::accent(palette()) : look::hairline(palette()), width));
    const qreal inner = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inner, inner, -inner, -inner), 4, 4);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos())
        || !m_button->isEnabled())
        return;
    m_button->click();
    m_button->setFocus();
}

} // namespace solidair
