// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewitness.h"

#include "base/disk.h"
#include "filestamp.h"
#include "loggedpages.h"
#include "privatefile.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 witnessMagic = 0x534F4C57; // "SOLW"
/// In bytes: of a campaign of 16 GB.
constexpr qint64 largestWitness = 32 * 1024 * 1024;

QString draftOf(const QString &path)
{
    return FileWitness::placeOf(path) + u".part"_s;
}

bool writeDraft(const QString &draft, const QByteArray &bytes)
{
    QFile file(draft);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

std::optional<FileWitness> FileWitness::of(const QString &path)
{
    auto marks = PageMarks::of(path);
    if (!marks)
        return std::nullopt;
    FileWitness witness;
    witness.m_marks = *std::move(marks);
    if (const auto log = WriteAheadLog::of(path + u"-wal"_s)) {
        witness.m_logNumber = log->number;
        witness.m_logSalt = log->salt;
        witness.m_frames = log->frames;
    }
    return witness;
}

bool FileWitness::lookAgain(const QString &path)
{
    auto marks = PageMarks::of(path);
    if (!marks)
        return false;
    m_marks = *std::move(marks);
    return true;
}

QByteArray FileWitness::bytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << witnessMagic << m_marks.pageSize << m_logNumber << m_logSalt << m_frames
           << m_marks.pages;
    stream << markOf(bytes); // of all before it: a half one is none
    return bytes;
}

std::optional<FileWitness> FileWitness::keptBeside(const QString &path)
{
    const auto stamp = stampOf(placeOf(path));
    if (!stamp || !stamp->isRegular || stamp->size > largestWitness)
        return std::nullopt;
    QFile file(placeOf(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(largestWitness);
    constexpr qsizetype markLength = sizeof(quint64);
    if (bytes.size() <= markLength)
        return std::nullopt;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    FileWitness witness;
    quint32 magic = 0;
    quint64 mark = 0;
    stream >> magic;
    if (magic != witnessMagic)
        return std::nullopt;
    stream >> witness.m_marks.pageSize >> witness.m_logNumber >> witness.m_logSalt
        >> witness.m_frames >> witness.m_marks.pages >> mark;
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd()
        && mark == markOf(QByteArrayView(bytes).chopped(markLength));
    return isWhole ? std::optional(witness) : std::nullopt;
}

Result<> FileWitness::keepBeside(const QString &path, bool durably) const
{
    const QString draft = draftOf(path);
    const auto old = stampOf(draft);
    if (old && old->isRegular)
        QFile::remove(draft); // of a program that was killed here
    const QString place = placeOf(path);
    const bool isKept = writeDraft(draft, bytes()) && disk::flush(draft)
        && disk::move(draft, place, true) == disk::Moved::Done;
    if (isKept && (!durably || disk::flushFolder(QFileInfo(place).absolutePath())))
        return {};
    QFile::remove(draft);
    forget(path);
    return Error{Error::Code::FileAccess,
                 QCoreApplication::translate(
                     "FileWitness",
                     "The folder of the file has no room or may not be changed. What was recorded "
                     "is safe. Make room."),
                 draft};
}

void FileWitness::forget(const QString &path)
{
    const auto stamp = stampOf(placeOf(path));
    if (stamp && stamp->isRegular)
        QFile::remove(placeOf(path));
}

QString FileWitness::placeOf(const QString &path)
{
    return path + u".witness"_s;
}

bool FileWitness::vouchesFor(const PageMarks &file, const WriteAheadLog &log) const
{
    if (file.pageSize != m_marks.pageSize || log.pages.pageSize != m_marks.pageSize)
        return false;
    const bool isSame =
        log.number == m_logNumber && log.salt == m_logSalt && log.frames >= m_frames;
    // The log may begin anew once all of it stands in the file; its number tells that, and that
    // this is the log after the one of then.
    const bool isNext = log.number == m_logNumber + 1;
    if (!isSame && !isNext)
        return false;
    // Pages after the last are cut off when the log is played.
    const auto most =
        qMin(qMax(file.pages.size(), m_marks.pages.size()), qsizetype(log.pages.pageCount));
    for (qsizetype i = 0; i < most; ++i) {
        const auto number = quint32(i + 1);
        if (i >= file.pages.size()) { // not copied there yet
            if (log.pages.offsets.contains(number))
                continue;
            return false;
        }
        const bool isAsBefore = i < m_marks.pages.size() && file.pages.at(i) == m_marks.pages.at(i);
        if (!isAsBefore && !log.marks.contains(number, file.pages.at(i)))
            return false;
    }
    return true;
}

} // namespace solidair
