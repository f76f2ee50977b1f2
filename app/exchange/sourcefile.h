// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake.h"

namespace solidair {

/**
 * The cells of the file at @p path, by what it holds and not by its name: .xlsx (.xlsm), .ods, or a
 * text with separators. An Error says what to do with a file that cannot be read.
 *
 * Nothing of the file is run, and nothing outside of it is looked at; what it may take is in
 * sheetlimits.h. May be called in a worker.
 */
Result<SourceWorkbook> workbookOf(const QString &path, const SourceReading &reading = {});

/// The same of the bytes of a file.
Result<SourceWorkbook> workbookOf(const QByteArray &content, const SourceReading &reading = {});

/// Cells that were copied in a spreadsheet program: @p html where it has a table, else @p text.
Result<SourceWorkbook> pastedWorkbook(const QString &text, const QString &html);

} // namespace solidair
