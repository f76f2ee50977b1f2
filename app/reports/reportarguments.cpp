// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportarguments.h"

#include <QJsonArray>

namespace solidair {

QJsonObject ReportArguments::toJson() const
{
    QJsonObject json{{asked::language.key, languageCode(language)}};
    if (day.isValid())
        json.insert(asked::day.key, day.toString(Qt::ISODate));
    if (municipality)
        json.insert(asked::municipality.key, municipality->text());
    if (!area.isEmpty())
        json.insert(asked::area.key, area);
    if (!fields.isEmpty())
        json.insert(asked::fields.key, QJsonArray::fromStringList(fields));
    return json;
}

std::optional<ReportArguments> ReportArguments::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const ReportParameter &parameter) {
        return json.value(parameter.key).toString();
    };
    ReportArguments arguments;
    arguments.day = QDate::fromString(text(asked::day), Qt::ISODate);
    if (json.contains(asked::municipality.key))
        arguments.municipality = MunicipalityId::fromText(text(asked::municipality));
    arguments.area = text(asked::area);
    for (const auto &key : json.value(asked::fields.key).toArray())
        arguments.fields.append(key.toString());
    arguments.language = languageFromCode(text(asked::language)).value_or(Language::Dutch);
    // A token that says nothing, a key of another version: half of an answer is none.
    return arguments.toJson() == json ? std::optional(arguments) : std::nullopt;
}

} // namespace solidair
