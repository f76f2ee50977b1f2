// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodydoubles.h"

#include "session/commands/mergecommands.h"
#include "session/knownpersons.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/wrappedlabel.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

BodyDoubles::BodyDoubles(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new WrappedLabel(this))
    , m_keepFirst(new LinkButton({}, this))
    , m_keepSecond(new LinkButton({}, this))
    , m_apart(new LinkButton(tr("They are two"), this))
{
    setObjectName(u"bodyDoubles"_s);
    m_words->setObjectName(u"bodyDoublesWords"_s);
    m_words->setWordWrap(true);
    m_keepFirst->setObjectName(u"keepFirstBody"_s);
    m_keepSecond->setObjectName(u"keepSecondBody"_s);
    m_apart->setObjectName(u"tellBodiesApart"_s);
    auto *links = new QWidget(this);
    auto *flow = new FlowLayout(links);
    flow->setContentsMargins({});
    flow->setSpacing(look::space(*this, 2));
    for (auto *link : {m_keepFirst, m_keepSecond, m_apart}) {
        link->setAutoDefault(false);
        flow->addWidget(link);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space(*this, 1));
    column->addWidget(m_words);
    column->addWidget(links);
    connect(m_keepFirst, &LinkButton::clicked, this, [this] { merge(m_first, m_second); });
    connect(m_keepSecond, &LinkButton::clicked, this, [this] { merge(m_second, m_first); });
    connect(m_apart, &LinkButton::clicked, this, [this] {
        m_workspace.run(
            std::make_unique<TellApartCommand>(m_workspace.session(), m_first.id, m_second.id));
    });
    connect(&workspace, &Workspace::changed, this, &BodyDoubles::present);
    present();
}

/// The first two of which nobody said that they are two.
bool BodyDoubles::find()
{
    const auto &bodies = m_workspace.campaign().bodies();
    const auto apart = toldApart(m_workspace.session());
    if (!apart || !m_workspace.isWritable())
        return false;
    for (const auto &found : doublesAmong(bodies)) {
        const bool isApart = std::ranges::any_of(*apart, [&found](const ToldApart &two) {
            return (two.body == found.first && two.otherBody == found.second)
                || (two.body == found.second && two.otherBody == found.first);
        });
        if (isApart)
            continue;
        m_first = *std::ranges::find(bodies, found.first, &Body::id);
        m_second = *std::ranges::find(bodies, found.second, &Body::id);
        QStringList reasons;
        for (const auto likeness : found.reasons)
            reasons.append(likenessText(likeness, Phrases()));
        m_reasons = reasons.join(u", "_s);
        return true;
    }
    return false;
}

void BodyDoubles::present()
{
    const bool any = find();
    setVisible(any);
    if (!any)
        return;
    m_words->setText(tr("“%1” and “%2” may be one (%3). Steps and contacts of the one that goes "
                        "move along.")
                         .arg(m_first.name, m_second.name, m_reasons));
    m_keepFirst->setText(tr("Merge as “%1”").arg(onButton(m_first.name)));
    m_keepSecond->setText(tr("Merge as “%1”").arg(onButton(m_second.name)));
}

/// What the one that stays does not say, the other may.
void BodyDoubles::merge(const Body &kept, const Body &gone)
{
    auto merged = kept;
    if (merged.municipality.isNull())
        merged.municipality = gone.municipality;
    if (merged.kind == Body::Kind::Other)
        merged.kind = gone.kind;
    const auto done = tr("%1 and %2 are one").arg(kept.name, gone.name);
    m_workspace.runDeletion(
        std::make_unique<MergeBodiesCommand>(m_workspace.session(), kept, gone, merged), done);
}

} // namespace solidair
