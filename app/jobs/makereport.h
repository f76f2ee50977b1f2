// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report.h"
#include "session/campaignsession.h"

namespace solidair {

/// A report to make.
struct ReportRequest
{
    QString name; ///< The key of one of those offered.
    ReportArguments arguments = {};
    QString output = {}; ///< Ends in .pdf, .html, .xlsx, .csv or .txt.
};

/// Whether a report can be written to @p output, by how it ends.
bool isReportOutput(const QString &output);

/// The Dutch name of the province with municipalities on @p day that @p text means, as in a report;
/// NotFound or Ambiguous, naming those there are.
Result<QString> provinceMeantOn(const Register &campaign, QDate day, const QString &text);

/// The keys of the own fields of municipalities that @p text names, with commas between them: by
/// name, whatever case and accents, or by key. NotFound, naming those there are.
Result<QStringList> ownFieldsMeant(const Register &campaign, const QString &text);

/// A report that was written.
struct WrittenReport
{
    QString unprintable; ///< Characters that no font could show, each printed as a box.
    QString remark; ///< To be told of the file; empty when all is well.
};

/// What a report of @p session is made of, for makeReport() or Report::make.
Result<ReportFacts> factsFor(const CampaignSession &session, const Report &report,
                             const ReportArguments &arguments);

/// Makes the report and writes it (0600), whole or not at all. NotFound, naming those there are,
/// when there is none of that name.
Result<WrittenReport> makeReport(const CampaignSession &session, const ReportRequest &request,
                                 const QList<Report> &offered = reports());
/// The same of one there is; may run in a worker.
Result<WrittenReport> makeReport(const ReportFacts &facts, const ReportRequest &request,
                                 const QList<Report> &offered = reports());

} // namespace solidair
