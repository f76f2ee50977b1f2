// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "base/text.h"

#include <algorithm>

namespace solidair {

QString searchedText(const Register &campaign, MunicipalityId id)
{
    QStringList names;
    QStringList codes;
    for (const auto one : campaign.withPredecessors(id)) {
        const auto &municipality = campaign.municipality(one);
        for (const auto &name :
             {municipality.names.nl, municipality.names.fr, municipality.names.de}) {
            if (const QString key = folded(name); !key.isEmpty() && !names.contains(key))
                names.append(key);
        }
        for (const auto &code :
             QStringList{municipality.ownPostalCode, municipality.postalCode, municipality.nis}
                 + municipality.postalCodes) {
            if (!code.isEmpty() && !codes.contains(code))
                codes.append(code);
        }
    }
    return u'\n' + names.join(u'\n') + QStringLiteral("\n ") + codes.join(u' ');
}

/**
 * folded() reads "st" as "sint" and "ste" as "sainte"; while a word is being typed it may as well
 * be the beginning of "Steenokkerzeel", so both are looked for. Digits begin a code.
 */
QStringList searchNeedles(const QString &search)
{
    const QString whole = folded(search);
    if (whole.isEmpty())
        return {};
    const bool isCode = std::ranges::all_of(whole, [](QChar c) { return c.isDigit(); });
    if (isCode)
        return {u' ' + whole};
    // A word that ends in this sign is not one that folded() replaces.
    constexpr QChar unfinished = u'x';
    QString typed = folded(search.trimmed() + unfinished);
    typed.chop(1);
    return typed == whole ? QStringList{whole} : QStringList{whole, typed};
}

void SearchIndex::build(const QStringList &texts)
{
    m_text.clear();
    m_ends.clear();
    m_ends.reserve(texts.size());
    for (const auto &text : texts)
        append(text);
}

void SearchIndex::append(const QString &text)
{
    // It begins with a line feed, which no needle has: nothing is found across two of them.
    m_text += text;
    m_ends.append(m_text.size());
}

std::vector<bool> SearchIndex::hits(const QStringList &needles) const
{
    std::vector<bool> hits(static_cast<size_t>(m_ends.size()));
    for (const auto &needle : needles) {
        qsizetype row = 0;
        for (auto at = m_text.indexOf(needle); at >= 0; at = m_text.indexOf(needle, m_ends[row])) {
            while (m_ends[row] <= at)
                ++row;
            hits[static_cast<size_t>(row)] = true;
        }
    }
    return hits;
}

} // namespace solidair
