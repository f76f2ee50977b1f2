// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortname.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString shortPersonName(const QString &name)
{
    const QString simple = name.simplified();
    const auto space = simple.indexOf(u' ');
    if (space <= 0 || space + 1 >= simple.size())
        return simple;
    // A letter beyond the first plane takes two places.
    const auto length = simple[space + 1].isHighSurrogate() ? 2 : 1;
    return u"%1 %2."_s.arg(simple.left(space), simple.mid(space + 1, length));
}

} // namespace solidair
