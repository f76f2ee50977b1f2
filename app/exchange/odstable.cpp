// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "odstable.h"

#include "odsstyles.h"
#include "sheetbuilder.h"
#include "sourceerrors.h"
#include "xmlpart.h"

#include <QRegularExpression>

#include <cmath>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How often what starts here stands there.
int timesOf(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    bool isNumber = false;
    const auto times = valueOf(attributes, name).toLongLong(&isNumber);
    constexpr qint64 most = 100'000'000;
    return isNumber ? static_cast<int>(std::clamp<qint64>(times, 1, most)) : 1;
}

bool isHiddenPart(const QXmlStreamAttributes &attributes)
{
    const auto visibility = valueOf(attributes, "visibility"_L1);
    return visibility == "collapse"_L1 || visibility == "filter"_L1;
}

/// "PT14H30M00S" as "14:30"; as it is when it is no such time.
QString durationText(const QString &iso)
{
    static const QRegularExpression pattern(u"\\APT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})"_s);
    const auto match = pattern.match(iso);
    if (!match.hasMatch())
        return iso;
    const auto two = [&](int group) { return match.captured(group).rightJustified(2, u'0'); };
    const QString text = two(1) + u':' + two(2);
    return two(3) == "00"_L1 ? text : text + u':' + two(3);
}

class OdsTable
{
public:
    OdsTable(XmlPart &part, const OdsStyles &styles, SourceSheet &sheet, Intake &intake)
        : m_part(part)
        , m_styles(styles)
        , m_sheet(sheet)
        , m_intake(intake)
        , m_builder(sheet, intake)
    { }

    void read()
    {
        const int depth = m_part.depth();
        while (m_part.next() && !(m_part.isEnd() && m_part.depth() == depth)) {
            if (!m_part.isStart())
                continue;
            const auto name = m_part.name();
            if (name == "table-row"_L1)
                readRow();
            else if (name == "table-column"_L1)
                takeColumns();
            else if (!name.startsWith("table-"_L1) || name == "table-source"_L1)
                m_part.skip(); // what floats above the cells, and where they once came from
        }
        m_builder.finish();
    }

private:
    void takeColumns()
    {
        const auto attributes = m_part.attributes();
        const int times = timesOf(attributes, "number-columns-repeated"_L1);
        const QString style = valueOf(attributes, "default-cell-style-name"_L1).toString();
        const bool hidden = isHiddenPart(attributes);
        for (int i = 0; i < times && m_columnStyles.size() < sheetlimits::columns; ++i) {
            if (hidden)
                m_builder.hideColumn(static_cast<int>(m_columnStyles.size()));
            m_columnStyles.append(style);
        }
    }

    void readRow()
    {
        const auto attributes = m_part.attributes();
        const int times = timesOf(attributes, "number-rows-repeated"_L1);
        m_rowStyle = valueOf(attributes, "default-cell-style-name"_L1).toString();
        m_builder.beginRow(m_row + 1, isHiddenPart(attributes));
        m_column = 0;
        const int depth = m_part.depth();
        while (m_part.next() && !(m_part.isEnd() && m_part.depth() == depth)) {
            if (m_part.starts("table-cell"_L1))
                readCell();
            else if (m_part.starts("covered-table-cell"_L1))
                passCell();
            else if (m_part.isStart())
                m_part.skip();
        }
        m_builder.repeatRow(times);
        constexpr int furthest = 1'000'000'000;
        m_row = std::min(furthest, m_row + times);
    }

    void passCell()
    {
        constexpr int furthest = 1'000'000'000;
        m_column = std::min(furthest,
                            m_column + timesOf(m_part.attributes(), "number-columns-repeated"_L1));
        m_part.skip();
    }

    void readCell()
    {
        const auto attributes = m_part.attributes();
        const int times = timesOf(attributes, "number-columns-repeated"_L1);
        const CellSpan span{m_row + 1, m_column, timesOf(attributes, "number-rows-spanned"_L1),
                            timesOf(attributes, "number-columns-spanned"_L1)};
        if (span.rows > 1 || span.columns > 1)
            m_builder.addSpan(span);
        const QString shown = shownText();
        const auto cell = cellOf(attributes, shown);
        if (!valueOf(attributes, "formula"_L1).isEmpty())
            m_builder.countFormula(!cell.isEmpty()
                                   || valueOf(attributes, "value-type"_L1) == "string"_L1);
        // One that stands in more columns than there may be ends the reading before it is made.
        for (int i = 0; i < times && !cell.isEmpty(); ++i) {
            if (!m_builder.put(m_column + i, cell))
                break;
        }
        constexpr int furthest = 1'000'000'000;
        m_column = std::min(furthest, m_column + times);
    }

