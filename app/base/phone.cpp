// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phone.h"

#include "address.h"
#include "text.h"

#include <QStringList>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto belgium = "0032"_L1;

/// What may stand in one number: "+32 (0)470/12.34.56".
bool isNumberSign(QChar c)
{
    return c.digitValue() >= 0 || c.isSpace() || c.category() == QChar::Punctuation_Dash
        || c.category() == QChar::Other_Format || u"+/.()"_s.contains(c);
}

/// The digits of one number, "00" for a plus, without the zero that is left out from abroad.
QString digitsOf(QStringView number)
{
    QString digits;
    for (const QChar c : number) {
        if (c == u'+' && digits.isEmpty())
            digits = u"00"_s;
        else if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.startsWith("00320"_L1))
        digits.remove(4, 1);
    return digits;
}

QString dialled(QStringView number)
{
    const QString digits = digitsOf(number);
    if (digits.startsWith(belgium))
        return u'0' + digits.mid(belgium.size()) + u' ' + digits;
    if (digits.startsWith("00"_L1) || !digits.startsWith(u'0'))
        return digits;
    return digits + u' ' + belgium + digits.mid(1);
}

} // namespace

QString dialledNumbers(const QString &text)
{
    QStringList numbers;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        // "09 123 45 67 / 0470 12 34 56" are two.
        const bool ends = i == text.size() || !isNumberSign(text[i])
            || (text[i] == u'/' && i > 0 && text[i - 1].isSpace());
        if (!ends)
            continue;
        if (const QString number = dialled(QStringView(text).mid(begin, i - begin));
            !number.isEmpty())
            numbers.append(number);
        begin = i + 1;
    }
    return numbers.join(u' ');
}

QString cleanedPhone(const QString &typed)
{
    return singleLine(dialledDigits(typed).isEmpty() ? typed : withoutUnseen(typed));
}

QString dialledDigits(const QString &typed)
{
    if (!std::ranges::all_of(typed, isNumberSign))
        return {};
    return digitsOf(typed);
}

} // namespace solidair
