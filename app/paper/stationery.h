// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages.h"

namespace solidair {

// What stands around the text. Positions in millimetres; y is the baseline.

/// One line of text; one wider than @p room (millimetres) ends in an ellipsis.
void drawText(QPainter &painter, qreal x, qreal y, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft, qreal room = 0);

/// The width of @p text in dots.
qreal textWidth(const QString &text, const QFont &font);

/// A hairline from margin to margin.
void drawHairline(QPainter &painter, const PageGeometry &geometry, qreal y);

/// The mark of the letterhead: three cells of the mosaic, one of them filled.
void drawSign(QPainter &painter, qreal x, qreal y, qreal height);

/// At the head of a report's pages after the first: title bold to the left, campaign to the right.
void drawRunningHead(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                     const QString &left, const QString &right);

/// At the foot of a report's pages: state and filter, under it the source; to the right n/m.
void drawReportFooter(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                      const QString &first, const QString &second);

} // namespace solidair
