// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/records.h"
#include "reportdocument.h"

namespace solidair {

/// What a report asks of a person before it can be made.
struct ReportParameter
{
    enum class Kind
    {
        Day, ///< Whose state it shows.
        Area, ///< A province, or all.
        Municipality, ///< One, or every member.
        Language
    };

    Kind kind;
    QLatin1StringView key; ///< Of the command line: "on".
};

/// What was answered: a value that can be kept. What a report does not ask is ignored.
struct ReportArguments
{
    QDate day = {};
    QString area = {}; ///< As typed, or the Dutch name of a province; empty: all.
    std::optional<MunicipalityId> municipality = {}; ///< None: every member.
    Language language = Language::Dutch;

    friend bool operator==(const ReportArguments &, const ReportArguments &) = default;
};

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

/**
 * A report that exists, as gallery, options and command line need it: they are made from this, and
 * a report more is one more in reports().
 */
struct Report
{
    QLatin1StringView key; ///< What the command line calls it.
    const char *title; ///< Without a date; a source in the context "Report".
    bool isOfOne; ///< About one municipality: it is asked for at its dossier.
    QList<ReportParameter> parameters;
    /// Whose records it needs; null when the Register is enough.
    QList<MunicipalityId> (*recordsOf)(const Register &, const ReportArguments &);
    Result<MadeReport> (*make)(const ReportFacts &, const ReportArguments &);

    bool asks(ReportParameter::Kind kind) const;

    QString titleIn(const Phrases &phrases) const { return phrases.text("Report", title); }
};

/// All that exist, in the order they are offered.
const QList<Report> &reports();

/// Null when there is none. Borrowed.
const Report *reportOf(const QString &key);

} // namespace solidair
