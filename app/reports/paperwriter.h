// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/pages.h"
#include "reportdocument.h"

#include <QByteArray>

namespace solidair {

/// @p report on A4 upright: the same pages for preview, printer and PDF. Needs the documents' face
/// (loadPaperFonts()).
std::unique_ptr<Pages> reportPages(const ReportDocument &report);
/// The same of several, one behind the other.
std::unique_ptr<Pages> reportPages(const QList<ReportDocument> &reports);

/// Those pages as a PDF; the same report is the same bytes.
QByteArray reportPdf(const ReportDocument &report);
/// Several behind each other, each with pages of its own, named @p title when it is not one.
QByteArray reportPdf(const QList<ReportDocument> &reports, const QString &title);

} // namespace solidair
