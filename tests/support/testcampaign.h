// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/repositories.h"

#include <QTemporaryDir>

/**
 * A small campaign in a folder of its own: Aalst, Aarschot, Lokeren and
 * Beveren-Kruibeke-Zwijndrecht with their predecessors, and the charters of 2020 and 2023 with
 * three categories each. Nobody was asked yet. Ids are fixed, so that two of them dump alike.
 */
class TestCampaign
{
public:
    TestCampaign();

    QString folder() const { return m_folder.path(); }

    QString path() const { return m_folder.filePath(QStringLiteral("campaign.solidair")); }

    /// Each fails the program when it cannot be opened.
    std::unique_ptr<solidair::Database> openToWrite() const;
    std::unique_ptr<solidair::Database> openToRead() const;

    /// By its name in Dutch; the former Lokeren is "Lokeren (2024)".
    static solidair::MunicipalityId municipality(const QString &name);
    static solidair::CharterId charter(const QString &key);
    /// "2023", "housing": the keys are housing, work and other.
    static solidair::CategoryId category(const QString &charter, const QString &key);

    static solidair::WriteOptions options();
    static QDateTime now();

private:
    QTemporaryDir m_folder;
};

/// What the file holds, as text to compare.
QByteArray dumpOf(const solidair::Database &database);
