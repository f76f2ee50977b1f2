// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "domain/id.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace solidair {

/// What a report asks of a person before it can be made. Window and command line are made from it.
struct ReportParameter
{
    /// In the order in which they are asked.
    enum class Kind
    {
        Day, ///< Whose state it shows.
        Municipality, ///< One, or every member.
        Area, ///< A province, or all.
        OwnFields, ///< Which own fields of municipalities stand beside the rest.
        Language
    };

    Kind kind;
    QLatin1StringView key; ///< Of the command line and of what is kept: "on".
    QLatin1StringView value; ///< What the help of the command line calls its value: "DATE".
    const char *help; ///< Of the command line; a source in the context "Command".
    const char *label; ///< In the window; a source in the context "Report".
};

/// Those there are, for the list of a report.
namespace asked {

inline constexpr ReportParameter day{
    ReportParameter::Kind::Day, QLatin1StringView("on"), QLatin1StringView("DATE"),
    QT_TRANSLATE_NOOP("Command", "the day it describes; else today"),
    QT_TRANSLATE_NOOP("Report", "State on")};
inline constexpr ReportParameter municipality{
    ReportParameter::Kind::Municipality, QLatin1StringView("for"),
    QLatin1StringView("WHO|MEETING-DATE"),
    QT_TRANSLATE_NOOP("Command", "whom a sheet is of; else each member"),
    QT_TRANSLATE_NOOP("Report", "Municipality")};
inline constexpr ReportParameter area{
    ReportParameter::Kind::Area, QLatin1StringView("province"), QLatin1StringView("TEXT"),
    QT_TRANSLATE_NOOP("Command", "only of this province"), QT_TRANSLATE_NOOP("Report", "Area")};
inline constexpr ReportParameter fields{
    ReportParameter::Kind::OwnFields, QLatin1StringView("fields"), QLatin1StringView("NAME[,NAME]"),
    QT_TRANSLATE_NOOP("Command", "own fields of municipalities that are shown too"),
    QT_TRANSLATE_NOOP("Report", "Own fields")};
inline constexpr ReportParameter language{
    ReportParameter::Kind::Language, QLatin1StringView("language"), QLatin1StringView("nl|fr|en"),
    QT_TRANSLATE_NOOP("Command", "Dutch unless said"), QT_TRANSLATE_NOOP("Report", "Language")};

} // namespace asked

/// What was answered: a value that can be kept. What a report does not ask is ignored.
struct ReportArguments
{
    QDate day = {};
    QString area = {}; ///< As typed, or the Dutch name of a province; empty: all.
    std::optional<MunicipalityId> municipality = {}; ///< None: every member.
    Language language = Language::Dutch;
    QStringList fields = {}; ///< Their keys in the catalogue, in the order of their columns.

    /// In tokens, by the keys of the parameters; what was not answered is left out.
    QJsonObject toJson() const;
    /// What toJson() gave; nothing for anything else.
    static std::optional<ReportArguments> fromJson(const QJsonObject &json);

    friend bool operator==(const ReportArguments &, const ReportArguments &) = default;
};

} // namespace solidair
