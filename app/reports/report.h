// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "reportarguments.h"
#include "reportdocument.h"

namespace solidair {

/// What reports are made of: values of one state of the campaign, that may be used in a worker.
struct ReportFacts
{
    Register campaign;
    Records records = {}; ///< Of those that Report::recordsOf() names.
    QDate today = {}; ///< Invalid: the report says nothing of its day being past or to come.
};

/// One document, or several of one language and day that go into one file.
struct MadeReport
{
    QString title;
    QList<ReportDocument> documents; ///< At least one.
};

/// The headings under which reports are offered, in this order.
enum class ReportGroup
{
    Overviews,
    OfOne
};

QString groupTitle(ReportGroup group, const Phrases &phrases);

/**
 * A report that exists, as gallery, options and command line need it: they are made from this, and
 * a report more is one more in reports().
 */
struct Report
{
    QLatin1StringView key; ///< What the command line calls it.
    const char *title; ///< Without a date; a source in the context "Report".
    ReportGroup group;
    bool isOfOne; ///< About one municipality: it is asked for at its dossier.
    QList<ReportParameter> parameters;
    /// Whose records it needs; null when the Register is enough.
    QList<MunicipalityId> (*recordsOf)(const Register &, const ReportArguments &);
    Result<MadeReport> (*make)(const ReportFacts &, const ReportArguments &);

    bool asks(ReportParameter::Kind kind) const;

    QString titleIn(const Phrases &phrases) const { return phrases.text("Report", title); }

    /// What a file of it is called, without a suffix: "State of affairs Limburg 2026-11-22".
    QString fileTitle(const Register &campaign, const ReportArguments &arguments) const;
};

/// All that exist, in the order they are offered.
const QList<Report> &reports();

/// Null when there is none. Borrowed.
const Report *reportOf(const QString &key, const QList<Report> &offered = reports());

/// All that @p offered ask, each once, in the order in which it is asked.
QList<ReportParameter> parametersOf(const QList<Report> &offered);

} // namespace solidair
