// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace solidair {

/// Paints what can be chosen in a list or table with room beside its words, which styles leave out;
/// in a table with a hairline between the rows.
class EntryDelegate : public QStyledItemDelegate
{
public:
    enum class Lines
    {
        None,
        Hairlines
    };

    /// A number behind the words, in the second voice.
    static constexpr int CountRole = Qt::UserRole + 100;

    explicit EntryDelegate(Lines lines, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLine(QPainter &painter, const QStyleOptionViewItem &entry) const;

    const Lines m_lines;
};

} // namespace solidair
