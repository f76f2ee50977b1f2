// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "celltext.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView starters = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

/// Digits and blanks behind a plus or a zero: nothing to reckon with.
bool isTelephoneNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < 2 || (text.front() != u'+' && text.front() != u'0'))
        return false;
    return isDigit(text[1])
        && std::ranges::all_of(text.sliced(1), [&](QChar c) { return isDigit(c) || c == u' '; });
}

bool isRun(QStringView text)
{
    return !text.isEmpty() && starters.contains(text.front()) && !isTelephoneNumber(text);
}

/// However many apostrophes there are: each way out sets one more, each way in takes one.
bool isGuarded(QStringView text)
{
    const auto rest = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return rest != text.begin() && isRun(text.sliced(rest - text.begin()));
}

} // namespace

CellText cellText(QString text)
{
    for (QChar &c : text) {
        if (c == QChar::Nbsp || c == QChar(0x202f))
            c = u' ';
    }
    CellText cell{std::move(text), false, false, false};
    cell.isText = isTelephoneNumber(cell.text);
    cell.runs = isRun(cell.text);
    cell.seemsGuarded = isGuarded(cell.text);
    return cell;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && isGuarded(text) ? text.sliced(1) : text;
}

} // namespace solidair
