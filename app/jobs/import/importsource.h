// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/sourceworkbook.h"

#include <QJsonObject>

namespace solidair {

/// Where a list comes from, and what a person says of how it is read.
struct ImportSource
{
    QString path; ///< Empty for cells that were pasted.
    QString text; ///< Those, as text and as HTML.
    QString html;
    QString sheet; ///< Empty: the only one.
    std::optional<int> headRow; ///< 0: there is none; found without one.
    std::optional<TextEncoding> encoding; ///< Found without one.
    std::optional<QChar> separator; ///< Likewise.

    friend bool operator==(const ImportSource &, const ImportSource &) = default;
};

/// Without pasted cells of such a length that they are kept for no other day.
QJsonObject toJson(const ImportSource &source);
ImportSource importSourceFromJson(const QJsonObject &object);

} // namespace solidair
