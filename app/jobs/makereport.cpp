// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "makereport.h"

#include "base/clock.h"
#include "base/outputfile.h"
#include "base/text.h"
#include "exchange/csvwriter.h"
#include "exchange/workbookfile.h"
#include "makesheets.h"
#include "paper/fonts.h"
#include "reports/htmlwriter.h"
#include "reports/paperwriter.h"
#include "reports/provincenames.h"
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

/// Reports of one language and day that go into one file.
struct ReportFile
{
    QString title;
    QList<ReportDocument> reports; ///< At least one.
};

Result<QByteArray> workbookOf(const ReportFile &file, QDate day)
{
    QList<WorkbookSheet> sheets;
    for (const auto &sheet : valueSheets(file.reports))
        sheets.append({sheet.name, sheet.rows});
    return xlsxFile(file.title, day, sheets);
}

Result<QByteArray> contentOf(const ReportFile &file, QDate day, Format format)
{
    switch (format) {
    case Format::Html:
        return reportHtml(file.reports, file.title);
    case Format::Text:
        return reportText(file.reports).toUtf8();
    case Format::Csv:
        return csvFile(tableValues(file.reports));
    case Format::Xlsx:
        return workbookOf(file, day);
    case Format::Pdf:
        if (const auto fonts = loadPaperFonts(); !fonts)
            return fonts.error();
        return reportPdf(file.reports, file.title);
    }
    Q_UNREACHABLE();
}

Result<ReportFile> sheetsFile(const CampaignSession &session, const ReportRequest &request)
{
    if (request.of) {
        const auto id = session.campaign().named(*request.of, {request.day, request.day});
        if (!id)
            return id.error();
        auto sheet = makeSheet(session, *id, request.day, request.language);
        if (!sheet)
            return sheet.error();
        return ReportFile{sheet->title, {*sheet}};
    }
    const auto sheets = makeMemberSheets(session, request.day, request.language);
    if (!sheets)
        return sheets.error();
    const Phrases phrases(request.language);
    return ReportFile{
        phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Sheets of the members on %1"))
            .arg(dateInWords(PartialDate(request.day), phrases)),
        *sheets};
}

Result<ReportFile> statusFile(const Register &campaign, const ReportRequest &request)
{
    ReportOptions options;
    options.province = request.province;
    options.today = currentDay();
    options.language = request.language;
    auto report = statusReport(campaign, request.day, options);
    if (!report)
        return report.error();
    return ReportFile{report->title, {*report}};
}

Error unknownReport(const QString &name)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("MakeReport", "There is no report “%1”. There are: %2.")
                .arg(singleLine(name).left(80), reportNames().join(u", "_s)),
            {}};
}

Result<> checkRequest(const ReportRequest &request, const QStringList &known)
{
    if (!known.contains(request.name))
        return unknownReport(request.name);
    if (isReportOutput(request.output))
        return {};
    return Error{
        Error::Code::InvalidInput,
        QCoreApplication::translate(
            "MakeReport", "A report is written to a .pdf, .html, .xlsx, .csv or .txt file."),
        {}};
}

Result<WrittenReport> writeReport(const Result<ReportFile> &file, const ReportRequest &request)
{
    if (!file)
        return file.error();
    const auto format = formatOf(request.output).value();
    const auto content = contentOf(*file, request.day, format);
    if (!content)
        return content.error();
    const auto saved = saveDocument(request.output, *content);
    if (!saved)
        return saved.error();
    const bool isPrinted = format == Format::Pdf;
    return WrittenReport{isPrinted ? unprintable(reportText(file->reports)) : QString(),
                         saved->remark};
}

} // namespace

Result<QString> provinceMeantOn(const Register &campaign, QDate day, const QString &text)
{
    return provinceMeant(text, campaign.provinces(campaign.existingOn(day)));
}

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

QStringList registerReports()
{
    auto names = reportNames();
    names.removeAll(u"sheet"_s);
    return names;
}

Result<WrittenReport> makeReport(const CampaignSession &session, const ReportRequest &request)
{
    if (const auto sound = checkRequest(request, reportNames()); !sound)
        return sound.error();
    return writeReport(request.name == "sheet"_L1 ? sheetsFile(session, request)
                                                  : statusFile(session.campaign(), request),
                       request);
}

Result<WrittenReport> makeReport(const Register &campaign, const ReportRequest &request)
{
    if (const auto sound = checkRequest(request, registerReports()); !sound)
        return sound.error();
    return writeReport(statusFile(campaign, request), request);
}

} // namespace solidair
