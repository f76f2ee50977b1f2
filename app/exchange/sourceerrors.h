// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

/// Why a file of cells was not read, each with what to do.
namespace solidair::sourceerrors {

Error stopped();
Error isFolder(const QString &path);
Error notReadable(const QString &path, const QString &detail);
Error isEmpty();
Error fileTooLarge();
Error unpacksTooLarge();
Error tooManyRows(const QString &sheet);
Error tooManyColumns(const QString &sheet);
Error tooManyCells();
Error cellTooLong(const QString &sheet, const QString &cell);
Error damaged(const QString &detail);
Error hasPassword();
Error hasDeclarations(); ///< Of a document type, with which entities begin.
Error isOtherWorkbook(); ///< .xls, .xlsb and such.
Error isNoList(const QString &detail);

} // namespace solidair::sourceerrors
