// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberformat.h"

#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int falseLeapDay = 60;
constexpr int from1904 = 1462; // days after the other beginning
constexpr double lastSerial = 2'958'466; // 31 December 9999 and what is left of it
constexpr double halfASecond = 0.5 / 86400;

// Places for a digit in a mask; what else stands there is meant as it is.
constexpr QChar zeroPlace = u'\uE000';
constexpr QChar freePlace = u'\uE001';

QString timeText(double number)
{
    const auto seconds = std::llround(std::abs(number) * 86400);
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    if (seconds % 60 != 0)
        text += u':' + two(seconds % 60);
    return number < 0 ? u'-' + text : text;
}

/// What a format asks, sign by sign: `y`, `m`, `d`, `h`, `s` in runs as one, and its mask.
struct FormatSigns
{
    QString letters;
    QString mask;
    bool hasMask = true;
    bool isElapsed = false;
};

FormatSigns signsOf(QStringView code)
{
    FormatSigns signs;
    qsizetype i = 0;
    QChar before;
    const auto literal = [&](QStringView text) { signs.mask += text; };
    while (i < code.size() && code[i] != u';') {
        const QChar c = code[i].toLower();
        const QChar last = std::exchange(before, QChar());
        if (c == u'"') {
            const auto end = code.indexOf(u'"', i + 1);
            const auto stop = end < 0 ? code.size() : end;
            literal(code.sliced(i + 1, stop - i - 1));
            i = stop + 1;
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', i + 1);
            const auto stop = end < 0 ? code.size() : end;
            const auto inside = code.sliced(i + 1, stop - i - 1);
            if (!inside.isEmpty() && u"hms"_s.contains(inside.front().toLower())
                && std::ranges::all_of(
                    inside, [&](QChar it) { return it.toLower() == inside.front().toLower(); }))
                signs.isElapsed = true;
            i = stop + 1;
        } else if (c == u'\\') {
            literal(code.sliced(i).mid(1, 1));
            i += 2;
        } else if (c == u'_' || c == u'*') { // room as wide as the next sign; the next one repeated
            i += 2;
        } else if (code.sliced(i).startsWith("am/pm"_L1, Qt::CaseInsensitive)
                   || code.sliced(i).startsWith("a/p"_L1, Qt::CaseInsensitive)) {
            signs.letters += u'h';
            i += c == u'a' && code.sliced(i).startsWith("am"_L1, Qt::CaseInsensitive) ? 5 : 3;
        } else if (u"ymdhs"_s.contains(c)) {
            if (c != last)
                signs.letters += c;
            before = c;
            ++i;
        } else {
            if (c == u'0' || c == u'#')
                signs.mask += c == u'0' ? zeroPlace : freePlace;
            else if (u" -/()+"_s.contains(c))
                literal(code.sliced(i, 1));
            else
                signs.hasMask = false;
            ++i;
        }
    }
    return signs;
}

QString masked(const QString &mask, double number)
{
    constexpr double exact = 1e15;
    if (mask.isEmpty() || number < 0 || number >= exact || number != std::trunc(number))
        return {};
    QString digits = QString::number(static_cast<qint64>(number));
    QString text;
    const auto first =
        std::min(mask.indexOf(zeroPlace) < 0 ? mask.size() : mask.indexOf(zeroPlace),
                 mask.indexOf(freePlace) < 0 ? mask.size() : mask.indexOf(freePlace));
    for (qsizetype i = mask.size() - 1; i >= 0; --i) {
        if (mask[i] != zeroPlace && mask[i] != freePlace) {
            text.prepend(mask[i]);
            continue;
        }
        if (!digits.isEmpty())
            text.prepend(digits.back());
        else if (mask[i] == zeroPlace)
            text.prepend(u'0');
        digits.chop(1);
        if (i == first) {
            text.prepend(digits);
            digits.clear();
        }
    }
    return text;
}

} // namespace

QDate dayOfSerial(double serial, DayCount count)
{
    if (!(serial >= 0) || serial >= lastSerial)
        return {};
    const auto days = static_cast<qint64>(std::floor(serial + halfASecond));
    if (count == DayCount::From1904)
        return QDate(1904, 1, 1).addDays(days);
    if (days == 0 || days == falseLeapDay)
        return {};
    return QDate(1899, 12, days < falseLeapDay ? 31 : 30).addDays(days);
}

double serialOfDay(QDate day, DayCount count)
{
    const auto days = QDate(1899, 12, 30).daysTo(day);
    if (count == DayCount::From1904)
        return static_cast<double>(std::max<qint64>(0, days - from1904));
    return static_cast<double>(std::max<qint64>(0, days > falseLeapDay ? days : days - 1));
}

NumberFormat NumberFormat::builtIn(int id)
{
    if (id == 17)
        return NumberFormat(Kind::Month);
    // 27 to 36 and 50 to 58 are those of East Asia.
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return NumberFormat(Kind::Time);
    if ((id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberFormat(Kind::Day);
    return NumberFormat();
}

NumberFormat NumberFormat::fromCode(QStringView code)
{
    if (code.startsWith("General"_L1, Qt::CaseInsensitive))
        return NumberFormat();
    const auto signs = signsOf(code);
    const auto &letters = signs.letters;
    if (signs.isElapsed)
        return NumberFormat(Kind::Time);
    bool month = false;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool minute =
            (i > 0 && letters[i - 1] == u'h') || (i + 1 < letters.size() && letters[i + 1] == u's');
        month = month || (letters[i] == u'm' && !minute);
    }
    if (letters.contains(u'd'))
        return NumberFormat(Kind::Day);
    if (month)
        return NumberFormat(Kind::Month);
    if (letters.contains(u'y'))
        return NumberFormat(Kind::Year);
    if (!letters.isEmpty())
        return NumberFormat(Kind::Time);
    NumberFormat format;
    if (signs.hasMask && signs.mask.contains(zeroPlace))
        format.m_mask = signs.mask;
    return format;
}

SheetCell NumberFormat::cell(double number, DayCount count) const
{
    switch (m_kind) {
    case Kind::Number:
        return numberCell(number, masked(m_mask, number));
    case Kind::Time:
        return {timeText(number)};
    case Kind::Day:
    case Kind::Month:
    case Kind::Year:
        if (const QDate day = dayOfSerial(number, count); day.isValid())
            return dateCell(day, m_kind);
        if (static_cast<qint64>(number) == falseLeapDay)
            return {u"29/02/1900"_s};
        return {number};
    }
    Q_UNREACHABLE();
}

SheetCell dateCell(QDate day, NumberFormat::Kind kind)
{
    const QString iso = day.toString(Qt::ISODate);
    const auto size = kind == NumberFormat::Kind::Year ? 4
        : kind == NumberFormat::Kind::Month            ? 7
                                                       : 10;
    const auto date =
        PartialDate::fromIso(QStringView(iso).first(std::min<qsizetype>(iso.size(), size)));
    if (!date || !date->isKnown())
        return {iso};
    return {*date};
}

SheetCell numberCell(double number, const QString &shown)
{
    const auto isSign = [](QChar c) {
        return (c >= u'0' && c <= u'9') || u" -/().+\u00A0\u202F"_s.contains(c);
    };
    const bool leads = shown.size() > 1
        && (shown.front() == u'+' || shown.front() == u'('
            || (shown.front() == u'0' && shown[1].isDigit()));
    if (leads && std::ranges::all_of(shown, isSign))
        return {shown};
    return {number};
}

} // namespace solidair
