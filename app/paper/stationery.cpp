// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stationery.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace solidair {

namespace {

// Point upwards.
QPolygonF hexagon(QPointF centre, qreal side)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 6; ++corner) {
        const qreal angle = (corner * 60 + 30) * std::numbers::pi / 180;
        polygon.append(centre + QPointF(std::cos(angle), std::sin(angle)) * side);
    }
    return polygon;
}

} // namespace

Length textWidth(const QString &text, const QFont &font)
{
    return Length::dots(QFontMetricsF(font).horizontalAdvance(text));
}

// Not QPainter::drawText, which widens the letter spacing with the device's resolution.
TextLine::TextLine(const QString &text, const QFont &font)
    : m_layout(text, font)
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::NoWrap);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    const auto line = m_layout.createLine();
    m_layout.endLayout();
    if (line.isValid())
        m_width = Length::dots(line.naturalTextWidth());
}

void TextLine::paint(QPainter &painter, QPointF at, const QColor &colour) const
{
    if (m_layout.lineCount() == 0)
        return;
    const auto line = m_layout.lineAt(0);
    painter.setPen(colour);
    line.draw(&painter, at - QPointF(0, line.ascent()));
}

void drawText(QPainter &painter, QPointF at, const QString &text, const QFont &font,
              const QColor &colour)
{
    TextLine(text, font).paint(painter, at, colour);
}

void drawText(QPainter &painter, Length x, Length y, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment, Length room)
{
    QString shown = text;
    QFont face = font;
    if (const Length wanted = textWidth(text, font); room > Length() && wanted > room) {
        constexpr qreal smallest = 0.75; // of the size
        face.setPixelSize(qRound(font.pixelSize() * std::max(room / wanted * 0.99, smallest)));
        shown = QFontMetricsF(face).elidedText(text, Qt::ElideRight, room.dots());
    }
    const TextLine line(shown, face);
    Length left = x;
    if (alignment & Qt::AlignRight)
        left -= line.width();
    else if (alignment & Qt::AlignHCenter)
        left -= line.width() / 2;
    line.paint(painter, QPointF(left.dots(), y.dots()), colour);
}

void drawHairline(QPainter &painter, const PageGeometry &geometry, Length y)
{
    painter.setPen(flatPen(colour::rule, 0.4_pt));
    painter.drawLine(QPointF(geometry.left.dots(), y.dots()),
                     QPointF((geometry.page.width - geometry.right).dots(), y.dots()));
}

void drawSign(QPainter &painter, Length x, Length y, Length height)
{
    const qreal side = (height / 3.5).dots(); // two rows of hexagons are 3.5 sides high
    const qreal width = side * std::numbers::sqrt3;
    const QPointF corner(x.dots(), y.dots());
    const std::array<QPointF, 3> centres{corner + QPointF(width / 2, side),
                                         corner + QPointF(width * 1.5, side),
                                         corner + QPointF(width, side * 2.5)};
    painter.save();
    painter.setPen(
        QPen(colour::accent, (0.9_pt).dots(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const auto &centre : centres) {
        painter.setBrush(centre == centres.back() ? QBrush(colour::accent) : QBrush(Qt::NoBrush));
        painter.drawPolygon(hexagon(centre, side));
    }
    painter.restore();
}

void drawRunningHead(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                     const QString &left, const QString &right)
{
    if (number.page == 1)
        return;
    const Length end = geometry.page.width - geometry.right;
    drawText(painter, geometry.left, 14.5_mm, left, paperFont(8.5_pt, QFont::Bold), colour::ink,
             Qt::AlignLeft, geometry.width() * 0.62);
    drawText(painter, end, 14.5_mm, right, paperFont(8.5_pt), colour::quiet, Qt::AlignRight,
             geometry.width() * 0.35);
    drawHairline(painter, geometry, 16.5_mm);
}

void drawReportFooter(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                      const QString &first, const QString &second)
{
    const Length y = geometry.page.height - 17_mm;
    const Length room = geometry.width() - 12_mm;
    drawHairline(painter, geometry, y);
    drawText(painter, geometry.left, y + 4.2_mm, first, paperFont(8_pt), colour::quiet,
             Qt::AlignLeft, room);
    drawText(painter, geometry.left, y + 7.9_mm, second, paperFont(8_pt), colour::quiet,
             Qt::AlignLeft, geometry.width());
    drawText(painter, geometry.page.width - geometry.right, y + 4.2_mm, number.text(),
             paperFont(9_pt, QFont::Bold), colour::ink, Qt::AlignRight);
}

} // namespace solidair
