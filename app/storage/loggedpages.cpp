// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loggedpages.h"

#include "pagemarks.h"

#include <QFile>
#include <QtEndian>

#include <utility>

namespace solidair {

namespace {

quint32 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

bool isPageSize(qint64 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

/// The running checksum of a write-ahead log, of SQLite's file format 4.1.
class LogChecksum
{
public:
    explicit LogChecksum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    { }

    void add(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += value(bytes, at) + m_second;
            m_second += value(bytes, at + 4) + m_first;
        }
    }

    bool stands(QByteArrayView bytes, qsizetype at) const
    {
        return word(bytes, at) == m_first && word(bytes, at + 4) == m_second;
    }

private:
    quint32 value(QByteArrayView bytes, qsizetype at) const
    {
        return m_isBigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                             : qFromLittleEndian<quint32>(bytes.data() + at);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

/// The checksum of one page in a rollback journal: a few of its bytes.
quint32 journalChecksum(QByteArrayView page, quint32 begin)
{
    constexpr qsizetype step = 200;
    for (qsizetype at = page.size() - step; at > 0; at -= step)
        begin += static_cast<quint8>(page.at(at));
    return begin;
}

} // namespace

bool LoggedPages::writeInto(const QString &copy) const
{
    QFile from(path);
    QFile to(copy);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite))
        return false;
    for (auto it = offsets.begin(); it != offsets.end(); ++it) {
        if (it.key() > pageCount)
            continue;
        if (!from.seek(it.value()) || !to.seek((qint64(it.key()) - 1) * pageSize))
            return false;
        const QByteArray page = from.read(pageSize);
        if (page.size() != pageSize || to.write(page) != pageSize)
            return false;
    }
    return to.flush() && to.resize(pageCount * pageSize);
}

std::optional<WriteAheadLog> WriteAheadLog::of(const QString &path)
{
    constexpr quint32 magic = 0x377f0682; // the last bit: big-endian checksums
    constexpr quint32 format = 3007000;
    constexpr qint64 headerLength = 32;
    constexpr qint64 frameHeaderLength = 24;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(headerLength);
    if (header.size() < headerLength || (word(header, 0) & ~1U) != magic
        || word(header, 4) != format || !isPageSize(word(header, 8)))
        return std::nullopt;
    LogChecksum checksum((word(header, 0) & 1U) != 0);
    checksum.add(QByteArrayView(header).first(24));
    if (!checksum.stands(header, 24))
        return std::nullopt;

    WriteAheadLog log;
    log.pages.path = path;
    log.pages.pageSize = word(header, 8);
    log.number = word(header, 16);
    log.salt = word(header, 20);
    QHash<quint32, qint64> uncommitted;
    QMultiHash<quint32, quint64> marks;
    const qint64 frameLength = frameHeaderLength + log.pages.pageSize;
    for (qint64 count = 1;; ++count) {
        const QByteArray frame = file.read(frameLength);
        if (frame.size() < frameLength || word(frame, 8) != log.number
            || word(frame, 12) != log.salt || word(frame, 0) == 0)
            return log;
        checksum.add(QByteArrayView(frame).first(8));
        checksum.add(QByteArrayView(frame).sliced(frameHeaderLength));
        if (!checksum.stands(frame, 16))
            return log;
        marks.insert(word(frame, 0), markOf(QByteArrayView(frame).sliced(frameHeaderLength)));
        uncommitted.insert(word(frame, 0),
                           headerLength + (count - 1) * frameLength + frameHeaderLength);
        if (word(frame, 4) == 0)
            continue;
        log.pages.offsets.insert(uncommitted);
        uncommitted.clear();
        log.marks.unite(std::exchange(marks, {}));
        log.pages.pageCount = word(frame, 4);
        log.frames = count;
    }
}

std::optional<RollbackJournal> RollbackJournal::of(const QString &path)
{
    static constexpr QByteArrayView magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    constexpr qint64 headerLength = 28;
    constexpr quint32 untilTheEnd = 0xffffffff;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    RollbackJournal journal;
    journal.pages.path = path;
    const qint64 length = file.size();
    if (length > headerLength && file.seek(length - magic.size()))
        journal.namesAnother = file.read(magic.size()) == magic;
    qint64 sector = 0;
    for (qint64 at = 0;;) {
        if (!file.seek(at))
            return std::nullopt;
        const QByteArray header = file.read(headerLength);
        const bool isHeader = header.size() == headerLength && header.startsWith(magic);
        if (at == 0) {
            if (!isHeader || !isPageSize(word(header, 24)) || word(header, 20) < 32
                || word(header, 20) > 65536)
                return std::nullopt;
            sector = word(header, 20);
            journal.pages.pageSize = word(header, 24);
            journal.pages.pageCount = word(header, 16);
        }
        if (!isHeader)
            return journal;
        const qint64 recordLength = journal.pages.pageSize + 8;
        const qint64 room = (length - at - sector) / recordLength;
        const quint32 told = word(header, 8);
        const qint64 records = told == untilTheEnd ? room : qMin(room, qint64(told));
        for (qint64 i = 0; i < records; ++i) {
            const qint64 begin = at + sector + i * recordLength;
            if (!file.seek(begin))
                return journal;
            const QByteArray record = file.read(recordLength);
            if (record.size() < recordLength)
                return journal;
            const auto page = QByteArrayView(record).sliced(4, journal.pages.pageSize);
            if (journalChecksum(page, word(header, 12)) != word(record, recordLength - 4))
                return journal;
            if (const auto number = word(record, 0); !journal.pages.offsets.contains(number))
                journal.pages.offsets.insert(number, begin + 4);
        }
        at += sector + records * recordLength;
        at = (at + sector - 1) / sector * sector;
    }
}

} // namespace solidair
