// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Not a test. bench_sheets make FOLDER [ROWS] makes a list of many rows as bench-sheet.csv, .xlsx
// and .ods in FOLDER; bench_sheets FILE prints how long it takes to be read, beside the unpacking
// alone, and the peak of memory.

#include "benchmarks/measure.h"
#include "exchange/sheetparts.h"
#include "exchange/sheettable.h"
#include "exchange/sourcefile.h"
#include "exchange/workbookfile.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int runs = 5;

QList<CsvRow> listOf(int count)
{
    const QStringList stages{u"toegetreden"_s, u"gevraagd"_s, u"in gesprek"_s, u"in beraad"_s};
    QList<CsvRow> rows{{u"Nr."_s, u"Gemeente"_s, u"Postcode"_s, u"Provincie"_s, u"Fase"_s,
                        u"Datum"_s, u"Contact"_s, u"Functie"_s, u"E-mail"_s, u"Telefoon"_s,
                        u"Inwoners"_s, u"Opmerking"_s}};
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        rows.append({qint64(i), QString(u"Gemeente "_s + number), QString::number(1000 + i % 9000),
                     u"Oost-Vlaanderen"_s, stages[i % 4],
                     QDate(2020, 1, 1).addDays(i % 2500).toString(Qt::ISODate),
                     QString(u"Persoon "_s + number), u"schepen van Welzijn"_s,
                     QString(u"p"_s + number + u"@gemeente.example"_s), u"+32 470 00 00 00"_s,
                     qint64(i * 7 % 100'000),
                     i % 3 == 0 ? u"wacht op de raad; „later” & co"_s : QString()});
    }
    return rows;
}

QByteArray odsFile(const QList<CsvRow> &rows)
{
    QByteArray content;
    for (const auto &row : rows) {
        content += "<table:table-row table:style-name=\"ro1\">";
        for (const auto &cell : row) {
            const auto *number = std::get_if<qint64>(&cell);
            const QByteArray text = number ? QByteArray::number(*number)
                                           : std::get<QString>(cell).toHtmlEscaped().toUtf8();
            const auto date = number ? std::nullopt : PartialDate::fromIso(std::get<QString>(cell));
            if (text.isEmpty())
                content += "<table:table-cell/>";
            else if (date && date->precision() == PartialDate::Precision::Day)
                content += "<table:table-cell table:style-name=\"ce2\" office:value-type=\"date\" "
                           "office:date-value=\""
                    + text + "\" calcext:value-type=\"date\"><text:p>" + text
                    + "</text:p></table:table-cell>";
            else if (number)
                content += "<table:table-cell office:value-type=\"float\" office:value=\"" + text
                    + "\" calcext:value-type=\"float\"><text:p>" + text
                    + "</text:p></table:table-cell>";
            else
                content += "<table:table-cell office:value-type=\"string\" "
                           "calcext:value-type=\"string\"><text:p>"
                    + text + "</text:p></table:table-cell>";
        }
        content += "</table:table-row>";
    }
    return sheets::odsOf(content.replace("calcext:", "office:x-"));
}

/// All parts of @p content unpacked, and what came out counted.
qint64 unpackedSize(const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer_create(
        content.constData(), static_cast<zip_uint64_t>(content.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    qint64 size = 0;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_file_t *part = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        for (zip_int64_t got = 1; got > 0; size += got)
            got = zip_fread(part, block.data(), static_cast<zip_uint64_t>(block.size()));
        zip_fclose(part);
    }
    zip_discard(archive);
    return size;
}

void make(const QDir &folder, int count)
{
    const auto rows = listOf(count);
    const auto keep = [&](const QString &ending, const QByteArray &content) {
        QFile file(folder.filePath(u"bench-sheet."_s + ending));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The file could not be written");
    };
    keep(u"csv"_s, csvFile(rows));
    keep(u"xlsx"_s, *xlsxFile(u"Lijst"_s, QDate(2026, 11, 22), {{u"Lijst"_s, rows}}));
    keep(u"ods"_s, odsFile(rows));
}

void measure(const QString &path)
{
    const double before = bench::peakMemory();
    QList<double> ours;
    qsizetype rows = 0;
    for (int run = 0; run < runs; ++run) {
        ours.append(bench::milliseconds([&] {
            const auto book = workbookOf(path);
            if (!book)
                qFatal("%s", qPrintable(book.error().message));
            rows = tableOf(book->sheets.first()).rows.size();
        }));
    }
    const double peak = bench::peakMemory() - before;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file could not be read");
    const QByteArray content = file.readAll();
    const bool isZip = content.startsWith("PK");
    QList<double> raw;
    qint64 size = 0;
    for (int run = 0; run < runs; ++run) {
        raw.append(bench::milliseconds(
            [&] { size = isZip ? unpackedSize(content) : QString::fromUtf8(content).size(); }));
    }
    std::printf("%s: %lld rows, %.1f MB, %.1f MB unpacked\n", qPrintable(QFileInfo(path).suffix()),
                static_cast<long long>(rows), static_cast<double>(content.size()) / 1e6,
                static_cast<double>(size) / 1e6);
    bench::tell(isZip ? "unpacked alone" : "decoded alone", raw);
    bench::tell("read to a table", ours);
    std::printf("%-28s %9.1f x, %.0f MiB more at the peak\n", "ratio",
                bench::median(ours) / bench::median(raw), peak);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"make"_s)
        make(QDir(arguments.value(2)), arguments.value(3, u"57000"_s).toInt());
    else
        measure(arguments.value(1));
    return 0;
}
