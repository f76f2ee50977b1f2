// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style.h"

#include <QString>
#include <QTextLayout>

#include <functional>

class QPainter;

namespace solidair {

/// Paints something in a rectangle of dots.
using Drawing = std::function<void(QPainter &, const QRectF &)>;

/// A stretch of text of one look, or a drawing that stands in the line as a letter does.
struct Run
{
    QString text; ///< A line feed starts a new line.
    TextMarks marks = {};
    QString link = {}; ///< Where a click on it leads, in a PDF.
    Drawing drawing = {};
    Extent size = {}; ///< Of the drawing.

    bool isPlain() const { return !marks && link.isEmpty() && !drawing; }
};

using Runs = QList<Run>;

Runs plainRun(const QString &text);

/// @p text with numbers that stay on the line of what they count or belong to: "20 gemeenten",
/// "22 november 2026", "3 van 3".
QString withNumbersKept(QString text);

/**
 * Text of one role, broken into lines of one height.
 *
 * Text is only ever inserted as it is: what looks like markup in somebody's data is printed. Lines
 * do not move with what stands in them: each is leading high, with the capitals in its middle.
 */
class Paragraph
{
public:
    /// With @p kept the shaped text stays in memory, to be painted often.
    Paragraph(TextRole role, const Runs &runs, Length width,
              Qt::Alignment alignment = Qt::AlignLeft, bool kept = false);
    Q_DISABLE_COPY_MOVE(Paragraph)

    int lineCount() const { return m_layout.lineCount(); }

    Length lineHeight() const { return m_lineHeight; }

    Length height() const { return lineCount() * m_lineHeight; }

    /// Paints line @p line with the upper left corner of its slot at @p at, dots.
    void paintLine(QPainter &painter, QPointF at, int line) const;
    void paint(QPainter &painter, QPointF at) const;

private:
    struct Inset
    {
        int position; ///< Of the placeholder in the text.
        QSizeF size; ///< Dots.
        Drawing drawing;
    };

    QTextLayout m_layout;
    QColor m_colour;
    Length m_lineHeight;
    qreal m_capHeight;
    QList<Inset> m_insets;
};

} // namespace solidair
