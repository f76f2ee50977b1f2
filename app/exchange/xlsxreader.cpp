// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxreader.h"

#include "sheetlimits.h"
#include "sourceerrors.h"
#include "xlsxparts.h"
#include "xlsxsheet.h"
#include "xmlpart.h"
#include "zippedparts.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ListedSheet
{
    QString name;
    QString relationship;
    bool isHidden = false;
};

struct WorkbookPart
{
    bool isWorkbook = false;
    DayCount count = DayCount::From1900;
    QList<ListedSheet> sheets;
};

WorkbookPart workbookPart(const QString &name, ZippedParts &parts, Intake &intake)
{
    WorkbookPart book;
    XmlPart part(parts.open(name), intake);
    while (part.next()) {
        if (!part.isStart())
            continue;
        if (part.depth() == 1) {
            book.isWorkbook = part.starts("workbook"_L1);
            if (!book.isWorkbook)
                break;
        } else if (part.starts("workbookPr"_L1)) {
            if (isTrue(part.attribute("date1904"_L1)))
                book.count = DayCount::From1904;
        } else if (part.starts("sheet"_L1) && book.sheets.size() < sheetlimits::sheets) {
            ListedSheet sheet;
            for (const auto attributes = part.attributes(); const auto &it : attributes) {
                if (it.name() == "name"_L1)
                    sheet.name = xlsxUnescaped(it.value().toString());
                else if (it.name() == "id"_L1)
                    sheet.relationship = it.value().toString();
                else if (it.name() == "state"_L1)
                    sheet.isHidden = it.value() != "visible"_L1;
            }
            book.sheets.append(sheet);
        }
    }
    return book;
}

QString targetOf(const QList<Relationship> &relationships, QLatin1StringView kind)
{
    const auto found = std::ranges::find(relationships, kind, &Relationship::kind);
    return found == relationships.end() ? QString() : found->target;
}

} // namespace

SourceWorkbook readXlsx(ZippedParts &parts, Intake &intake)
{
    SourceWorkbook workbook;
    const QString name = targetOf(relationshipsOf({}, parts, intake), "officeDocument"_L1);
    if (intake.isOver())
        return workbook;
    if (name.endsWith(".bin"_L1, Qt::CaseInsensitive)) {
        intake.fail(sourceerrors::isOtherWorkbook());
        return workbook;
    }
    if (name.isEmpty() || !parts.has(name)) {
        intake.fail(sourceerrors::isNoList(u"a zip without a workbook"_s));
        return workbook;
    }
    const auto book = workbookPart(name, parts, intake);
    if (!book.isWorkbook)
        intake.fail(sourceerrors::isNoList(u"another kind of document"_s));
    const auto relationships = relationshipsOf(name, parts, intake);
    QList<std::pair<ListedSheet, QString>> worksheets; // charts and dialogs left out
    qint64 stated = parts.statedSize(targetOf(relationships, "sharedStrings"_L1));
    for (const auto &sheet : book.sheets) {
        const auto found = std::ranges::find(relationships, sheet.relationship, &Relationship::id);
        if (found != relationships.end() && found->kind == "worksheet"_L1) {
            worksheets.append({sheet, found->target});
            stated += parts.statedSize(found->target);
        }
    }
    intake.expect(stated);
    XlsxShared shared;
    shared.count = book.count;
    shared.formats = xlsxFormats(targetOf(relationships, "styles"_L1), parts, intake);
    shared.texts = xlsxSharedTexts(targetOf(relationships, "sharedStrings"_L1), parts, intake);
    for (const auto &[listed, target] : worksheets) {
        SourceSheet sheet;
        sheet.name = listed.name;
        sheet.isHidden = listed.isHidden;
        const auto &wanted = intake.reading().sheet;
        if (!intake.isOver() && (wanted.isEmpty() || wanted == sheet.name)) {
            if (auto part = parts.open(target))
                readXlsxSheet(std::move(part), shared, sheet, intake);
            else
                intake.fail(sourceerrors::damaged(target));
        }
        workbook.sheets.append(std::move(sheet));
    }
    const auto has = [&](QLatin1StringView kind) {
        return std::ranges::find(relationships, kind, &Relationship::kind) != relationships.end();
    };
    if (has("vbaProject"_L1)) {
        workbook.remarks.append(QCoreApplication::translate(
            "SourceFile", "The macros in the file were neither read nor run."));
    }
    if (has("externalLink"_L1)) {
        workbook.remarks.append(
            QCoreApplication::translate("SourceFile", "Links to other files were not followed."));
    }
    return workbook;
}

} // namespace solidair