    /// The paragraphs of the cell that starts here, past its end.
    QString shownText()
    {
        QString text;
        bool first = true;
        const int depth = m_part.depth();
        while (m_part.next() && !(m_part.isEnd() && m_part.depth() == depth)) {
            if (m_part.starts("p"_L1)) {
                if (!std::exchange(first, false))
                    text += u'\n';
                appendParagraph(text);
            } else if (m_part.isStart()) {
                m_part.skip(); // notes, drawings, tables within
            }
        }
        return text;
    }

    void appendParagraph(QString &text)
    {
        const int depth = m_part.depth();
        const auto begin = text.size();
        while (m_part.next() && !(m_part.isEnd() && m_part.depth() == depth)) {
            if (m_part.isText()) {
                appendText(text, begin);
            } else if (m_part.starts("s"_L1)) {
                const int count = timesOf(m_part.attributes(), "c"_L1);
                text += QString(std::min<qsizetype>(count, sheetlimits::cellText + 1), u' ');
            } else if (m_part.starts("tab"_L1)) {
                text += u'\t';
            } else if (m_part.starts("line-break"_L1)) {
                text += u'\n';
            } else if (m_part.isStart() && m_part.name() != "span"_L1 && m_part.name() != "a"_L1
                       && m_part.name() != "ruby"_L1 && m_part.name() != "ruby-base"_L1
                       && m_part.name() != "meta"_L1 && m_part.name() != "meta-field"_L1
                       && !isField()) {
                m_part.skip();
            }
            if (text.size() > sheetlimits::cellText) {
                m_intake.fail(sourceerrors::cellTooLong(
                    m_sheet.name, columnLetters(m_column) + QString::number(m_row + 1)));
            }
        }
    }

    /// LibreOffice writes several blanks as they are, though they count for one; where a line
    /// breaks they only lay out the file.
    void appendText(QString &text, qsizetype begin)
    {
        const auto piece = m_part.text();
        if (!piece.contains(u'\n') && !piece.contains(u'\r')) {
            text += piece;
            return;
        }
        for (qsizetype i = 0; i < piece.size(); ++i) {
            const auto from = i;
            while (i < piece.size() && piece[i].isSpace() && piece[i] != QChar::Nbsp)
                ++i;
            const auto blanks = piece.sliced(from, i - from);
            if (!blanks.contains(u'\n') && !blanks.contains(u'\r'))
                text += blanks;
            else if (text.size() > begin && !text.back().isSpace())
                text += u' ';
            if (i < piece.size())
                text += piece[i];
        }
    }

    /// Sheet name, date and such, of which the text stands within.
    bool isField() const
    {
        const auto name = m_part.name();
        return name == "sheet-name"_L1 || name == "title"_L1 || name == "date"_L1
            || name == "time"_L1;
    }

    SheetCell cellOf(const QXmlStreamAttributes &attributes, const QString &shown)
    {
        // LibreOffice knows more, such as faults, and says so beside what the standard knows.
        QStringView type;
        for (const auto &it : attributes) {
            if (it.name() == "value-type"_L1 && (type.isEmpty() || it.value() == "error"_L1))
                type = it.value();
        }
        if (type.isEmpty())
            return {m_intake.shared(shown)};
        if (type == "error"_L1)
            return {CellFault{shown}};
        if (type == "float"_L1 || type == "currency"_L1 || type == "percentage"_L1) {
            bool isNumber = false;
            const double number = valueOf(attributes, "value"_L1).toDouble(&isNumber);
            if (!isNumber || !std::isfinite(number))
                return {m_intake.shared(shown)};
            return numberCell(number, type == "float"_L1 ? shown : QString());
        }
        if (type == "boolean"_L1)
            return {valueOf(attributes, "boolean-value"_L1) == "true"_L1};
        if (type == "date"_L1) {
            const auto day = QDate::fromString(
                valueOf(attributes, "date-value"_L1).left(10).toString(), Qt::ISODate);
            return day.isValid() ? dateCell(day, m_styles.dateKind(styleOf(attributes)))
                                 : SheetCell{shown};
        }
        if (type == "time"_L1)
            return {durationText(valueOf(attributes, "time-value"_L1).toString())};
        const auto text = valueOf(attributes, "string-value"_L1);
        return {m_intake.shared(text.isEmpty() ? QStringView(shown) : text)};
    }

    QString styleOf(const QXmlStreamAttributes &attributes) const
    {
        const auto own = valueOf(attributes, "style-name"_L1);
        if (!own.isEmpty())
            return own.toString();
        return m_rowStyle.isEmpty() ? m_columnStyles.value(m_column) : m_rowStyle;
    }

    XmlPart &m_part;
    const OdsStyles &m_styles;
    SourceSheet &m_sheet;
    Intake &m_intake;
    SheetBuilder m_builder;
    QStringList m_columnStyles; ///< As far as a sheet is read.
    QString m_rowStyle;
    int m_row = 0; ///< Read before this one.
    int m_column = 0;
};

} // namespace

void readOdsTable(XmlPart &part, const OdsStyles &styles, SourceSheet &sheet, Intake &intake)
{
    OdsTable(part, styles, sheet, intake).read();
}

} // namespace solidair
