// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "makereport.h"

#include "base/clock.h"
#include "base/outputfile.h"
#include "base/text.h"
#include "domain/provincenames.h"
#include "exchange/csvwriter.h"
#include "exchange/workbookfile.h"
#include "paper/fonts.h"
#include "reports/htmlwriter.h"
#include "reports/paperwriter.h"
#include "reports/tablevalues.h"
#include "reports/textwriter.h"
#include "views/fields.h"
#include "views/ownfields.h"

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

Result<QByteArray> workbookOf(const MadeReport &file, QDate day)
{
    QList<WorkbookSheet> sheets;
    for (const auto &sheet : valueSheets(file.documents))
        sheets.append({sheet.name, sheet.rows});
    return xlsxFile(file.title, day, sheets);
}

Result<QByteArray> contentOf(const MadeReport &file, QDate day, Format format)
{
    switch (format) {
    case Format::Html:
        return reportHtml(file.documents, file.title);
    case Format::Text:
        return reportText(file.documents).toUtf8();
    case Format::Csv:
        return csvFile(tableValues(file.documents));
    case Format::Xlsx:
        return workbookOf(file, day);
    case Format::Pdf:
        if (const auto fonts = loadPaperFonts(); !fonts)
            return fonts.error();
        return reportPdf(file.documents, file.title);
    }
    Q_UNREACHABLE();
}

Error unknownReport(const QString &name, const QList<Report> &offered)
{
    QStringList keys;
    for (const auto &report : offered)
        keys.append(report.key);
    return {Error::Code::NotFound,
            QCoreApplication::translate("MakeReport", "There is no report “%1”. There are: %2.")
                .arg(singleLine(name).left(80), keys.join(u", "_s)),
            {}};
}

Error noReportFile()
{
    return {Error::Code::InvalidInput,
            QCoreApplication::translate(
                "MakeReport", "A report is written to a .pdf, .html, .xlsx, .csv or .txt file."),
            {}};
}

} // namespace

Result<QString> provinceMeantOn(const Register &campaign, QDate day, const QString &text)
{
    return provinceMeant(text, campaign.provinces(campaign.existingOn(day)));
}

bool isReportOutput(const QString &output)
{
    return formatOf(output).has_value();
}

Result<QStringList> ownFieldsMeant(const Register &campaign, const QString &text)
{
    const auto fields = ownFieldsOf(campaign.ownFields(), Phrases());
    QStringList keys;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto name = folded(part);
        const auto found = std::ranges::find_if(fields, [&](const Field &field) {
            return folded(field.name) == name || field.key == part.trimmed();
        });
        if (found == fields.end()) {
            QStringList names;
            for (const auto &field : fields)
                names.append(field.name);
            return noField(singleLine(part), names);
        }
        if (!keys.contains(found->key))
            keys.append(found->key);
    }
    return keys;
}

Result<ReportFacts> factsFor(const CampaignSession &session, const Report &report,
                             const ReportArguments &arguments)
{
    ReportFacts facts{session.campaign(), {}, currentDay()};
    if (!report.recordsOf)
        return facts;
    const auto records = session.records(report.recordsOf(session.campaign(), arguments));
    if (!records)
        return records.error();
    facts.records = *records;
    return facts;
}

Result<WrittenReport> makeReport(const CampaignSession &session, const ReportRequest &request,
                                 const QList<Report> &offered)
{
    const auto *report = reportOf(request.name, offered);
    if (!report)
        return unknownReport(request.name, offered);
    const auto facts = factsFor(session, *report, request.arguments);
    return facts ? makeReport(*facts, request, offered) : facts.error();
}

Result<WrittenReport> makeReport(const ReportFacts &facts, const ReportRequest &request,
                                 const QList<Report> &offered)
{
    const auto *report = reportOf(request.name, offered);
    if (!report)
        return unknownReport(request.name, offered);
    const auto format = formatOf(request.output);
    if (!format)
        return noReportFile();
    const auto made = report->make(facts, request.arguments);
    if (!made)
        return made.error();
    const auto content = contentOf(*made, request.arguments.day, *format);
    if (!content)
        return content.error();
    const auto saved = saveDocument(request.output, *content);
    if (!saved)
        return saved.error();
    const bool isPrinted = *format == Format::Pdf;
    return WrittenReport{isPrinted ? unprintable(reportText(made->documents)) : QString(),
                         saved->remark};
}

} // namespace solidair
