// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/language.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace solidair {

/// An entry of a PDF's outline.
struct PdfBookmark
{
    QString title;
    int page = 0; ///< 0 is the first.
    bool isBelow = false; ///< Below the last entry that is not.
};

/// What Qt does not write into a PDF.
struct PdfFacts
{
    QDate date; ///< In place of when it was made, which is told to the second and by time zone.
    Language language = Language::Dutch; ///< For those who have it read aloud.
    QList<PdfBookmark> outline;
};

/**
 * @p written, as QPdfWriter made it, with @p facts: the same pages give the same bytes in every
 * second and every time zone, and readers show the document's title instead of the file's name.
 *
 * A file of another structure than Qt's comes back as it is.
 */
QByteArray finishedPdf(const QByteArray &written, const PdfFacts &facts);

} // namespace solidair
