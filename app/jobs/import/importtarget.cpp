// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importtarget.h"

#include "base/text.h"
#include "base/words.h"
#include "views/fields.h"
#include "views/ownfields.h"

#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using TargetKind = ImportTarget::Kind;

constexpr std::array<Word<TargetKind>, 24> targetKinds{{
    {TargetKind::NotTaken, "not-taken"_L1, QT_TRANSLATE_NOOP("ImportTarget", "not taken")},
    {TargetKind::Municipality, "municipality"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Municipality")},
    {TargetKind::Nis, "nis"_L1, QT_TRANSLATE_NOOP("ImportTarget", "NIS code")},
    {TargetKind::PostalCode, "postal-code"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Postal code, only to check")},
    {TargetKind::Province, "province"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Province, only to check")},
    {TargetKind::Stage, "stage"_L1, QT_TRANSLATE_NOOP("ImportTarget", "Stage")},
    {TargetKind::StageDate, "stage-date"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Date of the stage “%1”")},
    {TargetKind::Since, "since"_L1, QT_TRANSLATE_NOOP("ImportTarget", "Stage, date")},
    {TargetKind::Charter, "charter"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Declaration of commitment")},
    {TargetKind::AskedBy, "asked-by"_L1, QT_TRANSLATE_NOOP("ImportTarget", "Stage, asked by")},
    {TargetKind::Commitment, "commitment"_L1, QT_TRANSLATE_NOOP("ImportTarget", "Commitment")},
    {TargetKind::CategoryMark, "category"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Commitment: %1 (%2)")},
    {TargetKind::ContactName, "contact-name"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Contact, name")},
    {TargetKind::ContactFirstName, "contact-first-name"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Contact, first name")},
    {TargetKind::ContactRole, "contact-role"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Contact, role")},
    {TargetKind::ContactEmail, "contact-email"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Contact, e-mail")},
    {TargetKind::ContactPhone, "contact-phone"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Contact, phone")},
    {TargetKind::ContactOwn, "contact-field"_L1, QT_TRANSLATE_NOOP("ImportTarget", "Contact, %1")},
    {TargetKind::NextStep, "next-step"_L1, QT_TRANSLATE_NOOP("ImportTarget", "Next step")},
    {TargetKind::NextStepWho, "next-step-who"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Next step, who")},
    {TargetKind::NextStepDue, "next-step-due"_L1,
     QT_TRANSLATE_NOOP("ImportTarget", "Next step, by when")},
    {TargetKind::Note, "note"_L1, QT_TRANSLATE_NOOP("ImportTarget", "Note in the timeline")},
    {TargetKind::Setting, "field"_L1, nullptr},
    {TargetKind::NewField, "new-field"_L1, QT_TRANSLATE_NOOP("ImportTarget", "new field…")},
}};

struct TargetHeadings
{
    TargetKind kind;
    QLatin1StringView words; ///< Folded, with | between.
};

constexpr std::array targetHeadings{
    TargetHeadings{TargetKind::NotTaken,
                   "nr|nummer|volgnummer|numero|no|id|regio|region|inwoners|habitants|inhabitants|"
                   "bevolking|population|reden|raison|reason"_L1},
    TargetHeadings{
        TargetKind::Municipality,
        "gemeente|gemeenten|stad|stad gemeente|gemeente stad|gemeentenaam|"
        "naam gemeente|naam van de gemeente|lokaal bestuur|bestuur|commune|communes|"
        "ville|nom de la commune|municipality|name of the municipality|city town|town"_L1},
    TargetHeadings{TargetKind::Nis,
                   "nis|nis code|niscode|nisnr|nis nummer|ins|code ins|code nis|nsi code"_L1},
    TargetHeadings{TargetKind::PostalCode,
                   "postcode|postnummer|post code|zip|code postal|cp|postal code|postnr"_L1},
    TargetHeadings{TargetKind::Province, "provincie|prov|province"_L1},
    TargetHeadings{TargetKind::Stage,
                   "fase|status|stand|stand van zaken|stage|etat|etape|statut|situatie|phase|"
                   "lid|membre|member|toegetreden|opvolging status"_L1},
    TargetHeadings{TargetKind::Since,
                   "sinds|datum|since|depuis|date|datum fase|fase datum|datum status|status datum|"
                   "datum stand|date du statut|date de l etape"_L1},
    TargetHeadings{TargetKind::Charter,
                   "engagementsverklaring|tekst|versie|charter|declaration|"
                   "declaration d engagement|texte|version|verklaring"_L1},
    TargetHeadings{TargetKind::AskedBy,
                   "gevraagd door|aangeschreven door|gecontacteerd door|demande par|"
                   "contacte par|asked by|contacted by|lokale groep|partner"_L1},
    TargetHeadings{TargetKind::Commitment,
                   "engagement|engagementen|engagements|initiatief|initiatieven|initiative|"
                   "initiatives|acties|actions|commitment|commitments"_L1},
    TargetHeadings{TargetKind::ContactName,
                   "contact|contactpersoon|contactpersonen|naam contact|naam contactpersoon|"
                   "contact naam|achternaam|familienaam|personne de contact|nom du contact|"
                   "nom de famille|contact name|contact person|last name|surname|persoon|"
                   "burgemeester|schepen"_L1},
    TargetHeadings{TargetKind::ContactFirstName, "voornaam|prenom|first name|given name"_L1},
    TargetHeadings{TargetKind::ContactRole,
                   "functie|rol|fonction|role|function|titel contact|functie contact|"
                   "functie contactpersoon|hoedanigheid"_L1},
    TargetHeadings{TargetKind::ContactEmail,
                   "e mail|email|mail|mailadres|e mailadres|emailadres|adres e mail|courriel|"
                   "adresse e mail|adresse mail|e mail contact|contact e mail|e mail address|"
                   "mail address"_L1},
    TargetHeadings{TargetKind::ContactPhone,
                   "telefoon|tel|gsm|telefoonnummer|telnr|gsm nummer|mobiel|telephone|tel gsm|"
                   "portable|phone|mobile|phone number|telefoon contact"_L1},
    TargetHeadings{TargetKind::NextStep,
                   "volgende stap|volgende actie|actie|te doen|todo|to do|prochaine etape|a faire|"
                   "next step|next action|prochaine action"_L1},
    TargetHeadings{TargetKind::NextStepWho, "wie|qui|who|actie door|stap door"_L1},
    TargetHeadings{TargetKind::NextStepDue,
                   "tegen|tegen wanneer|deadline|voor wanneer|pour quand|echeance|due|by when|"
                   "by|vervaldag"_L1},
    TargetHeadings{TargetKind::Note,
                   "opm|opmerking|opmerkingen|nota|notitie|notities|commentaar|bemerking|"
                   "bemerkingen|remarque|remarques|commentaire|note|notes|remark|remarks|comment|"
                   "comments|verslag|info"_L1},
};

struct StageHeadings
{
    Stage stage;
    QLatin1StringView words;
};

constexpr std::array stageHeadings{
    StageHeadings{Stage::Asked,
                  "gevraagd op|aangeschreven op|datum brief|brief verstuurd|brief op|"
                  "datum vraag|verstuurd op|gecontacteerd op|demande le|date de la demande|"
                  "lettre envoyee le|asked on|letter sent on|contacted on"_L1},
    StageHeadings{Stage::InDiscussion,
                  "gesprek op|datum gesprek|in gesprek sinds|in gesprek op|en discussion depuis|"
                  "date de l entretien|entretien le|in discussion since|talk on"_L1},
    StageHeadings{Stage::Joined,
                  "toegetreden op|datum toetreding|toetreding|toegetreden sinds|lid sinds|"
                  "datum lid|ondertekend op|adhesion|date d adhesion|adhesion le|membre depuis|"
                  "joined on|member since|date joined|signed on"_L1},
    StageHeadings{Stage::Declined,
                  "geweigerd op|niet ingegaan op|datum weigering|refuse le|date du refus|"
                  "declined on|refused on"_L1},
    StageHeadings{Stage::OnHold,
                  "in beraad sinds|uitgesteld op|en attente depuis|on hold since"_L1},
    StageHeadings{Stage::Left, "uitgetreden op|sorti le|retire le|left on"_L1},
};

/// Settable fields have other names in lists too.
struct FieldHeadings
{
    QLatin1StringView key;
    QLatin1StringView words;
};

constexpr std::array fieldHeadings{
    FieldHeadings{"coordinator"_L1,
                  "verantwoordelijke|opvolger|opvolging|opvolging door|wie volgt op|volgt op|"
                  "coordinator|coordinateur|responsable|suivi par|follow up|followed up by"_L1},
    FieldHeadings{"town_hall"_L1,
                  "adres|straat|adres gemeentehuis|gemeentehuis|stadhuis|adresse|rue|"
                  "maison communale|address|street"_L1},
};

QStringList headingsIn(QLatin1StringView words)
{
    return QString(words).split(u'|');
}

QString targetName(TargetKind kind, const Phrases &phrases)
{
    return textOf(targetKinds, kind, "ImportTarget", phrases);
}

void addSettings(QList<ImportTargetWords> &targets, const Register &campaign, QDate day,
                 const Phrases &phrases)
{
    QHash<QString, QStringList> names;
    for (const auto language : {Language::Dutch, Language::French, Language::English}) {
        const auto fields = municipalityFields(campaign, day, Phrases(language));
        for (const auto &field : fields.all()) {
            if (field.setting)
                names[field.key] += {folded(field.head), folded(field.name),
                                     folded(field.setting->label), folded(field.key)};
        }
    }
    const auto fields = municipalityFields(campaign, day, phrases);
    for (const auto &field : fields.all()) {
        if (!field.setting)
            continue;
        auto headings = names.value(field.key);
        for (const auto &more : fieldHeadings) {
            if (field.key == more.key)
                headings += headingsIn(more.words);
        }
        targets.append({{TargetKind::Setting, field.key}, field.name, headings});
    }
}

/// What the campaign asks of persons of its own.
void addContactFields(QList<ImportTargetWords> &targets, const Register &campaign,
                      const Phrases &phrases)
{
    const auto pattern = targetName(TargetKind::ContactOwn, phrases);
    for (const auto &own : campaign.ownFields()) {
        if (own.of != RecordKind::Person)
            continue;
        const auto fields = ownFieldsOfPersons({own}, phrases);
        const auto &field = fields.first();
        if (!field.setting)
            continue;
        QStringList headings;
        for (const auto &name : {own.name.nl, own.name.fr, own.name.en, field.key}) {
            if (!name.isEmpty())
                headings.append(folded(name));
        }
        targets.append({{TargetKind::ContactOwn, field.key}, pattern.arg(field.name), headings});
    }
}

/// A mark for each category: many, and seldom wanted.
void addCategories(QList<ImportTargetWords> &targets, const Register &campaign,
                   const Phrases &phrases)
{
    const auto pattern = targetName(TargetKind::CategoryMark, phrases);
    for (const auto &category : campaign.categories()) {
        const auto *charter = campaign.charter(category.charter);
        if (!charter || category.retired)
            continue;
        QStringList headings;
        for (const auto &words : {category.text.nl, category.text.fr, category.text.en}) {
            if (!words.isEmpty())
                headings.append(folded(words));
        }
        targets.append({{TargetKind::CategoryMark, category.id.text()},
                        pattern.arg(category.text.in(phrases.language()), charter->key),
                        headings});
    }
}

} // namespace

QString ImportTarget::token() const
{
    const auto token = tokenOf(targetKinds, kind);
    return key.isEmpty() ? token : token + u':' + key;
}

std::optional<ImportTarget> ImportTarget::fromToken(const QString &token)
{
    const auto kind = valueOf(targetKinds, token.section(u':', 0, 0));
    if (!kind)
        return {};
    return ImportTarget{*kind, token.section(u':', 1)};
}

QList<ImportTargetWords> importTargets(const Register &campaign, QDate day, const Phrases &phrases)
{
    QList<ImportTargetWords> targets;
    for (const auto &line : targetHeadings) {
        targets.append({{line.kind, {}}, targetName(line.kind, phrases), headingsIn(line.words)});
        if (line.kind == TargetKind::ContactPhone)
            addContactFields(targets, campaign, phrases);
        if (line.kind == TargetKind::Stage) {
            for (const auto &each : stageHeadings) {
                targets.append(
                    {{TargetKind::StageDate, stageToken(each.stage)},
                     targetName(TargetKind::StageDate, phrases).arg(stageText(each.stage, phrases)),
                     headingsIn(each.words)});
            }
        }
    }
    addSettings(targets, campaign, day, phrases);
    targets.append({{TargetKind::NewField, {}}, targetName(TargetKind::NewField, phrases), {}});
    addCategories(targets, campaign, phrases);
    return targets;
}

} // namespace solidair
