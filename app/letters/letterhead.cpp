// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterhead.h"

#include "letterwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Length addressLeft = 122.5_mm;
constexpr Length addressWidth = 67.5_mm; // to the last place that no slip hides
constexpr Length addressTop = 54.6_mm; // first baseline
constexpr int mostAddressLines = 6;
constexpr std::array<Length, 3> referenceLefts{25_mm, 72_mm, addressLeft};
constexpr std::array<Length, 3> referenceRooms{44_mm, 48_mm, 62_mm};
constexpr Length referenceTop = 102_mm; // below every window
constexpr Length footerHeight = 18_mm; // from the rule to the edge
constexpr Length numberWidth = 12_mm; // kept free for n/m
constexpr std::array<Length, 2> folds{99_mm, 198_mm}; // in three, for DL and C5/6

QString cut(const QString &text, const QFont &font, Length width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width.dots());
}

bool fits(const QString &text, const QFont &font, Length width)
{
    return textWidth(text, font) <= width;
}

// The last space before which the beginning fits; 0 when there is none.
qsizetype lastBreak(const QString &text, const QFont &font, Length width)
{
    constexpr int farthest = 200; // no line holds more characters
    for (auto space = text.lastIndexOf(u' ', farthest); space > 0;
         space = text.lastIndexOf(u' ', space - 1)) {
        if (fits(text.left(space), font, width))
            return space;
    }
    return 0;
}

