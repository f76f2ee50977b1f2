// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace solidair {

/// A file that is kept in the campaign, such as a letter as it was sent. Never changed.
struct Blob
{
    BlobId id;
    QString sha256; ///< In hexadecimal; empty where it was kept before hashes were.
    int size = 0; ///< In bytes.
    QString kind; ///< Its media type: "application/pdf".
    QByteArray bytes;

    friend bool operator==(const Blob &, const Blob &) = default;
};

/// In hexadecimal.
inline QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace solidair
