// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages.h"

#include <QTextLayout>

namespace solidair {

// What stands around the text; y is the baseline.

/// A line of text, shaped once to be painted often.
class TextLine
{
public:
    TextLine(const QString &text, const QFont &font);
    Q_DISABLE_COPY_MOVE(TextLine)

    Length width() const { return m_width; }

    /// With its baseline at @p at, dots.
    void paint(QPainter &painter, QPointF at, const QColor &colour) const;

private:
    QTextLayout m_layout;
    Length m_width;
};

/// One line of text; one wider than @p room, where one is given, is set smaller, down to three
/// quarters, and ends in an ellipsis where that is not enough.
void drawText(QPainter &painter, Length x, Length y, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft, Length room = {});

/// One line of text with its baseline at @p at, dots.
void drawText(QPainter &painter, QPointF at, const QString &text, const QFont &font,
              const QColor &colour);

Length textWidth(const QString &text, const QFont &font);

/// A hairline from margin to margin.
void drawHairline(QPainter &painter, const PageGeometry &geometry, Length y);

/// The mark of the letterhead: three cells of the mosaic, one of them filled.
void drawSign(QPainter &painter, Length x, Length y, Length height);

/// At the head of a report's pages after the first: title bold to the left, campaign to the right.
void drawRunningHead(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                     const QString &left, const QString &right);

/// At the foot of a report's pages: state and filter, under it the source; to the right n/m.
void drawReportFooter(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                      const QString &first, const QString &second);

} // namespace solidair
