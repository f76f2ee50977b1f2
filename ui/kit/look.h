// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QPainter;
class QWidget;

/**
 * The measures and colours of the screen. Text, base, window and highlight are the palette's own;
 * what is here is derived from it or, for stages, fixed, light and dark.
 */
namespace solidair::look {

/// @p steps of 4 pixels at 96 dpi, grown with the widget's font: 1, 2, 3, 4 and 6 are in use.
int space(const QWidget &widget, int steps);
/// The height of a row in a table: a line of text and 8 pixels.
int rowHeight(const QWidget &widget);

bool isDark(const QPalette &palette);
QColor secondary(const QPalette &palette); ///< Facts beside the facts.
QColor hairline(const QPalette &palette);
QColor accent(const QPalette &palette); ///< Links, active chips, focus of delegates.
QColor danger(const QPalette &palette); ///< Overdue, under the threshold.
QColor attention(const QPalette &palette);
QColor attentionGround(const QPalette &palette);
QColor good(const QPalette &palette); ///< A check mark.

QFont smaller(const QFont &font); ///< 0.92: table headers, secondary facts.
QFont smallest(const QFont &font); ///< 0.85: counts.
QFont heading(const QFont &font); ///< Semibold.
QFont title(const QFont &font); ///< 1.25, semibold: a page, a dialog.
QFont name(const QFont &font); ///< 1.6, semibold: the name of the municipality.

/// The mark of @p stage into a square @p rect: told apart by shape, the colour only fills it. On a
/// selected row it is drawn in the colour of selected text.
void paintStage(QPainter &painter, const QRectF &rect, Stage stage, const QPalette &palette,
                bool selected = false);

/// Squares for @p done of @p asked; @p short paints them in the colour of danger. Returns the
/// width used.
qreal paintMeter(QPainter &painter, QPointF topLeft, qreal side, int done, int asked,
                 const QColor &colour);

/// One of resources/icons by name ("letter"), in the colour of text wherever it is painted.
QIcon icon(const QString &name);
/// The mark of a stage as an icon for menus.
QIcon stageIcon(Stage stage);
QIcon applicationIcon();

} // namespace solidair::look
