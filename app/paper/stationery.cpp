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

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
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
        m_width = line.naturalTextWidth();
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

void drawText(QPainter &painter, qreal x, qreal y, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment, qreal room)
{
    QString shown = text;
    QFont face = font;
    if (const qreal wanted = room > 0 ? textWidth(text, font) : 0; wanted > mm(room)) {
        constexpr qreal smallest = 0.75; // of the size
        face.setPixelSize(qRound(font.pixelSize() * std::max(mm(room) / wanted * 0.99, smallest)));
        shown = QFontMetricsF(face).elidedText(text, Qt::ElideRight, mm(room));
    }
    const TextLine line(shown, face);
    qreal left = mm(x);
    if (alignment & Qt::AlignRight)
        left -= line.width();
    else if (alignment & Qt::AlignHCenter)
        left -= line.width() / 2;
    line.paint(painter, QPointF(left, mm(y)), colour);
}

void drawHairline(QPainter &painter, const PageGeometry &geometry, qreal y)
{
    painter.setPen(QPen(colour::rule, dots(0.4), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(mm(geometry.left), mm(y)),
                     QPointF(mm(geometry.page.width() - geometry.right), mm(y)));
}

void drawSign(QPainter &painter, qreal x, qreal y, qreal height)
{
    const qreal side = height / 3.5; // two rows of hexagons are 3.5 sides high
    const qreal width = side * std::numbers::sqrt3;
    const std::array<QPointF, 3> centres{QPointF(x + width / 2, y + side),
                                         QPointF(x + width * 1.5, y + side),
                                         QPointF(x + width, y + side * 2.5)};
    painter.save();
    painter.setPen(QPen(colour::accent, dots(0.9), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const auto &centre : centres) {
        painter.setBrush(centre == centres.back() ? QBrush(colour::accent) : QBrush(Qt::NoBrush));
        painter.drawPolygon(hexagon(QPointF(mm(centre.x()), mm(centre.y())), mm(side)));
    }
    painter.restore();
}

void drawRunningHead(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                     const QString &left, const QString &right)
{
    if (number.page == 1)
        return;
    const qreal end = geometry.page.width() - geometry.right;
    drawText(painter, geometry.left, 14.5, left, paperFont(8.5, QFont::Bold), colour::ink,
             Qt::AlignLeft, geometry.width() * 0.62);
    drawText(painter, end, 14.5, right, paperFont(8.5), colour::quiet, Qt::AlignRight,
             geometry.width() * 0.35);
    drawHairline(painter, geometry, 16.5);
}

void drawReportFooter(QPainter &painter, const PageGeometry &geometry, PageNumber number,
                      const QString &first, const QString &second)
{
    const qreal y = geometry.page.height() - 17;
    const qreal room = geometry.width() - 12;
    drawHairline(painter, geometry, y);
    drawText(painter, geometry.left, y + 4.2, first, paperFont(8), colour::quiet, Qt::AlignLeft,
             room);
    drawText(painter, geometry.left, y + 7.9, second, paperFont(8), colour::quiet, Qt::AlignLeft,
             geometry.width());
    drawText(painter, geometry.page.width() - geometry.right, y + 4.2, number.text(),
             paperFont(9, QFont::Bold), colour::ink, Qt::AlignRight);
}

} // namespace solidair
