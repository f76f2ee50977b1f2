// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "recordkind.h"

#include <QJsonObject>

namespace solidair {

using SavedViewId = Id<struct SavedViewTag>;

/// A list as somebody arranged it, to come back to.
struct SavedView
{
    SavedViewId id;
    QString name;
    RecordKind of = RecordKind::Municipality;
    int position = 0; ///< Among the views of its kind of record.
    /// Conditions, columns, order and grouping, by keys of the catalogue of fields; what a version
    /// does not know stays as it is. Empty: the list as it comes.
    QJsonObject content;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// As it stands in the file: the same content, the same text.
QString viewContentText(const QJsonObject &content);
/// Nothing for what is no object of JSON.
std::optional<QJsonObject> viewContentFromText(QStringView text);

} // namespace solidair
