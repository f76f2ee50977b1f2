// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace solidair {

/// Tells one content of a page from another. Against accidents, not against somebody who means it:
/// who may write beside the file may write the file.
quint64 markOf(QByteArrayView page);

/// A short mark of every page of a database file.
struct PageMarks
{
    qint64 pageSize = 0; ///< Bytes.
    QList<quint64> pages; ///< Of page 1 first.

    /// Of the file at @p path; nothing when it is no database or cannot be read.
    static std::optional<PageMarks> of(const QString &path);

    bool operator==(const PageMarks &) const = default;
};

/// The page size that the first bytes of a database file tell; 0 when they are of something else.
qint64 pageSizeIn(QByteArrayView header);

} // namespace solidair
