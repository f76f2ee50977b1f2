// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"

#include <QStringList>

namespace solidair {

/// What a person did, as the audit trail keeps it: in no language, put in words when it is shown.
struct AuditAction
{
    AuditAction(QString actionToken, QStringList about = {})
        : token(std::move(actionToken))
        , arguments(std::move(about))
    { }

    QString token; ///< "step.record"; older files have words there.
    QStringList arguments; ///< Whom or what it was about, or how many.
};

/// "Stage of Genk"; the token itself where the program has no words for it.
QString auditActionText(const AuditAction &action, const Phrases &phrases);

} // namespace solidair
