#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Solidair authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# python3 make.py: writes the ugly sheets beside it, each with NAME.expected: what is to be read of it
# ("12h" is hidden row 12; a cell is t:text, n:number, b:yes, d:date or e:error; then the table that is
# found in the first sheet). With --libreoffice also those that LibreOffice saves (it is called as
# soffice); they are kept as they came from it. Every person and list is fictional.

import io
import os
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACK = "http://schemas.openxmlformats.org/package/2006/relationships"


def save(name, content, *expected):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(content)
    expect(name, *expected)


def expect(name, *lines):
    with open(os.path.join(HERE, name + ".expected"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")


def refused(name, content, sentence):
    save(name, content, "refused: " + sentence)


def row(number, *cells):
    def kept(cell):
        return cell.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    return "\t".join([str(number)] + [kept(it if it[1:2] == ":" or not it else "t:" + it) for it in cells])


def zipped(parts, first=None):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        if first:
            packed.writestr(zipfile.ZipInfo("mimetype", (2026, 1, 1, 0, 0, 0)), first)
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, text)
    return out.getvalue()


def rels(*entries):
    return '<Relationships xmlns="%s">' % PACK + "".join(
        '<Relationship Id="%s" Type="%s/%s" Target="%s"%s/>' % (key, REL, kind, target, more)
        for key, kind, target, more in [(*it, "")[:4] for it in entries]) + "</Relationships>"


def styles(*formats):
    own = "".join('<numFmt numFmtId="%d" formatCode="%s"/>' % (164 + i, escape(it, {'"': "&quot;"}))
                  for i, it in enumerate(formats) if isinstance(it, str))
    cells = "".join('<xf numFmtId="%d"/>' % (164 + i if isinstance(it, str) else it)
                    for i, it in enumerate(formats))
    return ('<styleSheet xmlns="%s"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
            '<cellXfs><xf numFmtId="0"/>%s</cellXfs><dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/>'
            '</dxf></dxfs></styleSheet>' % (MAIN, own, cells))


def sheet(data, before="", after=""):
    return '<worksheet xmlns="%s">%s<sheetData>%s</sheetData>%s</worksheet>' % (MAIN, before, data, after)


def xlsx(data, shared=None, formats=None, before="", after="", properties="", more=None, links=()):
    """A workbook of one sheet, "Blad1", with this sheetData."""
    parts = {"_rels/.rels": rels(("rId1", "officeDocument", "xl/workbook.xml")),
             "xl/workbook.xml": '<workbook xmlns="%s" xmlns:r="%s">%s<sheets><sheet name="Blad1" sheetId="1" '
             'r:id="rId1"/></sheets></workbook>' % (MAIN, REL, properties),
             "xl/worksheets/sheet1.xml": sheet(data, before, after)}
    links = [("rId1", "worksheet", "worksheets/sheet1.xml"), *links]
    if shared:
        links.append(("rId2", "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = '<sst xmlns="%s">%s</sst>' % (MAIN, shared)
    if formats:
        links.append(("rId3", "styles", "styles.xml"))
        parts["xl/styles.xml"] = styles(*formats)
    parts["xl/_rels/workbook.xml.rels"] = rels(*links)
    return zipped({**parts, **(more or {})})


def inline(text, place=""):
    return '<c t="inlineStr"%s><is><t>%s</t></is></c>' % (' r="%s"' % place if place else "", escape(text))


def texts(*cells, attributes=""):
    return "<row%s>%s</row>" % (attributes, "".join(inline(it) if it else "<c/>" for it in cells))


def xlsx_files():
    list_rows = texts("Gemeente", "Sinds") + texts("Gent", "2023")
    list_expected = ("sheet Blad1", row(1, "Gemeente", "Sinds"), row(2, "Gent", "2023"),
                     "head 1: Gemeente | Sinds", "rows 2")
    save("inline-bare.xlsx", xlsx(list_rows), *list_expected)
    save("prefixed.xlsx", zipped({
        "_rels/.rels": '<p:Relationships xmlns:p="%s"><p:Relationship Id="a" Type="%s/officeDocument" Target="/Werk/'
        'map.xml"/></p:Relationships>' % (PACK, REL),
        "Werk/map.xml": '<x:workbook xmlns:x="%s" xmlns:q="%s"><x:sheets><x:sheet name="Tweede" sheetId="9" q:id="b"/>'
        '<x:sheet name="Eerste &amp; laatste" sheetId="3" q:id="a"/></x:sheets></x:workbook>' % (MAIN, REL),
        "Werk/_rels/map.xml.rels": rels(("a", "worksheet", "../bladen/een.xml"), ("b", "worksheet", "/bladen/twee.xml"),
                                        ("c", "sharedStrings", "tekst.xml")),
        "Werk/tekst.xml": '<x:sst xmlns:x="%s"><x:si><x:t>Gemeente</x:t></x:si><x:si><x:t>Genk</x:t></x:si></x:sst>' % MAIN,
        "bladen/een.xml": '<x:worksheet xmlns:x="%s"><x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c></x:row>'
        '<x:row r="3"><x:c r="B3" t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>' % MAIN,
        "bladen/twee.xml": sheet('<row r="7"><c r="C7"><v>4.5</v></c></row>')}),
         "sheet Tweede", row(7, "", "", "n:4.5"), "sheet Eerste & laatste", row(2, "", "Gemeente"), row(3, "", "Genk"),
         "head 0:  |  | ", "rows 7")
    strict = "http://purl.oclc.org/ooxml/"
    save("strict.xlsx", zipped({
        "_rels/.rels": rels(("rId1", "officeDocument", "xl/workbook.xml")).replace(REL, strict + "officeDocument/relationships"),
        "xl/workbook.xml": '<workbook xmlns="%sspreadsheetml/main" xmlns:r="%sofficeDocument/relationships" conformance='
        '"strict"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>' % (strict, strict),
        "xl/_rels/workbook.xml.rels": rels(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")).replace(
            REL, strict + "officeDocument/relationships"),
        "xl/styles.xml": styles(14, "mmm\\ yyyy").replace(MAIN, strict + "spreadsheetml/main"),
        "xl/worksheets/sheet1.xml": sheet(
            texts("Gemeente", "Sinds") + '<row>%s<c s="1" t="d"><v>2023-11-05</v></c></row><row>%s<c s="2" t="d">'
            '<v>2023-11-01T00:00:00</v></c></row>' % (inline("Gent"), inline("Genk"))).replace(MAIN, strict + "spreadsheetml/main")}),
         "sheet Blad1", row(1, "Gemeente", "Sinds"), row(2, "Gent", "d:2023-11-05"), row(3, "Genk", "d:2023-11"),
         "head 1: Gemeente | Sinds", "rows 2, 3")
    save("rich-text.xlsx", xlsx(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c>'
        '<c r="B2" t="s"><v>3</v></c><c r="C2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c></row>',
        '<si><r><rPr><b/></rPr><t>Ge</t></r><r><t>meente</t></r></si><si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh>'
        '<phoneticPr fontId="1"/></si><si><t>een_x000D_\ntwee_x000D_drie</t></si><si><t>_x005F_x000D_ _xZZZZ_ _x0041_</t></si>'),
         "sheet Blad1", row(1, "Gemeente", "課"), row(2, "een\ntwee\ndrie", "_x000D_ _xZZZZ_ A", "a b"),
         "head 1: Gemeente | 課 | ", "rows 2")
    formats = [14, 17, 22, 45, "dd/mm/yyyy", "[$-80C]d\\ mmmm\\ yyyy;@", "mmm-yy", "[$-813]mmmm\\ yyyy", "yyyy", "[h]:mm",
               "h:mm", '0.0" dagen"', '"d"0', "[Red][>=40000]dd\\-mm\\-yy", "yyyy\\-mm\\-dd hh:mm:ss", "General", "[$-F800]dddd, mmmm dd, yyyy",
               "mm:ss", 'mmmm" van "yyyy', "#,##0.00_-", "@", 27, 55]
    day, month, number, hours = "d:2023-11-05", "d:2023-11", "n:45235", "t:1085640:00"
    dated = [day, month, day, hours, day, day, month, month, "d:2023", hours, hours, number, number, day, day, number, day, hours,
             month, number, number, day, day]
    save("date-formats.xlsx", xlsx(texts("Opmaak", "Waarde") + "".join(
        '<row>%s<c s="%d"><v>45235</v></c></row>' % (inline(str(it)), i + 1) for i, it in enumerate(formats)), formats=formats),
         "sheet Blad1", row(1, "Opmaak", "Waarde"), *[row(i + 2, "t:" + str(it), dated[i]) for i, it in enumerate(formats)],
         "head 1: Opmaak | Waarde", "rows " + ", ".join(str(i + 2) for i in range(len(formats))))
    save("date-1904.xlsx", xlsx(texts("Gemeente", "Op") + '<row>%s<c s="1"><v>43773</v></c></row><row>%s<c s="1"><v>0.5</v></c></row>' % (
        inline("Gent"), inline("Genk")), formats=[14], properties='<workbookPr date1904="1"/>'),
         "sheet Blad1", row(1, "Gemeente", "Op"), row(2, "Gent", "d:2023-11-05"), row(3, "Genk", "d:1904-01-01"),
         "head 1: Gemeente | Op", "rows 2, 3")
    serials = {"1": "d:1900-01-01", "59": "d:1900-02-28", "60": "29/02/1900", "61": "d:1900-03-01", "45234.9999999": "d:2023-11-05",
               "45235.75": "d:2023-11-05", "-1": "n:-1", "2958465": "9999-12-31", "1e9": "n:1000000000"}
    save("leap-day.xlsx", xlsx(texts("Getal", "Dag") + "".join(
        '<row>%s<c s="1"><v>%s</v></c></row>' % (inline("s" + it), it) for it in serials), formats=[14]),
         "sheet Blad1", row(1, "Getal", "Dag"), *[row(i + 2, "t:s" + it, serials[it]) for i, it in enumerate(serials)],
         "head 1: Getal | Dag", "rows " + ", ".join(str(i + 2) for i in range(len(serials))))
    save("shown-numbers.xlsx", xlsx(
        texts("Naam", "Telefoon", "Plaatsen", "Lid", "Fout", "Som")
        + '<row>%s<c s="1"><v>470123456</v></c><c s="2"><v>12</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;B1</f>'
        '<v>x_x000D_y</v></c></row><row>%s<c s="3"><v>32470123456</v></c><c s="4"><v>0.5</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c>'
        '<c><f>1+1</f><v>2</v></c></row><row>%s<c s="5"><v>9000</v></c><c><v>1.5E+3</v></c><c t="s"><v>99</v></c></row>' % (
            inline("Els Model"), inline("Karim Fictie"), inline("Bram Testman")),
        formats=["0000\\ 00\\ 00\\ 00", '0" plaatsen"', '"+"00" "000" "00" "00" "00', "0%", "00000"]),
         "sheet Blad1", row(1, "Naam", "Telefoon", "Plaatsen", "Lid", "Fout", "Som"),
         row(2, "Els Model", "0470 12 34 56", "n:12", "b:yes", "e:#N/A", "x\ny"),
         row(3, "Karim Fictie", "+32 470 12 34 56", "n:0.5", "b:no", "e:#DIV/0!", "n:2"),
         row(4, "Bram Testman", "09000", "n:1500", "e:#REF!"),
         "head 1: Naam | Telefoon | Plaatsen | Lid | Fout | Som", "rows 2, 3, 4",
         "remark Of formulas the results were read that they had when the file was saved.")
    save("two-heads.xlsx", xlsx(
        texts("Lijst van de campagne") + texts("Gemeente", "Contact", "", "Opmerking") + texts("", "Naam", "E-mail")
        + texts("Gent", "Els Model", "els@gent.example", "brief"),
        after='<mergeCells count="4"><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/></mergeCells>'),
         "sheet Blad1", row(1, "Lijst van de campagne"), row(2, "Gemeente", "Contact", "", "Opmerking"), row(3, "", "Naam", "E-mail"),
         row(4, "Gent", "Els Model", "els@gent.example", "brief"),
         "head 3: Gemeente | Contact Naam | Contact E-mail | Opmerking", "rows 4",
         "remark Cells are merged in 4 place(s); what stands there counts for the first of them alone.")
    save("titles-totals.xlsx", xlsx(
        texts("Opvolging Solidaire Gemeenten") + '<row r="3">%s<c><v>46000</v></c></row>' % inline("Stand op")
        + '<row r="6">%s</row>' % "".join(inline(it) for it in ("Gemeente", "Fase", "Engagementen", "Gemeente", ""))
        + '<row r="7">%s%s<c><v>3</v></c></row><row r="9">%s%s<c><v>2</v></c></row>' % (
            inline("Gent"), inline("lid"), inline("Genk"), inline("gevraagd"))
        + '<row r="10">%s</row>' % "".join(inline(it) for it in ("Gemeente", "Fase", "Engagementen", "Gemeente"))
        + '<row r="11">%s%s<c><v>1</v></c></row><row r="12">%s</row><row r="13">%s<c/><c><v>6</v></c></row>' % (
            inline("Hove"), inline("lid"), inline("  "), inline("Totaal"))),
         "sheet Blad1", row(1, "Opvolging Solidaire Gemeenten"), row(3, "Stand op", "n:46000"), row(6, "Gemeente", "Fase", "Engagementen", "Gemeente"),
         row(7, "Gent", "lid", "n:3"), row(9, "Genk", "gevraagd", "n:2"), row(10, "Gemeente", "Fase", "Engagementen", "Gemeente"),
         row(11, "Hove", "lid", "n:1"), row(12, "t:  "), row(13, "Totaal", "", "n:6"),
         "head 6: Gemeente | Fase | Engagementen | Gemeente", "rows 7, 9, 11", "remark 2 blank row(s) were left out: 8, 12.",
         "remark 1 row(s) with totals were left out: 13.", "remark 1 row(s) that repeat the head were left out: 10.")
    save("hidden.xlsx", xlsx(
        texts("Gemeente", "Nota", "Fase") + texts("Gent", "geheim", "lid", attributes=' hidden="1"') + texts("Genk", "", "lid"),
        before='<cols><col min="2" max="2" hidden="1"/><col min="9" max="16384" hidden="true"/></cols>'),
         "sheet Blad1", row(1, "Gemeente", "Nota", "Fase"), row("2h", "Gent", "geheim", "lid"), row(3, "Genk", "", "lid"),
         "head 1: Gemeente | Nota | Fase", "rows 2, 3", "remark 1 hidden row(s) were read too.", "remark Hidden columns were read too: B.")
    book = ('<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Grafiek" sheetId="1" r:id="g"/><sheet name="Oud" sheetId="2" state="veryHidden" '
            'r:id="o"/><sheet name="Lijst" sheetId="3" r:id="l"/></sheets></workbook>' % (MAIN, REL))
    save("macros-links.xlsm", zipped({
        "_rels/.rels": rels(("1", "officeDocument", "xl/workbook.xml")), "xl/workbook.xml": book, "xl/vbaProject.bin": b"\0\1macro",
        "xl/_rels/workbook.xml.rels": rels(("g", "chartsheet", "chartsheets/sheet1.xml"), ("o", "worksheet", "worksheets/oud.xml"),
                                           ("l", "worksheet", "worksheets/lijst.xml"), ("v", "vbaProject", "vbaProject.bin"),
                                           ("e", "externalLink", "file:///C:/elders.xlsx", ' TargetMode="External"'),
                                           ("x", "externalLink", "externalLinks/externalLink1.xml")),
        "xl/worksheets/oud.xml": sheet(list_rows), "xl/worksheets/lijst.xml": sheet(list_rows)}),
         "sheet Oud hidden", *list_expected[1:3], "sheet Lijst", *list_expected[1:3], *list_expected[3:],
         "book The macros in the file were neither read nor run.", "book Links to other files were not followed.")
    save("no-results.xlsx", xlsx(texts("Gemeente", "Som") + "<row>%s<c><f>SUM(1,2)</f><v></v></c></row>" % inline("Gent")),
         "sheet Blad1", row(1, "Gemeente", "Som"), row(2, "Gent"), "head 1: Gemeente | Som", "rows 2",
         "remark 1 formula(s) have no result in the file and were read as empty. Open it in Excel or LibreOffice and save it to have them.")
    save("dimension-lies.xlsx", xlsx(list_rows + '<row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row>',
                                     before='<dimension ref="A1:XFD1048576"/>'), *list_expected)
    save("no-order.xlsx", xlsx('<row r="2"><c r="B2" t="inlineStr"><is><t>2023</t></is></c>%s</row><row r="1">%s%s</row>' % (
        inline("Gent", "A2"), inline("Gemeente", "A1"), inline("Sinds", "B1"))), *list_expected)
    refused("entities.xlsx", xlsx("", more={"xl/worksheets/sheet1.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
                                            + sheet("<row><c t='inlineStr'><is><t>&a;&b;</t></is></c></row>")}), "The file has declarations in it")
    refused("truncated.xlsx", xlsx(list_rows * 50)[:-300], "The file is damaged")
    refused("broken-part.xlsx", xlsx("<row><c>"), "The file is damaged")
    refused("letter.docx", zipped({"_rels/.rels": rels(("1", "officeDocument", "word/document.xml")), "word/document.xml": "<document/>"}),
            "The file is no list")
    refused("binary.xlsb", zipped({"_rels/.rels": rels(("1", "officeDocument", "xl/workbook.bin")), "xl/workbook.bin": b"\0"}),
            "The file is a workbook of a kind")
    refused("other.zip", zipped({"a.txt": "a"}), "The file is no list")


OFFICE = "".join(' xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % it for it in (
    ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"), ("draw", "drawing"),
    ("fo", "xsl-fo-compatible"), ("calcext", "calc"))) + ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def ods(body, automatic="", fixed="", manifest=""):
    return zipped({
        "content.xml": "<office:document-content%s><office:automatic-styles>%s</office:automatic-styles><office:body>"
        "<office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>" % (OFFICE, automatic, body),
        "styles.xml": "<office:document-styles%s><office:styles>%s</office:styles><office:master-styles><style:header><text:p>x</text:p>"
        "</style:header></office:master-styles></office:document-styles>" % (OFFICE, fixed),
        "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:x">%s</m:manifest>' % manifest}, "application/vnd.oasis.opendocument.spreadsheet")


def said(text, more=""):
    return '<table:table-cell office:value-type="string"%s><text:p>%s</text:p></table:table-cell>' % (more, text)


def line(*cells, more=""):
    return "<table:table-row%s>%s</table:table-row>" % (more, "".join(cells))


def dated(value, style="", shown="x"):
    return '<table:table-cell%s office:value-type="date" office:date-value="%s"><text:p>%s</text:p></table:table-cell>' % (
        ' table:style-name="%s"' % style if style else "", value, shown)


DATE_STYLES = ('<number:date-style style:name="N1"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/>'
               '</number:date-style><number:date-style style:name="N2"><number:month number:textual="true" number:style="long"/><number:text> </number:text>'
               '<number:year number:style="long"/></number:date-style><number:date-style style:name="N3"><number:year number:style="long"/></number:date-style>'
               '<style:style style:name="dag" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="maand" '
               'style:family="table-cell" style:data-style-name="N2"/><style:style style:name="jaar" style:family="table-cell" '
               'style:parent-style-name="jaren"/><style:style style:name="kring" style:family="table-cell" style:parent-style-name="kring"/>')


def ods_files():
    head = line(said("Gemeente"), said("Sinds"))
    save("repeated.ods", ods(
        '<table:table table:name="Lijst"><table:table-column table:number-columns-repeated="16384"/>' + head
        + line('<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>',
               '<table:table-cell table:number-columns-repeated="16382"/>', more=' table:number-rows-repeated="3"')
        + line('<table:table-cell table:number-columns-repeated="16384"/>', more=' table:number-rows-repeated="20000"') + line(said("Gent"))
        + line('<table:table-cell table:number-columns-repeated="16384"/>', more=' table:number-rows-repeated="1028571"') + "</table:table>"),
         "sheet Lijst", row(1, "Gemeente", "Sinds"), *[row(it, "n:7", "n:7") for it in (2, 3, 4)], row(20005, "Gent"),
         "head 1: Gemeente | Sinds", "rows 2, 3, 4, 20005", "remark 1000 blank row(s) were left out: 5, 6, 7, 8, 9, 10, 11, 12, ….")
    save("notes.ods", ods(
        '<table:tracked-changes><table:deletion><table:cell-content-deletion>' + said("weg") + '</table:cell-content-deletion></table:deletion>'
        '</table:tracked-changes><table:table table:name="Lijst"><table:shapes><draw:frame><draw:text-box><text:p>logo</text:p></draw:text-box>'
        '</draw:frame></table:shapes>' + line(said("Ge<text:span>mee</text:span>nte"), said("Nota"))
        + line('<table:table-cell office:value-type="string"><office:annotation><dc:date>2026</dc:date><text:p>opmerking</text:p></office:annotation>'
               '<text:p>Gent</text:p></table:table-cell>',
               said('een<text:s text:c="3"/>twee<text:tab/>drie<text:line-break/>vier\n   vijf</text:p><text:p>zes <text:a>zeven</text:a>'
                    '<text:ruby><text:ruby-base>acht</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>'))
        + "</table:table><table:database-ranges/>"),
         "sheet Lijst", row(1, "Gemeente", "Nota"), row(2, "Gent", "een   twee\tdrie\nvier vijf\nzes zevenacht"),
         "head 1: Gemeente | Nota", "rows 2")
    save("covered.ods", ods(
        '<table:table table:name="Lijst">' + line(said("Gemeente", ' table:number-rows-spanned="2" table:number-columns-spanned="1"'), said(
            "Contact", ' table:number-columns-spanned="2"'), "<table:covered-table-cell><text:p>bedekt</text:p></table:covered-table-cell>")
        + line("<table:covered-table-cell/>", said("naam"), said("e-mail")) + line(said("Gent"), said("Els Model"), said("els@gent.example"))
        + "</table:table>"),
         "sheet Lijst", row(1, "Gemeente", "Contact"), row(2, "", "naam", "e-mail"), row(3, "Gent", "Els Model", "els@gent.example"),
         "head 2: Gemeente | Contact naam | Contact e-mail", "rows 3",
         "remark Cells are merged in 2 place(s); what stands there counts for the first of them alone.")
    save("month-styles.ods", ods(
        '<table:table table:name="Lijst"><table:table-column/><table:table-column table:default-cell-style-name="maand"/>' + head
        + line(said("a"), dated("2023-11-05")) + line(said("b"), dated("2023-11-05", "dag")) + line(said("c"), dated("2023-11-05", "jaar"))
        + line(said("d"), dated("2023-11-05T10:00:00", "kring")) + line(said("e"), dated("2023-11-05"), more=' table:default-cell-style-name="dag"')
        + line(said("f"), dated("1899-12-30", "dag")) + "</table:table>", DATE_STYLES,
        '<style:style style:name="jaren" style:family="table-cell" style:data-style-name="N3"/>'),
         "sheet Lijst", row(1, "Gemeente", "Sinds"), row(2, "a", "d:2023-11"), row(3, "b", "d:2023-11-05"), row(4, "c", "d:2023"),
         row(5, "d", "d:2023-11-05"), row(6, "e", "d:2023-11-05"), row(7, "f", "1899-12-30"), "head 1: Gemeente | Sinds", "rows 2, 3, 4, 5, 6, 7")
    save("hidden.ods", ods(
        '<table:table table:name="Weg" table:style-name="ta2"><table:table-header-rows>' + head + "</table:table-header-rows></table:table>"
        '<table:table table:name="Lijst"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-row-group>' + head
        + line(said("Gent"), said("x"), more=' table:visibility="filter"') + line(said("Genk"), more=' table:visibility="collapse"')
        + "</table:table-row-group></table:table>",
        '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'),
         "sheet Weg hidden", row(1, "Gemeente", "Sinds"), "sheet Lijst", row(1, "Gemeente", "Sinds"), row("2h", "Gent", "x"), row("3h", "Genk"),
         "head 1: Gemeente | Sinds", "rows ")
    save("values.ods", ods('<table:table table:name="Lijst">' + line(said("Wat"), said("Waarde")) + "".join(line(said(name), '<table:table-cell %s>'
         '<text:p>%s</text:p></table:table-cell>' % (value, shown)) for name, value, shown in (
             ("ja", 'office:value-type="boolean" office:boolean-value="true"', "WAAR"),
             ("deel", 'office:value-type="percentage" office:value="0.5"', "50%"),
             ("geld", 'office:value-type="currency" office:value="12.5"', "€ 12,50"),
             ("uur", 'office:value-type="time" office:time-value="PT14H30M00S"', "14:30"),
             ("fout", 'office:value-type="string" office:string-value="" calcext:value-type="error" table:formula="of:=1/0"', "#DEEL/0!"),
             ("telefoon", 'office:value-type="float" office:value="470123456"', "0470 12 34 56"),
             ("half", 'office:value-type="float" office:value="0.5"', "0,5"), ("kapot", 'office:value-type="float" office:value="x"', "12"),
             ("tekst", 'office:value-type="string" office:string-value="de tekst"', "iets")))
         + "</table:table>"),
         "sheet Lijst", row(1, "Wat", "Waarde"), row(2, "ja", "b:yes"), row(3, "deel", "n:0.5"), row(4, "geld", "n:12.5"), row(5, "uur", "14:30"),
         row(6, "fout", "e:#DEEL/0!"), row(7, "telefoon", "0470 12 34 56"), row(8, "half", "n:0.5"), row(9, "kapot", "12"),
         row(10, "tekst", "de tekst"), "head 1: Wat | Waarde", "rows 2, 3, 4, 5, 6, 7, 8, 9, 10",
         "remark Of formulas the results were read that they had when the file was saved.")
    refused("password.ods", ods("", manifest="<m:file-entry><m:encryption-data/></m:file-entry>"), "The file is protected with a password")
    refused("drawing.ods", zipped({"content.xml": "<office:document-content%s><office:body><office:drawing/></office:body>"
                                   "</office:document-content>" % OFFICE}), "The file is no list")


def csv_files():
    text = "Gemeente;Postcode;Bedrag;Nota\r\nGent;09000;1,5;één\r\n\r\nBaarle-Hertog;2387;;„ja” – 5 €\r\n"
    expected = ("sheet ", row(1, "Gemeente", "Postcode", "Bedrag", "Nota"), row(2, "Gent", "09000", "1,5", "één"),
                row(4, "Baarle-Hertog", "2387", "", "„ja” – 5 €"), "head 1: Gemeente | Postcode | Bedrag | Nota", "rows 2, 4",
                "remark 1 blank row(s) were left out: 3.")
    for name, content, layout in (
            ("utf8.csv", text.encode(), "Utf8 ;"), ("utf8-mark.csv", ("\ufeff" + text).encode(), "Utf8 ;"),
            ("utf16le-mark.csv", ("\ufeff" + text).encode("utf-16-le"), "Utf16Le ;"), ("utf16be-mark.csv", ("\ufeff" + text).encode("utf-16-be"), "Utf16Be ;"),
            ("utf16le.csv", text.encode("utf-16-le"), "Utf16Le ;"), ("utf16be.csv", text.encode("utf-16-be"), "Utf16Be ;"),
            ("windows-1252.csv", text.encode("cp1252"), "Windows1252 ;"), ("tabs.tsv", text.replace(";", "\t").encode(), "Utf8 TAB"),
            ("bars.txt", text.replace(";", "|").encode(), "Utf8 |"), ("commas.csv", text.replace("1,5", '"1,5"').replace(";", ",").encode(), "Utf8 ,"),
            ("sep-line.csv", ("sep=|\r\n" + text.replace(";", "|")).encode("cp1252"), "Windows1252 |"),
            ("cr.csv", text.replace("\r\n", "\r").encode(), "Utf8 ;"), ("lf.csv", text.replace("\r\n", "\n").encode()[:-1], "Utf8 ;"),
            ("mixed-ends.csv", text.replace("\r\n", "\r", 1).replace("één\r\n\r\n", "één\n\r\n").encode(), "Utf8 ;")):
        save(name, content, *expected, "layout " + layout)
    save("quotes.csv", 'Naam;Nota\n"Model, Els";"een\r\ntwee\rdrie\n""vier"""\n" blank ";"a;b"\n6" duim;x"y"\n;;\n"";""\n'.encode(),
         "sheet ", row(1, "Naam", "Nota"), row(2, "Model, Els", 'een\ntwee\ndrie\n"vier"'), row(3, " blank ", "a;b"), row(4, '6" duim', 'x"y"'),
         "head 1: Naam | Nota", "rows 2, 3, 4", "layout Utf8 ;")
    save("stray-quote.csv", 'Naam;Nota\n"Model;x\nFictie;"a;b"\nTestman;y\n'.encode(),
         "sheet ", row(1, "Naam", "Nota"), row(2, '"Model', "x"), row(3, "Fictie", "a;b"), row(4, "Testman", "y"), "head 1: Naam | Nota", "rows 2, 3, 4",
         "remark A quotation mark in row 2 is closed nowhere, and was read as a sign of the text. Look at the rows from there.",
         "layout Utf8 ;")
    save("open-quote.csv", 'Naam;Nota\nModel;x\n"Fictie;a\nTestman;y\n'.encode(),
         "sheet ", row(1, "Naam", "Nota"), row(2, "Model", "x"), row(3, '"Fictie', "a"), row(4, "Testman", "y"), "head 1: Naam | Nota", "rows 2, 3, 4",
         "remark A quotation mark in row 3 is closed nowhere, and was read as a sign of the text. Look at the rows from there.",
         "layout Utf8 ;")
    save("ragged.csv", "Lijst, stand van 1 december\n\nNaam,Gemeente,Sinds\nModel,Gent\nFictie,Genk,2023,extra\n,,\nTotaal,,2\n".encode(),
         "sheet ", row(1, "Lijst", " stand van 1 december"), row(3, "Naam", "Gemeente", "Sinds"), row(4, "Model", "Gent"), row(5, "Fictie", "Genk", "2023", "extra"),
         row(7, "Totaal", "", "2"), "head 3: Naam | Gemeente | Sinds | ", "rows 4, 5", "remark 1 blank row(s) were left out: 6.",
         "remark 1 row(s) with totals were left out: 7.", "layout Utf8 ,")
    save("guarded.csv", "\ufeffNaam;Telefoon\r\n'=cmd();'+32-470\r\n's-Gravenvoeren;\"+32 470 00 00 00\"\r\n''=x;'tekst'\r\n".encode(),
         "sheet ", row(1, "Naam", "Telefoon"), row(2, "t:=cmd()", "+32-470"), row(3, "'s-Gravenvoeren", "+32 470 00 00 00"), row(4, "'=x", "'tekst'"),
         "head 1: Naam | Telefoon", "rows 2, 3, 4", "layout Utf8 ;")
    save("no-head.csv", "Gent;9000;12\nGenk;3600;7\n".encode(), "sheet ", row(1, "Gent", "9000", "12"), row(2, "Genk", "3600", "7"), "head 0:  |  | ", "rows 1, 2", "layout Utf8 ;")
    save("one-column.txt", "Gent\nGenk\n".encode(), "sheet ", row(1, "Gent"), row(2, "Genk"), "head 1: Gent", "rows 2", "layout Utf8 ;")
    save("totals.csv", "Gemeente;Inwoners;Leden\nSomme-Leuze;5377;3\nSubtotaal;;3\nSint-Niklaas;80000;1\nTotaal: 2 gemeenten;85377;4\n"
         "Totaux;85377;x\nSous-total :;;4\nAlgemeen totaal;;#N/B\n".encode(), "sheet ", row(1, "Gemeente", "Inwoners", "Leden"),
         row(2, "Somme-Leuze", "5377", "3"), row(3, "Subtotaal", "", "3"), row(4, "Sint-Niklaas", "80000", "1"), row(5, "t:Totaal: 2 gemeenten", "85377", "4"),
         row(6, "Totaux", "85377", "x"), row(7, "t:Sous-total :", "", "4"), row(8, "Algemeen totaal", "", "#N/B"), "head 1: Gemeente | Inwoners | Leden",
         "rows 2, 4, 6, 8", "remark 3 row(s) with totals were left out: 3, 5, 7.", "layout Utf8 ;")
    save("title-apart.csv", "Lijst;Campagne;\n\nNaam;Gemeente;Nota\nModel;Gent;x\n".encode(), "sheet ", row(1, "Lijst", "Campagne"),
         row(3, "Naam", "Gemeente", "Nota"), row(4, "Model", "Gent", "x"), "head 3: Naam | Gemeente | Nota", "rows 4", "layout Utf8 ;")
    save("years.csv", "Gemeente;2023;2024\nGent;1;2\n".encode(), "sheet ", row(1, "Gemeente", "2023", "2024"), row(2, "Gent", "1", "2"),
         "head 1: Gemeente | 2023 | 2024", "rows 2", "layout Utf8 ;")
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    refused("old.xls", ole + "Workbook".encode("utf-16-le"), "The file is a workbook of a kind")
    refused("password.xlsx", ole + "EncryptedPackage".encode("utf-16-le"), "The file is protected with a password")
    refused("memo.doc", ole + "WordDocument".encode("utf-16-le"), "The file is no list")
    refused("page.xls", b"<html><table><tr><td>Gent</td></tr></table></html>", "The file is no list")
    refused("flat.xls", b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "The file is no list")
    refused("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "The file is no list")
    refused("paper.csv", b"%PDF-1.7\n%\xe2\xe3\n1 0 obj", "The file is no list")
    refused("bytes.txt", b"Gent;\0\0\1\2;x\n", "The file is no list")
    refused("empty.csv", b"", "There is nothing in the file")
    refused("blank.csv", b"\r\n;;\r\n", "There is nothing in the file")


FODS_STYLES = (
    '<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="nl" fo:country="BE"/></style:default-style>'
    "%s</office:styles>" % DATE_STYLES.replace("jaren", "kring")
    + '<office:automatic-styles><number:number-style style:name="T1"><number:number number:decimal-places="0" number:min-integer-digits="10"/></number:number-style>'
    '<style:style style:name="tel" style:family="table-cell" style:data-style-name="T1"/>'
    '<number:time-style style:name="U1"><number:hours/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>'
    '<style:style style:name="uur" style:family="table-cell" style:data-style-name="U1"/>'
    '<number:percentage-style style:name="P1"><number:number number:decimal-places="0"/><number:text>%</number:text></number:percentage-style>'
    '<style:style style:name="deel" style:family="table-cell" style:data-style-name="P1"/>'
    '<number:boolean-style style:name="B1"><number:boolean/></number:boolean-style>'
    '<style:style style:name="ja" style:family="table-cell" style:data-style-name="B1"/><style:style style:name="ta1" style:family="table"><style:table-properties '
    'table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/>'
    "</style:style></office:automatic-styles>")


def fods_cell(cell, more=""):
    """From t:text, n:number, d:date (a month where it has no day), b:yes, T:telephone, h:time, %:share, f:formula."""
    kind, value = (cell[0], cell[2:]) if cell[1:2] == ":" else ("t", cell)
    if kind == "t":
        paragraphs = "".join("<text:p>%s</text:p>" % escape(it).replace("   ", ' <text:s text:c="2"/>') for it in value.split("\n"))
        return '<table:table-cell%s office:value-type="string">%s</table:table-cell>' % (more, paragraphs) if value else "<table:table-cell/>"
    if kind == "d":
        style = "dag" if len(value) == 10 else "maand"
        return '<table:table-cell%s table:style-name="%s" office:value-type="date" office:date-value="%s"/>' % (more, style, (value + "-01")[:10])
    if kind == "f":
        return '<table:table-cell%s table:formula="of:%s"/>' % (more, escape(value, {'"': "&quot;"}))
    if kind == "h":
        return '<table:table-cell%s table:style-name="uur" office:value-type="time" office:time-value="%s"/>' % (more, value)
    if kind == "b":
        return '<table:table-cell%s table:style-name="ja" office:value-type="boolean" office:boolean-value="%s"/>' % (more, "true" if value == "yes" else "false")
    style = {"T": "tel", "%": "deel"}.get(kind)
    kind = "percentage" if kind == "%" else "float"
    return '<table:table-cell%s%s office:value-type="%s" office:value="%s"/>' % (more, ' table:style-name="%s"' % style if style else "", kind, value)


def fods(tables, null_date=""):
    return ('<?xml version="1.0" encoding="UTF-8"?><office:document%s office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.'
            'spreadsheet">%s<office:body><office:spreadsheet>%s%s</office:spreadsheet></office:body></office:document>' % (
                OFFICE, FODS_STYLES, null_date, tables))


def table(name, rows, columns="", style="ta1"):
    return '<table:table table:name="%s" table:style-name="%s">%s%s</table:table>' % (name, style, columns, rows)


def convert(name, source, to, expected, after=None):
    """Lets LibreOffice save @source as NAME, of the kind @to."""
    with tempfile.TemporaryDirectory() as folder:
        stem, ending = name.rsplit(".", 1)
        path = os.path.join(folder, stem + ".fods")
        with open(path, "w", encoding="utf-8") as file:
            file.write(source)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", ending + to, "--outdir",
                        folder, path], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(os.path.join(folder, name), "rb") as file:
            save(name, file.read(), *expected)


def office_files():
    filters = {".xlsx": ":Calc MS Excel 2007 XML", ".ods": "", ".csv": ":Text - txt - csv (StarCalc):59,34,76,1"}

    def all_three(name, source, workbook, csv, to=None):
        for ending, how in filters.items():
            wanted = csv if ending == ".csv" else workbook
            convert("office-" + name + ending, source, (to or how) if ending == ".csv" else how, wanted)

    cells = [["Gemeente", "Sinds", "Gevraagd op", "Telefoon", "Engagementen", "Aandeel", "Lid", "Nota"],
             ["Gent", "d:2023-11", "d:2023-03-05", "T:470123456", "n:3", "%:0.5", "b:yes", "een\ntwee   drie"],
             ["Genk", "d:2024-02", "d:2024-01-31", "t:+32 470 00 00 00", "n:1.5", "%:1", "b:no", '"Model, Els"; x']]
    source = fods(table("Opvolging", "".join(line(*[fods_cell(it) for it in cells_]) for cells_ in cells)))
    head = row(1, *cells[0])
    columns = "head 1: " + " | ".join(cells[0])
    all_three("list", source, ("sheet Opvolging", head, row(2, "Gent", "d:2023-11", "d:2023-03-05", "t:0470123456", "n:3", "n:0.5", "b:yes", cells[1][7]),
                               row(3, "Genk", "d:2024-02", "d:2024-01-31", cells[2][3], "n:1.5", "n:1", "b:no", cells[2][7]), columns, "rows 2, 3"),
              ("sheet ", head, row(2, "Gent", "November 2023", "5/3/2023", "0470123456", "3", "50%", "TRUE", cells[1][7]),
               row(3, "Genk", "February 2024", "31/1/2024", "+32 470 00 00 00", "1.5", "100%", "FALSE", cells[2][7]), columns, "rows 2, 3", "layout Utf8 ;"))
    wide = ' table:number-columns-spanned="%d" table:number-rows-spanned="%d"'
    covered = "<table:covered-table-cell/>"
    rows = (line(fods_cell("Lijst van de campagne", wide % (4, 1)), covered * 3) + line("<table:table-cell/>")
            + line(fods_cell("Gemeente", wide % (1, 2)), fods_cell("Contact", wide % (2, 1)), covered, fods_cell("Aantal", wide % (1, 2)))
            + line(covered, fods_cell("Naam"), fods_cell("E-mail"), covered)
            + line(fods_cell("Gent"), fods_cell("Els Model"), fods_cell("els@gent.example"), fods_cell("n:2"))
            + line(fods_cell("Genk"), fods_cell("Karim Fictie"), fods_cell("karim@genk.example"), fods_cell("n:3"), more=' table:visibility="collapse"')
            + line(fods_cell("Totaal"), "<table:table-cell/>", "<table:table-cell/>", fods_cell("f:=SUM([.D5:.D6])")))
    source = fods(table("Blad1", rows, '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>'))
    body = [row(1, "Lijst van de campagne"), row(3, "Gemeente", "Contact", "", "Aantal"), row(4, "", "Naam", "E-mail"),
            row(5, "Gent", "Els Model", "els@gent.example", "n:2"), row("6h", "Genk", "Karim Fictie", "karim@genk.example", "n:3"), row(7, "Totaal", "", "", "n:5")]
    tail = ["head 4: Gemeente | Contact Naam | Contact E-mail | Aantal", "rows 5, 6", "remark 1 hidden row(s) were read too.",
            "remark Hidden columns were read too: B.", "remark Cells are merged in 4 place(s); what stands there counts for the first of them alone.",
            "remark Of formulas the results were read that they had when the file was saved.", "remark 1 row(s) with totals were left out: 7."]
    all_three("heads", source, ("sheet Blad1", *body, *tail),
              ("sheet ", row(1, "Lijst van de campagne"), row(3, "Gemeente", "Contact", "", "Aantal"), row(4, "", "Naam", "E-mail"),
               row(5, "Gent", "Els Model", "els@gent.example", "2"), row(6, "Genk", "Karim Fictie", "karim@genk.example", "3"), row(7, "Totaal", "", "", "5"),
               "head 4: Gemeente | Contact Naam | Contact E-mail | Aantal", "rows 5, 6", "remark 1 row(s) with totals were left out: 7.", "layout Utf8 ;"))
    source = fods(table("Lijst", line(fods_cell("Naam"), fods_cell("Uur"), fods_cell("Fout"), fods_cell("Tekst"))
                  + line(fods_cell("Els Model"), fods_cell("h:PT14H30M00S"), fods_cell("f:=1/0"), fods_cell('f:="a"&"b"'))
                  + line(fods_cell("Karim Fictie"), fods_cell("h:PT09H05M00S"), fods_cell("f:=NA()"), fods_cell("t:'=x"))) + table("Oud", line(fods_cell("weg")), style="ta2"))
    for ending in (".xlsx", ".ods"):
        convert("office-sheets" + ending, source, filters[ending], (
            "sheet Lijst", row(1, "Naam", "Uur", "Fout", "Tekst"), row(2, "Els Model", "14:30", "e:#DIV/0!", "ab"),
            row(3, "Karim Fictie", "09:05", "e:#N/A", "t:=x"), "sheet Oud hidden", row(1, "weg"),
            "head 1: Naam | Uur | Fout | Tekst", "rows 2, 3", "remark Of formulas the results were read that they had when the file was saved."))
    dates = table("Data", line(fods_cell("Naam"), fods_cell("Dag")) + "".join(line(fods_cell(it), fods_cell("d:" + it)) for it in (
        "1904-01-02", "1999-12-31", "2023-11", "2024-02-29")))
    source = fods(dates, '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>')
    for ending in (".xlsx", ".ods"):
        convert("office-1904" + ending, source, filters[ending], (
            "sheet Data", row(1, "Naam", "Dag"), *[row(i + 2, "t:" + it, "d:" + it) for i, it in enumerate(("1904-01-02", "1999-12-31", "2023-11", "2024-02-29"))],
            "head 1: Naam | Dag", "rows 2, 3, 4, 5"))
    noted = ('<table:table-cell office:value-type="string"><office:annotation><text:p>nakijken</text:p></office:annotation><text:p>Ge<text:span '
             'text:style-name="vet">nk</text:span></text:p></table:table-cell>')
    source = fods(table("Lijst", line(fods_cell("Gemeente"), fods_cell("Sinds")) + line(fods_cell("Gent"), fods_cell("d:2023-11"), more=' table:visibility="filter"')
                        + line(noted, fods_cell("d:2024-02-29")) + line(fods_cell("   "), fods_cell("T:5"), more=' table:number-rows-repeated="3"')
                        + line('<table:table-cell table:style-name="dag" table:number-columns-repeated="16384"/>', more=' table:number-rows-repeated="1000"'),
                        '<table:table-column/><table:table-column table:default-cell-style-name="dag"/>'))
    for ending in (".xlsx", ".ods"):
        convert("office-notes" + ending, source, filters[ending], (
            "sheet Lijst", row(1, "Gemeente", "Sinds"), row("2h", "Gent", "d:2023-11"), row(3, "Genk", "d:2024-02-29"),
            *[row(it, "t:   ", "t:0000000005") for it in (4, 5, 6)], "head 1: Gemeente | Sinds", "rows 2, 3, 4, 5, 6", "remark 1 hidden row(s) were read too."))
    plain = fods(table("Lijst", "".join(line(*[fods_cell(it) for it in cells_]) for cells_ in (
        ["Gemeente", "Nota"], ["Liège", "l’été – 5 €"], ["Gent", "a;b,c\td"]))))
    wanted = ["sheet ", row(1, "Gemeente", "Nota"), row(2, "Liège", "l’été – 5 €"), row(3, "Gent", "a;b,c\td"), "head 1: Gemeente | Nota", "rows 2, 3"]
    for name, how, layout in (("1252.csv", "44,34,1,1", "Windows1252 ,"), ("utf16.csv", "9,34,65535,1", "Utf16Le TAB"),
                              ("tabs.csv", "9,34,76,1", "Utf8 TAB"), ("bars.csv", "124,34,ANSI,1", "Windows1252 |")):
        convert("office-" + name, plain, ":Text - txt - csv (StarCalc):" + how, [*wanted, "layout " + layout])


if __name__ == "__main__":
    xlsx_files()
    ods_files()
    csv_files()
    if "--libreoffice" in sys.argv:
        office_files()
