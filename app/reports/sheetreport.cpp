// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetreport.h"

#include "base/text.h"
#include "domain/provincenames.h"
#include "reportwords.h"
#include "sheetsections.h"
#include "statusrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The town hall where it is known, else the postal code.
QString placeText(const Municipality &municipality)
{
    const auto street = singleLine(municipality.street);
    const auto postal = singleLine(municipality.postal());
    return street.isEmpty() || postal.isEmpty() ? street + postal
                                                : QString(street + ", "_L1 + postal);
}

QString factsLine(const SheetFacts &facts)
{
    const auto &municipality = facts.municipality();
    QStringList parts{
        provinceName(municipality.province, facts.phrases()),
        together(
            facts.text(QT_TRANSLATE_NOOP("Report", "NIS %1")).arg(singleLine(municipality.nis))),
        placeText(municipality)};
    if (municipality.population) {
        const auto number = numberText(*municipality.population, facts.phrases());
        parts.append(together(
            municipality.populationDate.isValid()
                ? facts.text(QT_TRANSLATE_NOOP("Report", "%1 inhabitants on %2"))
                      .arg(number,
                           dateInTable(PartialDate(municipality.populationDate), facts.phrases()))
                : facts.text(QT_TRANSLATE_NOOP("Report", "%1 inhabitants")).arg(number)));
    }
    const auto coordinator = singleLine(facts.campaign().coordinatorName(municipality.coordinator));
    if (!coordinator.isEmpty()) {
        parts.append(
            together(facts.text(QT_TRANSLATE_NOOP("Report", "coordinator %1")).arg(coordinator)));
    }
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

ReportLine standingLine(const SheetFacts &facts)
{
    const auto &standing = facts.standing();
    const auto label = stageText(standing.stage, facts.phrases());
    QStringList parts;
    if (standing.stage != Stage::NotApproached)
        parts.append(standing.since.isKnown()
                         ? sinceText(standing.since, facts.phrases())
                         : u'(' + dateInWords(standing.since, facts.phrases()) + u')');
    if (!standing.isMember())
        parts.append(facts.who(standing.step));
    if (standing.isMember()) {
        parts.append(facts.charter(standing.charter));
        const auto *inForce = facts.campaign().charterInForce(facts.day());
        const int missing = standing.askedInForce - standing.counted;
        if (inForce && inForce->id != standing.charter && missing > 0) {
            parts.append(facts.text(QT_TRANSLATE_NOOP("Report", "%1 more for %2"))
                             .arg(QString::number(missing), facts.charter(inForce->id)));
        }
    }
    parts.append(singleLine(standing.step.reason));
    if (standing.mergerPending)
        parts.append(facts.text(QT_TRANSLATE_NOOP("Report", "merger to be decided")));
    if (const auto until = facts.municipality().validUntil;
        until.isValid() && until <= facts.day()) {
        parts.append(facts.text(QT_TRANSLATE_NOOP("Report", "existed until %1"))
                         .arg(dateInTable(PartialDate(until.addDays(-1)), facts.phrases())));
    }
    parts.removeAll(QString());
    return {standing.stage, label.left(1).toUpper() + label.mid(1), parts.join(u"  ·  "_s)};
}

QList<ReportFact> tableFacts(const SheetFacts &facts)
{
    const auto &municipality = facts.municipality();
    const auto &standing = facts.standing();
    const auto *charter =
        standing.isMember() ? facts.campaign().charter(standing.charter) : nullptr;
    const auto population =
        municipality.population ? ReportValue(qint64(*municipality.population)) : ReportValue();
    const auto asked =
        standing.charter.isNull() ? ReportValue() : ReportValue(qint64(standing.asked));
    return {{facts.text(QT_TRANSLATE_NOOP("Report", "Municipality")), facts.name()},
            {facts.text(QT_TRANSLATE_NOOP("Report", "NIS code")), municipality.nis},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Province")),
             provinceName(municipality.province, facts.phrases())},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Stage")),
             stageText(standing.stage, facts.phrases())},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Since")), standing.since.toIso()},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Declaration")),
             charter ? charter->key : QString()},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Commitments")), qint64(standing.counted)},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Commitments asked for")), asked},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Inhabitants")), population},
            {facts.text(QT_TRANSLATE_NOOP("Report", "Coordinator")),
             singleLine(facts.campaign().coordinatorName(municipality.coordinator))}};
}

