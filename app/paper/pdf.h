// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages.h"

#include <QBuffer>
#include <QDate>

#include <memory>

class QPdfWriter;

namespace solidair {

/**
 * A PDF in the making: pages of one document or of many.
 *
 * The same pages, title and date give the same bytes, in every run whose hash seed is fixed (main
 * sets it), within one time zone: the time of making gives way to the document's own date.
 */
class Pdf
{
public:
    /// @p date is the day the document speaks of.
    Pdf(const QString &title, QDate date);
    ~Pdf();

    /// Adds the pages of @p pages behind those that are there.
    void append(const Pages &pages);

    /// Ends it; nothing can be added after.
    QByteArray finish();

private:
    QString m_title;
    QDate m_date;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter; ///< Null until the first page.
};

/// One document as a PDF.
QByteArray pdfOf(const Pages &pages, const QString &title, QDate date);

} // namespace solidair
