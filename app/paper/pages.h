// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "galley.h"

namespace solidair {

/// Where the text stands on the pages of a document. Header and footer lie in the margins.
struct PageGeometry
{
    Extent page{210_mm, 297_mm};
    Length left = 20_mm;
    Length right = 20_mm;
    Length firstTop = 22_mm; ///< On the first page.
    Length top = 22_mm; ///< On the others.
    Length bottom = 25_mm;

    Length width() const { return page.width - left - right; }
};

struct PageNumber
{
    int page = 1;
    int of = 1;

    QString text() const; ///< "2/3"
};

/// A heading, and the page it stands on (0 is the first).
struct PageHeading
{
    QString text;
    int page = 0;
};

/**
 * Finished pages: the same object serves a PDF, a printer and the preview.
 *
 * Laid out once, for no device; painting the same page twice gives the same.
 */
class Pages
{
public:
    virtual ~Pages() = default;

    virtual int count() const = 0;
    virtual Extent size() const = 0; ///< Of the paper.

    /// In order, for whoever looks for a part of a long document.
    virtual QList<PageHeading> headings() const { return {}; }

    /// Paints page @p page (0 is the first) on a painter whose unit is the dot of a Length, with
    /// its origin in the corner of the paper.
    virtual void paint(QPainter &painter, int page) const = 0;
};

/// Paints a page into @p target, in the painter's own units: a printer's sheet, a preview's corner.
void paintPage(QPainter &painter, const QRectF &target, const Pages &pages, int page);

/// The pages of a sheet; @p margin paints what stands around the text.
class SheetPages final : public Pages
{
public:
    using Margin = std::function<void(QPainter &, const PageGeometry &, PageNumber)>;

    SheetPages(Sheet sheet, const PageGeometry &geometry, Margin margin);

    int count() const override { return static_cast<int>(m_slices.size()); }

    Extent size() const override { return m_geometry.page; }

    QList<PageHeading> headings() const override;

    void paint(QPainter &painter, int page) const override;

private:
    Galley m_galley;
    PageGeometry m_geometry;
    Margin m_margin;
    QList<Galley::Slice> m_slices;
};

} // namespace solidair
