// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "number.h"

#include <QRegularExpression>

#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString keptNumber(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

std::optional<double> numberKept(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool isSound = isNumber && std::abs(number) <= largestNumber;
    return isSound && keptNumber(number) == text ? std::optional(number) : std::nullopt;
}

QString numberText(double number, const QLocale &locale)
{
    return keptNumber(number).replace(u'.', locale.decimalPoint());
}

std::optional<double> numberMeant(const QString &text, const QLocale &locale)
{
    static const QRegularExpression grouped(
        u"\\A-?\\d{1,3}(?:([.,\\x{20}\\x{a0}\\x{202f}])\\d{3})(?:\\1\\d{3})*(?:([.,])\\d+)?\\z"_s);
    static const QRegularExpression plain(u"\\A-?\\d{1,16}(?:[.,]\\d{1,30})?\\z"_s);
    auto digits = text.trimmed();
    const auto decimal = locale.decimalPoint();
    const auto groups = grouped.match(digits);
    const bool isGrouped = groups.hasMatch() && groups.captured(1) != decimal
        && (groups.captured(2).isEmpty() || groups.captured(2) == decimal);
    if (isGrouped)
        digits.remove(groups.captured(1));
    else if (!plain.match(digits).hasMatch())
        return {};
    const double number = digits.replace(u',', u'.').toDouble();
    return std::abs(number) <= largestNumber ? std::optional(number) : std::nullopt;
}

} // namespace solidair
