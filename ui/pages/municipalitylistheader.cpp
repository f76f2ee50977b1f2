// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistheader.h"

#include <QStyleOptionHeader>

namespace solidair {

MunicipalityListHeader::MunicipalityListHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setStretchLastSection(true);
}

/// Styles put the words a few pixels from the edge and cells a space of 8; half an em makes up for
/// it in every style and is only drawn: assistive tools are told the words.
void MunicipalityListHeader::initStyleOptionForIndex(QStyleOptionHeader *option,
                                                     int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    constexpr QChar enSpace(0x2002);
    option->text.prepend(enSpace);
}

} // namespace solidair
