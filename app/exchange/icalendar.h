// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace solidair {

/// What a calendar shows on a whole day.
struct CalendarDay
{
    QString uid; ///< The same each time it is exported, so that a calendar renews it.
    QDate day;
    QString summary;
    QString description; ///< May have several lines.
};

/**
 * @p days as an iCalendar object (RFC 5545), made at @p made, called @p name.
 *
 * Each is an event of a whole day that leaves one free, not a VTODO: Outlook and Google Calendar
 * leave those out when they take a file in, and only Thunderbird shows them. A whole day is the
 * same in every time zone, so none is named.
 */
QByteArray calendarFile(const QList<CalendarDay> &days, const QString &name, const QDateTime &made);

} // namespace solidair
