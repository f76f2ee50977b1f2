// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistheader.h"

#include <QStyleOptionHeader>

namespace solidair {

namespace {

/// An en space, as wide as what the cells leave at their left.
constexpr QChar cellEdge(0x2002);
/// Between the words and the arrow of the order.
constexpr int cellGap = 2;

} // namespace

MunicipalityListHeader::MunicipalityListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setStretchLastSection(true);
}

QSize MunicipalityListHeader::sectionSizeFromContents(int logicalIndex) const
{
    const auto size = QHeaderView::sectionSizeFromContents(logicalIndex);
    return {size.width() + 2 * fontMetrics().horizontalAdvance(cellEdge), size.height()};
}

/// Styles put the words a few pixels from the edge and cells a space of 8; half an em makes up
/// for it in every style and is only drawn: assistive tools are told the words.
void MunicipalityListHeader::initStyleOptionForIndex(QStyleOptionHeader *option,
                                                     int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.prepend(cellEdge);
    int room = sectionSize(logicalIndex) - 2 * style()->pixelMetric(QStyle::PM_HeaderMargin);
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex)
        room -= style()->pixelMetric(QStyle::PM_HeaderMarkSize) + cellGap;
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room);
}

} // namespace solidair
