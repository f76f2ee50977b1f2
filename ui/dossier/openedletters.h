// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/letter.h"

#include <QObject>
#include <QTemporaryDir>

namespace solidair {

class CampaignSession;

/// Letters that were opened to be read: private files, gone when the campaign is closed.
class OpenedLetters final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the letter as it was sent in the program that the person reads PDF with.
    Result<> open(const CampaignSession &session, const Letter &letter);

private:
    QTemporaryDir m_folder;
};

} // namespace solidair
