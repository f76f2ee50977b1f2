// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "makereport.h"

#include "base/clock.h"
#include "base/text.h"
#include "exchange/csvwriter.h"
#include "exchange/workbookfile.h"
#include "paper/fonts.h"
#include "paper/pdf.h"
#include "reports/htmlwriter.h"
#include "reports/paperwriter.h"
#include "reports/reportnames.h"
#include "reports/statusreport.h"
#include "reports/tablevalues.h"
#include "reports/textwriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Format
{
    Pdf,
    Html,
    Csv,
    Xlsx,
    Text
};

std::optional<Format> formatOf(const QString &output)
{
    const QString suffix = QFileInfo(output).suffix().toLower();
    if (suffix == "pdf"_L1)
        return Format::Pdf;
    if (suffix == "html"_L1)
        return Format::Html;
    if (suffix == "csv"_L1)
        return Format::Csv;
    if (suffix == "xlsx"_L1)
        return Format::Xlsx;
    return suffix == "txt"_L1 ? std::optional(Format::Text) : std::nullopt;
}

Result<QByteArray> contentOf(const ReportDocument &report, QDate day, Format format)
{
    switch (format) {
    case Format::Html:
        return reportHtml(report);
    case Format::Text:
        return reportText(report).toUtf8();
    case Format::Csv:
        return csvFile(tableValues(report));
    case Format::Xlsx:
        return xlsxFile(report.title, day, tableValues(report));
    case Format::Pdf:
        if (const auto fonts = loadPaperFonts(); !fonts)
            return fonts.error();
        return reportPdf(report);
    }
    Q_UNREACHABLE();
}

Error unknownReport(const QString &name)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("MakeReport", "There is no report “%1”. There are: %2.")
                .arg(singleLine(name).left(80), reportNames().join(u", "_s)),
            {}};
}

} // namespace

QList<std::pair<QString, QString>> availableReports()
{
    QList<std::pair<QString, QString>> reports;
    for (const auto &name : reportNames())
        reports.append({name, reportTitle(name, Phrases())});
    return reports;
}

bool isReportOutput(const QString &output)
{
    return formatOf(output).has_value();
}

Result<QString> makeReport(const Register &campaign, const ReportRequest &request)
{
    if (!reportNames().contains(request.name))
        return unknownReport(request.name);
    const auto format = formatOf(request.output);
    if (!format) {
        return Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate(
                "MakeReport", "A report is written to a .pdf, .html, .xlsx, .csv or .txt file."),
            {}};
    }
    ReportOptions options;
    options.province = request.province;
    options.today = currentDay();
    options.language = request.language;
    const auto report = statusReport(campaign, request.day, options);
    if (!report)
        return report.error();
    const auto content = contentOf(*report, request.day, *format);
    if (!content)
        return content.error();
    if (const auto saved = saveDocument(request.output, *content); !saved)
        return saved.error();
    return format == Format::Pdf ? unprintable(reportText(*report)) : QString();
}

} // namespace solidair
