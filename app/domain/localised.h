// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

namespace solidair {

/// A name or text in several languages; an empty one falls back to Dutch, then to any.
struct Localised
{
    QString nl;
    QString fr;
    QString de;
    QString en;

    QString in(Language language) const;

    friend bool operator==(const Localised &, const Localised &) = default;
};

} // namespace solidair
