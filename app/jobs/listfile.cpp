// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listfile.h"

#include "exchange/csvwriter.h"
#include "exchange/workbookfile.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<CsvRow> rowsOf(const ViewTable &table, QString Field::*head)
{
    QList<CsvRow> rows(1);
    for (const auto *field : table.columns)
        rows.first().append(field->*head);
    for (const auto &facts : table.rows) {
        CsvRow row;
        for (const auto *field : table.columns)
            row.append(fileValue(*field, field->read(facts)));
        rows.append(std::move(row));
    }
    return rows;
}

} // namespace

QStringList usualListColumns()
{
    return {u"nis"_s,     u"name"_s,        u"province"_s,  u"stage"_s,      u"since"_s,
            u"charter"_s, u"commitments"_s, u"asked_for"_s, u"coordinator"_s};
}

Result<PlacedFile> saveRows(const QString &path, const QString &title, QDate day,
                            const QList<QList<CellValue>> &rows)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return saveDocument(path, csvFile(rows));
    const auto workbook = xlsxFile(title, day, {{title, rows}});
    return workbook ? saveDocument(path, *workbook) : workbook.error();
}

QString listCsv(const ViewTable &table)
{
    return csvFileText(rowsOf(table, &Field::key));
}

Result<QByteArray> listWorkbook(const ViewTable &table, const Phrases &phrases, QDate day)
{
    const auto title = phrases.text("ListFile", QT_TRANSLATE_NOOP("ListFile", "Municipalities"));
    return xlsxFile(title, day, {{title, rowsOf(table, &Field::name)}});
}

} // namespace solidair
