// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "postalcode.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

Result<> checkPostalCode(const QString &text)
{
    constexpr qsizetype length = 4;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() == length && text.front() != u'0' && std::ranges::all_of(text, isDigit))
        return {};
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate(
                     "PostalCode", "This is no postal code. Type four digits, such as 9160."),
                 {}};
}

} // namespace solidair
