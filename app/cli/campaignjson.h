// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace solidair {

/// With controls escaped that JSON lets stand and a terminal obeys.
QString jsonText(const QJsonDocument &document);

/// A municipality on @p day as `list --format json` shows it; what is missing is null.
QJsonObject municipalityJson(const Register &campaign, MunicipalityId id, QDate day);

/// The same with steps, commitments, contacts, letters and neighbours that joined: `show --format
/// json`. History from before a merger is among it.
Result<QJsonObject> dossierJson(const CampaignSession &session, MunicipalityId id, QDate day);

/// What is kept of a municipality and its predecessors beside the Register, of one state of the
/// file: Conflict when it is not sure to be.
Result<MunicipalityRecords> recordsShown(const CampaignSession &session, MunicipalityId id);

/// Steps of the municipality and of those that went into it, by the day they took effect.
QList<EffectiveStep> wholeHistory(const Register &campaign, MunicipalityId id);

/// Neighbours that are members on @p day.
QList<MunicipalityId> joinedNeighbours(const Register &campaign, MunicipalityId id, QDate day);

} // namespace solidair
