// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "odsreader.h"

#include "odsstyles.h"
#include "odstable.h"
#include "sheetlimits.h"
#include "sourceerrors.h"
#include "xmlpart.h"
#include "zippedparts.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto contentPart = "content.xml"_L1;

/// What is packed in the file as unreadable bytes is named in its list of parts.
bool isEncrypted(ZippedParts &parts, Intake &intake)
{
    const QString name = u"META-INF/manifest.xml"_s;
    if (!parts.has(name))
        return false;
    XmlPart part(parts.open(name), intake);
    while (part.next()) {
        if (part.starts("encryption-data"_L1))
            return true;
    }
    return false;
}

class OdsWorkbook
{
public:
    explicit OdsWorkbook(Intake &intake)
        : m_intake(intake)
    { }

    void readStyles(XmlPart &part)
    {
        while (part.next()) {
            if (part.isStart() && !m_styles.take(part) && part.depth() == 2
                && part.name() != "styles"_L1 && part.name() != "automatic-styles"_L1)
                part.skip();
        }
    }

    SourceWorkbook readContent(XmlPart &part)
    {
        SourceWorkbook workbook;
        bool isSpreadsheet = false;
        QSet<QString> hiddenTables; // styles that hide one
        QString tableStyle;
        while (part.next()) {
            if (!part.isStart() || m_styles.take(part))
                continue;
            const auto name = part.name();
            if (part.depth() == 3 && name == "style"_L1) {
                tableStyle = part.attribute("name"_L1);
            } else if (name == "table-properties"_L1) {
                if (part.attribute("display"_L1) == "false"_L1)
                    hiddenTables.insert(tableStyle);
            } else if (part.depth() == 3) {
                isSpreadsheet = isSpreadsheet || name == "spreadsheet"_L1;
            } else if (part.depth() == 4 && isSpreadsheet && name == "table"_L1) {
                workbook.sheets.append(readTable(part, hiddenTables));
            } else if (part.depth() == 4 && isSpreadsheet) {
                part.skip(); // kept changes, links, names
            }
            if (workbook.sheets.size() >= sheetlimits::sheets)
                break;
        }
        if (!isSpreadsheet)
            m_intake.fail(sourceerrors::isNoList(u"another kind of document"_s));
        return workbook;
    }

private:
    SourceSheet readTable(XmlPart &part, const QSet<QString> &hiddenTables)
    {
        SourceSheet sheet;
        sheet.name = part.attribute("name"_L1);
        sheet.isHidden = hiddenTables.contains(part.attribute("style-name"_L1));
        const auto &wanted = m_intake.reading().sheet;
        if (wanted.isEmpty() || wanted == sheet.name)
            readOdsTable(part, m_styles, sheet, m_intake);
        else
            part.skip();
        return sheet;
    }

    Intake &m_intake;
    OdsStyles m_styles;
};

} // namespace

SourceWorkbook readOds(ZippedParts &parts, Intake &intake)
{
    if (isEncrypted(parts, intake)) {
        intake.fail(sourceerrors::hasPassword());
        return {};
    }
    intake.expect(parts.statedSize(contentPart));
    OdsWorkbook book(intake);
    if (parts.has(u"styles.xml"_s)) {
        XmlPart styles(parts.open(u"styles.xml"_s), intake);
        book.readStyles(styles);
    }
    if (intake.isOver())
        return {};
    XmlPart content(parts.open(contentPart), intake);
    auto workbook = book.readContent(content);
    if (parts.has(u"Basic/script-lc.xml"_s)) {
        workbook.remarks.append(QCoreApplication::translate(
            "SourceFile", "The macros in the file were neither read nor run."));
    }
    return workbook;
}

} // namespace solidair
