// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterhead.h"

#include "letterwords.h"
#include "paper/stationery.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cstdlib>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal addressLeft = 122.5; // millimetres, as all lengths here
constexpr qreal addressWidth = 67.5; // to the last place that no slip hides
constexpr qreal addressTop = 54.6; // first baseline
constexpr int mostAddressLines = 6;
constexpr std::array<qreal, 3> referenceLefts{25, 72, addressLeft};
constexpr std::array<qreal, 3> referenceRooms{44, 48, 62};
constexpr qreal referenceTop = 102; // below every window
constexpr std::array<qreal, 2> folds{99, 198}; // in three, for DL and C5/6

QString cut(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, mm(width));
}

bool fits(const QString &text, const QFont &font, qreal width)
{
    return textWidth(text, font) <= mm(width);
}

// At the last space before which the first line fits; a text without one is cut.
QStringList inTwo(const QString &text, const QFont &font, qreal width)
{
    if (fits(text, font, width))
        return {text};
    constexpr int farthest = 200; // no line holds more characters
    for (auto space = text.lastIndexOf(u' ', farthest); space > 0;
         space = text.lastIndexOf(u' ', space - 1)) {
        if (fits(text.left(space), font, width))
            return {text.left(space), cut(text.mid(space + 1), font, width)};
    }
    return {cut(text, font, width)};
}

// The organisation's name beside the sign, in two lines of about the same length.
QStringList balanced(const QString &name)
{
    constexpr int oneLine = 24;
    qsizetype best = -1;
    for (auto space = name.indexOf(u' '); space >= 0; space = name.indexOf(u' ', space + 1)) {
        if (best < 0 || std::abs(2 * space - name.size()) < std::abs(2 * best - name.size()))
            best = space;
    }
    if (name.size() <= oneLine || best < 0)
        return {name};
    return {name.left(best), name.mid(best + 1)};
}

QString separated(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString withComma(const QString &street, const QString &place)
{
    return street.isEmpty() || place.isEmpty() ? street + place : street + u", "_s + place;
}

} // namespace

QStringList fittedAddress(const QStringList &lines, qreal width, int most)
{
    const auto font = paperFont(TextRole::Address);
    QList<QStringList> fitted;
    qsizetype count = 0;
    for (const auto &line : lines) {
        fitted.append(inTwo(line, font, width));
        count += fitted.back().size();
    }
    // The street and the town come last and are needed most: what is above them gives way first.
    for (qsizetype i = 0; i < fitted.size() && count > most; ++i) {
        count -= fitted[i].size() - 1;
        fitted[i] = {cut(lines[i], font, width)};
    }
    QStringList result;
    for (const auto &pieces : fitted)
        result += pieces;
    return result;
}

Letterhead::Letterhead(const LetterValues &values)
    : m_organisation(balanced(values.sender.organisation))
    , m_address(fittedAddress(values.address, addressWidth, mostAddressLines))
    , m_contact(separated(
          {values.sender.organisation, withComma(values.sender.address, values.sender.place)}))
    , m_reach(separated({values.sender.phone, values.sender.email, values.sender.website}))
    , m_runningHead(separated({values.addressee, values.dateText, values.reference}))
{
    const LetterWords words(values.language);
    m_references = {{words.text(u"date"_s), values.dateText},
                    {words.text(u"reference"_s), values.reference},
                    {words.text(u"contact"_s), values.sender.name}};
    if (values.sample)
        m_sample = words.text(u"sample"_s);
}

PageGeometry Letterhead::geometry()
{
    PageGeometry geometry;
    geometry.left = 25;
    geometry.right = 25;
    geometry.firstTop = 112.4;
    geometry.top = 29.4;
    geometry.bottom = 27;
    return geometry;
}

void Letterhead::paint(QPainter &painter, const PageGeometry &geometry, PageNumber number) const
{
    if (number.page == 1) {
        paintSign(painter, geometry);
        paintAddress(painter);
        paintReferences(painter);
        painter.setPen(QPen(colour::rule, dots(0.4), Qt::SolidLine, Qt::FlatCap));
        for (const qreal y : folds)
            painter.drawLine(QPointF(mm(5), mm(y)), QPointF(mm(9), mm(y)));
    } else {
        drawText(painter, geometry.left, 18, m_runningHead, paperFont(8.5), colour::quiet,
                 Qt::AlignLeft, geometry.width());
    }
    paintFooter(painter, geometry, number);
}

void Letterhead::paintSign(QPainter &painter, const PageGeometry &geometry) const
{
    drawSign(painter, geometry.left, 15, 11);
    const auto font = paperFont(13, QFont::Bold);
    qreal y = m_organisation.size() == 1 ? 22.9 : 20.2;
    for (const auto &line : m_organisation) {
        drawText(painter, geometry.left + 14.5, y, line, font, colour::ink, Qt::AlignLeft,
                 geometry.width() - 14.5);
        y += 5.4;
    }
}

void Letterhead::paintAddress(QPainter &painter) const
{
    constexpr qreal millimetresOfPoint = 25.4 / 72;
    const auto font = paperFont(TextRole::Address);
    qreal y = addressTop;
    for (const auto &line : m_address) {
        drawText(painter, addressLeft, y, line, font, colour::ink);
        y += textStyle(TextRole::Address).leading * millimetresOfPoint;
    }
}

void Letterhead::paintReferences(QPainter &painter) const
{
    for (int i = 0; i < m_references.size(); ++i) {
        const auto at = static_cast<size_t>(i);
        drawText(painter, referenceLefts[at], referenceTop, m_references[i].label,
                 paperFont(TextRole::Label), colour::quiet);
        drawText(painter, referenceLefts[at], referenceTop + 4.6, m_references[i].value,
                 paperFont(TextRole::Value), colour::ink, Qt::AlignLeft, referenceRooms[at]);
    }
}

void Letterhead::paintFooter(QPainter &painter, const PageGeometry &geometry,
                             PageNumber number) const
{
    const qreal right = geometry.page.width() - geometry.right;
    const qreal y = geometry.page.height() - 18;
    const auto small = paperFont(8);
    const auto smallest = paperFont(7.5);
    constexpr qreal air = 5;
    const qreal noteWidth = m_sample.isEmpty() ? 0 : textWidth(m_sample, smallest) / mm(1) + air;
    drawHairline(painter, geometry, y);
    drawText(painter, geometry.left, y + 4.4, m_contact, small, colour::quiet, Qt::AlignLeft,
             geometry.width() - 12);
    drawText(painter, geometry.left, y + 8.1, m_reach, small, colour::quiet, Qt::AlignLeft,
             geometry.width() - noteWidth);
    drawText(painter, right, y + 4.4, number.text(), paperFont(9, QFont::Bold), colour::ink,
             Qt::AlignRight);
    if (!m_sample.isEmpty())
        drawText(painter, right, y + 8.1, m_sample, smallest, colour::quiet, Qt::AlignRight);
}

} // namespace solidair
