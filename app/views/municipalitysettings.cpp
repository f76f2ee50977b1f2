// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitysettings.h"

#include "base/address.h"
#include "base/phrases.h"
#include "base/text.h"
#include "domain/postalcode.h"

#include <QCoreApplication>

namespace solidair::settings {

FieldValue cityKept(const Municipality &municipality)
{
    return municipality.ownIsCity ? FieldValue(*municipality.ownIsCity) : FieldValue();
}

Result<> setCity(Municipality &municipality, const FieldValue &value)
{
    const auto *isCity = std::get_if<bool>(&value);
    municipality.ownIsCity = isCity ? std::optional(*isCity) : std::nullopt;
    return {};
}

QString cityOfRegister(const Municipality &municipality, const Phrases &phrases)
{
    return municipality.isCity.value_or(false)
        ? phrases.text("Field", QT_TRANSLATE_NOOP("Field", "city (register)"))
        : phrases.text("Field", QT_TRANSLATE_NOOP("Field", "municipality (register)"));
}

FieldValue postalCodeKept(const Municipality &municipality)
{
    return valueOf(municipality.ownPostalCode);
}

Result<> setPostalCode(Municipality &municipality, const FieldValue &value)
{
    const auto code = singleLine(withoutUnseen(textIn(value)));
    if (const auto fine = checkPostalCode(code); !fine && !code.isEmpty())
        return fine;
    municipality.ownPostalCode = code;
    return {};
}

FieldValue coordinatorKept(const Municipality &municipality)
{
    const auto id = municipality.coordinator;
    return id.isNull() ? FieldValue() : FieldValue(Token{id.text()});
}

Result<> setCoordinator(Municipality &municipality, const FieldValue &value)
{
    const auto *token = std::get_if<Token>(&value);
    municipality.coordinator = token ? CoordinatorId::fromText(token->key) : CoordinatorId();
    return {};
}

QString nobody(const Municipality &, const Phrases &phrases)
{
    return phrases.text("Field", QT_TRANSLATE_NOOP("Field", "nobody"));
}

} // namespace solidair::settings
