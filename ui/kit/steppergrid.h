// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

namespace solidair {

/// What stands under one mark of a way; all of it may be empty.
struct StepperPart
{
    QString word;
    QString date;
    QString by; ///< Who did it; cut to what there is room for.
    bool isPresent = false; ///< Its word is a heading.
};

/// How the parts of a way are spread over a width: marks at one distance where all words fit
/// between them, else the words beside each other, else in smaller type, else in several rows.
class StepperGrid
{
public:
    static constexpr int ring = 3; ///< Room for the focus around a part.

    /// With the type and the measures of @p widget, which must outlive it.
    StepperGrid(const QWidget &widget, QList<StepperPart> parts, int width);

    int height() const;
    int rowHeight() const;
    /// What the widest part takes by itself.
    int widest() const;
    int markSide() const;

    QPoint centreOf(int part) const;
    /// Around the mark and the words of @p part.
    QRect rectOf(int part) const;

    // In which type the words stand, and how far from the edges of their part.
    QFont wordFont(int part) const;
    QFont dateFont() const;
    int edges() const;

private:
    /// How wide a part is.
    struct Room
    {
        int width = 0; ///< Of its widest words; who did it is cut to what a column bears.
        int needed = 0; ///< Of its widest words but who did it.
    };

    int count() const { return static_cast<int>(m_parts.size()); }

    Room roomOf(int part) const;
    int widthOf(const QString &by) const;
    bool setEvenRow();
    bool setPackedRow(bool isTight);
    void setSeveralRows();

    const QWidget &m_widget;
    const QList<StepperPart> m_parts;
    const int m_width;
    QList<int> m_centres; ///< From the left edge to the marks of a row.
    int m_perRow = 1;
    int m_room = 0; ///< What a part may take at most; 0: what its words need.
    bool m_isTight = false; ///< In smaller type with smaller gaps.
};

} // namespace solidair
