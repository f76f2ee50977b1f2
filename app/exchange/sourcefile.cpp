// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sourcefile.h"

#include "csvreader.h"
#include "htmlcells.h"
#include "odsreader.h"
#include "sheetlimits.h"
#include "sourceerrors.h"
#include "xlsxreader.h"
#include "zippedparts.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How the names of its streams stand in an OLE file.
QByteArray wide(QLatin1StringView name)
{
    QByteArray bytes;
    for (const char c : name)
        bytes.append(c).append('\0');
    return bytes;
}

Error errorOfOle(const QByteArray &content)
{
    if (content.contains(wide("EncryptedPackage"_L1)))
        return sourceerrors::hasPassword();
    if (content.contains(wide("Workbook"_L1)) || content.contains(wide("Book"_L1)))
        return sourceerrors::isOtherWorkbook();
    return sourceerrors::isNoList(u"an OLE file without a workbook"_s);
}

/// Whether a text is that of another kind of file, such as a page of the web named .xls.
bool isMarkup(const QByteArray &content)
{
    constexpr qsizetype enough = 200;
    QByteArray begin = content.left(enough);
    begin.replace("\xef\xbb\xbf", "").replace(QByteArrayView("\0", 1), "");
    begin = begin.trimmed().toLower();
    if (begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"))
        begin = begin.sliced(2).trimmed();
    return std::ranges::any_of(
        std::initializer_list<const char *>{"<?xml", "<!doctype", "<html", "<table", "<head",
                                            "<body", "<!--", "<meta", "<style", "{\\rtf", "%pdf-"},
        [&](const char *it) { return begin.startsWith(it); });
}

bool isPicture(const QByteArray &content)
{
    return content.startsWith("\x89PNG") || content.startsWith("\xff\xd8\xff")
        || content.startsWith("GIF8");
}

SourceWorkbook readZip(const QByteArray &content, Intake &intake)
{
    ZippedParts parts(content, intake);
    if (intake.isOver())
        return {};
    if (parts.has(u"content.xml"_s))
        return readOds(parts, intake);
    if (parts.has(u"_rels/.rels"_s))
        return readXlsx(parts, intake);
    intake.fail(sourceerrors::isNoList(u"a zip without a workbook"_s));
    return {};
}

SourceWorkbook readContent(const QByteArray &content, Intake &intake)
{
    if (content.startsWith("PK\x03\x04") || content.startsWith("PK\x05\x06"))
        return readZip(content, intake);
    if (content.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        intake.fail(errorOfOle(content));
    else if (content.trimmed().isEmpty())
        intake.fail(sourceerrors::isEmpty());
    else if (isMarkup(content) || isPicture(content))
        intake.fail(sourceerrors::isNoList(u"no text with separators"_s));
    else
        return readCsv(content, intake);
    return {};
}

Result<SourceWorkbook> outcome(SourceWorkbook workbook, const Intake &intake)
{
    if (intake.failure())
        return *intake.failure();
    const bool anything = std::ranges::any_of(
        workbook.sheets, [](const SourceSheet &sheet) { return !sheet.rows.isEmpty(); });
    if (!anything && intake.reading().sheet.isEmpty())
        return sourceerrors::isEmpty();
    if (intake.reading().progress)
        intake.reading().progress(100);
    return workbook;
}

} // namespace

Result<SourceWorkbook> workbookOf(const QByteArray &content, const SourceReading &reading)
{
    if (content.size() > sheetlimits::fileBytes)
        return sourceerrors::fileTooLarge();
    Intake intake(reading);
    auto workbook = readContent(content, intake);
    return outcome(std::move(workbook), intake);
}

Result<SourceWorkbook> workbookOf(const QString &path, const SourceReading &reading)
{
    if (QFileInfo(path).isDir())
        return sourceerrors::isFolder(path);
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return sourceerrors::notReadable(path, u"no ordinary file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return sourceerrors::notReadable(path, file.errorString());
    // One byte more than may be: it may grow meanwhile.
    const QByteArray content = file.read(sheetlimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return sourceerrors::notReadable(path, file.errorString());
    return workbookOf(content, reading);
}

Result<SourceWorkbook> pastedWorkbook(const QString &text, const QString &html)
{
    SourceReading reading;
    if (text.size() > sheetlimits::fileBytes || html.size() > sheetlimits::fileBytes)
        return sourceerrors::fileTooLarge();
    if (html.contains("<table"_L1, Qt::CaseInsensitive)) {
        Intake intake(reading);
        auto workbook = readHtmlCells(html, intake);
        if (!workbook.sheets.isEmpty() && !workbook.sheets.first().rows.isEmpty())
            return outcome(std::move(workbook), intake);
    }
    if (text.contains(u'\t'))
        reading.separator = u'\t';
    Intake intake(reading);
    auto workbook = readCsvText(text, intake);
    workbook.layout.reset();
    return outcome(std::move(workbook), intake);
}

} // namespace solidair
