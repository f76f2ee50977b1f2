// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettercatalogue.h"

#include "base/text.h"
#include "views/fields.h"
#include "views/ownfields.h"

namespace solidair {

struct LetterFields
{
    Fields ofMunicipalities;
    FieldsOf<ContactFacts> ofPersons; ///< Own ones.
    QHash<QString, QString> ownNames; ///< By key, for the person at the screen.
};

namespace {

/// As a letter has it: dates in words; "no" is no value, so that a template can ask for it, but
/// where somebody answered so to what the campaign asks of its own.
template <typename Facts>
QString inLetter(const FieldsOf<Facts> &fields, const FieldOf<Facts> &field, const Facts &facts)
{
    const auto value = field.read(facts);
    if (const auto *date = std::get_if<PartialDate>(&value))
        return date->isKnown() ? dateInWords(*date, fields.phrases()) : QString();
    if (value == FieldValue(false) && ownFieldOfKey(field.key).isNull())
        return {};
    return singleLine(fields.text(field, facts));
}

/// Of one letter.
struct LetterSource
{
    Register campaign;
    MunicipalityId municipality;
    std::optional<Contact> contact;
    QDate date;
    std::shared_ptr<const LetterFields> fields;

    /// Nothing where neither the municipality nor the person has such a field.
    template <typename Said, typename Ask>
    Said asked(const QString &key, const Ask &ask) const
    {
        const auto &ofMunicipalities = fields->ofMunicipalities;
        if (const auto *field = ofMunicipalities.find(key))
            return ask(ofMunicipalities, *field, FieldFacts(campaign, municipality, date));
        const auto *field = contact ? fields->ofPersons.find(key) : nullptr;
        return field ? ask(fields->ofPersons, *field, ContactFacts{campaign, *contact, date})
                     : Said();
    }
};

} // namespace

std::shared_ptr<const LetterFields> letterFields(const Register &campaign, QDate date,
                                                 const Phrases &phrases)
{
    QHash<QString, QString> names;
    for (const auto &own : campaign.ownFields())
        names.insert(ownFieldKey(own.id), own.name.in(Phrases().language()));
    return std::make_shared<const LetterFields>(
        LetterFields{municipalityFields(campaign, date, phrases),
                     {ownFieldsOfPersons(campaign.ownFields(), phrases), phrases},
                     names});
}

LetterCatalogue letterCatalogue(const Register &campaign, MunicipalityId municipality,
                                const std::optional<Contact> &contact, QDate date,
                                const std::shared_ptr<const LetterFields> &fields)
{
    const auto it = std::make_shared<const LetterSource>(
        LetterSource{campaign, municipality, contact, date, fields});
    return {[it](const QString &key) {
                return it->asked<QString>(
                    key, [](const auto &among, const auto &field, const auto &facts) {
                        return inLetter(among, field, facts);
                    });
            },
            [it](const QString &key) {
                return it->asked<bool>(key, [](const auto &, const auto &field, const auto &facts) {
                    return field.read(facts) == FieldValue(false);
                });
            },
            [it](const QString &key) { return it->fields->ownNames.value(key); }};
}

} // namespace solidair
