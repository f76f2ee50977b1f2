// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaignfromexport.h"

#include "session/campaigncheck.h"
#include "session/foundedfrom.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace solidair {

namespace {

Result<> checkMade(const QString &path)
{
    const auto session = CampaignSession::openState(path);
    if (!session)
        return session.error();
    const auto problems = findProblems(**session);
    if (!problems)
        return problems.error();
    if (problems->isEmpty())
        return {};
    return Error{Error::Code::InvalidInput,
                 QCoreApplication::translate("CampaignFromExport",
                                             "The export was not taken in, and no file was made. "
                                             "The check of what it holds tells:")
                     + u'\n' + problems->join(u'\n'),
                 {}};
}

Error unreadable(const QString &source, const QString &why)
{
    return {Error::Code::FileAccess,
            QCoreApplication::translate("CampaignFromExport",
                                        "The export %1 cannot be read. No file was made. Check "
                                        "that it is a file, is there, and that you may read it.")
                .arg(source),
            why};
}

} // namespace

Result<PlacedFile> campaignFromExport(const QString &path, const QString &source,
                                      const QString &who)
{
    OutputFile draft(path, OutputFile::Place::New);
    if (const auto free = draft.check(); !free)
        return free.error();
    QFile file(source);
    // A pipe has no second reading, and opening one may wait for ever.
    if (!QFileInfo(source).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable(source, file.errorString());
    WriteOptions options;
    options.who = who;
    auto done = foundFrom(file, draft.path(), options);
    if (done)
        done = checkMade(draft.path());
    return done ? draft.place() : draft.aboutPlace(done.error());
}

} // namespace solidair
