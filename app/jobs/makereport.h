// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/campaignsession.h"

namespace solidair {

/// A report to make.
struct ReportRequest
{
    QString name; ///< One of reportNames().
    QDate day; ///< Which state it shows.
    QString province; ///< As typed; empty: all.
    std::optional<QString> of; ///< Whom a sheet is of, as typed; none: every member on the day.
    Language language = Language::Dutch;
    QString output; ///< Ends in .pdf, .html, .xlsx, .csv or .txt.
};

/// Names and titles, in the language of the interface, of the reports that exist.
QList<std::pair<QString, QString>> availableReports();

/// Whether a report can be written to @p output, by how it ends.
bool isReportOutput(const QString &output);

/// The names of those that need no more than the Register, for a gallery that asks for no more.
QStringList registerReports();

/// The Dutch name of the province with municipalities on @p day that @p text means, as in a report;
/// NotFound or Ambiguous, naming those there are.
Result<QString> provinceMeantOn(const Register &campaign, QDate day, const QString &text);

/// A report that was written.
struct WrittenReport
{
    QString unprintable; ///< Characters that no font could show, each printed as a box.
    QString remark; ///< To be told of the file; empty when all is well.
};

/// Makes the report and writes it (0600), whole or not at all.
Result<WrittenReport> makeReport(const CampaignSession &session, const ReportRequest &request);
/// The same of one of registerReports(); may run in a worker.
Result<WrittenReport> makeReport(const Register &campaign, const ReportRequest &request);

} // namespace solidair
