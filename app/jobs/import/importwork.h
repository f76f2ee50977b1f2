// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importlist.h"
#include "importsource.h"

#include <memory>

namespace solidair {

/// What a worker read.
struct ImportRead
{
    std::shared_ptr<const SourceWorkbook> workbook; ///< Null when it cannot be read.
    SourceList list;
    std::optional<ImportMapping> layout; ///< Kept for such a list.
    bool needsSheet = false; ///< Which one is to be said.
    std::optional<Error> failure;
};

/// Reads @p source, whose cells are @p workbook when they were read before. Looks for a layout when
/// none is known.
ImportRead readImport(const ImportSource &source,
                      const std::shared_ptr<const SourceWorkbook> &workbook, bool knowsLayout,
                      const ImportProgress &progress);

/// How a text looks in an encoding.
struct EncodingSample
{
    TextEncoding encoding = TextEncoding::Utf8;
    QString words; ///< Some that look otherwise in another; empty where all look the same.
    int unreadable = 0; ///< Signs that it does not have.
};

/// How the beginning of the text file @p path looks in each.
QList<EncodingSample> encodingSamples(const QString &path);

/// What a worker planned.
struct ImportPlans
{
    ImportMapping mapping;
    ImportPlan all; ///< Without regard to the rows that are left out.
    ImportPlan plan;
    std::optional<Error> obstacle;
};

/// By @p mapping, which is guessed without one.
ImportPlans planImport(const SheetTable &table, const std::optional<ImportMapping> &mapping,
                       const ImportAnswers &answers, const ImportFacts &facts,
                       const ImportProgress &progress);

} // namespace solidair
