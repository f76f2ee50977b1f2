// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steppergrid.h"

#include "look.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace solidair {

StepperGrid::StepperGrid(const QWidget &widget, QList<StepperPart> parts, int width)
    : m_widget(widget)
    , m_parts(std::move(parts))
    , m_width(width)
{
    if (!setEvenRow() && !setPackedRow(false) && !setPackedRow(true))
        setSeveralRows();
}

int StepperGrid::markSide() const
{
    return qRound(18 * m_widget.fontMetrics().height() / 16.0);
}

QFont StepperGrid::wordFont(int part) const
{
    return m_parts[part].isPresent ? look::heading(dateFont()) : dateFont();
}

QFont StepperGrid::dateFont() const
{
    return m_isTight ? look::smallest(m_widget.font()) : look::smaller(m_widget.font());
}

int StepperGrid::edges() const
{
    return m_isTight ? look::space(m_widget, 1) : 2 * look::space(m_widget, 1);
}

/// Rounded up: what is narrower by a part of a pixel is cut.
int StepperGrid::widthOf(const QString &by) const
{
    return QFontMetrics(look::smallest(m_widget.font())).horizontalAdvance(by) + 1;
}

StepperGrid::Room StepperGrid::roomOf(int part) const
{
    const auto &words = m_parts[part];
    if (words.word.isEmpty())
        return {markSide(), markSide()};
    const int needed =
        std::max({QFontMetrics(wordFont(part)).horizontalAdvance(words.word),
                  QFontMetrics(dateFont()).horizontalAdvance(words.date), markSide()})
        + edges();
    const int by = qMin(look::space(m_widget, 22), widthOf(words.by)) + edges();
    return {qMax(needed, by), needed};
}

int StepperGrid::rowHeight() const
{
    const bool dates =
        std::ranges::any_of(m_parts, [](const auto &part) { return !part.date.isEmpty(); });
    const bool names =
        std::ranges::any_of(m_parts, [](const auto &part) { return !part.by.isEmpty(); });
    const int line = QFontMetrics(look::smaller(m_widget.font())).height();
    return ring + markSide() + look::space(m_widget, 1) + line * (dates ? 2 : 1)
        + (names ? QFontMetrics(look::smallest(m_widget.font())).height() : 0) + ring;
}

int StepperGrid::widest() const
{
    int widest = 0;
    for (int part = 0; part < count(); ++part)
        widest = qMax(widest, roomOf(part).width);
    return widest;
}

/// Marks at one distance, when all words fit between them.
bool StepperGrid::setEvenRow()
{
    const int gap = look::space(m_widget, 1);
    int need = 0;
    int first = 0;
    int last = 0;
    for (int part = 0; part < count(); ++part) {
        const int room = roomOf(part).width;
        if (part == 0)
            first = room;
        else
            need = qMax(need, (last + room + 1) / 2 + gap);
        last = room;
    }
    const int lead = first / 2 + ring;
    int step = 0;
    if (count() > 1) {
        const int fitting = (m_width - lead - last / 2 - ring) / (count() - 1);
        if (fitting < need)
            return false;
        step = qMin(fitting, qMax(need, look::space(m_widget, 27)));
    }
    m_perRow = qMax(1, count());
    m_room = m_perRow > 1 ? step - gap : m_width;
    for (int part = 0; part < m_perRow; ++part)
        m_centres.append(lead + part * step);
    return true;
}

/// Words beside each other with what is left between them; who did it takes what they leave.
bool StepperGrid::setPackedRow(bool isTight)
{
    m_isTight = isTight;
    int spare = m_width - 2 * ring;
    for (int part = 0; part < count(); ++part)
        spare -= roomOf(part).needed;
    if (spare < (count() - 1) * look::space(m_widget, 1)) {
        m_isTight = false;
        return false;
    }
    m_perRow = count();
    int left = ring;
    for (int part = 0; part < count(); ++part) {
        const int needed = roomOf(part).needed;
        m_centres.append(left + spare * part / (count() - 1) + needed / 2);
        left += needed;
    }
    return true;
}

/// For a municipality that was asked again and again.
void StepperGrid::setSeveralRows()
{
    const int gap = look::space(m_widget, 1);
    const int wide = widest();
    const int lead = wide / 2 + ring;
    m_perRow = qBound(1, 1 + (m_width - 2 * lead) / (wide + gap), count());
    const int step = m_perRow > 1 ? (m_width - 2 * lead) / (m_perRow - 1) : 0;
    m_room = m_perRow > 1 ? step - gap : m_width;
    for (int part = 0; part < m_perRow; ++part)
        m_centres.append(lead + part * step);
}

int StepperGrid::height() const
{
    const int rows = (qMax(1, count()) + m_perRow - 1) / m_perRow;
    return rows * rowHeight() + (rows - 1) * look::space(m_widget, 1);
}

QPoint StepperGrid::centreOf(int part) const
{
    const int row = part / m_perRow;
    return {m_centres[part % m_perRow],
            row * (rowHeight() + look::space(m_widget, 1)) + ring + markSide() / 2};
}

QRect StepperGrid::rectOf(int part) const
{
    const auto &words = m_parts[part];
    const QPoint centre = centreOf(part);
    const auto room = roomOf(part);
    const int margin = look::space(m_widget, 1);
    const int line = QFontMetrics(dateFont()).height();
    const QFontMetrics small(look::smallest(m_widget.font()));
    // Who did it may take what its neighbours leave.
    int wide = m_room > 0 ? room.width : room.needed;
    const int left = std::min({m_room, 2 * (m_width - centre.x() - ring), 2 * (centre.x() - ring)});
    wide = qMax(wide, qMin(widthOf(words.by) + 2 * margin, left));
    int tall = markSide();
    if (!words.word.isEmpty())
        tall += margin + (words.date.isEmpty() ? line : 2 * line);
    if (!words.by.isEmpty())
        tall += small.height();
    return {centre.x() - wide / 2, centre.y() - markSide() / 2, wide, tall};
}

} // namespace solidair
