// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namelikeness.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace solidair {

namespace {

constexpr qsizetype longName = 10; // letters
constexpr qsizetype longestCompared = 60;
constexpr qsizetype shortestSimilar = 5;

bool isMark(const QString &word)
{
    return word.size() == 1 || std::ranges::any_of(word, [](QChar sign) { return sign.isDigit(); });
}

/// Hashes of @p text without up to two of its letters, each in the time of one letter.
class ShortenedHashes
{
public:
    explicit ShortenedHashes(const QString &text)
        : m_until(1)
        , m_powers(1, 1)
    {
        for (const QChar sign : text) {
            m_until.push_back(m_until.back() * base + sign.unicode() + 1);
            m_powers.push_back(m_powers.back() * base);
        }
    }

    void addTo(std::vector<quint64> &keys, bool twice) const
    {
        const std::size_t size = m_until.size() - 1;
        keys.push_back(m_until[size]);
        for (std::size_t i = 0; i < size; ++i) {
            const quint64 start = m_until[i];
            keys.push_back(joined(start, i + 1, size));
            for (std::size_t j = i + 1; twice && j < size; ++j)
                keys.push_back(joined(joined(start, i + 1, j), j + 1, size));
        }
    }

private:
    static constexpr quint64 base = 0x9E3779B97F4A7C15;

    /// The hash @p start with the letters from @p from on, before @p to, behind it.
    quint64 joined(quint64 start, std::size_t from, std::size_t to) const
    {
        const quint64 power = m_powers[to - from];
        return start * power + (m_until[to] - m_until[from] * power);
    }

    std::vector<quint64> m_until; ///< The hash of the letters before each.
    std::vector<quint64> m_powers;
};

/// One letter apart, each with the one that stands in its place.
bool areNear(const QStringList &a, const QStringList &b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](const QString &one, const QString &other) {
               return editDistance(one, other, 1) <= 1;
           });
}

bool canBeWord(const QString &a, const QString &b)
{
    return a == b || ((a.size() == 1 || b.size() == 1) && a.front() == b.front());
}

} // namespace

ComparedName::ComparedName(const QString &name)
    : m_typedWords(folded(name).split(u' ', Qt::SkipEmptyParts))
    , m_words(m_typedWords)
{
    m_typed = m_words.join(QString()).left(longestCompared);
    m_words.sort();
    m_key = m_words.join(u' ');
    std::ranges::copy_if(m_words, std::back_inserter(m_marks), isMark);
}

std::vector<quint64> ComparedName::neighbourKeys() const
{
    std::vector<quint64> keys;
    if (m_typed.size() < shortestSimilar)
        return keys;
    // Of two that are one letter apart, one may be a long name and the other not.
    const bool twice = m_typed.size() + 1 >= longName;
    ShortenedHashes(m_typed).addTo(keys, twice);
    if (m_words != m_typedWords)
        ShortenedHashes(m_words.join(QString()).left(longestCompared)).addTo(keys, twice);
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

bool ComparedName::isSimilarTo(const ComparedName &other) const
{
    const qsizetype shorter = std::min(m_typed.size(), other.m_typed.size());
    if (m_marks != other.m_marks || shorter < shortestSimilar)
        return false;
    const int most = shorter < longName ? 1 : 2;
    const int typed = editDistance(m_typed, other.m_typed, most);
    const int sorted = editDistance(m_words.join(QString()), other.m_words.join(QString()), most);
    if (std::min(typed, sorted) <= 1)
        return true;
    return (typed <= most && areNear(m_typedWords, other.m_typedWords))
        || (sorted <= most && areNear(m_words, other.m_words));
}

bool ComparedName::canBe(const ComparedName &other) const
{
    const auto &fewer = m_words.size() <= other.m_words.size() ? m_words : other.m_words;
    QStringList rest = m_words.size() <= other.m_words.size() ? other.m_words : m_words;
    bool hasWord = false; // Initials alone say nothing.
    for (const auto &word : fewer) {
        const auto found = std::ranges::find_if(
            rest, [&word](const QString &candidate) { return canBeWord(word, candidate); });
        if (found == rest.end())
            return false;
        hasWord = hasWord || (word.size() > 1 && *found == word);
        rest.erase(found);
    }
    return hasWord;
}

bool ComparedName::hasWordIn(const QString &text) const
{
    constexpr qsizetype telling = 3;
    return std::ranges::any_of(m_words, [&text](const QString &word) {
        return word.size() >= telling && text.contains(word);
    });
}

int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const auto width = static_cast<std::size_t>(b.size() + 1);
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        int least = current[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool isSame = a[i - 1] == b[j - 1];
            int cost =
                std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost = std::min(cost, beforeLast[at - 2] + 1);
            current[at] = cost;
            least = std::min(least, cost);
        }
        if (least > most)
            return most + 1;
        beforeLast.swap(last);
        last.swap(current);
    }
    return last.back();
}

} // namespace solidair
