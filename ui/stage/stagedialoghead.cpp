// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialoghead.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/stagelabel.h"

#include <QHBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

StageDialogHead::StageDialogHead(bool showsFrom, QWidget *parent)
    : QWidget(parent)
    , m_headline(new ElidedLabel({}, this))
{
    m_headline->setObjectName(u"stageHeadline"_s);
    m_headline->setFont(look::title(font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 2));
    row->addWidget(m_headline, 1);
    if (showsFrom) {
        m_from = new StageLabel(this);
        row->addWidget(m_from);
        auto *arrow = new FactLabel(u"→"_s, this);
        arrow->setAccessibleName(tr("becomes"));
        row->addWidget(arrow);
    }
    m_to = new StageLabel(this);
    m_to->setFont(look::heading(font()));
    row->addWidget(m_to);
}

void StageDialogHead::present(const QString &headline, Stage to)
{
    m_headline->setText(headline);
    m_to->setStage(to);
}

void StageDialogHead::setFrom(Stage from)
{
    if (m_from)
        m_from->setStage(from);
}

} // namespace solidair
