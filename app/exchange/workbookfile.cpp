// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbookfile.h"

#include "base/celltext.h"
#include "base/partialdate.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 32767;
constexpr qsizetype longestSheetName = 31;
constexpr uint8_t textFormat = 49; // "@" in every workbook
constexpr qsizetype longestHeader = 100; // above the printed pages
constexpr qsizetype widestColumn = 60;

/// What Excel takes as the name of a sheet, different from all that are @p taken in lower case.
QString sheetName(const QString &wanted, QStringList &taken)
{
    QString name = wanted;
    for (QChar &c : name) {
        if (u"[]:*?/\\'"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    }
    name = name.left(longestSheetName).trimmed();
    if (name.isEmpty())
        name = u"Tabel"_s;
    QString unique = name;
    for (int i = 2; taken.contains(unique.toLower()); ++i) {
        const QString number = u" %1"_s.arg(i);
        unique = QString(name.left(longestSheetName - number.size()) + number).trimmed();
    }
    taken.append(unique.toLower());
    return unique;
}

/// Whether the workbook's parts have room in @p folder: the library does not look whether what it
/// writes there arrives, and makes a workbook of what did.
bool hasRoom(const QString &folder, const QList<WorkbookSheet> &sheets)
{
    constexpr qint64 frame = 256 * 1024;
    constexpr qint64 cellFrame = 64;
    constexpr qint64 sheetFrame = 16 * 1024;
    qint64 size = frame;
    for (const auto &sheet : sheets) {
        size += sheetFrame;
        for (const auto &row : sheet.rows) {
            for (const auto &cell : row) {
                const auto *text = std::get_if<QString>(&cell);
                // Once as a part, once packed; a sign takes up to six bytes, such as "&quot;".
                size += 2 * (cellFrame + (text ? 6 * std::min(text->size(), longestText) : 0));
            }
        }
    }
    QFile probe(folder + u"/room"_s);
    const QByteArray block(64 * 1024, '\0');
    bool fits = probe.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    for (qint64 done = 0; fits && done < size; done += block.size())
        fits = probe.write(block) == block.size();
    probe.close();
    return probe.remove() && fits;
}

class Workbook
{
public:
    Workbook(const QString &path, const QString &title, QDate date)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
        , m_title(title)
    {
        lxw_doc_properties properties{};
        QByteArray name = title.toUtf8();
        properties.title = name.data();
        properties.created = QDateTime(date, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "dd/mm/yyyy");
        m_text = workbook_add_format(m_book);
        format_set_num_format_index(m_text, textFormat);
    }

    void add(const WorkbookSheet &sheet)
    {
        m_sheet =
            workbook_add_worksheet(m_book, sheetName(sheet.name, m_names).toUtf8().constData());
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
                write(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                      sheet.rows[row][column]);
            }
        }
        layOut(sheet.rows);
    }

    lxw_error close() { return workbook_close(m_book); }

private:
    void write(lxw_row_t row, lxw_col_t column, const CsvCell &cell)
    {
        if (const auto *number = std::get_if<qint64>(&cell)) {
            worksheet_write_number(m_sheet, row, column, static_cast<double>(*number), nullptr);
            return;
        }
        if (const auto *decimal = std::get_if<double>(&cell)) {
            worksheet_write_number(m_sheet, row, column, *decimal, nullptr);
            return;
        }
        const auto text = cellText(std::get<QString>(cell));
        const auto date = PartialDate::fromIso(text.text);
        if (row > 0 && date && date->precision() == PartialDate::Precision::Day) {
            const QDate day = date->firstDay();
            lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(m_sheet, row, column, &value, m_date);
        } else if (!text.text.isEmpty()) {
            auto *format = text.isText || text.runs ? m_text : nullptr;
            worksheet_write_string(m_sheet, row, column,
                                   text.kept().left(longestText).toUtf8().constData(),
                                   row == 0 ? m_head : format);
        }
    }

    void layOut(const QList<CsvRow> &rows)
    {
        const auto columns = static_cast<lxw_col_t>(rows.value(0).size());
        for (lxw_col_t column = 0; column < columns; ++column) {
            qsizetype width = 8;
            for (const auto &row : rows) {
                if (const auto *text = std::get_if<QString>(&row[column]))
                    width = std::max(width, std::min(text->size() + 2, widestColumn));
            }
            worksheet_set_column(m_sheet, column, column, static_cast<double>(width), nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, columns > 1 ? 1 : 0);
        if (rows.size() > 1 && columns > 0) {
            worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(rows.size() - 1),
                                 static_cast<lxw_col_t>(columns - 1));
        }
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        // An ampersand begins a code there.
        QString title = m_title.left(longestHeader);
        worksheet_set_header(
            m_sheet,
            QString(u"&L "_s + title.replace(u'&', u"&&"_s) + u"&R&A"_s).toUtf8().constData());
    }

    lxw_workbook *m_book;
    QString m_title;
    QStringList m_names; ///< Of the sheets, in lower case.
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_text = nullptr;
};

} // namespace

Result<QByteArray> xlsxFile(const QString &title, QDate date, const QList<WorkbookSheet> &sheets)
{
    const auto noRoom = [](const QString &detail) {
        return Error{Error::Code::FileAccess,
                     QCoreApplication::translate("WorkbookFile",
                                                 "There is no room to make the workbook. Free some "
                                                 "space in the folder for temporary files; nothing "
                                                 "was written."),
                     detail};
    };
    // The library writes files only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return noRoom(folder.errorString());
    if (!hasRoom(folder.path(), sheets))
        return noRoom(u"no room for the parts"_s);
    const QString path = folder.filePath(u"table.xlsx"_s);
    Workbook book(path, title, date);
    for (const auto &sheet : sheets)
        book.add(sheet);
    if (const auto error = book.close(); error != LXW_NO_ERROR)
        return noRoom(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return noRoom(file.errorString());
    return file.readAll();
}

} // namespace solidair
