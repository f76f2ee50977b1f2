// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodydoubles.h"

#include "session/knownpersons.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/wrappedlabel.h"

#include <QSet>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the one that stays does not say, the other may.
Body mergedBody(const Body &kept, const Body &gone)
{
    auto merged = kept;
    if (merged.municipality.isNull())
        merged.municipality = gone.municipality;
    if (merged.kind == Body::Kind::Other)
        merged.kind = gone.kind;
    return merged;
}

/// Whether something would go that only one of them says.
bool differ(const Body &a, const Body &b)
{
    const auto one = mergedBody(a, b);
    const auto other = mergedBody(b, a);
    return one.name != other.name || one.kind != other.kind
        || one.municipality != other.municipality;
}

} // namespace

BodyDoubles::BodyDoubles(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new WrappedLabel(this))
    , m_keepFirst(new LinkButton({}, this))
    , m_keepSecond(new LinkButton({}, this))
    , m_apart(new LinkButton(tr("They are two"), this))
    , m_mergeSure(new LinkButton({}, this))
{
    setObjectName(u"bodyDoubles"_s);
    m_words->setObjectName(u"bodyDoublesWords"_s);
    m_words->setWordWrap(true);
    m_keepFirst->setObjectName(u"keepFirstBody"_s);
    m_keepSecond->setObjectName(u"keepSecondBody"_s);
    m_apart->setObjectName(u"tellBodiesApart"_s);
    m_mergeSure->setObjectName(u"mergeSureBodies"_s);
    auto *links = new QWidget(this);
    auto *flow = new FlowLayout(links);
    flow->setContentsMargins({});
    flow->setSpacing(look::space(*this, 2));
    for (auto *link : {m_keepFirst, m_keepSecond, m_apart, m_mergeSure}) {
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
    connect(m_mergeSure, &LinkButton::clicked, this, &BodyDoubles::mergeSure);
    connect(&workspace, &Workspace::changed, this, &BodyDoubles::present);
    present();
}

/// The first two of which nobody said that they are two, and all that are certain.
bool BodyDoubles::find()
{
    m_sure.clear();
    m_left = 0;
    bool any = false;
    QSet<BodyId> taken;
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
        const auto &first = *std::ranges::find(bodies, found.first, &Body::id);
        const auto &second = *std::ranges::find(bodies, found.second, &Body::id);
        if (found.reasons.contains(Likeness::SameName)) {
            if (differ(first, second) || taken.contains(first.id) || taken.contains(second.id))
                ++m_left;
            else
                m_sure.append({first, second, mergedBody(first, second)});
            taken.insert(first.id);
            taken.insert(second.id);
        }
        if (any)
            continue;
        any = true;
        m_first = first;
        m_second = second;
        QStringList reasons;
        for (const auto likeness : found.reasons)
            reasons.append(likenessText(likeness, Phrases()));
        m_reasons = reasons.join(u", "_s);
    }
    return any;
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
    const auto count = static_cast<int>(m_sure.size());
    m_mergeSure->setVisible(count > 1);
    m_mergeSure->setText(tr("Merge %n certain pair(s) at once", nullptr, count));
}

/// All of one name in which nothing is to be chosen, told beforehand.
void BodyDoubles::mergeSure()
{
    const auto sure = m_sure;
    const auto count = static_cast<int>(sure.size());
    QStringList lines;
    for (const auto &[kept, gone, merged] : sure)
        lines.append(u"• "_s + merged.name);
    if (m_left > 0)
        lines.append(
            tr("%n pair(s) of one name stay: something is to be chosen in them.", nullptr, m_left));
    lines.append(tr("It is one step: Ctrl+Z makes two of each again."));
    const int answer = m_workspace.prompts().ask(
        window(), tr("Merge %n certain pair(s) at once?", nullptr, count), lines.join(u'\n'),
        {tr("Leave them"), tr("Merge %n pair(s)", nullptr, count)});
    if (answer == 1)
        m_workspace.runDeletion(std::make_unique<MergeBodiesCommand>(m_workspace.session(), sure),
                                tr("%n pair(s) merged", nullptr, count));
}

void BodyDoubles::merge(const Body &kept, const Body &gone)
{
    const auto done = tr("%1 and %2 are one").arg(kept.name, gone.name);
    m_workspace.runDeletion(std::make_unique<MergeBodiesCommand>(m_workspace.session(), kept, gone,
                                                                 mergedBody(kept, gone)),
                            done);
}

} // namespace solidair
