// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "partialdate.h"

#include <QRegularExpression>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;

int number(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toInt();
}

/// The number that @p text spells in the digits 0 to 9; -1 for anything else.
int digits(QStringView text)
{
    int result = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
        result = result * 10 + (c.unicode() - u'0');
    }
    return result;
}

/// The ISO form of a month typed in digits.
QString isoMonth(const QString &year, int month)
{
    return year + u'-' + QString::number(month).rightJustified(2, u'0');
}

/// 0 when @p word begins no month's name in a language of the interface.
int monthNamed(const QString &word)
{
    if (word.size() < 3)
        return 0;
    int found = 0;
    for (const auto language : {Language::Dutch, Language::French, Language::English}) {
        const auto locale = localeOf(language);
        for (int month = 1; month <= 12; ++month) {
            if (!locale.monthName(month).startsWith(word, Qt::CaseInsensitive))
                continue;
            if (found != 0 && found != month)
                return 0;
            found = month;
        }
    }
    return found;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

std::optional<PartialDate> dayOf(int year, int month, int day)
{
    const PartialDate date(QDate(year, month, day));
    return date.isKnown() ? std::optional(date) : std::nullopt;
}

/// The day that is meant by one without its year; 29 February may be years away.
std::optional<PartialDate> dayMeant(int month, int day, QDate today, PartialDate::Sense sense)
{
    using enum PartialDate::Sense;
    constexpr int longestWay = 8; // from 1896 or 2096 to the next leap year
    for (int way = 0; way <= longestWay; ++way) {
        const QDate date(today.year() + (sense == Past ? -way : way), month, day);
        const bool fits = sense == Any || (sense == Past ? date <= today : date >= today);
        if (date.isValid() && fits)
            return PartialDate(date);
        if (sense == Any)
            break;
    }
    return {};
}

} // namespace

PartialDate::PartialDate(QDate first, Precision precision)
    : m_first(first)
    , m_precision(precision)
{ }

PartialDate::PartialDate(QDate day)
{
    if (day.isValid() && day.year() >= firstYear && day.year() <= lastYear)
        *this = PartialDate(day, Precision::Day);
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    if (text.isEmpty())
        return PartialDate();
    // By hand, since every row of a campaign is read here.
    const bool hasMonth = text.size() == 7 || text.size() == 10;
    const bool hasDay = text.size() == 10;
    if ((text.size() != 4 && !hasMonth) || (hasMonth && text[4] != u'-')
        || (hasDay && text[7] != u'-'))
        return {};
    const int year = digits(text.first(4));
    const int month = hasMonth ? digits(text.sliced(5, 2)) : 1;
    const int day = hasDay ? digits(text.sliced(8, 2)) : 1;
    const QDate first(year, month, day);
    if (year < firstYear || year > lastYear || month < 1 || day < 1 || !first.isValid())
        return {};
    const auto precision = hasDay ? Precision::Day : hasMonth ? Precision::Month : Precision::Year;
    return PartialDate(first, precision);
}

std::optional<PartialDate> PartialDate::fromText(const QString &text, QDate today, Sense sense)
{
    const QString typed = text.simplified();
    if (const auto iso = fromIso(typed))
        return iso;
    const QString word = typed.toLower();
    if (QStringList{u"vandaag"_s, u"today"_s, u"aujourd'hui"_s, u"aujourd’hui"_s}.contains(word))
        return PartialDate(today);
    if (QStringList{u"gisteren"_s, u"yesterday"_s, u"hier"_s}.contains(word))
        return PartialDate(today.addDays(-1));
    if (QStringList{u"onbekend"_s, u"datum onbekend"_s, u"unknown"_s, u"inconnue"_s, u"inconnu"_s,
                    u"date inconnue"_s, u"?"_s}
            .contains(word))
        return PartialDate();

    static const QRegularExpression dayMonthYear(
        u"\\A([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{2}|[0-9]{4})\\z"_s);
    if (const auto match = dayMonthYear.match(typed); match.hasMatch())
        return dayOf(fullYear(number(match, 3)), number(match, 2), number(match, 1));
    static const QRegularExpression monthYear(u"\\A([0-9]{1,2})[/. -]([0-9]{4})\\z"_s);
    if (const auto match = monthYear.match(typed); match.hasMatch())
        return fromIso(isoMonth(match.captured(2), number(match, 1)));
    static const QRegularExpression yearFirst(
        u"\\A([0-9]{4})[/. -]([0-9]{1,2})(?:[/. -]([0-9]{1,2}))?\\z"_s);
    if (const auto match = yearFirst.match(typed); match.hasMatch()) {
        const auto month = isoMonth(match.captured(1), number(match, 2));
        return match.hasCaptured(3) ? dayOf(number(match, 1), number(match, 2), number(match, 3))
                                    : fromIso(month);
    }
    static const QRegularExpression dayMonth(u"\\A([0-9]{1,2})[/-]([0-9]{1,2})\\z"_s);
    if (const auto match = dayMonth.match(typed); match.hasMatch())
        return dayMeant(number(match, 2), number(match, 1), today, sense);
    static const QRegularExpression dayNamed(u"\\A([0-9]{1,2})(?:er)? (\\p{L}+)\\.?\\z"_s);
    if (const auto match = dayNamed.match(typed); match.hasMatch())
        return dayMeant(monthNamed(match.captured(2)), number(match, 1), today, sense);
    static const QRegularExpression named(
        u"\\A(?:([0-9]{1,2})(?:er)? )?(\\p{L}+)\\.? ?([0-9]{4})\\z"_s);
    if (const auto match = named.match(typed); match.hasMatch()) {
        const int month = monthNamed(match.captured(2));
        if (month == 0)
            return {};
        return match.hasCaptured(1) ? dayOf(number(match, 3), month, number(match, 1))
                                    : fromIso(isoMonth(match.captured(3), month));
    }
    return {};
}

