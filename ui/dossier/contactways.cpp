// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactways.h"

#include "base/text.h"
#include "ui/kit/copytext.h"
#include "ui/kit/look.h"

#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ContactWays::ContactWays(QWidget *parent)
    : QWidget(parent)
    , m_email(new CopyText(tr("Copy the e-mail address"), this))
    , m_phone(new CopyText(tr("Copy the telephone number"), this))
{
    m_email->setObjectName(u"contactEmail"_s);
    m_phone->setObjectName(u"contactPhone"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::space(*this, 1), 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_email);
    column->addWidget(m_phone);
}

void ContactWays::present(const Person &person)
{
    m_email->setWords(singleLine(person.email));
    m_phone->setWords(singleLine(person.phone));
    setVisible(!person.email.isEmpty() || !person.phone.isEmpty());
}

} // namespace solidair
