// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourceerrors.h"

#include "sheetlimits.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace solidair::sourceerrors {

namespace {

QString worded(const char *text)
{
    return QCoreApplication::translate("SourceFile", text);
}

Error refused(const char *text, const QString &detail = {})
{
    return {Error::Code::InvalidInput, worded(text), detail};
}

/// "" has no name to say: a text, or cells that were pasted.
QString named(const QString &sheet)
{
    return sheet.isEmpty() ? worded(QT_TRANSLATE_NOOP("SourceFile", "The list"))
                           : worded(QT_TRANSLATE_NOOP("SourceFile", "The sheet “%1”")).arg(sheet);
}

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

Error stopped()
{
    return {Error::Code::Cancelled,
            worded(QT_TRANSLATE_NOOP("SourceFile",
                                     "Reading the list was stopped. Nothing was taken from it.")),
            {}};
}

Error isFolder(const QString &path)
{
    return {Error::Code::FileAccess,
            worded(QT_TRANSLATE_NOOP("SourceFile",
                                     "%1 is a folder. Choose the file with the list in it."))
                .arg(QDir::toNativeSeparators(path)),
            path};
}

Error notReadable(const QString &path, const QString &detail)
{
    return {
        Error::Code::FileAccess,
        worded(QT_TRANSLATE_NOOP("SourceFile",
                                 "The file %1 could not be read: it is not there, or you may not "
                                 "open it. Close it in other programs, or copy it to a folder of "
                                 "your own, and try again."))
            .arg(QDir::toNativeSeparators(path)),
        detail};
}

Error isEmpty()
{
    return refused(QT_TRANSLATE_NOOP("SourceFile",
                                     "There is nothing in the file. Open it in the program that it "
                                     "comes from, save it again and try again."));
}

Error fileTooLarge()
{
    return refused(
        QT_TRANSLATE_NOOP("SourceFile",
                          "The file is larger than 20 MB and was not read. Copy the list "
                          "alone, without pictures, to a new workbook and save it as "
                          ".xlsx."));
}

Error unpacksTooLarge()
{
    return refused(
        QT_TRANSLATE_NOOP("SourceFile",
                          "Unpacked, the file is too large; nothing was taken from it. "
                          "Copy the list alone to a new workbook and save it as .xlsx."));
}

Error tooManyRows(const QString &sheet)
{
    return {
        Error::Code::InvalidInput,
        worded(QT_TRANSLATE_NOOP("SourceFile",
                                 "%1 has something below row %2, the last that Solidair reads. "
                                 "Delete what does not belong to the list, or divide it over two "
                                 "files, and try again."))
            .arg(named(sheet), counted(sheetlimits::rows)),
        {}};
}

Error tooManyColumns(const QString &sheet)
{
    return {
        Error::Code::InvalidInput,
        worded(QT_TRANSLATE_NOOP("SourceFile",
                                 "%1 has more than %2 columns. Delete what does not belong to the "
                                 "list, and try again."))
            .arg(named(sheet), counted(sheetlimits::columns)),
        {}};
}

Error tooManyCells()
{
    return {
        Error::Code::InvalidInput,
        worded(QT_TRANSLATE_NOOP("SourceFile",
                                 "The file has more than %1 filled cells; nothing was taken from "
                                 "it. Copy the list alone to a new workbook, without sheets that "
                                 "do not belong to it, and save it as .xlsx."))
            .arg(counted(sheetlimits::cells)),
        {}};
}

Error cellTooLong(const QString &sheet, const QString &cell)
{
    return {
        Error::Code::InvalidInput,
        worded(QT_TRANSLATE_NOOP("SourceFile",
                                 "%1 has more than %2 characters in cell %3. Shorten it (in a .csv "
                                 "file a quotation mark may be missing), and try again."))
            .arg(named(sheet), counted(sheetlimits::cellText), cell),
        {}};
}

Error damaged(const QString &detail)
{
    return refused(QT_TRANSLATE_NOOP("SourceFile",
                                     "The file is damaged or was not copied completely. Open it in "
                                     "Excel or LibreOffice, save it as .xlsx and try again."),
                   detail);
}

Error hasPassword()
{
    return refused(QT_TRANSLATE_NOOP("SourceFile",
                                     "The file is protected with a password. Open it in Excel or "
                                     "LibreOffice, save it without a password as .xlsx and try "
                                     "again."));
}

Error hasDeclarations()
{
    return refused(QT_TRANSLATE_NOOP("SourceFile",
                                     "The file has declarations in it that no spreadsheet program "
                                     "writes, and was not read. Open it in Excel or LibreOffice, "
                                     "save it as .xlsx and try again."));
}

Error isOtherWorkbook()
{
    return refused(
        QT_TRANSLATE_NOOP("SourceFile",
                          "The file is a workbook of a kind that Solidair does not read, "
                          "such as .xls or .xlsb. Open it in Excel or LibreOffice, save "
                          "it as .xlsx and try again."));
}

Error isNoList(const QString &detail)
{
    return refused(
        QT_TRANSLATE_NOOP("SourceFile",
                          "The file is no list that Solidair reads (.xlsx, .ods, .csv, "
                          ".tsv or .txt), whatever its name says. Open it in the program "
                          "that it comes from, save or copy the list as .xlsx and try "
                          "again."),
        detail);
}

} // namespace solidair::sourceerrors
