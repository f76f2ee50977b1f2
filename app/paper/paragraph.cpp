// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace solidair {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Whether four digits from 1900 to 2099 begin at @p at, and nothing but them.
bool isYear(QStringView text, qsizetype at)
{
    const auto year = text.mid(at, 4);
    const bool four = year.size() == 4 && std::ranges::all_of(year, isDigit)
        && (at + 4 == text.size() || !isDigit(text[at + 4]));
    return four && (year.startsWith(u"19") || year.startsWith(u"20"));
}

// Digits with what may stand between them: not "tekst2" or "A4".
bool isNumber(QStringView word)
{
    return !word.isEmpty()
        && std::ranges::all_of(word, [](QChar c) { return isDigit(c) || c == u'.' || c == u','; })
        && isDigit(word.back());
}

// Cells are too narrow for words that hold together.
bool isProse(TextRole role)
{
    switch (role) {
    case TextRole::Body:
    case TextRole::BodyTight:
    case TextRole::Item:
    case TextRole::Subtitle:
    case TextRole::Lead:
    case TextRole::Note:
        return true;
    default:
        return false;
    }
}

// A short last word does not stand alone on the last line.
QString withoutRunt(QString text)
{
    constexpr int longEnough = 60;
    constexpr int shortWord = 12;
    const auto space = text.lastIndexOf(u' ');
    if (space > 0 && text.size() > longEnough && text.size() - space < shortWord)
        text[space] = QChar::Nbsp;
    return text;
}

// A placeholder as wide as the drawing: a space that does not break, with its letter spacing.
QFont stretchedTo(qreal width, QFont font)
{
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const qreal space = QFontMetricsF(font).horizontalAdvance(QChar::Nbsp);
    font.setLetterSpacing(QFont::AbsoluteSpacing, width - space);
    return font;
}

/// "Beveren-Kruibeke-Zwijndrecht" stays on one line where it can, and keeps its hyphens: how many
/// characters the line may hold so that it ends before the name; 0 when it may stay as it is.
int columnsWithoutSplitName(const QString &text, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    if (end >= text.size() || end < 2 || text[end - 1] != u'-' || !text[end].isLetter())
        return 0;
    const auto space = text.lastIndexOf(u' ', end - 1);
    return space > line.textStart() ? static_cast<int>(space) + 1 - line.textStart() : 0;
}

} // namespace

Runs plainRun(const QString &text)
{
    return {Run{text}};
}

QString withNumbersKept(QString text)
{
    constexpr qsizetype shortWord = 4; // "van" and "sur" in "3 van 3"
    const auto isSpace = [](QChar c) { return c == u' ' || c == QChar::Nbsp; };
    qsizetype wordStart = 0; // of what stands before the space
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isSpace(text[i]))
            continue;
        const auto start = std::exchange(wordStart, i + 1);
        if (i == start || i + 1 == text.size())
            continue;
        const auto word = QStringView(text).sliced(start, i - start);
        const QChar before = text[i - 1];
        const QChar after = text[i + 1];
        const bool counts =
            isNumber(word) && after.isLetter() && !(word.size() == 4 && isYear(text, start));
        const bool dated = before.isLetter() && isYear(text, i + 1);
        const bool parts = before.isLetter() && word.size() <= shortWord && isDigit(after)
            && start >= 2 && isDigit(text[start - 2]);
        if (counts || dated || parts)
            text[i] = QChar::Nbsp;
    }
    return text;
}

Paragraph::Paragraph(TextRole role, const Runs &runs, Length width, Qt::Alignment alignment,
                     bool kept)
    : m_colour(textStyle(role).colour)
    , m_lineHeight(textStyle(role).leading)
{
    const auto face = paperFont(role);
    m_capHeight = QFontMetricsF(face).capHeight();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const auto mark = [&](qsizetype start, const QFont &font, const QString &link = {}) {
        QTextCharFormat format;
        format.setFont(font);
        if (!link.isEmpty()) {
            format.setAnchorHref(link);
            format.setForeground(colour::accent);
        }
        formats.append({static_cast<int>(start), static_cast<int>(text.size() - start), format});
    };
    for (const auto &run : runs) {
        const auto start = text.size();
        if (run.drawing) {
            const QSizeF size(run.size.width.dots(), run.size.height.dots());
            m_insets.append({static_cast<int>(start), size, run.drawing});
            text += QChar::Nbsp;
            mark(start, stretchedTo(size.width(), face));
            continue;
        }
        const auto words = isProse(role) ? withNumbersKept(run.text) : run.text;
        text += &run == &runs.back() ? withoutRunt(words) : words;
        if (run.marks || !run.link.isEmpty())
            mark(start, markedFont(face, run.marks), run.link);
    }
    text.replace(u'\n', QChar::LineSeparator);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(kept);
    m_layout.setFont(face);
    m_layout.setText(text);
    m_layout.setFormats(formats);
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width.dots());
        if (const int whole = columnsWithoutSplitName(text, line); whole > 0)
            line.setNumColumns(whole, width.dots());
        line.setPosition({});
    }
    m_layout.endLayout();
}

void Paragraph::paintLine(QPainter &painter, QPointF at, int line) const
{
    const auto row = m_layout.lineAt(line);
    const qreal baseline = at.y() + (m_lineHeight.dots() + m_capHeight) / 2;
    painter.setPen(m_colour);
    row.draw(&painter, QPointF(at.x(), baseline - row.ascent()));
    for (const auto &inset : m_insets) {
        if (inset.position < row.textStart()
            || inset.position >= row.textStart() + row.textLength())
            continue;
        QRectF rect(QPointF(), inset.size);
        rect.moveLeft(at.x() + row.cursorToX(inset.position));
        rect.moveTop(baseline - m_capHeight / 2 - inset.size.height() / 2);
        painter.save();
        inset.drawing(painter, rect);
        painter.restore();
    }
}

void Paragraph::paint(QPainter &painter, QPointF at) const
{
    for (int line = 0; line < lineCount(); ++line)
        paintLine(painter, at + QPointF(0, (line * m_lineHeight).dots()), line);
}

} // namespace solidair
