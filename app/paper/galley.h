// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sheet.h"

namespace solidair {

/**
 * Cuts a sheet's column into pages, between lines and between rows.
 *
 * At least two lines of a paragraph and three rows of a table stand on either side of a cut, and no
 * line stands alone at the head of a page; small tables stay whole; headings stay with what they
 * head; a keep-group stays whole; a table's head comes back, and so
 * does a group's heading where the table asks for it. What can not fit any page is cut all the
 * same.
 */
class Galley
{
public:
    struct Slice
    {
        int first = 0; ///< Atoms [first, end).
        int end = 0;
        const Table *table = nullptr; ///< Goes on from the page before: its head is repeated.
        int group = -1; ///< Row of the group's heading that is repeated.
    };

    explicit Galley(Sheet sheet);

    /// @p height: on page n (0 is the first).
    QList<Slice> slices(const std::function<Length(int)> &height) const;
    /// That begin in @p slice.
    QStringList headings(const Slice &slice) const;
    /// Paints with the column's upper left corner at the origin, in dots.
    void paint(QPainter &painter, const Slice &slice) const;

private:
    /// What is never cut: a line, a figure, a row (or a line of a very high row).
    struct Atom
    {
        int block = 0;
        int row = -1; ///< Of a table; -1 is its head, or no table.
        int line = 0; ///< Of a paragraph or a row.
        int lines = 1;
        Length gap; ///< Above it, when it is not the first on its page.
        Length height;
        bool mayBreakBefore = true;
    };

    void readText(int index, const TextBlock &block, Length gap, bool held);
    void readTable(int index, const Table &table, Length gap, bool held);
    void readRow(const Table &table, int row, Atom atom);
    bool keepsRow(const Table &table, int row) const;
    const Table *tableOf(const Atom &atom) const;
    Length repeatedHeight(const Slice &slice) const;
    void paintAtom(QPainter &painter, const Atom &atom, qreal y) const;

    Sheet m_sheet;
    QList<Atom> m_atoms;
};

} // namespace solidair
