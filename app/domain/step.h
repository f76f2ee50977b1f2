// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "id.h"
#include "stage.h"

#include <QDateTime>

namespace solidair {

/// By what way a municipality was asked.
enum class Channel
{
    Unknown,
    Post,
    Email,
    Hand,
    Meeting,
    Phone
};

/// Which body of the municipality decided.
enum class Decider
{
    Unknown,
    Council,
    College,
    Bureau,
    Ocmw,
    Other
};

QString channelToken(Channel channel); ///< Empty for Unknown.
std::optional<Channel> channelFromToken(QStringView token);
QString channelText(Channel channel, const Phrases &phrases);
QString deciderToken(Decider decider);
std::optional<Decider> deciderFromToken(QStringView token);
QString deciderText(Decider decider, const Phrases &phrases);

/// A dated step of a municipality to a stage.
struct Step
{
    StepId id;
    MunicipalityId municipality;
    int position = 0; ///< Steps keep an order of their own; gaps are fine, equals are not.
    Stage stage = Stage::Asked;
    PartialDate date;
    CharterId charter; ///< Of a step to joined; else null.
    QString reason;
    BodyId askedBy;
    PersonId askedByPerson;
    Channel channel = Channel::Unknown;
    Decider decidedBy = Decider::Unknown;
    QString link;
    QString source;
    QString note;
    QString recordedBy;
    QDateTime recordedAt;

    friend bool operator==(const Step &, const Step &) = default;
};

} // namespace solidair
