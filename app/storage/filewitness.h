// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "pagemarks.h"

#include <QString>

namespace solidair {

struct WriteAheadLog;

/**
 * What a campaign file was like when its log began: kept beside it for as long as it is open to
 * write, so that after a crash a log can be told to be of this file and no other version of it.
 *
 * Every page of the file must be as it was then, or as the log has it: the crash may have come
 * while the log was copied there. So it has to be made anew whenever that was done, before the log
 * begins anew.
 */
class FileWitness
{
public:
    /// Of the file at @p path, and of the log beside it, as they are now; nothing when they cannot
    /// be read.
    static std::optional<FileWitness> of(const QString &path);

    /// The one that was kept beside the file at @p path; nothing when there is none that is whole.
    static std::optional<FileWitness> keptBeside(const QString &path);

    /// Puts it beside the file at @p path (0600), in place of the one there; after an error none is
    /// there. @p durably: waits until its name is on the disk too.
    Result<> keepBeside(const QString &path, bool durably) const;

    static void forget(const QString &path);

    /// Where it is kept.
    static QString placeOf(const QString &path);

    /// Whether @p log is of the file with the marks @p file.
    bool vouchesFor(const PageMarks &file, const WriteAheadLog &log) const;

    const PageMarks &marks() const { return m_marks; }

    /// Bears witness of the file after all of that log was copied into it: the log that is begun
    /// then is the next. False when the file cannot be read.
    bool lookAgain(const QString &path);

private:
    QByteArray bytes() const;

    PageMarks m_marks;
    quint32 m_logNumber = 0;
    quint32 m_logSalt = 0;
    qint64 m_frames = 0; ///< In the log at that moment; some may stand in the file already.
};

} // namespace solidair
