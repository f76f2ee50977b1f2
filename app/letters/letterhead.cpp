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

constexpr qreal addressLeft = 122.5; // millimetres, as all lengths here
constexpr qreal addressWidth = 67.5; // to the last place that no slip hides
constexpr qreal addressTop = 54.6; // first baseline
constexpr int mostAddressLines = 6;
constexpr std::array<qreal, 3> referenceLefts{25, 72, addressLeft};
constexpr std::array<qreal, 3> referenceRooms{44, 48, 62};
constexpr qreal referenceTop = 102; // below every window
constexpr qreal footerHeight = 18; // from the rule to the edge
constexpr qreal numberWidth = 12; // kept free for n/m
constexpr std::array<qreal, 2> folds{99, 198}; // in three, for DL and C5/6

QString cut(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, mm(width));
}

bool fits(const QString &text, const QFont &font, qreal width)
{
    return textWidth(text, font) <= mm(width);
}

// The last space before which the beginning fits; 0 when there is none.
qsizetype lastBreak(const QString &text, const QFont &font, qreal width)
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
SetText setIn(const QList<qreal> &rooms, const QString &text, const QFont &font)
{
    SetText set;
    QString rest = text;
    for (const qreal room : rooms) {
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
constexpr qreal smallestSize = 6;
constexpr qreal sizeStep = 0.5;

/// One line, smaller where it is too long.
std::pair<QString, QFont> fittedLine(const QString &text, qreal size, qreal width)
{
    auto font = paperFont(size);
    while (size > smallestSize && !fits(text, font, width))
        font = paperFont(size -= sizeStep);
    return {cut(text, font, width), font};
}

// As much of an address as there is room for, at the smallest size.
FittedAddress cutAddress(const QStringList &lines, qreal width, int most)
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

FittedAddress fittedAddress(const QStringList &lines, qreal width, int most)
{
    constexpr qreal goodSize = 9; // below it two lines read better than one
    const qreal full = textStyle(TextRole::Address).size;
    for (qreal size = full; size >= goodSize; size -= sizeStep) {
        const auto font = paperFont(size);
        if (lines.size() <= most
            && std::ranges::all_of(lines, [&](const QString &it) { return fits(it, font, width); }))
            return {lines, size, true};
    }
    FittedAddress fitted;
    for (qreal size = full; size >= smallestSize; size -= sizeStep) {
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
    const auto [line, font] = fittedLine(text, 8.5, page.width());
    m_next.append({lines.line(line, font), QPointF(mm(page.left), mm(18)), colour::quiet});
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

void Letterhead::placeOrganisation(const LetterValues &values, TextLineCache &lines)
{
    constexpr qreal besideSign = 14.5;
    const auto page = geometry();
    qreal size = 13;
    auto font = paperFont(size, QFont::Bold);
    const auto pieces = balanced(values.sender.organisation);
    const qreal room = page.width() - besideSign;
    const auto tooLong = [&] {
        return std::ranges::any_of(pieces,
                                   [&](const QString &piece) { return !fits(piece, font, room); });
    };
    while (size > smallestSize && tooLong())
        font = paperFont(size -= sizeStep, QFont::Bold);
    qreal y = pieces.size() == 1 ? 22.9 : 20.2;
    if (tooLong())
        m_cut.append(values.sender.organisation);
    for (const auto &piece : pieces) {
        m_first.append({lines.line(cut(piece, font, room), font),
                        QPointF(mm(page.left + besideSign), mm(y)), colour::ink});
        y += 5.4;
    }
}

void Letterhead::placeAddress(const LetterValues &values, TextLineCache &lines)
{
    const auto fitted = fittedAddress(values.address, addressWidth, mostAddressLines);
    if (!fitted.isWhole)
        m_cut.append(values.address.join(u", "_s));
    const auto font = paperFont(fitted.size);
    qreal y = mm(addressTop);
    for (const auto &line : fitted.lines) {
        m_first.append({lines.line(line, font), QPointF(mm(addressLeft), y), colour::ink});
        y += dots(textStyle(TextRole::Address).leading);
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
    constexpr qreal leading = 4.3;
    for (size_t i = 0; i < references.size(); ++i) {
        const QPointF at(mm(referenceLefts[i]), mm(referenceTop));
        m_first.append({lines.line(references[i].first, label), at, colour::quiet});
        const QList<qreal> rooms(2, referenceRooms[i]);
        qreal size = textStyle(TextRole::Value).size;
        auto font = paperFont(size);
        auto set = setIn(rooms, references[i].second, font);
        while (!set.whole && size > smallestSize) {
            font = paperFont(size -= sizeStep);
            set = setIn(rooms, references[i].second, font);
        }
        if (!set.whole)
            m_cut.append(references[i].second);
        qreal y = 4.6;
        for (const auto &line : std::as_const(set.lines)) {
            m_first.append({lines.line(line, font), at + QPointF(0, mm(y)), colour::ink});
            y += leading;
        }
    }
}

void Letterhead::placeFooter(const LetterValues &values, TextLineCache &lines)
{
    constexpr qreal air = 5;
    const auto &sender = values.sender;
    const auto page = geometry();
    const qreal y = mm(page.page.height() - footerHeight);
    const qreal right = mm(page.page.width() - page.right);
    qreal room = page.width();
    if (values.sample) {
        const auto note =
            lines.line(LetterWords::of(values.language).text(u"sample"_s), paperFont(7.5));
        m_every.append({note, QPointF(right - note->width(), y + mm(8.1)), colour::quiet});
        room -= note->width() / mm(1) + air;
    }
    const auto who = separated({sender.organisation, withComma(sender.address, sender.place)});
    const auto reach = separated({sender.phone, sender.email, sender.website});
    // A third line only where two do not do: printers keep off the edge.
    const QList<qreal> rooms{page.width() - numberWidth, room, page.width()};
    for (qreal size = 8; size >= smallestSize; size -= sizeStep) {
        const auto font = paperFont(size);
        const auto upper = setIn(rooms.first(2), who, font);
        const auto lower = setIn(rooms.sliced(upper.lines.size()), reach, font);
        if (size > smallestSize && !(upper.whole && lower.whole))
            continue;
        if (!upper.whole)
            m_cut.append(who);
        if (!lower.whole)
            m_cut.append(reach);
        qreal baseline = y + mm(4.4);
        for (const auto &line : upper.lines + lower.lines) {
            m_every.append(
                {lines.line(line, font), QPointF(mm(page.left), baseline), colour::quiet});
            baseline += mm(3.7);
        }
        return;
    }
}

void Letterhead::paint(QPainter &painter, const PageGeometry &geometry, PageNumber number) const
{
    const auto place = [&painter](const QList<Placed> &lines) {
        for (const auto &it : lines)
            it.line->paint(painter, it.at, it.colour);
    };
    if (number.page == 1) {
        drawSign(painter, geometry.left, 15, 11);
        place(m_first);
        painter.setPen(QPen(colour::rule, dots(0.4), Qt::SolidLine, Qt::FlatCap));
        for (const qreal y : folds)
            painter.drawLine(QPointF(mm(5), mm(y)), QPointF(mm(9), mm(y)));
    } else {
        place(m_next);
    }
    const qreal y = geometry.page.height() - footerHeight;
    drawHairline(painter, geometry, y);
    place(m_every);
    drawText(painter, geometry.page.width() - geometry.right, y + 4.4, number.text(),
             paperFont(9, QFont::Bold), colour::ink, Qt::AlignRight);
}

} // namespace solidair
