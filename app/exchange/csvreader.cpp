// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreader.h"

#include "csvscanner.h"
#include "sheetbuilder.h"
#include "sourceerrors.h"
#include "textencoding.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Excel reads before the first line: "sep=;". Nothing when it does not stand there.
std::optional<QChar> takeSeparatorLine(QStringView &text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 5)
        return {};
    const QChar separator = text[4];
    auto rest = text.sliced(5);
    if (!rest.isEmpty() && rest.front() != u'\r' && rest.front() != u'\n')
        return {};
    rest = rest.sliced(rest.startsWith("\r\n"_L1) ? 2 : std::min<qsizetype>(1, rest.size()));
    text = rest;
    return separator;
}

} // namespace

CsvTable::CsvTable(const QString &text, QChar separator)
{
    CsvScanner scanner(text, separator);
    QStringList record;
    if (!scanner.next(record))
        return;
    for (qsizetype column = 0; column < record.size(); ++column)
        m_columns.insert(record[column].trimmed(), column);
    while (scanner.next(record))
        m_records.append(record);
}

QString CsvTable::field(qsizetype row, const QString &column) const
{
    const auto found = m_columns.constFind(column);
    return found == m_columns.constEnd() ? QString() : m_records.at(row).value(*found);
}

SourceWorkbook readCsvText(QStringView text, Intake &intake)
{
    const auto stated = takeSeparatorLine(text);
    const QChar separator = intake.reading().separator ? *intake.reading().separator
                                                       : (stated ? *stated : separatorOf(text));
    SourceWorkbook workbook;
    workbook.sheets.append(SourceSheet());
    workbook.layout = TextLayout{TextEncoding::Utf8, separator};
    auto &sheet = workbook.sheets.first();
    SheetBuilder builder(sheet, intake);
    CsvScanner scanner(text, separator);
    QStringList record;
    intake.expect(text.size());
    while (!intake.isOver() && scanner.next(record)) {
        builder.beginRow(scanner.number(), false);
        qint64 size = record.size();
        for (int column = 0; column < record.size(); ++column) {
            size += record[column].size();
            if (!builder.put(column, {intake.shared(record[column])}))
                break;
        }
        intake.takeBytes(size);
    }
    builder.finish();
    if (scanner.oddQuote() > 0) {
        sheet.remarks.append(QCoreApplication::translate(
                                 "SourceFile",
                                 "A quotation mark in row %1 is closed nowhere, and was read as a "
                                 "sign of the text. Look at the rows from there.")
                                 .arg(scanner.oddQuote()));
    }
    return workbook;
}

SourceWorkbook readCsv(const QByteArray &content, Intake &intake)
{
    const auto encoding = intake.reading().encoding.value_or(encodingOf(content));
    const QString text = decoded(content, encoding);
    if (text.contains(QChar())) {
        intake.fail(sourceerrors::isNoList(u"bytes that are no text"_s));
        return {};
    }
    auto workbook = readCsvText(text, intake);
    workbook.layout->encoding = encoding;
    return workbook;
}

} // namespace solidair
