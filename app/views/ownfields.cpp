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
    case Kind::Number: {
        const auto number = numberKept(kept);
        return number ? numberValue(*number) : FieldValue(kept.toLongLong());
    }
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
    if (const auto *number = std::get_if<double>(&value))
        return keptNumber(*number);
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

QList<OwnValue> &ownOf(Municipality &municipality)
{
    return municipality.own;
}

QList<OwnValue> &ownOf(Contact &contact)
{
    return contact.person.own;
}

const QList<OwnValue> &ownOf(const Municipality &municipality)
{
    return municipality.own;
}

const QList<OwnValue> &ownOf(const Contact &contact)
{
    return contact.person.own;
}

const Municipality &recordIn(const FieldFacts &facts)
{
    return facts.dossier.municipality;
}

const Contact &recordIn(const ContactFacts &facts)
{
    return facts.contact;
}

OwnValue emptyValueOf(const Municipality &municipality)
{
    OwnValue value;
    value.municipality = municipality.id;
    return value;
}

OwnValue emptyValueOf(const Contact &contact)
{
    OwnValue value;
    value.person = contact.person.id;
    return value;
}

template <typename Record>
QString valueOfField(const Record &record, OwnFieldId field)
{
    const auto &all = ownOf(record);
    const auto found = std::ranges::find(all, field, &OwnValue::field);
    return found == all.end() ? QString() : found->value;
}

template <typename Record>
Result<> setOwn(Record &record, const OwnField &own, const FieldValue &value)
{
    const auto kept = keptAs(own.kind, value);
    if (!kept.isEmpty() && !own.canHold(kept)) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("OwnField", "“%1” can not stand in this field.")
                         .arg(singleLine(kept).left(80)),
                     {}};
    }
    auto &all = ownOf(record);
    const auto found = std::ranges::find(all, own.id, &OwnValue::field);
    if (found != all.end() && kept.isEmpty()) {
        all.erase(found);
    } else if (found != all.end()) {
        found->value = kept;
    } else if (!kept.isEmpty()) {
        auto added = emptyValueOf(record);
        added.id = OwnValueId::create();
        added.field = own.id;
        added.value = kept;
        all.append(added);
    }
    return {};
}

template <typename Record>
SettingOf<Record> settingOfOwn(const OwnField &own, const FieldHead &head, const Phrases &phrases)
{
    using Editor = typename SettingOf<Record>::Editor;
    SettingOf<Record> setting;
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
    setting.kept = [own](const Record &record) {
        return valueFrom(own.kind, valueOfField(record, own.id));
    };
    setting.set = [own](Record &record, const FieldValue &value) {
        return setOwn(record, own, value);
    };
    return setting;
}

template <typename Facts>
FieldOf<Facts> ownFieldAs(const OwnField &own, const Phrases &phrases)
{
    const auto language = phrases.language();
    FieldOf<Facts> field;
    field.key = ownFieldKey(own.id);
    field.type = typeOf(own.kind);
    field.head = singleLine(own.name.in(language));
    field.name = field.head;
    field.isPersonal = own.saysOfPersons();
    field.areIds = true;
    for (const auto &choice : own.choices)
        field.choices.append({choice.token, singleLine(choice.text.in(language))});
    field.read = [kind = own.kind, id = own.id](const Facts &facts) {
        return valueFrom(kind, valueOfField(recordIn(facts), id));
    };
    if (own.kind == Kind::Number) {
        // Whole ones and others in one order.
        field.rank = [read = field.read](const Facts &facts) {
            const auto number = numberIn(read(facts));
            return number ? numberRank(*number) : FieldHead::nothingRank;
        };
    }
    if (!own.isRetired && own.kind != Kind::Choices)
        field.setting = settingOfOwn<typename Facts::Record>(own, field, phrases);
    return field;
}

template <typename Facts>
QList<FieldOf<Facts>> ownFieldsAs(RecordKind of, const QList<OwnField> &own, const Phrases &phrases)
{
    QList<FieldOf<Facts>> fields;
    for (const auto &each : own) {
        if (each.of == of)
            fields.append(ownFieldAs<Facts>(each, phrases));
    }
    return fields;
}

template <typename Facts>
QList<OwnWords> wordsOf(const QList<FieldOf<Facts>> &fields, const Facts &facts,
                        const Phrases &phrases)
{
    QList<OwnWords> all;
    for (const auto &field : fields) {
        const auto text = fieldText(field, field.read(facts), phrases);
        if (!text.isEmpty())
            all.append({field.name, text, field.isPersonal});
    }
    return all;
}

} // namespace

QString ownFieldKey(OwnFieldId id)
{
    return u"custom."_s + id.text();
}

OwnFieldId ownFieldOfKey(const QString &key)
{
    constexpr auto start = "custom."_L1;
    return key.startsWith(start) ? OwnFieldId::fromText(key.mid(start.size())) : OwnFieldId();
}

QList<Field> ownFieldsOf(const QList<OwnField> &own, const Phrases &phrases)
{
    return ownFieldsAs<FieldFacts>(RecordKind::Municipality, own, phrases);
}

QList<ContactField> ownFieldsOfPersons(const QList<OwnField> &own, const Phrases &phrases)
{
    return ownFieldsAs<ContactFacts>(RecordKind::Person, own, phrases);
}

QString OwnWords::line(const Phrases &phrases) const
{
    return phrases.text("Field", QT_TRANSLATE_NOOP("Field", "%1: %2")).arg(name, singleLine(text));
}

QList<OwnWords> ownWords(const Register &campaign, MunicipalityId id, QDate day,
                         const Phrases &phrases)
{
    return wordsOf(ownFieldsOf(campaign.ownFields(), phrases), FieldFacts(campaign, id, day),
                   phrases);
}

QList<OwnWords> ownWords(const Register &campaign, const Contact &contact, QDate day,
                         const Phrases &phrases)
{
    return wordsOf(ownFieldsOfPersons(campaign.ownFields(), phrases),
                   ContactFacts{campaign, contact, day}, phrases);
}

QStringList ownLines(const QList<OwnWords> &words, const Phrases &phrases)
{
    QStringList lines;
    for (const auto &each : words)
        lines.append(each.line(phrases));
    return lines;
}

} // namespace solidair
