// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownfield.h"

#include "base/number.h"
#include "base/partialdate.h"
#include "base/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<Word<OwnField::Kind>, 8> fieldKinds{{
    {OwnField::Kind::Text, "text"_L1},
    {OwnField::Kind::LongText, "long-text"_L1},
    {OwnField::Kind::Number, "number"_L1},
    {OwnField::Kind::Date, "date"_L1},
    {OwnField::Kind::YesNo, "yes-no"_L1},
    {OwnField::Kind::Choice, "choice"_L1},
    {OwnField::Kind::Choices, "choices"_L1},
    {OwnField::Kind::Link, "link"_L1},
}};

/// However large.
bool isWholeNumber(const QString &value)
{
    bool isRead = false;
    const auto number = value.toLongLong(&isRead);
    // As it is written, without a plus or a nought before it.
    return isRead && value == QString::number(number);
}

bool isKnownDate(const QString &value)
{
    const auto date = PartialDate::fromIso(value);
    return date && date->isKnown();
}

std::optional<OwnChoice> choiceFromJson(const QJsonObject &row)
{
    for (const auto &name : {"token"_L1, "nl"_L1, "fr"_L1, "en"_L1}) {
        if (!row[name].isString())
            return {};
    }
    return OwnChoice{
        row["token"_L1].toString(),
        {row["nl"_L1].toString(), row["fr"_L1].toString(), {}, row["en"_L1].toString()}};
}

} // namespace

bool OwnField::canHold(const QString &value) const
{
    const auto isChoice = [this](const QString &token) {
        return std::ranges::find(choices, token, &OwnChoice::token) != choices.end();
    };
    switch (kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Link:
        return !value.isEmpty();
    case Kind::Number:
        return isWholeNumber(value) || numberKept(value).has_value();
    case Kind::Date:
        return isKnownDate(value);
    case Kind::YesNo:
        return value == "yes"_L1 || value == "no"_L1;
    case Kind::Choice:
        return isChoice(value);
    case Kind::Choices:
        auto tokens = value.split(u';');
        const bool areChoices = std::ranges::all_of(tokens, isChoice);
        return areChoices && tokens.removeDuplicates() == 0;
    }
    Q_UNREACHABLE();
}

QString ownFieldKindToken(OwnField::Kind kind)
{
    return tokenOf(fieldKinds, kind);
}

std::optional<OwnField::Kind> ownFieldKindFromToken(QStringView token)
{
    return valueOf(fieldKinds, token);
}

QString ownChoicesText(const QList<OwnChoice> &offered)
{
    if (offered.isEmpty())
        return {};
    QJsonArray rows;
    for (const auto &choice : offered) {
        rows.append(QJsonObject{{u"token"_s, choice.token},
                                {u"nl"_s, choice.text.nl},
                                {u"fr"_s, choice.text.fr},
                                {u"en"_s, choice.text.en}});
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

std::optional<QList<OwnChoice>> ownChoicesFromText(QStringView text)
{
    QList<OwnChoice> read;
    if (text.isEmpty())
        return read;
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return {};
    const auto rows = document.array();
    for (const auto &row : rows) {
        const auto choice = choiceFromJson(row.toObject());
        if (!choice)
            return {};
        read.append(*choice);
    }
    return read;
}

} // namespace solidair
