// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace solidair {

/// What SQLite keeps in the header of a campaign file: "SOLI".
inline constexpr quint32 campaignApplicationId = 0x534F4C49;

/// How many bytes of a file tell whether it is one.
inline constexpr int campaignHeaderSize = 100;

/// Whether @p header, the first bytes of a file, is that of a campaign file.
inline bool isCampaignHeader(QByteArrayView header)
{
    constexpr int applicationIdOffset = 68;
    return header.size() >= campaignHeaderSize
        && header.startsWith(QByteArrayView("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(header.data() + applicationIdOffset) == campaignApplicationId;
}

} // namespace solidair
