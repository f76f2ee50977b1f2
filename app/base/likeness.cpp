// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "likeness.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace solidair {

namespace {

constexpr qsizetype pieceLength = 3;
constexpr qsizetype fewestPieces = 5; ///< A short text is not alike for one syllable.

QSet<QString> piecesOf(const QString &text)
{
    QSet<QString> pieces;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const auto &word : words) {
        const QString bounded = u' ' + word;
        for (qsizetype i = 0; i + pieceLength <= bounded.size(); ++i)
            pieces.insert(bounded.mid(i, pieceLength));
    }
    return pieces;
}

} // namespace

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

double likeness(const QString &a, const QString &b)
{
    auto ours = piecesOf(a);
    const auto theirs = piecesOf(b);
    const auto fewer = std::max(fewestPieces, std::min(ours.size(), theirs.size()));
    ours.intersect(theirs);
    return static_cast<double>(ours.size()) / static_cast<double>(fewer);
}

} // namespace solidair
