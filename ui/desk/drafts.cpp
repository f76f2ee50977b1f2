// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafts.h"

#include "base/clock.h"
#include "session/campaignsession.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int soonEnough = 350; // milliseconds from the first key to the file
constexpr int untilTriedAgain = 3000; // milliseconds

} // namespace

Drafts::Drafts(CampaignSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!settle())
            m_timer.start(untilTriedAgain);
    });
}

Drafts::~Drafts()
{
    // Whoever closes the window was told before what cannot be kept.
    [[maybe_unused]] const auto settled = settle();
}

/// Not when it is made: the window of a large file stands before the file is read.
void Drafts::load()
{
    if (m_isLoaded || !m_session.isWritable())
        return;
    m_isLoaded = true;
    const auto kept = m_session.drafts();
    if (!kept)
        return;
    for (const auto &draft : *kept)
        m_drafts.insert(draft.place, draft);
}

QJsonObject Drafts::content(const DraftPlace &place)
{
    load();
    return m_drafts.value(place).content;
}

void Drafts::keep(const DraftPlace &place, const QJsonObject &content)
{
    load();
    if (!m_session.isWritable() || m_drafts.value(place).content == content)
        return;
    if (content.isEmpty())
        m_drafts.remove(place);
    else
        m_drafts.insert(place, {place, content, currentTime()});
    m_unsettled.insert(place);
    // Not from the last key on: who goes on typing would wait for ever.
    if (!m_timer.isActive() || m_timer.remainingTime() > soonEnough)
        m_timer.start(soonEnough);
    emit changed(place.municipality);
}

void Drafts::discard(const DraftPlace &place)
{
    keep(place, {});
    emit discarded(place);
}

QList<Draft> Drafts::of(MunicipalityId municipality)
{
    load();
    QList<Draft> found;
    for (const auto &draft : std::as_const(m_drafts)) {
        const bool isTask = draft.place.key.startsWith("task/"_L1);
        if (draft.place.municipality == municipality && draft.place != m_typing && !isTask)
            found.append(draft);
    }
    std::ranges::sort(found, [](const Draft &a, const Draft &b) {
        return std::pair(b.at, b.place.key) < std::pair(a.at, a.place.key);
    });
    return found;
}

void Drafts::setTyping(const DraftPlace &place)
{
    if (place == m_typing)
        return;
    const auto before = std::exchange(m_typing, place);
    if (!before.key.isEmpty())
        emit changed(before.municipality);
}

void Drafts::setLeft(const DraftPlace &place)
{
    if (place == m_typing)
        setTyping({});
}

void Drafts::setGone(const DraftPlace &place)
{
    if (place == m_typing)
        QMetaObject::invokeMethod(
            this, [this, place] { setLeft(place); }, Qt::QueuedConnection);
}

Result<> Drafts::settle()
{
    m_timer.stop();
    if (m_unsettled.isEmpty())
        return {};
    QList<Draft> drafts;
    for (const auto &place : std::as_const(m_unsettled))
        drafts.append(m_drafts.value(place, {place, {}, {}}));
    const auto done = m_session.keepDrafts(drafts);
    if (done)
        m_unsettled.clear();
    return done;
}

QStringList Drafts::unsettled() const
{
    QStringList texts;
    for (const auto &place : std::as_const(m_unsettled)) {
        if (const auto draft = m_drafts.value(place); !draft.content.isEmpty())
            texts.append(draftText(draft.content));
    }
    return texts;
}

QString draftText(const QJsonObject &content)
{
    QStringList texts;
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (!it.key().startsWith(chosenMark))
            texts.append(it.value().toString().simplified());
    }
    texts.removeAll(QString());
    return texts.join(u" · "_s);
}

} // namespace solidair
