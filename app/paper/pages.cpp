// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <QPainter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

QString PageNumber::text() const
{
    return u"%1/%2"_s.arg(page).arg(of);
}

void paintPage(QPainter &painter, const QRectF &target, const Pages &pages, int page)
{
    const auto paper = pages.size();
    painter.save();
    painter.translate(target.topLeft());
    painter.scale(target.width() / paper.width.dots(), target.height() / paper.height.dots());
    pages.paint(painter, page);
    painter.restore();
}

SheetPages::SheetPages(Sheet sheet, const PageGeometry &geometry, Margin margin)
    : m_galley(std::move(sheet))
    , m_geometry(geometry)
    , m_margin(std::move(margin))
{
    m_slices = m_galley.slices([&geometry](int page) {
        const Length top = page == 0 ? geometry.firstTop : geometry.top;
        return geometry.page.height - top - geometry.bottom;
    });
    if (m_slices.isEmpty())
        m_slices.append(Galley::Slice{}); // an empty document is an empty page
}

QList<PageHeading> SheetPages::headings() const
{
    QList<PageHeading> headings;
    for (int page = 0; page < count(); ++page) {
        for (const auto &text : m_galley.headings(m_slices[page]))
            headings.append({text, page});
    }
    return headings;
}

void SheetPages::paint(QPainter &painter, int page) const
{
    painter.save();
    const Length top = page == 0 ? m_geometry.firstTop : m_geometry.top;
    painter.translate(m_geometry.left.dots(), top.dots());
    m_galley.paint(painter, m_slices[page]);
    painter.restore();
    if (!m_margin)
        return;
    painter.save();
    m_margin(painter, m_geometry, {page + 1, count()});
    painter.restore();
}

} // namespace solidair