QDate PartialDate::lastDay() const
{
    switch (m_precision) {
    case Precision::Unknown:
        return {};
    case Precision::Year:
        return m_first.addYears(1).addDays(-1);
    case Precision::Month:
        return m_first.addMonths(1).addDays(-1);
    case Precision::Day:
        return m_first;
    }
    Q_UNREACHABLE();
}

QString PartialDate::toIso() const
{
    if (m_precision == Precision::Unknown)
        return {};
    // By hand, as it is read.
    QString iso = u"0000-00-00"_s;
    const auto spell = [&iso](int number, qsizetype lastDigit) {
        for (; number > 0; number /= 10)
            iso[lastDigit--] = QChar(u'0' + number % 10);
    };
    const auto parts = QCalendar().partsFromDate(m_first);
    spell(parts.year, 3);
    spell(parts.month, 6);
    spell(parts.day, 9);
    iso.truncate(m_precision == Precision::Year ? 4 : m_precision == Precision::Month ? 7 : 10);
    return iso;
}

std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b)
{
    if (a.isKnown() && b.isKnown() && a.m_first != b.m_first)
        return a.m_first.toJulianDay() <=> b.m_first.toJulianDay();
    return a.m_precision <=> b.m_precision;
}

QString dateInWords(const PartialDate &date, const Phrases &phrases)
{
    const auto locale = phrases.locale();
    switch (date.precision()) {
    case PartialDate::Precision::Unknown:
        return phrases.text("Date", QT_TRANSLATE_NOOP("Date", "date unknown"))
            .replace(u' ', QChar::Nbsp);
    case PartialDate::Precision::Year:
        return date.toIso();
    case PartialDate::Precision::Month:
        return locale.toString(date.firstDay(), u"MMMM'\u00A0'yyyy");
    case PartialDate::Precision::Day:
        // French writes "1er janvier", the other days as they are.
        if (phrases.language() == Language::French && date.firstDay().day() == 1)
            return locale.toString(date.firstDay(), u"d'er\u00A0'MMMM'\u00A0'yyyy");
        return locale.toString(date.firstDay(), u"d'\u00A0'MMMM'\u00A0'yyyy");
    }
    Q_UNREACHABLE();
}

QString dateInTable(const PartialDate &date, const Phrases &phrases)
{
    if (date.precision() == PartialDate::Precision::Unknown)
        return phrases.text("Date", QT_TRANSLATE_NOOP("Date", "unknown"));
    if (date.precision() == PartialDate::Precision::Day)
        return dateOnScreen(date);
    return dateInWords(date, phrases);
}

QString dateOnScreen(const PartialDate &date)
{
    switch (date.precision()) {
    case PartialDate::Precision::Unknown:
        return {};
    case PartialDate::Precision::Year:
        return date.firstDay().toString(u"yyyy");
    case PartialDate::Precision::Month:
        return date.firstDay().toString(u"M/yyyy");
    case PartialDate::Precision::Day:
        return date.firstDay().toString(u"d/M/yyyy");
    }
    Q_UNREACHABLE();
}

} // namespace solidair
