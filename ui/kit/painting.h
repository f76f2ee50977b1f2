// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QLineEdit;
class QModelIndex;
class QPainter;
class QPalette;
class QStyleOptionFrame;
class QStyleOptionViewItem;
class QTextLayout;
class QWidget;

/// Strokes that several of our widgets share.
namespace solidair::painting {

/// One of the icons into a square @p rect, in @p colour instead of the colour of text.
void icon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour);

/// The focus of a part that we paint ourselves: a line around @p rect and a wider, paler one
/// outside it; leave 3 pixels for them.
void focusRing(QPainter &painter, const QRectF &rect, qreal radius, const QPalette &palette);

/// The side of an icon beside the text of @p widget: 16 pixels at 96 dpi.
int iconSide(const QWidget &widget);

/// A frame in @p colour over the edge of @p field and, unless its name is empty, an icon at its
/// right: a pencil under the pointer, a triangle for an error.
void fieldFrame(QPainter &painter, const QWidget &field, const QString &iconName,
                const QColor &colour, const QColor &iconColour);

/// The words of @p field without a frame, for one that is edited where it is read; under the
/// pointer a frame offers to. @p option is the field's own, which only it can fill. Words that do
/// not fit are cut, or go on in next lines when it @p wraps.
void fieldAtRest(QLineEdit &field, const QStyleOptionFrame &option, bool wraps = false);

/// Where fieldAtRest() puts the words.
QRect fieldRoom(const QLineEdit &field, const QStyleOptionFrame &option);

/// Breaks the text of @p layout into lines of @p width; returns their height.
qreal wrap(QTextLayout &layout, qreal width);

/// The focus in the row at @p index: a frame around it that is seen on the ground of a row that is
/// selected and of one that is not. A row of several columns is framed as a whole, each cell its
/// part; nothing where the keyboard is elsewhere.
void rowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// The colour that a focus is seen in on the ground of a row; 3:1 in any palette.
QColor focusColour(const QPalette &palette, bool isSelected);

} // namespace solidair::painting
