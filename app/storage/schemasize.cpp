// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemasize.h"

#include <QFile>
#include <QList>
#include <QtEndian>

namespace solidair::sqlitefile {

namespace {

// Ten times what the schema has.
constexpr int mostSchemaEntries = 500;
constexpr int mostPages = 500;

constexpr int fileHeader = 100; // on the first page, before the page's own
constexpr int pageSizeOffset = 16;
constexpr uchar leafPage = 0x0D;
constexpr uchar innerPage = 0x05;
constexpr qsizetype innerHeader = 12;

template <typename Number>
Number numberAt(const QByteArray &page, qsizetype offset)
{
    if (offset < 0 || offset + qsizetype(sizeof(Number)) > page.size())
        return 0;
    return qFromBigEndian<Number>(page.constData() + offset);
}

/// The pages below an inner page of a table; empty for any other.
QList<quint32> pagesBelow(const QByteArray &page, qsizetype header)
{
    QList<quint32> pages;
    const int cells = numberAt<quint16>(page, header + 3);
    for (int i = 0; i < cells && i < mostPages; ++i) {
        const auto cell = numberAt<quint16>(page, header + innerHeader + 2 * i);
        pages.append(numberAt<quint32>(page, cell));
    }
    pages.append(numberAt<quint32>(page, header + 8));
    return pages;
}

} // namespace

bool hasBoundedSchema(QFile &file)
{
    file.seek(0);
    const QByteArray start = file.read(fileHeader);
    const auto told = numberAt<quint16>(start, pageSizeOffset);
    const qint64 pageSize = told == 1 ? 65'536 : told;
    if (pageSize < 512)
        return true;
    QList<quint32> pages{1};
    int entries = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i == mostPages)
            return false;
        if (pages[i] == 0 || !file.seek((qint64(pages[i]) - 1) * pageSize))
            continue;
        const QByteArray page = file.read(pageSize);
        const qsizetype header = pages[i] == 1 ? fileHeader : 0;
        const auto kind = static_cast<uchar>(page.size() > header ? page[header] : 0);
        if (kind == innerPage)
            pages += pagesBelow(page, header);
        else if (kind == leafPage)
            entries += numberAt<quint16>(page, header + 3);
        if (entries > mostSchemaEntries)
            return false;
    }
    return true;
}

} // namespace solidair::sqlitefile
