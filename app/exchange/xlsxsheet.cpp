// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxsheet.h"

#include "sheetbuilder.h"
#include "xlsxparts.h"
#include "xmlpart.h"

#include <QIODevice>

#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CellPlace
{
    int row = 0; ///< From 1; 0 when there is none.
    int column = -1;
};

constexpr qsizetype longestValue = sheetlimits::cellText * 8; // as much too long as is kept of it

/// Of "B12" or "$B$12".
CellPlace placeOf(QStringView reference)
{
    constexpr int furthest = 100'000'000;
    CellPlace place;
    qsizetype letters = 0;
    while (letters < reference.size() && !reference[letters].isDigit())
        ++letters;
    for (const QChar c : reference.sliced(letters)) {
        if (c < u'0' || c > u'9' || place.row > furthest)
            return {};
        place.row = place.row * 10 + (c.unicode() - u'0');
    }
    const auto name = reference.first(letters);
    place.column =
        name.contains(u'$') ? columnOfLetters(name.toString().remove(u'$')) : columnOfLetters(name);
    return place;
}

class XlsxSheet
{
public:
    XlsxSheet(XmlPart &part, const XlsxShared &shared, SourceSheet &sheet, Intake &intake)
        : m_part(part)
        , m_shared(shared)
        , m_intake(intake)
        , m_builder(sheet, intake)
    { }

    void read()
    {
        while (m_part.next()) {
            if (!m_part.isStart())
                continue;
            if (m_part.starts("c"_L1))
                readCell();
            else if (m_part.starts("row"_L1))
                beginRow();
            else if (m_part.starts("col"_L1))
                hideColumns();
            else if (m_part.starts("mergeCell"_L1))
                addSpan();
            else if (m_part.starts("extLst"_L1))
                m_part.skip();
        }
        m_builder.finish();
    }

private:
    void beginRow()
    {
        const auto attributes = m_part.attributes();
        constexpr int furthest = 1'000'000'000;
        const int number = valueOf(attributes, "r"_L1).toInt();
        m_row = number > 0 ? std::min(number, furthest) : m_row + 1;
        m_column = -1;
        m_builder.beginRow(m_row, isTrue(valueOf(attributes, "hidden"_L1)));
    }

    void hideColumns()
    {
        const auto attributes = m_part.attributes();
        if (!isTrue(valueOf(attributes, "hidden"_L1)))
            return;
        const int last = std::min(valueOf(attributes, "max"_L1).toInt(), sheetlimits::columns);
        for (int column = std::max(1, valueOf(attributes, "min"_L1).toInt()); column <= last;
             ++column)
            m_builder.hideColumn(column - 1);
    }

    void addSpan()
    {
        const QString reference = m_part.attribute("ref"_L1);
        const auto ends = QStringView(reference).split(u':');
        const auto first = placeOf(ends.first());
        const auto last = placeOf(ends.last());
        if (first.row > 0 && first.column >= 0 && last.row >= first.row
            && last.column >= first.column) {
            m_builder.addSpan({first.row, first.column, last.row - first.row + 1,
                               last.column - first.column + 1});
        }
    }

    void readCell()
    {
        const auto attributes = m_part.attributes();
        const auto place = placeOf(valueOf(attributes, "r"_L1));
        m_column = place.column >= 0 ? place.column : m_column + 1;
        m_type.resize(0);
        m_type += valueOf(attributes, "t"_L1);
        const int style = valueOf(attributes, "s"_L1).toInt();
        m_value.resize(0);
        QString rich;
        bool hasFormula = false;
        const int depth = m_part.depth();
        while (m_part.next() && !(m_part.isEnd() && m_part.depth() == depth)) {
            if (m_part.starts("v"_L1))
                readValue();
            else if (m_part.starts("is"_L1))
                rich = xlsxRichText(m_part);
            else if (m_part.starts("f"_L1)) {
                hasFormula = true;
                m_part.skip();
            }
        }
        if (hasFormula)
            m_builder.countFormula(!m_value.isEmpty() || m_type == "str"_L1);
        if (m_type == "inlineStr"_L1)
            m_builder.put(m_column, {m_intake.shared(rich)});
        else if (!m_value.isEmpty())
            m_builder.put(m_column, cellOf(style));
    }

    void readValue()
    {
        const int depth = m_part.depth();
        while (m_part.next() && !(m_part.isEnd() && m_part.depth() == depth)) {
            if (m_part.isText() && m_value.size() <= longestValue)
                m_value += m_part.text();
        }
    }

    SheetCell cellOf(int style)
    {
        static const NumberFormat plain;
        const auto &format =
            style >= 0 && style < m_shared.formats.size() ? m_shared.formats[style] : plain;
        if (m_type == "s"_L1) {
            bool isNumber = false;
            const int index = QStringView(m_value).trimmed().toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_shared.texts.size())
                return {CellFault{u"#REF!"_s}};
            return {m_shared.texts[index]};
        }
        if (m_type == "str"_L1)
            return {m_intake.shared(xlsxUnescaped(m_value))};
        if (m_type == "b"_L1)
            return {isTrue(QStringView(m_value).trimmed())};
        if (m_type == "e"_L1)
            return {CellFault{m_value}};
        if (m_type == "d"_L1) {
            const QDate day = QDate::fromString(m_value.left(10), Qt::ISODate);
            const auto kind = format.kind();
            const bool isDate =
                kind == NumberFormat::Kind::Month || kind == NumberFormat::Kind::Year;
            return day.isValid() ? dateCell(day, isDate ? kind : NumberFormat::Kind::Day)
                                 : SheetCell{m_value};
        }
        bool isNumber = false;
        const double number = QStringView(m_value).trimmed().toDouble(&isNumber);
        return isNumber && std::isfinite(number) ? format.cell(number, m_shared.count)
                                                 : SheetCell{m_value};
    }

    XmlPart &m_part;
    const XlsxShared &m_shared;
    Intake &m_intake;
    SheetBuilder m_builder;
    int m_row = 0;
    int m_column = -1;
    QString m_type; // kept, so that each cell does not take memory anew
    QString m_value;
};

} // namespace

void readXlsxSheet(std::unique_ptr<QIODevice> part, const XlsxShared &shared, SourceSheet &sheet,
                   Intake &intake)
{
    XmlPart xml(std::move(part), intake);
    XlsxSheet(xml, shared, sheet, intake).read();
}

} // namespace solidair
