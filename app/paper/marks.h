// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/stage.h"
#include "paragraph.h"

#include <QPainterPath>

namespace solidair {

// Shapes and patterns of the stages, told apart by form first and by colour second: the hues of the
// screen come out as one grey on paper.

/// Of the mark and the outline; dark enough on paper.
QColor stageColour(Stage stage);
/// Under the pattern.
QColor stageGround(Stage stage);
/// A circle, empty to full along the way; outcomes have shapes of their own.
void drawMark(QPainter &painter, const QRectF &rect, Stage stage);
/// The pattern of bars and map cells, with an outline.
void fillStage(QPainter &painter, const QPainterPath &path, Stage stage);
/// A box for each commitment that is asked, filled for each that is there.
void drawMeter(QPainter &painter, const QRectF &rect, int done, int asked);

Run markRun(Stage stage, Length side = 7.2_pt);
/// Empty when nothing is asked.
Run meterRun(int done, int asked);

} // namespace solidair