// Without what separates two parts, where a line breaks between them.
QString withoutEdges(QString text)
{
    const auto isEdge = [](QChar c) { return c == u' ' || c == u'·'; };
    while (!text.isEmpty() && isEdge(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text;
}

struct SetText
{
    QStringList lines;
    bool whole = true; ///< Nothing was cut.
};

// As many lines as the text needs, each as long as its room.
SetText setIn(const QList<Length> &rooms, const QString &text, const QFont &font)
{
    SetText set;
    QString rest = text;
    for (const Length room : rooms) {
        if (rest.isEmpty())
            return set;
        const bool last = set.lines.size() + 1 == rooms.size();
        const auto space = last || fits(rest, font, room) ? 0 : lastBreak(rest, font, room);
        if (space == 0) {
            set.whole = fits(rest, font, room);
            set.lines.append(cut(rest, font, room));
            return set;
        }
        set.lines.append(withoutEdges(rest.left(space)));
        rest = withoutEdges(rest.mid(space));
    }
    return set;
}

// What is too long is set smaller, as far as it can still be read.
constexpr Length smallestSize = 6_pt;

/// From @p size down to @p smallest, half a point at a time.
QList<Length> sizesFrom(Length size, Length smallest = smallestSize)
{
    constexpr Length step = 0.5_pt;
    QList<Length> sizes;
    const int steps = qRound((size - smallest) / step);
    for (int i = 0; i <= steps; ++i)
        sizes.append(size - i * step);
    return sizes;
}

/// The first of the sizes from @p size on that @p suits, else the smallest.
template <typename Suits>
QFont fittedFont(Length size, QFont::Weight weight, const Suits &suits)
{
    QFont font;
    for (const Length it : sizesFrom(size)) {
        font = paperFont(it, weight);
        if (suits(font))
            break;
    }
    return font;
}

/// One line, smaller where it is too long.
std::pair<QString, QFont> fittedLine(const QString &text, Length size, Length width)
{
    const auto font =
        fittedFont(size, QFont::Normal, [&](const QFont &it) { return fits(text, it, width); });
    return {cut(text, font, width), font};
}

// As much of an address as there is room for, at the smallest size.
FittedAddress cutAddress(const QStringList &lines, Length width, int most)
{
    const auto font = paperFont(smallestSize);
    QList<QStringList> fitted;
    qsizetype count = 0;
    for (const auto &line : lines) {
        fitted.append(setIn({width, width}, line, font).lines);
        count += fitted.back().size();
    }
    // The street and the town come last and are needed most: what is above them gives way first.
    for (qsizetype i = 0; i < fitted.size() && count > most; ++i) {
        count -= fitted[i].size() - 1;
        fitted[i] = {cut(lines[i], font, width)};
    }
    FittedAddress result{{}, smallestSize, false};
    for (const auto &pieces : fitted)
        result.lines += pieces;
    return result;
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

FittedAddress fittedAddress(const QStringList &lines, Length width, int most)
{
    constexpr Length goodSize = 9_pt; // below it two lines read better than one
    const Length full = textStyle(TextRole::Address).size;
    for (const Length size : sizesFrom(full, goodSize)) {
        const auto font = paperFont(size);
        if (lines.size() <= most
            && std::ranges::all_of(lines, [&](const QString &it) { return fits(it, font, width); }))
            return {lines, size, true};
    }
    FittedAddress fitted;
    for (const Length size : sizesFrom(full)) {
        fitted = {{}, size, true};
        for (const auto &line : lines) {
            const auto set = setIn({width, width}, line, paperFont(size));
            fitted.lines += set.lines;
            fitted.isWhole = fitted.isWhole && set.whole;
        }
        if (fitted.isWhole && fitted.lines.size() <= most)
            return fitted;
    }
    return cutAddress(lines, width, most);
}

std::shared_ptr<const TextLine> TextLineCache::line(const QString &text, const QFont &font)
{
    if (m_lines.size() >= m_most)
        m_lines.clear();
    auto &entry = m_lines[{text, {font.pixelSize(), font.weight()}}];
    if (!entry)
        entry = std::make_shared<const TextLine>(text, font);
    return entry;
}

Letterhead::Letterhead(const LetterValues &values, TextLineCache &lines)
{
    placeOrganisation(values, lines);
    placeAddress(values, lines);
    placeReferences(values, lines);
    placeFooter(values, lines);
    const auto text = separated({values.addressee, values.dateText, values.reference});
    const auto page = geometry();
    const auto [line, font] = fittedLine(text, 8.5_pt, page.width());
    m_next.append(
        {lines.line(line, font), QPointF(page.left.dots(), (18_mm).dots()), colour::quiet});
}

PageGeometry Letterhead::geometry()
{
    PageGeometry geometry;
    geometry.left = 25_mm;
    geometry.right = 25_mm;
    geometry.firstTop = 112.4_mm;
    geometry.top = 29.4_mm;
    geometry.bottom = 27_mm;
    return geometry;
}

void Letterhead::placeOrganisation(const LetterValues &values, TextLineCache &lines)
{
    constexpr Length besideSign = 14.5_mm;
    const auto page = geometry();
    const auto pieces = balanced(values.sender.organisation);
    const Length room = page.width() - besideSign;
    const auto allFit = [&](const QFont &font) {
        return std::ranges::all_of(pieces,
                                   [&](const QString &piece) { return fits(piece, font, room); });
    };
    const auto font = fittedFont(13_pt, QFont::Bold, allFit);
    Length y = pieces.size() == 1 ? 22.9_mm : 20.2_mm;
    if (!allFit(font))
        m_cut.append(values.sender.organisation);
    for (const auto &piece : pieces) {
        m_first.append({lines.line(cut(piece, font, room), font),
                        QPointF((page.left + besideSign).dots(), y.dots()), colour::ink});
        y += 5.4_mm;
    }
}

void Letterhead::placeAddress(const LetterValues &values, TextLineCache &lines)
{
    const auto fitted = fittedAddress(values.address, addressWidth, mostAddressLines);
    if (!fitted.isWhole)
        m_cut.append(values.address.join(u", "_s));
    const auto font = paperFont(fitted.size);
    Length y = addressTop;
    for (const auto &line : fitted.lines) {
        m_first.append(
            {lines.line(line, font), QPointF(addressLeft.dots(), y.dots()), colour::ink});
        y += textStyle(TextRole::Address).leading;
    }
}

void Letterhead::placeReferences(const LetterValues &values, TextLineCache &lines)
{
    const auto &words = LetterWords::of(values.language);
    const std::array<std::pair<QString, QString>, 3> references{
        {{words.text(u"date"_s), values.dateText},
         {words.text(u"reference"_s), values.reference},
         {words.text(u"contact"_s), values.sender.name}}};
    const auto label = paperFont(TextRole::Label);
    constexpr Length leading = 4.3_mm;
    for (size_t i = 0; i < references.size(); ++i) {
        const QPointF at(referenceLefts[i].dots(), referenceTop.dots());
        m_first.append({lines.line(references[i].first, label), at, colour::quiet});
        const QList<Length> rooms(2, referenceRooms[i]);
        SetText set;
        const auto font =
            fittedFont(textStyle(TextRole::Value).size, QFont::Normal, [&](const QFont &it) {
                set = setIn(rooms, references[i].second, it);
                return set.whole;
            });
        if (!set.whole)
            m_cut.append(references[i].second);
        Length y = 4.6_mm;
        for (const auto &line : std::as_const(set.lines)) {
            m_first.append({lines.line(line, font), at + QPointF(0, y.dots()), colour::ink});
            y += leading;
        }
    }
}

void Letterhead::placeFooter(const LetterValues &values, TextLineCache &lines)
{
    constexpr Length air = 5_mm;
    const auto &sender = values.sender;
    const auto page = geometry();
    const Length y = page.page.height - footerHeight;
    const Length right = page.page.width - page.right;
    Length room = page.width();
    if (values.sample) {
        const auto note =
            lines.line(LetterWords::of(values.language).text(u"sample"_s), paperFont(7.5_pt));
        m_every.append(
            {note, QPointF((right - note->width()).dots(), (y + 8.1_mm).dots()), colour::quiet});
        room -= note->width() + air;
    }
    const auto who = separated({sender.organisation, withComma(sender.address, sender.place)});
    const auto reach = separated({sender.phone, sender.email, sender.website});
    // A third line only where two do not do: printers keep off the edge.
    const QList<Length> rooms{page.width() - numberWidth, room, page.width()};
    SetText upper;
    SetText lower;
    const auto font = fittedFont(8_pt, QFont::Normal, [&](const QFont &it) {
        upper = setIn(rooms.first(2), who, it);
        lower = setIn(rooms.sliced(upper.lines.size()), reach, it);
        return upper.whole && lower.whole;
    });
    if (!upper.whole)
        m_cut.append(who);
    if (!lower.whole)
        m_cut.append(reach);
    Length baseline = y + 4.4_mm;
    for (const auto &line : upper.lines + lower.lines) {
        m_every.append(
            {lines.line(line, font), QPointF(page.left.dots(), baseline.dots()), colour::quiet});
        baseline += 3.7_mm;
    }
}

void Letterhead::paint(QPainter &painter, const PageGeometry &geometry, PageNumber number) const
{
    const auto place = [&painter](const QList<Placed> &lines) {
        for (const auto &it : lines)
            it.line->paint(painter, it.at, it.colour);
    };
    if (number.page == 1) {
        drawSign(painter, geometry.left, 15_mm, 11_mm);
        place(m_first);
        painter.setPen(flatPen(colour::rule, 0.4_pt));
        for (const Length y : folds)
            painter.drawLine(QPointF((5_mm).dots(), y.dots()), QPointF((9_mm).dots(), y.dots()));
    } else {
        place(m_next);
    }
    const Length y = geometry.page.height - footerHeight;
    drawHairline(painter, geometry, y);
    place(m_every);
    drawText(painter, geometry.page.width - geometry.right, y + 4.4_mm, number.text(),
             paperFont(9_pt, QFont::Bold), colour::ink, Qt::AlignRight);
}

} // namespace solidair
