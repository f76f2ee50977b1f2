// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importanswers.h"

#include <QJsonArray>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Key>
QJsonObject idsToJson(const QHash<Key, MunicipalityId> &ids)
{
    QJsonObject object;
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        if constexpr (std::is_same_v<Key, int>)
            object.insert(QString::number(it.key()), it.value().text());
        else
            object.insert(it.key(), it.value().text());
    }
    return object;
}

} // namespace

QJsonObject toJson(const ImportAnswers &answers)
{
    QJsonObject corrections;
    for (auto it = answers.corrections.begin(); it != answers.corrections.end(); ++it)
        corrections.insert(it.key(), it.value());
    QJsonObject taken;
    for (auto it = answers.taken.begin(); it != answers.taken.end(); ++it)
        taken.insert(it.key(), it.value());
    QJsonArray leftOut;
    for (const int row : answers.leftOut)
        leftOut.append(row);
    return {{u"rows"_s, idsToJson(answers.rows)},
            {u"names"_s, idsToJson(answers.names)},
            {u"corrections"_s, corrections},
            {u"taken"_s, taken},
            {u"left_out"_s, leftOut}};
}

ImportAnswers importAnswersFromJson(const QJsonObject &object)
{
    ImportAnswers answers;
    const auto rows = object[u"rows"_s].toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        answers.rows.insert(it.key().toInt(), MunicipalityId::fromText(it->toString()));
    const auto names = object[u"names"_s].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        answers.names.insert(it.key(), MunicipalityId::fromText(it->toString()));
    const auto corrections = object[u"corrections"_s].toObject();
    for (auto it = corrections.begin(); it != corrections.end(); ++it)
        answers.corrections.insert(it.key(), it->toString());
    const auto taken = object[u"taken"_s].toObject();
    for (auto it = taken.begin(); it != taken.end(); ++it)
        answers.taken.insert(it.key(), it->toBool());
    const auto leftOut = object[u"left_out"_s].toArray();
    for (const auto &row : leftOut)
        answers.leftOut.insert(row.toInt());
    return answers;
}

} // namespace solidair
