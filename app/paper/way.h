// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"
#include "paragraph.h"

#include <memory>

namespace solidair {

/// A stage on the way, and what stands under its mark.
struct WayStation
{
    Stage stage = Stage::NotApproached;
    QString name;
    QString date;
    QString remark; ///< Empty: none.
};

/// Up to four stations side by side, their marks joined by a line.
class WayRow
{
public:
    /// @p goesOn: another row follows.
    WayRow(const QList<WayStation> &stations, qsizetype places, Length width, bool goesOn);

    Length height() const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    struct Column
    {
        Stage stage;
        QList<std::shared_ptr<const Paragraph>> words;
    };

    Length m_step;
    Length m_width;
    bool m_goesOn;
    QList<Column> m_columns;
};

/// The whole way on a column of @p width.
QList<std::shared_ptr<const WayRow>> wayRows(const QList<WayStation> &stations, Length width);

} // namespace solidair
