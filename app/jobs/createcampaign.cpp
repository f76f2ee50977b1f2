// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "createcampaign.h"

#include "exchange/registertables.h"
#include "exchange/samplefile.h"
#include "session/commands/campaigncommands.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Campaign newCampaign(Beginning beginning, const Sample &sample)
{
    Campaign campaign;
    campaign.isSample = beginning == Beginning::Sample;
    campaign.id = campaign.isSample ? CampaignId::named(u"sample"_s) : CampaignId::create();
    campaign.name = u"Solidaire Gemeenten"_s;
    if (campaign.isSample)
        campaign.sender = sample.sender;
    return campaign;
}

Result<> fill(const QString &path, Beginning beginning, const QString &who)
{
    const auto facts = shippedRegister({Region::Flanders, Region::Brussels});
    if (!facts)
        return facts.error();
    const auto shipped = shippedCharters();
    if (!shipped)
        return shipped.error();
    Sample sample;
    if (beginning == Beginning::Sample) {
        auto read = shippedSample(facts->municipalities, shipped->charters, shipped->categories);
        if (!read)
            return read.error();
        sample = *std::move(read);
    }
    auto campaign = newCampaign(beginning, sample);
    WriteOptions options;
    options.who = who;
    auto session = CampaignSession::found(path, campaign, options);
    if (!session)
        return session.error();
    campaign.registerVersion = facts->version;
    auto done =
        (*session)->execute(std::make_unique<TakeInRegisterCommand>(**session, campaign, *facts));
    if (!done)
        return done;
    sample.content.charters = shipped->charters;
    sample.content.categories = shipped->categories;
    done = (*session)->execute(
        std::make_unique<FillCampaignCommand>(**session, std::move(sample.content)));
    return done ? (*session)->close() : done;
}

} // namespace

Result<PlacedFile> createCampaign(const QString &path, Beginning beginning, const QString &who)
{
    OutputFile draft(path, OutputFile::Place::New);
    if (const auto free = draft.check(); !free)
        return free.error();
    if (const auto filled = fill(draft.path(), beginning, who); !filled)
        return draft.aboutPlace(filled.error());
    return draft.place();
}

Result<> takeInWallonia(CampaignSession &session)
{
    const auto facts = shippedRegister({Region::Flanders, Region::Brussels, Region::Wallonia});
    if (!facts)
        return facts.error();
    auto campaign = session.campaign().campaign();
    campaign.hasWallonia = true;
    campaign.registerVersion = facts->version;
    return session.execute(std::make_unique<TakeInRegisterCommand>(session, campaign, *facts));
}

} // namespace solidair
