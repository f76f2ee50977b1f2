// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rotation.h"

#include <QSet>

#include <algorithm>

namespace solidair {

namespace {

constexpr int days = 7;
constexpr int weeks = 4;
constexpr int months = 12;

qint64 weekOf(QDate day)
{
    // Julian day 0 was a Monday.
    return day.toJulianDay() / 7;
}

qint64 monthOf(QDate day)
{
    return qint64(day.year()) * 12 + day.month();
}

/// Adds @p span and tells whether it is new and among the first @p most.
bool opens(QSet<qint64> &spans, qint64 span, int most)
{
    if (spans.contains(span) || spans.size() >= most)
        return false;
    spans.insert(span);
    return true;
}

/// @p times: newest first.
QList<QDateTime> keptOf(const QList<QDateTime> &times)
{
    QList<QDateTime> kept;
    QSet<qint64> seenDays;
    QSet<qint64> seenWeeks;
    QSet<qint64> seenMonths;
    for (const QDateTime &time : times) {
        const QDate day = time.date();
        const bool isOfDay = opens(seenDays, day.toJulianDay(), days);
        const bool isOfWeek = opens(seenWeeks, weekOf(day), weeks);
        const bool isOfMonth = opens(seenMonths, monthOf(day), months);
        const bool isOfNewestDay = day == times.first().date();
        if (isOfNewestDay || isOfDay || isOfWeek || isOfMonth)
            kept.append(time);
    }
    return kept;
}

} // namespace

QList<QDateTime> backupsToKeep(const QList<QDateTime> &times, const QDateTime &now)
{
    QList<QDateTime> ahead;
    QList<QDateTime> past;
    for (const QDateTime &time : times)
        (time > now ? ahead : past).append(time);
    std::ranges::sort(ahead, std::greater());
    std::ranges::sort(past, std::greater());
    return keptOf(ahead) + keptOf(past);
}

} // namespace solidair
