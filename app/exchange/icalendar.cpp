// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icalendar.h"

#include "base/text.h"
#include "contentlines.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QByteArray calendarFile(const QList<CalendarDay> &days, const QString &name, const QDateTime &made)
{
    ContentLines lines;
    lines.add("BEGIN"_L1, u"VCALENDAR"_s);
    lines.add("VERSION"_L1, u"2.0"_s);
    lines.add("PRODID"_L1, ContentLines::escaped(productId()));
    lines.add("CALSCALE"_L1, u"GREGORIAN"_s);
    // No standard, but what Google and Outlook call the calendar by.
    lines.addText("X-WR-CALNAME"_L1, singleLine(name));
    for (const auto &it : days) {
        lines.add("BEGIN"_L1, u"VEVENT"_s);
        lines.add("UID"_L1, ContentLines::escaped(it.uid));
        lines.add("DTSTAMP"_L1, basicTime(made));
        lines.add("DTSTART;VALUE=DATE"_L1, basicDate(it.day));
        lines.add("DTEND;VALUE=DATE"_L1, basicDate(it.day.addDays(1)));
        lines.addText("SUMMARY"_L1, singleLine(it.summary));
        lines.addText("DESCRIPTION"_L1, it.description);
        lines.add("TRANSP"_L1, u"TRANSPARENT"_s);
        lines.add("X-MICROSOFT-CDO-BUSYSTATUS"_L1, u"FREE"_s);
        lines.add("END"_L1, u"VEVENT"_s);
    }
    lines.add("END"_L1, u"VCALENDAR"_s);
    return lines.bytes();
}

} // namespace solidair
