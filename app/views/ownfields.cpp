// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownfields.h"

#include "base/address.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = OwnField::Kind;
using Editor = SettingOf<Municipality>::Editor;

FieldHead::Type typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        return FieldHead::Type::Number;
    case Kind::Date:
        return FieldHead::Type::Date;
    case Kind::YesNo:
        return FieldHead::Type::Flag;
    case Kind::Choice:
        return FieldHead::Type::Choice;
    case Kind::Choices:
        return FieldHead::Type::Choices;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Link:
        break;
    }
    return FieldHead::Type::Text;
}

FieldValue valueFrom(Kind kind, const QString &kept)
{
    if (kept.isEmpty())
        return {};
    switch (kind) {
    case Kind::Number:
        return kept.toLongLong();
    case Kind::Date:
        return PartialDate::fromIso(kept).value_or(PartialDate());
    case Kind::YesNo:
        return kept == "yes"_L1;
    case Kind::Choice:
        return Token{kept};
    case Kind::Choices: {
        QList<Token> tokens;
        for (const auto &token : kept.split(u';'))
            tokens.append(Token{token});
        return tokens;
    }
    case Kind::Text:
    case Kind::LongText:
    case Kind::Link:
        break;
    }
    return kept;
}

/// As OwnField::canHold() has it; empty for nothing.
QString keptAs(Kind kind, const FieldValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return date->isKnown() ? date->toIso() : QString();
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"yes"_s : u"no"_s;
    if (const auto *token = std::get_if<Token>(&value))
        return token->key;
    const auto text = textIn(value);
    if (kind == Kind::LongText)
        return severalLines(text);
    return kind == Kind::Link ? cleanedLink(text) : singleLine(text);
}

QString valueOfField(const Municipality &municipality, OwnFieldId field)
{
    const auto found = std::ranges::find(municipality.own, field, &OwnValue::field);
    return found == municipality.own.end() ? QString() : found->value;
}

Result<> setOwn(Municipality &municipality, const OwnField &own, const FieldValue &value)
{
    const auto kept = keptAs(own.kind, value);
    if (!kept.isEmpty() && !own.canHold(kept)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("OwnField", "“%1” can not stand in this field.")
                         .arg(singleLine(kept).left(80)),
                     {}};
    }
    auto &all = municipality.own;
    const auto found = std::ranges::find(all, own.id, &OwnValue::field);
    if (found != all.end() && kept.isEmpty())
        all.erase(found);
    else if (found != all.end())
        found->value = kept;
    else if (!kept.isEmpty())
        all.append({OwnValueId::create(), own.id, municipality.id, {}, {}, kept});
    return {};
}

SettingOf<Municipality> settingOfOwn(const OwnField &own, const FieldHead &head,
                                     const Phrases &phrases)
{
    SettingOf<Municipality> setting;
    setting.label = head.name;
    setting.choices = head.choices;
    if (own.kind == Kind::YesNo) {
        setting.choices = {{u"yes"_s, phrases.text("Field", QT_TRANSLATE_NOOP("Field", "yes"))},
                           {u"no"_s, phrases.text("Field", QT_TRANSLATE_NOOP("Field", "no"))}};
    }
    if (own.kind == Kind::LongText)
        setting.editor = Editor::Lines;
    if (own.kind == Kind::Link)
        setting.editor = Editor::Link;
    setting.kept = [own](const Municipality &municipality) {
        return valueFrom(own.kind, valueOfField(municipality, own.id));
    };
    setting.set = [own](Municipality &municipality, const FieldValue &value) {
        return setOwn(municipality, own, value);
    };
    return setting;
}

} // namespace

Field ownFieldOf(const OwnField &own, const Phrases &phrases)
{
    const auto language = phrases.language();
    Field field;
    field.key = u"custom."_s + own.id.text();
    field.type = typeOf(own.kind);
    field.head = singleLine(own.name.in(language));
    field.name = field.head;
    field.isPersonal = own.isPersonal;
    field.areIds = true;
    for (const auto &choice : own.choices)
        field.choices.append({choice.token, singleLine(choice.text.in(language))});
    field.read = [kind = own.kind, id = own.id](const FieldFacts &facts) {
        return valueFrom(kind, valueOfField(facts.dossier.municipality, id));
    };
    if (!own.isRetired && own.kind != Kind::Choices)
        field.setting = settingOfOwn(own, field, phrases);
    return field;
}

} // namespace solidair
