// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view.h"

#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace solidair {

namespace {

/// Sorts as PartialDate does: by the first day, a vaguer date before a sharper one.
qint64 dateRank(const PartialDate &date)
{
    if (!date.isKnown())
        return undatedRank;
    return date.firstDay().toJulianDay() * 4 + static_cast<int>(date.precision());
}

qint64 choiceRank(const Field &field, const Token &token)
{
    const auto found = std::ranges::find(field.choices, token.key, &Choice::token);
    return found - field.choices.begin();
}

qint64 rankOf(const Field &field, const FieldValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *date = std::get_if<PartialDate>(&value))
        return dateRank(*date);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? 0 : 1;
    if (const auto *token = std::get_if<Token>(&value))
        return choiceRank(field, *token);
    if (const auto *tokens = std::get_if<QList<Token>>(&value))
        return tokens->isEmpty() ? nothingRank : choiceRank(field, tokens->first());
    return nothingRank;
}

QList<qint64> textRanks(const QList<FieldValue> &values, Language language)
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
    result.reserve(values.size());
    for (const auto &value : values) {
        const auto *text = std::get_if<QString>(&value);
        result.append(text ? ranks.value(*text) : nothingRank);
    }
    return result;
}

} // namespace

QList<qint64> ranksOf(const Field &field, const QList<FieldValue> &values, Language language)
{
    if (field.type == Field::Type::Text)
        return textRanks(values, language);
    QList<qint64> ranks;
    ranks.reserve(values.size());
    for (const auto &value : values)
        ranks.append(rankOf(field, value));
    return ranks;
}

ViewTable tableOf(const View &view, const Register &campaign, QDate day, const Fields &fields)
{
    ViewTable table;
    for (const auto &key : view.columns) {
        if (const auto *field = fields.find(key))
            table.columns.append(field);
    }
    const Matcher matches(view.conditions, fields);
    for (const auto id : campaign.existingOn(day)) {
        if (const FieldFacts facts(campaign, id, day); matches(facts))
            table.rows.push_back(facts);
    }
    const auto *order = fields.find(view.order.field);
    if (!order)
        return table;
    QList<FieldValue> values;
    for (const auto &facts : table.rows)
        values.append(order->read(facts));
    const auto ranks = ranksOf(*order, values, fields.phrases().language());
    std::vector<qsizetype> places(static_cast<size_t>(ranks.size()));
    std::iota(places.begin(), places.end(), 0);
    // Equals stay in the order of their names.
    std::ranges::stable_sort(places, [&](qsizetype a, qsizetype b) {
        return ranksBefore(ranks[a], ranks[b], view.order.descends);
    });
    ViewTable ordered{table.columns, {}};
    for (const auto place : places)
        ordered.rows.push_back(table.rows[static_cast<size_t>(place)]);
    return ordered;
}

} // namespace solidair
