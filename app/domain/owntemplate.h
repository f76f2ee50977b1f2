// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "id.h"

namespace solidair {

using OwnTemplateId = Id<struct OwnTemplateTag>;

/// What a campaign wrote itself, to make letters and the like from.
struct OwnTemplate
{
    enum class Kind
    {
        Letter,
        Email,
        Label
    };

    OwnTemplateId id;
    QString key; ///< By which letters name it; no two have the same.
    int version = 1; ///< Which letters keep too; it grows as the text changes.
    Kind kind = Kind::Letter;
    Language language = Language::Dutch;
    QString name;
    bool asks = false; ///< Puts the question, so that sending it sets the stage.
    QString text; ///< With merge fields; empty where a file holds it.
    BlobId file; ///< As it was written in a word processor; null for none.
    bool isRetired = false; ///< Not offered any more; letters were made from it.

    friend bool operator==(const OwnTemplate &, const OwnTemplate &) = default;
};

QString ownTemplateKindToken(OwnTemplate::Kind kind);
std::optional<OwnTemplate::Kind> ownTemplateKindFromToken(QStringView token);

} // namespace solidair
