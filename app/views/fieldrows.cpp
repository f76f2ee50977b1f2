// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldrows.h"

#include "base/text.h"

namespace solidair {

QList<qint64> textRanks(const std::vector<FieldValue> &values, Language language)
{
    const Collation collation(language);
    QHash<QString, qint64> ranks;
    std::vector<std::pair<CollationKey, QString>> texts;
    for (const auto &value : values) {
        const auto *text = std::get_if<QString>(&value);
        if (text && !ranks.contains(*text)) {
            ranks.insert(*text, 0);
            texts.emplace_back(collation.key(*text), *text);
        }
    }
    std::ranges::sort(texts, {}, &std::pair<CollationKey, QString>::first);
    qint64 rank = 0;
    for (const auto &[key, text] : texts)
        ranks[text] = rank++;
    QList<qint64> result;
    result.reserve(static_cast<qsizetype>(values.size()));
    for (const auto &value : values) {
        const auto *text = std::get_if<QString>(&value);
        result.append(text ? ranks.value(*text) : FieldHead::nothingRank);
    }
    return result;
}

} // namespace solidair
