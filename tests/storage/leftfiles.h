// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/repositories.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFile>
#include <QString>

namespace solidair::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Writes over a file that is there, as `cp` does: it stays the same file.
inline void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

/// What a killed program leaves, taken while it is open: the file and all beside it but the lock.
inline void copyAsLeft(const QString &from, const QString &to)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal", ".witness"}) {
        const QString name = from + QLatin1StringView(ending);
        if (QFile::exists(name) && !QFile::copy(name, to + QLatin1StringView(ending)))
            qFatal("%s", qPrintable(name));
    }
}

inline Result<> rename(const Database &database, const QString &name)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Statement update(database, QStringLiteral("UPDATE campaign SET name = :name"));
    if (const auto done = update.bind(QStringLiteral(":name"), name).run(); !done)
        return done;
    return transaction.commit();
}

/// Makes the log longer by @p size bytes, without a change that anybody sees.
inline Result<> lengthenLog(const Database &database, qsizetype size, char filling)
{
    Statement update(database,
                     QStringLiteral("UPDATE audit SET new_value = :long WHERE sequence = 1"));
    return update.bind(QStringLiteral(":long"), QByteArray(size, filling)).run();
}

inline QString nameIn(const Database &database)
{
    const auto campaign = CampaignRepository(database).campaign();
    return campaign ? campaign->name : campaign.error().message;
}

} // namespace solidair::test
