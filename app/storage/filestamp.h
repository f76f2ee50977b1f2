// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace solidair {

/// What tells one file from another, and one state of it from another, without reading it.
struct FileStamp
{
    quint64 device = 0;
    quint64 file = 0; ///< Its number on the device: the inode, or what Windows has for it.
    qint64 size = 0; ///< Bytes.
    qint64 written = 0; ///< When its content was last changed, nanoseconds.
    /// When anything about it last changed, its name or owner too; not set by copying. As
    /// `written` where the system does not know it.
    qint64 changed = 0;
    quint64 links = 1; ///< Names that the file has.
    bool isRegular = false; ///< No folder, link, pipe or device.

    bool isSameFile(const FileStamp &other) const
    {
        return device == other.device && file == other.file;
    }

    /// The same file, in which nothing was written meanwhile.
    bool isSameState(const FileStamp &other) const
    {
        return isSameFile(other) && size == other.size && written == other.written;
    }
};

/// Of what stands at @p path itself, links not followed; nothing when there is nothing.
std::optional<FileStamp> stampOf(const QString &path);

/// A text that is another one when something was written to the campaign file at @p path or to the
/// log or journal beside it.
QString stateBeside(const QString &path);

} // namespace solidair
