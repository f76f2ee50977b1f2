// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettervalues.h"
#include "paper/stationery.h"

#include <memory>

namespace solidair {

/// Shaped lines by what they say. Not for several threads at once.
class TextLineCache
{
public:
    std::shared_ptr<const TextLine> line(const QString &text, const QFont &font);

private:
    static constexpr int m_most = 500; ///< Then it starts anew.
    QHash<std::pair<QString, std::pair<int, int>>, std::shared_ptr<const TextLine>> m_lines;
};

/**
 * What stands around a letter's text: sign and organisation, the address block for a right window,
 * references, fold marks, the footer, and from page 2 on to whom and when.
 *
 * Positions are those of Belgian window envelopes DL and C5/6 with the window to the right: what
 * stays visible however the sheet slips lies 119 to 190 mm across and 49 to 79 mm down.
 */
class Letterhead
{
public:
    /// @p lines keeps what other letters say too.
    Letterhead(const LetterValues &values, TextLineCache &lines);

    static PageGeometry geometry();

    void paint(QPainter &painter, const PageGeometry &geometry, PageNumber number) const;

    /// What did not fit its place, however small, and ends in an ellipsis there.
    const QStringList &cutTexts() const { return m_cut; }

private:
    struct Placed
    {
        std::shared_ptr<const TextLine> line;
        QPointF at; ///< Of the baseline, dots.
        QColor colour;
    };

    void placeOrganisation(const LetterValues &values, TextLineCache &lines);
    void placeAddress(const LetterValues &values, TextLineCache &lines);
    void placeReferences(const LetterValues &values, TextLineCache &lines);
    void placeFooter(const LetterValues &values, TextLineCache &lines);

    QList<Placed> m_first; ///< On page 1 only.
    QList<Placed> m_next; ///< On the others.
    QList<Placed> m_every;
    QStringList m_cut;
};

/// The lines of an address block, and how large they are set.
struct FittedAddress
{
    QStringList lines;
    Length size;
    bool isWhole = true; ///< Else a line ends in an ellipsis.
};

/**
 * An address block at most @p width wide and @p most lines high.
 *
 * A line that is too long is set smaller with all the others, and goes on in a second line where
 * that would be too small to read well. Only what fits neither way is cut.
 */
FittedAddress fittedAddress(const QStringList &lines, Length width, int most);

} // namespace solidair