QStringList sheetNotes(const SheetFacts &facts, QDate today)
{
    QStringList notes;
    if (today.isValid() && facts.day() < today) {
        notes.append(facts.text(
            QT_TRANSLATE_NOOP("Report",
                              "What happened after the day of this sheet is left out; the "
                              "coordinator is the one of now.")));
    }
    if (today.isValid() && facts.day() > today)
        notes.append(futureNote(facts.phrases()));
    if (facts.campaign().campaign().isSample)
        notes.append(sampleNote(facts.phrases()));
    return notes;
}

} // namespace

QString titledName(const Municipality &municipality, const Phrases &phrases)
{
    const auto name = singleLine(municipality.names.in(phrases.language()));
    //: In French %1 has its preposition: "de Gand", "d’Alost".
    const auto title = municipality.city()
        ? phrases.text("Report", QT_TRANSLATE_NOOP("Report", "City of %1"))
        : phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Municipality of %1"));
    return title.arg(phrases.language() == Language::French ? frenchOf(name) : name);
}

Result<ReportDocument> sheetReport(const Register &campaign, MunicipalityId id,
                                   const MunicipalityRecords &records,
                                   const ReportArguments &arguments, QDate today)
{
    const auto day = arguments.day;
    if (!day.isValid()) {
        return Error{Error::Code::InvalidInput,
                     QCoreApplication::translate("StatusReport",
                                                 "A report needs a day, such as 22/11/2026."),
                     {}};
    }
    const Phrases phrases(arguments.language);
    const SheetFacts facts(campaign, id, records, day, phrases);
    const auto &municipality = facts.municipality();

    ReportDocument report;
    report.language = arguments.language;
    report.day = day;
    report.title = titledName(municipality, phrases);
    report.subtitle = factsLine(facts);
    report.standing = standingLine(facts);
    report.facts = tableFacts(facts);
    report.campaign =
        phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Solidary Municipalities"));
    report.remarkHeading = phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Remark"));
    report.sections = {waySection(facts),        commitmentsSection(facts), contactsSection(facts),
                       ownFieldsSection(facts),  nextStepsSection(facts),   timelineSection(facts),
                       neighboursSection(facts), publicationsSection(facts)};
    report.sections.removeIf(
        [](const ReportSection &section) { return section.heading.isEmpty(); });
    report.notes = sheetNotes(facts, today);
    report.state = describedSheet().titleIn(phrases) + u"  ·  "_s + stateOnText(day, phrases)
        + u"  ·  "_s + personalNote(phrases);
    const auto populationDay = municipality.population ? municipality.populationDate : QDate();
    report.source = sourceText(populationDay, populationDay, phrases);
    return report;
}

namespace {

QList<MunicipalityId> sheetSubjects(const Register &campaign, const ReportArguments &arguments)
{
    if (arguments.municipality)
        return {*arguments.municipality};
    auto members = campaign.existingOn(arguments.day);
    members.removeIf(
        [&](MunicipalityId id) { return !campaign.standing(id, arguments.day).isMember(); });
    std::ranges::stable_sort(members, Collation(arguments.language), [&](MunicipalityId id) {
        return campaign.municipality(id).names.in(arguments.language);
    });
    return members;
}

Error nobodyWasMember(QDate day)
{
    return {Error::Code::NotFound,
            QCoreApplication::translate(
                "MakeReport",
                "Nobody was a member on %1: there is no sheet to make. Name the municipality that "
                "it should be of.")
                .arg(dateInTable(PartialDate(day), Phrases())),
            {}};
}

Result<MadeReport> sheetsOf(const ReportFacts &facts, const ReportArguments &arguments)
{
    const auto &campaign = facts.campaign;
    const auto subjects = sheetSubjects(campaign, arguments);
    if (subjects.isEmpty())
        return nobodyWasMember(arguments.day);
    MadeReport made;
    for (const auto id : subjects) {
        auto sheet = sheetReport(campaign, id, recordsOf(facts.records, campaign, id), arguments,
                                 facts.today);
        if (!sheet)
            return sheet.error();
        made.documents.append(*std::move(sheet));
    }
    const Phrases phrases(arguments.language);
    made.title = arguments.municipality
        ? made.documents.first().title
        : phrases.text("Report", QT_TRANSLATE_NOOP("Report", "Sheets of the members on %1"))
              .arg(dateInWords(PartialDate(arguments.day), phrases));
    return made;
}

} // namespace

Report describedSheet()
{
    return {"sheet"_L1,
            QT_TRANSLATE_NOOP("Report", "Sheet"),
            ReportGroup::OfOne,
            true,
            {asked::day, asked::municipality, asked::language},
            sheetSubjects,
            sheetsOf};
}

} // namespace solidair
