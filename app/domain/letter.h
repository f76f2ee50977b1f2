// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"
#include "id.h"

#include <QByteArray>
#include <QDateTime>

namespace solidair {

/// A letter that was made and recorded: frozen as it was sent.
struct Letter
{
    LetterId id;
    MunicipalityId municipality;
    QString templateKey;
    int templateVersion = 1;
    Language language = Language::Dutch;
    QDate date;
    QString reference; ///< NIS and date: "41002-20260505".
    QString subject;
    QString addressee; ///< The address block, a line a line.
    PersonId person; ///< To whom by name; null for the college or a mailbox.
    QString
        text; ///< What was printed, a paragraph a line, to search and to make anew without a name.
    BlobId file; ///< The finished PDF; null where none was kept.
    QString recordedBy;
    QDateTime recordedAt;

    friend bool operator==(const Letter &, const Letter &) = default;
};

/// A letter that was just made, and its finished PDF.
struct MadeLetter : Letter
{
    QByteArray pdf; ///< Empty when no file of it alone was asked.
};

} // namespace solidair
