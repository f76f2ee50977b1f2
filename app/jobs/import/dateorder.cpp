// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dateorder.h"

#include <QRegularExpression>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QRegularExpressionMatch partsOf(const QString &text)
{
    static const QRegularExpression parts(
        u"\\A\\s*([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})\\s*\\z"_s);
    return parts.match(text);
}

} // namespace

bool isDate(ImportTarget::Kind kind)
{
    using enum ImportTarget::Kind;
    return kind == StageDate || kind == Since || kind == NextStepDue;
}

QString withDayFirst(const QString &text)
{
    const auto parts = partsOf(text);
    if (!parts.hasMatch())
        return text;
    const auto between = parts.captured(2);
    return parts.captured(3) + between + parts.captured(1) + between + parts.captured(4);
}

bool hasMonthFirst(const SheetTable &table, const ImportMapping &mapping)
{
    constexpr int months = 12;
    bool isMonth = false;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        if (!isDate(mapping.columns[column].kind))
            continue;
        for (const auto &row : table.rows) {
            const auto cell = row.cell(column);
            const auto *text = std::get_if<QString>(&cell.value);
            const auto parts = text ? partsOf(*text) : QRegularExpressionMatch();
            if (!parts.hasMatch())
                continue;
            if (parts.captured(1).toInt() > months)
                return false;
            isMonth |= parts.captured(3).toInt() > months;
        }
    }
    return isMonth;
}

} // namespace solidair
