// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistflow.h"

#include <QWidget>

#include <algorithm>

namespace solidair {

MunicipalityListFlow::MunicipalityListFlow(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{ }

MunicipalityListFlow::~MunicipalityListFlow()
{
    qDeleteAll(m_items);
}

void MunicipalityListFlow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *MunicipalityListFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize MunicipalityListFlow::sizeHint() const
{
    const auto margins = contentsMargins();
    int width = margins.left() + margins.right();
    int height = 0;
    for (const auto *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + m_gap;
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height + margins.top() + margins.bottom()};
}

QSize MunicipalityListFlow::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const auto margins = contentsMargins();
    return size.grownBy(margins);
}

void MunicipalityListFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int MunicipalityListFlow::place(const QRect &rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    // A line has one height, so that a chip is centred beside a taller field.
    int line = 0;
    for (const auto *item : m_items) {
        if (!item->isEmpty())
            line = std::max(line, item->sizeHint().height());
    }
    int x = room.left();
    int y = room.top();
    const auto put = [&](QLayoutItem *item, int left, int top, const QSize &size) {
        if (moves)
            item->setGeometry(QRect(QPoint(left, top + (line - size.height()) / 2), size));
    };
    QList<int> ends;
    for (auto *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(room.width(), line));
        const int edge = room.right() + 1 - size.width();
        const bool isLast = item == m_items.last();
        if (x > room.left() && x > edge) {
            // The last one rather ends another line than that it has one to itself.
            const auto open = std::ranges::find_if(ends, [edge](int end) { return end <= edge; });
            if (isLast && open != ends.end()) {
                put(item, edge, room.top() + static_cast<int>(open - ends.begin()) * (line + m_gap),
                    size);
                break;
            }
            ends.append(x);
            x = room.left();
            y += line + m_gap;
        }
        put(item, isLast ? edge : x, y, size);
        x += size.width() + m_gap;
    }
    return y + line - rect.top() + contentsMargins().bottom();
}

} // namespace solidair
