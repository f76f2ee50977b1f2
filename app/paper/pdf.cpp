// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf.h"

#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QPageLayout layoutFor(const Pages &pages)
{
    // QPageLayout turns the size itself: it wants the upright one and an orientation.
    const auto size = pages.size();
    const bool wide = size.width() > size.height();
    return {QPageSize(wide ? size.transposed() : size, QPageSize::Millimeter, {},
                      QPageSize::FuzzyMatch),
            wide ? QPageLayout::Landscape : QPageLayout::Portrait,
            {}};
}

// Qt writes when the file was made, to the second and with the time zone. Both give way to the
// document's date without moving a byte, as the file's table of contents counts them.
void settleDate(QByteArray &pdf, QDate date)
{
    const QByteArray mark = "/CreationDate (D:";
    const auto start = pdf.indexOf(mark);
    const auto end = pdf.indexOf(')', start);
    if (start < 0 || end < 0)
        return;
    const auto from = start + mark.size();
    QByteArray settled = date.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z)";
    settled.append(end + 1 - from - settled.size(), ' ');
    pdf.replace(from, end + 1 - from, settled);
}

} // namespace

Pdf::Pdf(const QString &title, QDate date)
    : m_title(title)
    , m_date(date)
{
    m_buffer.open(QIODevice::WriteOnly);
}

Pdf::~Pdf()
{
    m_painter.reset(); // before the writer it paints on
}

void Pdf::append(const Pages &pages)
{
    const auto layout = layoutFor(pages);
    if (!m_writer) {
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setResolution(paperResolution);
        m_writer->setTitle(m_title);
        m_writer->setCreator(u"Solidair"_s);
    }
    for (int page = 0; page < pages.count(); ++page) {
        m_writer->setPageLayout(layout);
        if (m_painter)
            m_writer->newPage();
        else
            m_painter = std::make_unique<QPainter>(m_writer.get());
        m_painter->save();
        pages.paint(*m_painter, page);
        m_painter->restore();
    }
}

QByteArray Pdf::finish()
{
    if (m_painter)
        m_painter->end();
    QByteArray bytes = m_buffer.data();
    m_buffer.close();
    settleDate(bytes, m_date);
    return bytes;
}

QByteArray pdfOf(const Pages &pages, const QString &title, QDate date)
{
    Pdf pdf(title, date);
    pdf.append(pages);
    return pdf.finish();
}

} // namespace solidair
