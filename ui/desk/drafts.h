// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/draft.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace solidair {

class CampaignSession;

/**
 * What was typed in the window of a campaign and is not recorded yet.
 *
 * Stands in the campaign's file within half a second; where the file cannot take it, it stays here
 * as long as the window does, and is tried again.
 */
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// @p session must outlive it.
    explicit Drafts(CampaignSession &session, QObject *parent = nullptr);
    ~Drafts() override;

    /// What was typed at @p place; empty when nothing was.
    QJsonObject content(const DraftPlace &place);
    /// Keeps @p content in its place; an empty one is gone.
    void keep(const DraftPlace &place, const QJsonObject &content);
    /// The person wants it no more.
    void discard(const DraftPlace &place);

    /// Those of a municipality, or of the campaign when it is null, the newest first; without the
    /// one that is being typed and without tasks ("task/…"), which stand in the navigation.
    QList<Draft> of(MunicipalityId municipality);

    bool isAny(MunicipalityId municipality) { return !of(municipality).isEmpty(); }

    /// The person wants to go on with it.
    void goOn(const DraftPlace &place) { emit wanted(place); }

    /// Where one types now: what stands there needs no telling.
    void setTyping(const DraftPlace &place);
    /// No longer where that was.
    void setLeft(const DraftPlace &place);
    /// Likewise, from a widget that is going: what tells of it may stand in the same window and be
    /// half taken down, so it hears of it once that is gone.
    void setGone(const DraftPlace &place);

    /// Writes what the file does not hold yet.
    Result<> settle();
    /// What it could not take, in the words that were typed.
    QStringList unsettled() const;

signals:
    /// Those of @p municipality may be others.
    void changed(solidair::MunicipalityId municipality);
    void discarded(const solidair::DraftPlace &place);
    void wanted(const solidair::DraftPlace &place);

private:
    void load();

    CampaignSession &m_session;
    bool m_isLoaded = false;
    QHash<DraftPlace, Draft> m_drafts;
    QSet<DraftPlace> m_unsettled;
    DraftPlace m_typing;
    QTimer m_timer;
};

/// The words typed in a draft, in a line.
QString draftText(const QJsonObject &content);

/// In a draft, what is only chosen is told from what was typed by this before the field's name.
inline constexpr QChar chosenMark = u'~';

} // namespace solidair
