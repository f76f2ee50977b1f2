// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlayout.h"

#include <QWidget>

#include <algorithm>

namespace solidair {

HeadLayout::HeadLayout(QWidget *parent, int gap, int least)
    : QLayout(parent)
    , m_gap(gap)
    , m_least(least)
{ }

HeadLayout::~HeadLayout()
{
    qDeleteAll(m_items);
}

void HeadLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void HeadLayout::insertAtTitle(QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, m_title++);
}

void HeadLayout::beginWith(QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, 0);
    ++m_title;
}

QLayoutItem *HeadLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (index < m_title)
        --m_title;
    return m_items.takeAt(index);
}

QSize HeadLayout::sizeHint() const
{
    const auto margins = contentsMargins();
    int width = margins.left() + margins.right();
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            width += item->sizeHint().width() + m_gap;
    }
    return {width, m_least + margins.top() + margins.bottom()};
}

QSize HeadLayout::minimumSize() const
{
    QSize size(0, m_least);
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int HeadLayout::widthOf(int first, int end) const
{
    int width = 0;
    for (int i = first; i < end; ++i) {
        if (!m_items[i]->isEmpty())
            width += (width > 0 ? m_gap : 0) + m_items[i]->sizeHint().width();
    }
    return width;
}

QList<HeadLayout::Line> HeadLayout::lines(int width) const
{
    QList<Line> lines{Line()};
    const int title = widthOf(0, m_title);
    const int rest = widthOf(m_title, count());
    // Buttons that fit a line of their own stay together.
    const bool isParted = title > 0 && rest > 0 && title + m_gap + rest > width && rest <= width;
    for (int i = 0; i < count(); ++i) {
        auto *item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const auto *line = &lines.last();
        const int gap = line->width > 0 ? m_gap : 0;
        const bool isFirstOfRest = i >= m_title && line->rest.isEmpty() && lines.size() == 1;
        if (line->width > 0
            && ((isParted && isFirstOfRest) || line->width + gap + wanted.width() > width))
            lines.append(Line());
        auto &last = lines.last();
        (i < m_title ? last.title : last.rest).append(item);
        last.width += (last.width > 0 ? m_gap : 0) + wanted.width();
        last.height = std::max(last.height, wanted.height());
    }
    lines.first().height = std::max(lines.first().height, m_least);
    return lines;
}

void HeadLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int HeadLayout::place(const QRect &rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    const auto all = lines(room.width());
    for (const auto &line : all) {
        if (moves)
            put(line, QRect(room.left(), y, room.width(), line.height));
        y += line.height;
        // Below another line buttons need air; the first has it already.
        if (all.size() > 1)
            y += &line == &all.first() ? 0 : m_gap;
    }
    return y - rect.top() + contentsMargins().bottom();
}

void HeadLayout::put(const Line &line, const QRect &room) const
{
    const auto putItem = [&room](QLayoutItem *item, int x) {
        const QSize size = item->sizeHint().boundedTo(room.size());
        item->setGeometry(QRect(QPoint(x, room.top() + (room.height() - size.height()) / 2), size));
        return size.width();
    };
    int x = room.left();
    for (auto *item : line.title)
        x += putItem(item, x) + m_gap;
    x = room.right() + 1;
    for (auto it = line.rest.crbegin(); it != line.rest.crend(); ++it) {
        x -= std::min((*it)->sizeHint().width(), room.width());
        putItem(*it, x);
        x -= m_gap;
    }
}

} // namespace solidair
