// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

namespace solidair {

/// Who writes the letters. Belongs to the campaign file.
struct Sender
{
    QString name;
    QString function;
    QString organisation;
    QString email;
    QString phone;
    QString website;
    QString address; ///< Street and number.
    QString place; ///< Postal code and town.

    friend bool operator==(const Sender &, const Sender &) = default;
};

/// What a campaign file says of itself.
struct Campaign
{
    CampaignId id;
    QString name;
    bool isSample = false;
    bool hasWallonia = false;
    int registerVersion = 0;
    Sender sender;

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

} // namespace solidair
