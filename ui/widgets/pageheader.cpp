// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageheader.h"

#include "factlabel.h"
#include "ui/look/look.h"

#include <QBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_fact(new FactLabel({}, this))
    , m_row(new QHBoxLayout(this))
{
    auto *words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setText(title);
    words->setFont(look::title(font()));
    words->setObjectName(u"title"_s);
    m_fact->setObjectName(u"fact"_s);
    const int side = look::space(*this, 3);
    m_row->setContentsMargins(side, 0, side, 0);
    m_row->setSpacing(look::space(*this, 2));
    m_row->addWidget(words);
    m_row->addSpacing(look::space(*this, 1));
    m_row->addWidget(m_fact);
    m_row->addStretch();
    setMinimumHeight(look::space(*this, 11));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace solidair
