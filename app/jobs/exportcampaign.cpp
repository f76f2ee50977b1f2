// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportcampaign.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace solidair {

Result<> exportJson(const CampaignSession &session, const QString &output)
{
    const auto failed = [&output](const QString &detail) {
        return Error{Error::Code::FileAccess,
                     QCoreApplication::translate("ExportCampaign",
                                                 "%1 could not be written. The campaign itself is "
                                                 "safe; choose another folder or make room.")
                         .arg(output),
                     detail};
    };
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const auto written = session.writeContent(file); !written)
        return written;
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace solidair
