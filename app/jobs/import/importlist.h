// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputfile.h"
#include "exchange/sourceworkbook.h"
#include "importplan.h"
#include "session/campaignsession.h"

namespace solidair {

/// A list as it was read from a file.
struct SourceList
{
    QString path; ///< Empty for cells that were pasted.
    QString name; ///< Of the file, with the sheet where there are several.
    QDateTime savedAt; ///< Invalid where nobody knows.
    bool isText = false;
    SheetTable table;
    QStringList remarks; ///< What was special in it.
};

/// The list in the file @p path: its sheet @p sheet, else the only one with something in it.
/// NotFound and Ambiguous name those there are. May be called in a worker.
Result<SourceList> sourceListOf(const QString &path, const QString &sheet = {},
                                const ImportProgress &progress = {});

/// The list on @p sheet of @p workbook, which came from the file @p path, or from nowhere for an
/// empty one. @p headRow as tableOf() takes it.
SourceList listOf(const SourceWorkbook &workbook, const SourceSheet &sheet, const QString &path,
                  std::optional<int> headRow = {});

/// What @p list is held against; afterwards planOf() may go into a worker.
Result<ImportFacts> importFacts(const CampaignSession &session, const SourceList &list, QDate day);

/// What was done.
struct ImportDone
{
    QString backup; ///< Where the campaign of before is.
    QString remark; ///< To be told; empty when all is well.
};

/// Takes in what @p plan says, after a backup that was proved: one undo step. AlreadyRecorded when
/// it brings nothing; Cancelled. What @p progress tells may let the window live meanwhile: nothing
/// else can be recorded.
Result<ImportDone> takeIn(CampaignSession &session, const SourceList &list, const ImportPlan &plan,
                          const ImportProgress &progress = {});

/// Saves the rows of @p list that stay out, as they stood, with the reason in a last column, in the
/// file @p path: as text where that ends in .csv. No path where none does.
Result<PlacedFile> saveRefused(const SourceList &list, const ImportPlan &plan, QDate day,
                               const QString &path);
/// Where they usually go: beside the list.
QString refusedPath(const SourceList &list);

} // namespace solidair
