// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlist.h"

#include "base/text.h"
#include "exchange/sourcefile.h"
#include "exchange/workbookfile.h"
#include "session/laterchanges.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString listText(const char *source)
{
    return QCoreApplication::translate("ImportList", source);
}

QStringList namesOf(const QList<const SourceSheet *> &sheets)
{
    QStringList names;
    for (const auto *sheet : sheets)
        names.append(sheet->name);
    return names;
}

Result<const SourceSheet *> sheetMeant(const SourceWorkbook &workbook, const QString &name)
{
    QList<const SourceSheet *> filled;
    QList<const SourceSheet *> seen;
    for (const auto &sheet : workbook.sheets) {
        if (!name.isEmpty() && folded(sheet.name) == folded(name))
            return &sheet;
        if (sheet.rows.isEmpty())
            continue;
        filled.append(&sheet);
        if (!sheet.isHidden)
            seen.append(&sheet);
    }
    if (!name.isEmpty()) {
        return Error{
            Error::Code::NotFound,
            listText(QT_TRANSLATE_NOOP("ImportList",
                                       "There is no sheet “%1” in the file. There are: %2."))
                .arg(singleLine(name).left(80), namesOf(filled).join(u", "_s)),
            {}};
    }
    if (seen.size() == 1)
        return seen.first();
    if (filled.size() == 1)
        return filled.first();
    if (filled.isEmpty()) {
        return Error{Error::Code::InvalidInput,
                     listText(QT_TRANSLATE_NOOP("ImportList", "Nothing stands in the file.")),
                     {}};
    }
    return Error{
        Error::Code::Ambiguous,
        listText(QT_TRANSLATE_NOOP("ImportList", "The file has several sheets: %1. Say which one."))
            .arg(namesOf(seen.isEmpty() ? filled : seen).join(u", "_s)),
        {}};
}

} // namespace

Result<SourceList> sourceListOf(const QString &path, const QString &sheet,
                                const ImportProgress &progress)
{
    SourceReading reading;
    reading.progress = progress.tell;
    reading.cancelled = progress.cancelled;
    const auto workbook = workbookOf(path, reading);
    if (!workbook)
        return workbook.error();
    const auto meant = sheetMeant(*workbook, sheet);
    if (!meant)
        return meant.error();
    return listOf(*workbook, **meant, path);
}

SourceList listOf(const SourceWorkbook &workbook, const SourceSheet &sheet, const QString &path,
                  std::optional<int> headRow)
{
    const QFileInfo file(path);
    SourceList list;
    list.path = path;
    list.name = path.isEmpty() ? listText(QT_TRANSLATE_NOOP("ImportList", "pasted cells"))
                               : file.fileName();
    if (workbook.sheets.size() > 1)
        list.name += u" · "_s + sheet.name;
    if (!path.isEmpty())
        list.savedAt = file.lastModified();
    list.isText = workbook.layout.has_value();
    list.table = tableOf(sheet, headRow);
    list.remarks = workbook.remarks + list.table.remarks;
    return list;
}

Result<ImportFacts> importFacts(const CampaignSession &session, const SourceList &list, QDate day)
{
    const auto &campaign = session.campaign();
    const auto records = session.records(campaign.all());
    if (!records)
        return records.error();
    const auto changed = changedSince(session, list.savedAt);
    if (!changed)
        return changed.error();
    return ImportFacts{campaign, *records, *changed, list.savedAt, day, list.name};
}

Result<ImportDone> takeIn(CampaignSession &session, const SourceList &list, const ImportPlan &plan,
                          const ImportProgress &progress)
{
    ImportDone done;
    if (!plan.records.isEmpty()) {
        const auto backup = session.backUp();
        if (!backup)
            return backup.error();
        done.backup = backup->path;
        done.remark = backup->remark;
    }
    auto command = std::make_unique<ImportCommand>(session, list.name, plan.records);
    command->watch([&progress, most = plan.records.size()](qsizetype changed) {
        if (progress.tell)
            progress.tell(static_cast<int>(std::min<qsizetype>(changed * 100 / most, 99)));
        return !progress.cancelled || !*progress.cancelled;
    });
    const auto taken = session.execute(std::move(command));
    return taken ? Result<ImportDone>(done) : taken.error();
}

QString refusedPath(const SourceList &list)
{
    const QFileInfo file(list.path.isEmpty() ? list.name : list.path);
    const auto mark = listText(QT_TRANSLATE_NOOP("ImportList", " (not taken in)"));
    auto name = file.completeBaseName();
    if (!name.endsWith(mark)) // such a list comes again in its own place
        name += mark;
    name += list.isText ? u".csv"_s : u".xlsx"_s;
    return list.path.isEmpty() ? name : file.dir().filePath(name);
}

Result<PlacedFile> saveRefused(const SourceList &list, const ImportPlan &plan, QDate day,
                               const QString &path)
{
    const auto reasons = reasonsOf(plan);
    if (reasons.isEmpty())
        return PlacedFile();
    const auto rows = rowsWithReasons(list.table, reasons);
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return saveDocument(path, csvFile(rows));
    const auto workbook = xlsxFile(list.name, day, {{list.name, rows}});
    return workbook ? saveDocument(path, *workbook) : workbook.error();
}

} // namespace solidair
