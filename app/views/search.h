// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <vector>

namespace solidair {

/**
 * What is searched in of a municipality: folded names, former and foreign ones too, then codes:
 * "\ngent\ngand\n 9000 9030 44021". A name begins behind a line feed, a code behind a blank, so
 * that one search tells the beginning of a name or code from its middle.
 */
QString searchedText(const Register &campaign, MunicipalityId id);

/// What to look for in such a text: one of them is enough; empty: everything is found.
QStringList searchNeedles(const QString &search);

/// The searched texts of all rows in one piece: a search runs through memory once, where a search
/// row by row would wait for each of them.
class SearchIndex
{
public:
    void build(const QStringList &texts);
    /// One more text, behind the others, that begins with a line feed.
    void append(const QString &text);
    /// For each text, in their order, whether it has one of @p needles.
    std::vector<bool> hits(const QStringList &needles) const;

private:
    QString m_text;
    QList<qsizetype> m_ends; ///< Of each of them in m_text.
};

} // namespace solidair
