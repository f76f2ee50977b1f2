// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagemarks.h"

#include <QFile>
#include <QtEndian>

namespace solidair {

namespace {

constexpr qsizetype pageSizeAt = 16; ///< In the header of a database file.
constexpr qsizetype headerLength = 100;

} // namespace

quint64 markOf(QByteArrayView page)
{
    constexpr quint64 multiplier = 0x9E3779B97F4A7C15ULL;
    constexpr qsizetype word = sizeof(quint64);
    quint64 mark = quint64(page.size());
    for (qsizetype at = 0; at + word <= page.size(); at += word) {
        const auto value = qFromLittleEndian<quint64>(page.data() + at);
        mark = (mark ^ value) * multiplier;
        mark ^= mark >> 29;
    }
    return mark;
}

qint64 pageSizeIn(QByteArrayView header)
{
    static constexpr QByteArrayView magic("SQLite format 3\0", 16);
    if (header.size() < headerLength || header.first(magic.size()) != magic)
        return 0;
    const qint64 size = qFromBigEndian<quint16>(header.data() + pageSizeAt);
    if (size == 1)
        return 65536;
    return size >= 512 && (size & (size - 1)) == 0 ? size : 0;
}

std::optional<PageMarks> PageMarks::of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    PageMarks marks;
    marks.pageSize = pageSizeIn(file.read(headerLength));
    if (marks.pageSize == 0 || !file.seek(0))
        return std::nullopt;
    constexpr qint64 pagesAtOnce = 64;
    QByteArray chunk(marks.pageSize * pagesAtOnce, Qt::Uninitialized);
    marks.pages.reserve(file.size() / marks.pageSize);
    for (;;) {
        const qint64 length = file.read(chunk.data(), chunk.size());
        if (length < 0)
            return std::nullopt;
        if (length == 0)
            return marks;
        for (qint64 at = 0; at < length; at += marks.pageSize) {
            const auto page = QByteArrayView(chunk).sliced(at, qMin(marks.pageSize, length - at));
            marks.pages.append(markOf(page));
        }
    }
}

} // namespace solidair
