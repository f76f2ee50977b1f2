// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dump.h"

#include "database.h"
#include "statement.h"
#include "tables.h"
#include "transaction.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue dumped(const Statement &row, int column, ColumnKind kind)
{
    if (row.isNull(column))
        return {};
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Date:
    case ColumnKind::Time:
        return row.text(column);
    case ColumnKind::Flag:
        return row.number(column) != 0;
    case ColumnKind::Integer:
        return row.number(column);
    case ColumnKind::Real:
        return row.value(column).toDouble();
    case ColumnKind::Bytes:
        return QString::fromLatin1(row.value(column).toByteArray().toBase64());
    }
    Q_UNREACHABLE();
}

Result<> put(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return Error{
        Error::Code::FileAccess,
        QCoreApplication::translate("Dump",
                                    "The export could not be written. The campaign is safe. "
                                    "Check that the disk has room and try again."),
        device.errorString()};
}

Result<> dumpTable(const Database &database, const Table &table, QIODevice &device)
{
    const QString where = table.isSwept ? u" WHERE "_s + whereReferredTo(table.name) : QString();
    Statement select(database, table.select() + where + u" ORDER BY id"_s);
    auto done = select.run();
    bool isFirst = true;
    while (done && select.next()) {
        // An object sorts its names: the order of columns in the schema may change.
        QJsonObject row{{u"id"_s, select.text(0)}};
        for (int i = 0; i < table.columns.size(); ++i) {
            const Column &column = table.columns.at(i);
            row.insert(column.name, dumped(select, i + 1, column.kind));
        }
        done = put(device,
                   (isFirst ? "\n" : ",\n") + QJsonDocument(row).toJson(QJsonDocument::Compact));
        isFirst = false;
    }
    return done ? select.finished() : done;
}

} // namespace

Result<> writeDump(const Database &database, QIODevice &device)
{
    Transaction transaction(database, Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun();

    QList<Table> sorted = tables();
    std::ranges::sort(sorted, {}, &Table::name);
    auto done = put(device, "{");
    for (qsizetype i = 0; done && i < sorted.size(); ++i) {
        done = put(device, (i == 0 ? "\n\"" : ",\n\"") + sorted.at(i).name.toUtf8() + "\":[");
        if (done)
            done = dumpTable(database, sorted.at(i), device);
        if (done)
            done = put(device, "]");
    }
    if (done)
        done = put(device, "\n}\n");
    return done ? database.confirmUnchanged() : done;
}

} // namespace solidair
