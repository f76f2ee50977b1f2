// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/import/importlist.h"
#include "support/testcampaign.h"

#include <QTest>

/// A list and the small campaign it is taken into, on 22 November 2026.
class ImportWorld
{
public:
    inline static const QDate today{2026, 11, 22};

    ImportWorld()
    {
        auto options = TestCampaign::options();
        options.backupFolder = campaign.folder() + QStringLiteral("/backups");
        auto opened = solidair::CampaignSession::openToWrite(campaign.path(), options);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        session = *std::move(opened);
    }

    /// Rows of texts, the head first.
    static solidair::SourceList list(const QList<QStringList> &rows)
    {
        solidair::SourceList list;
        list.name = QStringLiteral("lijst.csv");
        list.isText = true;
        list.savedAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
        list.table.headRow = 1;
        list.table.headings = rows.first();
        for (qsizetype i = 1; i < rows.size(); ++i) {
            solidair::SheetRow row{static_cast<int>(i) + 1, false, {}};
            for (const auto &text : rows[i])
                row.cells.append(text.isEmpty() ? solidair::SheetCell()
                                                : solidair::SheetCell{text});
            list.table.rows.append(row);
        }
        return list;
    }

    solidair::ImportMapping mapping(const solidair::SourceList &list) const
    {
        return solidair::guessedMapping(list.table, session->campaign(), today);
    }

    solidair::ImportPlan plan(const solidair::SourceList &list,
                              const solidair::ImportAnswers &answers = {}) const
    {
        return plan(list, mapping(list), answers);
    }

    solidair::ImportPlan plan(const solidair::SourceList &list,
                              const solidair::ImportMapping &mapping,
                              const solidair::ImportAnswers &answers = {}) const
    {
        const auto facts = solidair::importFacts(*session, list, today);
        if (!facts)
            qFatal("%s", qPrintable(facts.error().message));
        auto planned = solidair::planOf(list.table, mapping, answers, *facts);
        if (!planned)
            qFatal("%s", qPrintable(planned.error().message));
        return *std::move(planned);
    }

    solidair::Result<> take(const solidair::SourceList &list, const solidair::ImportPlan &plan)
    {
        return session->execute(
            std::make_unique<solidair::ImportCommand>(*session, list.name, plan.records));
    }

    TestCampaign campaign;
    std::unique_ptr<solidair::CampaignSession> session;
};
