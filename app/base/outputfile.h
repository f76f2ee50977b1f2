// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QStringList>

#include <functional>

class QIODevice;

namespace solidair {

/// A file that stands in its place, whole.
struct PlacedFile
{
    QString path;
    QString remark; ///< To be told although it is there; empty when all is well.
};

/**
 * A file in the making, by a name of its own beside its place.
 *
 * It takes its place in one move, when its content is on the disk; until then what stood there
 * stays. One that does not come so far is removed with what SQLite put beside it; what a killed
 * process left is swept by the next that makes one in the same folder.
 */
class OutputFile
{
public:
    enum class Place
    {
        New, ///< For a campaign file: nothing may stand there, nor a log that would be taken for
             ///< its own.
        Replace ///< A file that stands there gives way, except a campaign file.
    };

    OutputFile(const QString &target, Place place);
    ~OutputFile();

    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    /// Whether it may be made: FileAccess when its place is taken, forbidden or cannot be named.
    /// Sweeps what dead processes left beside it.
    Result<> check() const;

    /// Where it is made; nothing stands there yet.
    const QString &path() const { return m_path; }

    /// Puts the closed file at path() in its place. After an error the place is as it was.
    Result<> takePlace();

    /// What is to be told when the names in the folder of @p path cannot be brought to the disk;
    /// else empty.
    static QString unconfirmed(const QString &path);

    /// The two in one.
    Result<PlacedFile> place();

    /// @p error with the place's name instead of the one in between.
    Error aboutPlace(Error error) const;

private:
    bool hasLog() const;

    QString m_target; ///< As it was named.
    QString m_end; ///< Where symbolic links lead.
    QString m_path;
    Place m_place;
    bool m_isPlaced = false;
};

/// A file and what it is to hold.
struct Document
{
    QString path;
    QByteArray content;
};

/// Puts @p content into the file @p path, whole or not at all, readable by the owner only. Fails
/// with FileAccess where it may not be written or the disk is full; what was there is then as it
/// was.
Result<PlacedFile> saveDocument(const QString &path, const QByteArray &content);
/// The same of what @p write writes.
Result<PlacedFile> saveDocument(const QString &path,
                                const std::function<Result<>(QIODevice &)> &write);
/// The same of several in one folder: all of them are on the disk before the first takes its place.
/// Returns what is to be told; empty when all is well.
Result<QString> saveDocuments(const QList<Document> &documents);

} // namespace solidair
