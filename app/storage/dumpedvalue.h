// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/tables.h"

#include <QJsonValue>
#include <QVariant>

namespace solidair {

/// What a cell of a dump is as Journal keeps it, or in a few words for the person why it can be
/// none of @p column.
struct DumpedValue
{
    QVariant value;
    QString fault; ///< Empty: none.
};

DumpedValue dumpedValue(const QJsonValue &json, const Column &column);

/// Whether @p text is an id as every file writes it.
bool isWrittenId(const QString &text);

} // namespace solidair
