// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "phrases.h"

#include <QDate>

#include <compare>
#include <optional>

namespace solidair {

/**
 * A date as precisely as it is known: not at all, its year, its month or its day.
 *
 * Years run from 1900 to 2999. Sorts by the first day it can stand for, unknown first, and a vaguer
 * date before a sharper one that begins on the same day.
 */
class PartialDate
{
public:
    enum class Precision
    {
        Unknown,
        Year,
        Month,
        Day
    };

    PartialDate() = default;

    /// An invalid or too distant @p day gives the unknown date.
    PartialDate(QDate day);

    /// Reads "" (unknown), "2023", "2023-11" and "2023-11-05"; nothing else.
    static std::optional<PartialDate> fromIso(QStringView text);

    /// Which day is meant by one that is typed without its year.
    enum class Sense
    {
        Any, ///< The one of this year.
        Past, ///< The last one that was; today is one of those.
        Due ///< The next one to come; today is one of those.
    };

    /**
     * Reads what people type: 22/11/2026, 22-11-26, 22.11.2026, 22/11 and "22 nov" (the year by
     * @p sense), 2026-11-22, 11/2023, 2023-11, 2023, "november 2023", "5 nov 2023", and the words
     * for today, yesterday and unknown in Dutch, French and English. Two-digit years are 20xx.
     * Empty text is unknown.
     */
    static std::optional<PartialDate> fromText(const QString &text, QDate today,
                                               Sense sense = Sense::Any);

    Precision precision() const { return m_precision; }

    bool isKnown() const { return m_precision != Precision::Unknown; }

    /// The first day it can stand for; invalid when unknown.
    QDate firstDay() const { return m_first; }

    /// The last day it can stand for; invalid when unknown.
    QDate lastDay() const;

    /// Whether the whole of it is still to come after @p today; an unknown one never is.
    bool isAfter(QDate today) const { return isKnown() && m_first > today; }

    /// ISO 8601, as precise as known; empty when unknown.
    QString toIso() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    friend std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b);

private:
    PartialDate(QDate first, Precision precision);

    QDate m_first;
    Precision m_precision = Precision::Unknown;
};

/// "5 november 2023", "november 2023", "2023", "datum onbekend"; its spaces do not break.
QString dateInWords(const PartialDate &date, const Phrases &phrases);

/// For tables: "5/11/2023", "november 2023", "2023", "onbekend".
QString dateInTable(const PartialDate &date, const Phrases &phrases);

/// For the screen, precision shown by form: "05/11/2023", "11/2023", "2023", empty when unknown.
QString dateOnScreen(const PartialDate &date);

} // namespace solidair
