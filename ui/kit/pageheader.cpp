// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageheader.h"

#include "accessibility.h"
#include "factlabel.h"
#include "headlayout.h"
#include "look.h"

#include <QPushButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_fact(new FactLabel({}, this))
    , m_row(new HeadLayout(this, look::space(*this, 2), look::space(*this, 11)))
{
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setText(title);
    words->setFont(look::title(font()));
    words->setObjectName(u"title"_s);
    words->setContentsMargins(0, 0, look::space(*this, 1), 0);
    m_fact->setObjectName(u"fact"_s);
    m_fact->hide();
    const int side = look::space(*this, 3);
    m_row->setContentsMargins(side, 0, side, 0);
    m_row->addWidget(words);
    m_row->addWidget(m_fact);
    m_row->endTitle();
}

QPushButton *PageHeader::addBack(const QString &explanation)
{
    auto *back = new QPushButton(look::icon(u"left"_s), {}, this);
    back->setObjectName(u"leavePage"_s);
    setHint(*back, explanation);
    back->setAccessibleName(explanation);
    const int side = look::space(*this, 7);
    back->setFixedSize(QSize(side, side).expandedTo(back->minimumSizeHint()));
    m_row->beginWith(back);
    return back;
}

void PageHeader::setFact(const QString &fact)
{
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void PageHeader::setBeside(QWidget *widget)
{
    m_row->insertAtTitle(widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace solidair
