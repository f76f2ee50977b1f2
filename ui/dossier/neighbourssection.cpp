// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "neighbourssection.h"

#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

NeighboursSection::NeighboursSection(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_section(new Section(tr("Neighbours that have joined"), this))
    , m_count(new FactLabel({}, this))
    , m_remark(new FactLabel({}, this))
    , m_links(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    m_count->setObjectName(u"neighboursCount"_s);
    m_section->setBeside(m_count);
    m_remark->setWordWrap(true);
    auto *flow = new FlowLayout(m_links);
    flow->setContentsMargins({});
    flow->setSpacing(look::space(*this, 1));
    m_section->content()->addWidget(m_links);
    m_section->content()->addWidget(m_remark);
}

void NeighboursSection::present(const DossierContent &content)
{
    const Register &campaign = m_workspace.campaign();
    const auto neighbours = campaign.neighbours(content.id);
    QList<MunicipalityId> joined;
    int asked = 0;
    for (const auto id : neighbours) {
        const auto stage = campaign.standing(id, content.today).stage;
        if (stage == Stage::Joined)
            joined.append(id);
        else if (stage == Stage::Asked || stage == Stage::InDiscussion)
            ++asked;
    }
    m_count->setText(tr("%1 of %2").arg(joined.size()).arg(neighbours.size()));
    QStringList remarks;
    if (joined.isEmpty())
        remarks.append(tr("None of them has joined yet."));
    if (asked > 0)
        remarks.append(tr("%n asked or in discussion", nullptr, asked));
    m_remark->setText(remarks.join(u' '));
    m_remark->setVisible(!remarks.isEmpty());
    setVisible(!neighbours.isEmpty());
    if (joined != m_shown)
        showLinks(joined);
}

void NeighboursSection::showLinks(const QList<MunicipalityId> &joined)
{
    m_shown = joined;
    // One of them may be what was just pressed.
    const auto former = m_links->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (auto *link : former) {
        m_links->layout()->removeWidget(link);
        link->hide();
        link->deleteLater();
    }
    for (const auto id : joined) {
        auto *marked = new QWidget(m_links);
        auto *row = new QHBoxLayout(marked);
        row->setContentsMargins({});
        row->setSpacing(0);
        auto *mark = new QLabel(marked);
        const int side = look::space(*this, 4);
        mark->setPixmap(
            look::stageIcon(Stage::Joined).pixmap(QSize(side, side), devicePixelRatioF()));
        auto *link =
            new LinkButton(onButton(m_workspace.campaign().municipality(id).name()), marked);
        link->setObjectName(u"neighbour"_s);
        connect(link, &LinkButton::clicked, this,
                [this, id] { emit m_workspace.dossierWanted(id, false); });
        row->addWidget(mark);
        row->addWidget(link);
        m_links->layout()->addWidget(marked);
        marked->show();
    }
    m_links->setVisible(!joined.isEmpty());
}

} // namespace solidair
