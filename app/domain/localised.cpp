// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localised.h"

namespace solidair {

QString Localised::in(Language language) const
{
    const QString &wanted = language == Language::French ? fr
        : language == Language::German                   ? de
        : language == Language::English                  ? en
                                                         : nl;
    for (const auto &text : {wanted, nl, fr, en, de}) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace solidair
