// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "likeness.h"

#include <algorithm>

namespace solidair {

namespace {

constexpr qsizetype pieceLength = 3;
constexpr quint64 pieceBits = (quint64(1) << 16 * pieceLength) - 1;
constexpr qsizetype fewestPieces = 5; ///< A short text is not alike for one syllable.

} // namespace

Pieces::Pieces(const QString &text)
{
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const auto word : words) {
        quint64 piece = u' ';
        for (qsizetype i = 0; i < word.size(); ++i) {
            piece = (piece << 16 | word[i].unicode()) & pieceBits;
            if (i + 2 >= pieceLength) // the blank before it is the first sign
                m_pieces.append(piece);
        }
    }
    std::ranges::sort(m_pieces);
    m_pieces.erase(std::unique(m_pieces.begin(), m_pieces.end()), m_pieces.end());
}

qsizetype Pieces::sharedWith(const Pieces &other) const
{
    qsizetype count = 0;
    auto theirs = other.m_pieces.begin();
    for (const auto piece : m_pieces) {
        while (theirs != other.m_pieces.end() && *theirs < piece)
            ++theirs;
        count += theirs != other.m_pieces.end() && *theirs == piece ? 1 : 0;
    }
    return count;
}

int editsBetween(const QString &a, const QString &b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    const qsizetype width = b.size() + 1;
    QList<int> before(width);
    QList<int> last(width);
    QList<int> row(width);
    for (qsizetype j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j < width; ++j) {
            const bool same = a[i - 1] == b[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        // A swap reaches back two rows.
        if (*std::ranges::min_element(row) > most && *std::ranges::min_element(last) >= most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last.last(), most + 1);
}

double likeness(const Pieces &a, const Pieces &b)
{
    const auto fewer = std::max(fewestPieces, std::min(a.count(), b.count()));
    return static_cast<double>(a.sharedWith(b)) / static_cast<double>(fewer);
}

double likeness(const QString &a, const QString &b)
{
    return likeness(Pieces(a), Pieces(b));
}

} // namespace solidair
