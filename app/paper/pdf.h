// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages.h"
#include "pdffile.h"

#include <QBuffer>

#include <memory>

class QPdfWriter;

namespace solidair {

/**
 * A PDF in the making: pages of one document or of many.
 *
 * The same pages, title and date give the same bytes, in every run whose hash seed is fixed (main
 * sets it) and in every time zone: the time of making gives way to the document's own date.
 */
class Pdf
{
public:
    /// @p date is the day the document speaks of, @p language the one it is written in.
    Pdf(const QString &title, QDate date, Language language = Language::Dutch);
    ~Pdf();

    /// Adds the pages of @p pages behind those that are there, and their headings to the outline:
    /// below @p name, where one file holds many documents.
    void append(const Pages &pages, const QString &name = {});

    /// Ends it; nothing can be added after.
    QByteArray finish();

private:
    QString m_title;
    PdfFacts m_facts;
    int m_pages = 0;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter; ///< Null until the first page.
};

/// One document as a PDF.
QByteArray pdfOf(const Pages &pages, const QString &title, QDate date,
                 Language language = Language::Dutch);

} // namespace solidair
