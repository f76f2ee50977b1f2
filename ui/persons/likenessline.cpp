// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "likenessline.h"

#include "domain/contactwords.h"
#include "session/knownpersons.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/linkbutton.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds in which nothing is typed.
constexpr int rest = 250;

} // namespace

LikenessLine::LikenessLine(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_link(new LinkButton({}, this))
{
    m_link->setObjectName(u"takeKnownPerson"_s);
    m_link->setIconName(u"person"_s);
    m_link->setFlush();
    // What stands below it stays in its place.
    auto retained = m_link->sizePolicy();
    retained.setRetainSizeWhenHidden(true);
    m_link->setSizePolicy(retained);
    m_link->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_link);
    row->addStretch();
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &LikenessLine::search);
    connect(m_link, &LinkButton::clicked, this, [this] { emit taken(m_like); });
}

void LikenessLine::look(const Contact &typed)
{
    m_typed = {typed.person, {typed.role.municipality}};
    m_rest.start();
}

void LikenessLine::search()
{
    // It looks again when this is done.
    if (m_task.isRunning()) {
        m_rest.start();
        return;
    }
    if (m_known.isEmpty()) {
        // Whoever types is not told: it is found when it is recorded.
        if (const auto known = knownPersons(m_workspace.session()))
            m_known = *known;
    }
    const auto found = std::make_shared<QList<Double<PersonId>>>();
    m_task.start([found, typed = m_typed, known = m_known](
                     const BackgroundTask::Reins &) { *found = doublesOf(typed, known); },
                 [this, found] { show(*found); });
}

/// The one with the most in common.
void LikenessLine::show(const QList<Double<PersonId>> &doubles)
{
    const auto best = std::ranges::max_element(
        doubles, {}, [](const Double<PersonId> &it) { return it.reasons.size(); });
    if (best == doubles.end()) {
        m_link->hide();
        return;
    }
    const auto known = std::ranges::find(m_known, best->second,
                                         [](const KnownPerson &it) { return it.person.id; });
    m_like = known->person;
    QStringList places;
    for (const auto id : known->municipalities) {
        if (m_workspace.campaign().contains(id))
            places.append(m_workspace.campaign().municipality(id).name());
    }
    places.sort();
    const auto name = contactName(m_like);
    const auto text = places.isEmpty()
        ? tr("Looks like %1: take that person").arg(name)
        : tr("Looks like %1 (%2): take that person").arg(name, places.first());
    if (m_link->isVisible() && m_link->text() == onButton(text))
        return;
    m_link->setText(onButton(text));
    m_link->show();
    announce(*this, text);
}

} // namespace solidair
