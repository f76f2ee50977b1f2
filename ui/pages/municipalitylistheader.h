// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace solidair {

/// The head of the list: the style's own, with its words above those of the cells.
class MunicipalityListHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit MunicipalityListHeader(QWidget *parent);

protected:
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};

} // namespace solidair
