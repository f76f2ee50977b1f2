// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <zip.h>

/// Sheets that are made in the tests: what is too large, or too many, to be kept as files.
namespace solidair::sheets {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

/// @p parts as a zip.
inline QByteArray zipped(const Parts &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *out = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(out);
    zip_t *archive = zip_open_from_source(out, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : parts) {
        zip_source_t *in = zip_source_buffer(archive, content.constData(),
                                             static_cast<zip_uint64_t>(content.size()), 0);
        const auto index = zip_file_add(archive, name.constData(), in, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
    }
    QByteArray packed;
    if (zip_close(archive) == 0 && zip_source_open(out) == 0) {
        zip_source_seek(out, 0, SEEK_END);
        packed.resize(static_cast<qsizetype>(zip_source_tell(out)));
        zip_source_seek(out, 0, SEEK_SET);
        zip_source_read(out, packed.data(), static_cast<zip_uint64_t>(packed.size()));
        zip_source_close(out);
    }
    zip_source_free(out);
    return packed;
}

/// The parts of @p content, a sound zip.
inline Parts unzipped(const QByteArray &content)
{
    zip_source_t *source = zip_source_buffer_create(
        content.constData(), static_cast<zip_uint64_t>(content.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    Parts parts;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_index(archive, index, 0, &stat);
        QByteArray part(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        zip_fread(file, part.data(), stat.size);
        zip_fclose(file);
        parts.append({zip_get_name(archive, index, 0), part});
    }
    if (archive)
        zip_discard(archive);
    else
        zip_source_free(source);
    return parts;
}

/// An .xlsx workbook of one sheet with @p data as its part.
inline QByteArray xlsxOf(const QByteArray &worksheet, const Parts &more = {})
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Parts parts{
        {"_rels/.rels",
         "<Relationships><Relationship Id='a' Type='" + types
             + "officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {"xl/workbook.xml",
         "<workbook xmlns:r='r'><sheets><sheet name='Blad1' r:id='a'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='a' Type='" + types
             + "worksheet' Target='sheet.xml'/><Relationship Id='b' Type='" + types
             + "sharedStrings' Target='texts.xml'/></Relationships>"},
        {"xl/sheet.xml", worksheet}};
    return zipped(parts + more);
}

inline QByteArray sheetOf(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

/// An .ods workbook of one table with @p rows.
inline QByteArray odsOf(const QByteArray &rows)
{
    return zipped(
        {{"content.xml",
          "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
          "<office:spreadsheet><table:table table:name='Blad1'>"
              + rows
              + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace solidair::sheets
