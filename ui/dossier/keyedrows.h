// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QHash>
#include <QWidget>

#include <tuple>

namespace solidair {

/**
 * The rows of a list of records, one widget a record, which stays with its record: a row in which
 * somebody types is filled anew and never replaced.
 *
 * A Row has `void present(const Record &)`.
 */
template <typename Row, typename Key>
class KeyedRows
{
public:
    explicit KeyedRows(QBoxLayout *layout)
        : m_layout(layout)
    { }

    /// @p keyOf gives the Key of a record, @p make a new Row for one.
    template <typename Records, typename KeyOf, typename Make>
    void present(const Records &records, KeyOf keyOf, Make make)
    {
        QHash<Key, Row *> former;
        former.swap(m_rows);
        int at = 0;
        for (const auto &record : records) {
            const Key key = std::invoke(keyOf, record);
            Row *row = former.take(key);
            if (!row)
                row = make(record);
            if (m_layout->indexOf(row) != at) {
                m_layout->removeWidget(row);
                m_layout->insertWidget(at, row);
            }
            row->present(record);
            row->setVisible(true);
            m_rows.insert(key, row);
            ++at;
        }
        for (Row *row : std::as_const(former)) {
            handOn(*row);
            dismiss(row);
        }
    }

    Row *row(const Key &key) const { return m_rows.value(key); }

    void clear()
    {
        for (Row *row : std::as_const(m_rows))
            dismiss(row);
        m_rows.clear();
    }

private:
    /// The keyboard of a row that goes: to the same field of the one that comes in its place.
    void handOn(const Row &leaving)
    {
        const auto *focused = leaving.focusWidget();
        if (!focused || !focused->hasFocus() || m_rows.isEmpty())
            return;
        QWidget *closest = nullptr;
        int distance = QWIDGETSIZE_MAX;
        for (Row *row : std::as_const(m_rows)) {
            const int away = qAbs(row->y() - leaving.y());
            if (away < distance)
                std::tie(closest, distance) = std::tuple(row, away);
        }
        if (auto *same = closest->template findChild<QWidget *>(focused->objectName()))
            same->setFocus(Qt::OtherFocusReason);
    }

    /// The row may be the one whose button was just pressed: it goes when that has returned.
    void dismiss(Row *row)
    {
        m_layout->removeWidget(row);
        row->hide();
        row->deleteLater();
    }

    QBoxLayout *m_layout;
    QHash<Key, Row *> m_rows;
};

} // namespace solidair
