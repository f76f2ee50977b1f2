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
    const QSizeF size(pages.size().width.mm(), pages.size().height.mm());
    const bool wide = size.width() > size.height();
    return {QPageSize(wide ? size.transposed() : size, QPageSize::Millimeter, {},
                      QPageSize::FuzzyMatch),
            wide ? QPageLayout::Landscape : QPageLayout::Portrait,
            {}};
}

} // namespace

Pdf::Pdf(const QString &title, QDate date, Language language)
    : m_title(title)
    , m_facts{date, language, {}}
{
    m_buffer.open(QIODevice::WriteOnly);
}

Pdf::~Pdf()
{
    m_painter.reset(); // before the writer it paints on
}

void Pdf::append(const Pages &pages, const QString &name)
{
    if (!name.isEmpty())
        m_facts.outline.append({name, m_pages, false});
    for (const auto &heading : pages.headings())
        m_facts.outline.append({heading.text, m_pages + heading.page, !name.isEmpty()});
    m_pages += pages.count();
    const auto layout = layoutFor(pages);
    if (!m_writer) {
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setResolution(Length::dotsPerInch);
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
    const QByteArray bytes = m_buffer.data();
    m_buffer.close();
    return finishedPdf(bytes, m_facts);
}

QByteArray pdfOf(const Pages &pages, const QString &title, QDate date, Language language)
{
    Pdf pdf(title, date, language);
    pdf.append(pages);
    return pdf.finish();
}

} // namespace solidair
