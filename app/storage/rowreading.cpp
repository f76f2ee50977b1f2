// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowreader.h"
#include "rows.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

// Members in braces are read in the order written, which is the order of the columns.

template <>
Campaign readRow(RowReader &row)
{
    return {row.id<CampaignId>(),
            row.text(),
            row.flag(),
            row.flag(),
            row.integer(),
            {row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(),
             row.text()}};
}

template <>
Coordinator readRow(RowReader &row)
{
    return {row.id<CoordinatorId>(), row.text(), row.text(), row.flag()};
}

template <>
Charter readRow(RowReader &row)
{
    Charter charter{row.id<CharterId>(), row.text(), {}, {}, 0};
    charter.name = {row.text(), row.text(), {}, row.text()};
    charter.inForceFrom = row.day();
    charter.commitmentsAsked = row.integer();
    return charter;
}

template <>
Category readRow(RowReader &row)
{
    return {row.id<CategoryId>(),
            row.id<CharterId>(),
            row.text(),
            row.integer(),
            {row.text(), row.text(), {}, row.text()},
            row.flag(),
            row.flag()};
}

template <>
Municipality readRow(RowReader &row)
{
    Municipality municipality;
    municipality.id = row.id<MunicipalityId>();
    municipality.nis = row.text();
    municipality.names = {row.text(), row.text(), row.text(), {}};
    municipality.validFrom = row.day();
    municipality.validUntil = row.day();
    municipality.province = row.text();
    municipality.region = row.token(regionFromToken);
    municipality.languageRegime = row.text();
    municipality.postalCode = row.text();
    municipality.postalCodes = row.text().split(u';', Qt::SkipEmptyParts);
    municipality.population = row.optionalInteger();
    municipality.populationDate = row.day();
    municipality.latitude = row.optionalReal();
    municipality.longitude = row.optionalReal();
    municipality.isCity = row.optionalFlag();
    const auto cellColumn = row.optionalInteger();
    const auto cellRow = row.optionalInteger();
    if (cellColumn && cellRow)
        municipality.cell = MosaicCell{*cellColumn, *cellRow};
    municipality.ownIsCity = row.optionalFlag();
    municipality.ownPostalCode = row.text();
    municipality.street = row.text();
    municipality.coordinator = row.optionalId<CoordinatorId>();
    municipality.mayBeListed = row.flag();
    return municipality;
}

template <>
Merger readRow(RowReader &row)
{
    return {row.id<MergerId>(), row.id<MunicipalityId>(), row.id<MunicipalityId>(), row.day()};
}

template <>
MergerDecision readRow(RowReader &row)
{
    return {row.id<MergerDecisionId>(),
            row.id<MunicipalityId>(),
            row.token(mergerChoiceFromToken),
            row.optionalId<MunicipalityId>(),
            row.text(),
            row.text(),
            row.time()};
}

template <>
Body readRow(RowReader &row)
{
    return {row.id<BodyId>(), row.token(bodyKindFromToken), row.text(),
            row.optionalId<MunicipalityId>()};
}

template <>
Person readRow(RowReader &row)
{
    return {row.id<PersonId>(), row.text(), row.text(), row.text(), row.flag(),
            row.text(),         row.day(),  row.text(), row.flag(), row.text(),
            row.flag(),         row.flag(), row.flag(), row.day(),  row.text()};
}

template <>
Role readRow(RowReader &row)
{
    return {row.id<RoleId>(),
            row.id<PersonId>(),
            row.optionalId<MunicipalityId>(),
            row.optionalId<BodyId>(),
            row.token(roleKindFromToken),
            row.text(),
            row.date(),
            row.date(),
            row.flag(),
            row.flag(),
            row.flag(),
            row.integer()};
}

template <>
Step readRow(RowReader &row)
{
    return {row.id<StepId>(),
            row.id<MunicipalityId>(),
            row.integer(),
            row.token(stageFromToken),
            row.date(),
            row.optionalId<CharterId>(),
            row.text(),
            row.optionalId<BodyId>(),
            row.optionalId<PersonId>(),
            row.token(channelFromToken),
            row.token(deciderFromToken),
            row.text(),
            row.text(),
            row.text(),
            row.text(),
            row.time()};
}

template <>
Commitment readRow(RowReader &row)
{
    Commitment commitment;
    commitment.id = row.id<CommitmentId>();
    commitment.municipality = row.id<MunicipalityId>();
    row.integer(); // Its position: rows come in that order.
    commitment.category = row.id<CategoryId>();
    commitment.title = row.text();
    commitment.description = row.text();
    commitment.partner = row.text();
    commitment.places = row.optionalInteger();
    commitment.people = row.optionalInteger();
    commitment.state = row.token(commitmentStateFromToken);
    commitment.since = row.date();
    commitment.until = row.date();
    commitment.evidence = row.text();
    commitment.lastConfirmed = row.date();
    commitment.isPublic = row.flag();
    commitment.isHighlight = row.flag();
    return commitment;
}

template <>
Interaction readRow(RowReader &row)
{
    return {row.id<InteractionId>(),
            row.id<MunicipalityId>(),
            row.token(interactionKindFromToken),
            row.date(),
            row.optionalId<PersonId>(),
            row.text(),
            row.text(),
            row.time()};
}

template <>
NextStep readRow(RowReader &row)
{
    return {row.id<NextStepId>(),
            row.id<MunicipalityId>(),
            row.text(),
            row.text(),
            row.day(),
            row.day()};
}

template <>
Publication readRow(RowReader &row)
{
    return {row.id<PublicationId>(), row.id<MunicipalityId>(), row.text(), row.text(), row.date()};
}

template <>
Letter readRow(RowReader &row)
{
    return {row.id<LetterId>(),
            row.id<MunicipalityId>(),
            row.text(),
            row.integer(),
            row.token(languageFromCode),
            row.day(),
            row.text(),
            row.text(),
            row.text(),
            row.optionalId<PersonId>(),
            row.text(),
            row.bytes(),
            row.text(),
            row.time()};
}

template <>
QString tableOf<Campaign>()
{
    return u"campaign"_s;
}

template <>
QString tableOf<Coordinator>()
{
    return u"coordinator"_s;
}

template <>
QString tableOf<Charter>()
{
    return u"charter"_s;
}

template <>
QString tableOf<Category>()
{
    return u"category"_s;
}

template <>
QString tableOf<Municipality>()
{
    return u"municipality"_s;
}

template <>
QString tableOf<Merger>()
{
    return u"merger"_s;
}

template <>
QString tableOf<MergerDecision>()
{
    return u"merger_decision"_s;
}

template <>
QString tableOf<Body>()
{
    return u"body"_s;
}

template <>
QString tableOf<Person>()
{
    return u"person"_s;
}

template <>
QString tableOf<Role>()
{
    return u"role"_s;
}

template <>
QString tableOf<Step>()
{
    return u"step"_s;
}

template <>
QString tableOf<Commitment>()
{
    return u"commitment"_s;
}

template <>
QString tableOf<Interaction>()
{
    return u"interaction"_s;
}

template <>
QString tableOf<NextStep>()
{
    return u"next_step"_s;
}

template <>
QString tableOf<Publication>()
{
    return u"publication"_s;
}

template <>
QString tableOf<Letter>()
{
    return u"letter"_s;
}

} // namespace solidair
