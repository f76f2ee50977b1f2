// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/createcampaign.h"
#include "session/campaignsession.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace solidair::test {

/// A sample campaign in a folder of its own; copied from one that is made once a program.
class SampleCampaign
{
public:
    SampleCampaign()
    {
        static const QTemporaryDir made;
        static const QString original = [] {
            const QString path = made.filePath(QStringLiteral("sample.solidair"));
            const auto done = createCampaign(path, Beginning::Sample, QStringLiteral("Test"));
            if (!done)
                qFatal("%s", qPrintable(done.error().message + done.error().detail));
            return path;
        }();
        QFile::copy(original, path());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("sample.solidair")); }

    QString folder() const { return m_folder.path(); }

    std::unique_ptr<CampaignSession> openToWrite() const
    {
        WriteOptions options;
        options.who = QStringLiteral("Test");
        options.backupFolder = m_folder.filePath(QStringLiteral("backups"));
        auto session = CampaignSession::openToWrite(path(), options);
        if (!session)
            qFatal("%s", qPrintable(session.error().message + session.error().detail));
        return *std::move(session);
    }

private:
    QTemporaryDir m_folder;
};

/// All content of the campaign, as `export x.json` writes it.
inline QByteArray contentOf(const CampaignSession &session)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!session.writeContent(buffer))
        qFatal("The campaign can not be exported");
    return buffer.data();
}

/// The municipality named so on 22 November 2026.
inline MunicipalityId named(const CampaignSession &session, const QString &who)
{
    const QDate today(2026, 11, 22);
    const auto id = session.campaign().named(who, {today, today});
    if (!id)
        qFatal("%s", qPrintable(id.error().message));
    return *id;
}

} // namespace solidair::test
