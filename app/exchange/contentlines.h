// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace solidair {

/**
 * The lines of a vCard or an iCalendar object, which have one form (RFC 6350, section 3; RFC 5545,
 * section 3.1): NAME:value in UTF-8, ended by CRLF, folded at 75 octets and never within a
 * character.
 */
class ContentLines
{
public:
    /// @p name with its parameters, "DTSTART;VALUE=DATE"; @p value as it stands, without line ends.
    void add(QLatin1StringView name, const QString &value);
    /// A text that a person typed, escaped; nothing at all for an empty one.
    void addText(QLatin1StringView name, const QString &text);

    const QByteArray &bytes() const { return m_bytes; }

    /// A text as a value, or a component of one.
    static QString escaped(const QString &text);

private:
    QByteArray m_bytes;
};

/// "20261122" and, in UTC, "20261122T093000Z": what both formats understand.
QString basicDate(QDate day);
QString basicTime(const QDateTime &time);

/// Who made the file, for PRODID.
QString productId();

} // namespace solidair
