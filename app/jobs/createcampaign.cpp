// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "createcampaign.h"

#include "exchange/registertables.h"
#include "exchange/samplefile.h"
#include "session/commands/campaigncommands.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A file that goes away with its companions unless it was kept.
class DraftFile
{
public:
    explicit DraftFile(const QString &target)
        : m_path(QFileInfo(target).absolutePath() + u"/."_s + QFileInfo(target).fileName() + u'.'
                 + QUuid::createUuid().toString(QUuid::Id128).left(8))
    { }

    ~DraftFile()
    {
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
            QFile::remove(m_path + suffix);
    }

    DraftFile(const DraftFile &) = delete;
    DraftFile &operator=(const DraftFile &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

Error exists(const QString &path)
{
    return {Error::Code::FileAccess,
            QCoreApplication::translate(
                "CreateCampaign",
                "There is a file at %1 already. It was left alone; choose another name.")
                .arg(path),
            {}};
}

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
    return (*session)->execute(
        std::make_unique<FillCampaignCommand>(**session, std::move(sample.content)));
}

} // namespace

Result<> createCampaign(const QString &path, Beginning beginning, const QString &who)
{
    if (QFileInfo(path).isSymLink() || QFileInfo::exists(path))
        return exists(path);
    for (const auto &suffix : {u"-wal"_s, u"-journal"_s}) {
        // A new file would be taken for the one that this log belongs to.
        if (QFileInfo::exists(path + suffix))
            return exists(path + suffix);
    }
    const DraftFile draft(path);
    if (const auto filled = fill(draft.path(), beginning, who); !filled) {
        // The draft's name says nothing to the person.
        auto error = filled.error();
        error.message.replace(draft.path(), path);
        return error;
    }
    if (QFile::rename(draft.path(), path))
        return {};
    if (QFileInfo::exists(path))
        return exists(path);
    return Error{Error::Code::FileAccess,
                 QCoreApplication::translate("CreateCampaign",
                                             "The campaign file could not be made at %1. Choose "
                                             "another folder.")
                     .arg(path),
                 {}};
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
