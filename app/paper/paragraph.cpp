// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"

#include <QFontMetricsF>
#include <QPainter>

namespace solidair {

namespace {

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

Paragraph::Paragraph(TextRole role, const Runs &runs, qreal width, Qt::Alignment alignment,
                     bool kept)
    : m_colour(textStyle(role).colour)
    , m_lineHeight(dots(textStyle(role).leading))
{
    const auto face = paperFont(role);
    m_capHeight = QFontMetricsF(face).capHeight();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const auto mark = [&](qsizetype start, const QFont &font) {
        QTextCharFormat format;
        format.setFont(font);
        formats.append({static_cast<int>(start), static_cast<int>(text.size() - start), format});
    };
    for (const auto &run : runs) {
        const auto start = text.size();
        if (run.drawing) {
            const QSizeF size(dots(run.size.width()), dots(run.size.height()));
            m_insets.append({static_cast<int>(start), size, run.drawing});
            text += QChar::Nbsp;
            mark(start, stretchedTo(size.width(), face));
            continue;
        }
        text += &run == &runs.back() ? withoutRunt(run.text) : run.text;
        if (run.bold) {
            auto bold = face;
            bold.setWeight(QFont::Bold);
            mark(start, bold);
        }
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
        line.setLineWidth(width);
        if (const int whole = columnsWithoutSplitName(text, line); whole > 0)
            line.setNumColumns(whole, width);
        line.setPosition({});
    }
    m_layout.endLayout();
}

void Paragraph::paintLine(QPainter &painter, QPointF at, int line) const
{
    const auto row = m_layout.lineAt(line);
    const qreal baseline = at.y() + (m_lineHeight + m_capHeight) / 2;
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
        paintLine(painter, at + QPointF(0, line * m_lineHeight), line);
}

} // namespace solidair
