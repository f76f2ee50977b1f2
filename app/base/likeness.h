// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace solidair {

/// How many letters must be put in, left out, changed or swapped with the next to make @p b of
/// @p a; @p most + 1 for more than @p most.
int editsBetween(const QString &a, const QString &b, int most);

/// What a text is compared by: the pieces of three signs of its words.
class Pieces
{
public:
    explicit Pieces(const QString &text);

    /// How many of them @p other has too.
    qsizetype sharedWith(const Pieces &other) const;

    qsizetype count() const { return m_pieces.size(); }

private:
    QList<quint64> m_pieces; ///< Sorted, each once.
};

/// How alike two texts are, from 0 to 1: the share of pieces of three signs that their words have
/// in common, of the one that has fewer of them. To be asked of folded texts.
double likeness(const Pieces &a, const Pieces &b);
double likeness(const QString &a, const QString &b);

} // namespace solidair
