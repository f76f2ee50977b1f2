// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "odsstyles.h"

#include "sheetlimits.h"
#include "xmlpart.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

NumberFormat::Kind kindOfDateStyle(XmlPart &part)
{
    bool day = false;
    bool month = false;
    bool year = false;
    const int depth = part.depth();
    while (part.next() && !(part.isEnd() && part.depth() == depth)) {
        if (!part.isStart())
            continue;
        day = day || part.name() == "day"_L1 || part.name() == "day-of-week"_L1;
        month = month || part.name() == "month"_L1;
        year = year || part.name() == "year"_L1;
    }
    if (day || !(month || year))
        return NumberFormat::Kind::Day;
    return month ? NumberFormat::Kind::Month : NumberFormat::Kind::Year;
}

} // namespace

bool OdsStyles::take(XmlPart &part)
{
    if (m_styles.size() + m_formats.size() > sheetlimits::styles)
        return false;
    if (part.starts("date-style"_L1)) {
        const QString name = part.attribute("name"_L1);
        m_formats.insert(name, kindOfDateStyle(part));
        return true;
    }
    if (part.starts("style"_L1) && part.attribute("family"_L1) == "table-cell"_L1) {
        m_styles.insert(
            part.attribute("name"_L1),
            {part.attribute("parent-style-name"_L1), part.attribute("data-style-name"_L1)});
        return true;
    }
    return false;
}

NumberFormat::Kind OdsStyles::dateKind(const QString &style) const
{
    constexpr int longestDescent = 20; // a style may name itself as its parent
    QString name = style;
    for (int i = 0; i < longestDescent; ++i) {
        const auto found = m_styles.constFind(name);
        if (found == m_styles.constEnd())
            break;
        if (!found->format.isEmpty())
            return m_formats.value(found->format, NumberFormat::Kind::Day);
        name = found->parent;
    }
    return NumberFormat::Kind::Day;
}

} // namespace solidair
