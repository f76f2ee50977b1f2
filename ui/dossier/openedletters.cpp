// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openedletters.h"

#include "session/campaignsession.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

Result<> OpenedLetters::open(const CampaignSession &session, const Letter &letter)
{
    const auto pdf = session.letters().pdf(letter.id);
    if (!pdf)
        return pdf.error();
    QFile file(m_folder.filePath(letter.id.text() + u".pdf"_s));
    if (!file.exists()) {
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                       QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(*pdf) == pdf->size() && file.flush();
        if (!written) {
            const QString reason = file.errorString();
            file.remove();
            return Error{Error::Code::FileAccess,
                         tr("The letter could not be written to a temporary file. The letter in "
                            "the campaign is safe; make room on the disk and try again."),
                         reason};
        }
        file.close();
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName()))) {
        return Error{Error::Code::Unavailable,
                     tr("No program was found that shows PDF files. The letter is safe in the "
                        "campaign; install a PDF reader and try again."),
                     file.fileName()};
    }
    return {};
}

} // namespace solidair
