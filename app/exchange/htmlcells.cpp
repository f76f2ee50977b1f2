// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlcells.h"

#include "sheetbuilder.h"

#include <QHash>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sign that `&name;` stands for; null for one that is not known.
QString entity(QStringView name)
{
    static const QHash<QString, QChar> named = [] {
        QHash<QString, QChar> signs{
            {u"amp"_s, u'&'},   {u"lt"_s, u'<'},     {u"gt"_s, u'>'},    {u"quot"_s, u'"'},
            {u"apos"_s, u'\''}, {u"euro"_s, u'€'},   {u"ndash"_s, u'–'}, {u"mdash"_s, u'—'},
            {u"lsquo"_s, u'‘'}, {u"rsquo"_s, u'’'},  {u"ldquo"_s, u'“'}, {u"rdquo"_s, u'”'},
            {u"bull"_s, u'•'},  {u"hellip"_s, u'…'}, {u"oelig"_s, u'œ'}, {u"OElig"_s, u'Œ'}};
        // From 160 on, in the order of Latin 1.
        constexpr QStringView latin =
            u"nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
            u"deg "
            "plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 "
            "iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml "
            "Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
            "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring "
            "aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve "
            "oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
        char16_t sign = 160;
        for (const auto &it : latin.split(u' '))
            signs.insert(it.toString(), QChar(sign++));
        return signs;
    }();
    if (!name.startsWith(u'#')) {
        const auto found = named.constFind(name.toString());
        return found == named.constEnd() ? QString() : QString(*found);
    }
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const auto code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
        return {};
    const char32_t sign = code;
    return QString::fromUcs4(&sign, 1);
}

struct Tag
{
    QString name; ///< In small letters; "/td" for the end of one.
    QStringView attributes;
};

/// The number that attribute @p name gives, within what a sheet can have; 1 without one.
int spanOf(QStringView attributes, QStringView name)
{
    const auto at = attributes.indexOf(name, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int number = 0;
    bool any = false;
    for (const QChar c : attributes.sliced(at + name.size())) {
        if (c >= u'0' && c <= u'9') {
            any = true;
            number = std::min(number * 10 + (c.unicode() - u'0'), sheetlimits::rows);
        } else if (any || !u"= \"'"_s.contains(c)) {
            break;
        }
    }
    return std::max(1, number);
}

/// Whether what @p name begins stands on lines of its own.
bool isBlock(const QString &name)
{
    return name == "p"_L1 || name == "div"_L1 || name == "li"_L1;
}

class HtmlCells
{
public:
    HtmlCells(QStringView html, SourceSheet &sheet, Intake &intake)
        : m_html(html)
        , m_intake(intake)
        , m_builder(sheet, intake)
    { }

    /// Whether there was a table.
    bool read()
    {
        while (m_at < m_html.size() && m_intake.takeBytes(0)) {
            if (const auto tag = takeTag())
                obey(*tag);
            else
                takeText();
        }
        endCell();
        m_builder.finish();
        return m_hasTable;
    }

private:
    /// The tag that stands here, past it; nothing when it is text.
    std::optional<Tag> takeTag()
    {
        const auto rest = m_html.sliced(m_at);
        if (rest.front() != u'<' || rest.size() < 2
            || !(rest[1].isLetter() || u"/!?"_s.contains(rest[1])))
            return {};
        if (rest.startsWith("<!--"_L1)) {
            const auto end = rest.indexOf("-->"_L1);
            m_at = end < 0 ? m_html.size() : m_at + end + 3;
            return Tag();
        }
        qsizetype end = 1;
        for (QChar quote; end < rest.size() && (!quote.isNull() || rest[end] != u'>'); ++end) {
            if (quote == rest[end])
                quote = QChar();
            else if (quote.isNull() && (rest[end] == u'"' || rest[end] == u'\''))
                quote = rest[end];
        }
        m_at = std::min(m_html.size(), m_at + end + 1);
        const auto inside = rest.sliced(1, std::min(end, rest.size()) - 1);
        qsizetype length = 1;
        while (length < inside.size() && inside[length].isLetterOrNumber())
            ++length;
        return Tag{inside.first(length).toString().toLower(), inside.sliced(length)};
    }

    void obey(const Tag &tag)
    {
        const auto &name = tag.name;
        if (name == "style"_L1 || name == "script"_L1) {
            const auto end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
            m_at = end < 0 ? m_html.size() : end;
        } else if (name == "tr"_L1 || name == "table"_L1) {
            endCell();
            m_hasTable = true;
            if (name == "tr"_L1) {
                ++m_row;
                m_column = 0;
                m_builder.beginRow(m_row, false);
            }
        } else if (name == "td"_L1 || name == "th"_L1) {
            endCell();
            beginCell(tag.attributes);
        } else if (name == "/td"_L1 || name == "/th"_L1 || name == "/tr"_L1
                   || name == "/table"_L1) {
            endCell();
        } else if (name == "br"_L1
                   || (isBlock(name) && !m_text.isEmpty() && m_text.back() != u'\n')) {
            m_text += u'\n';
        }
    }

    void beginCell(QStringView attributes)
    {
        while (m_taken.value(m_column) >= m_row)
            ++m_column;
        m_inCell = true;
        m_text.clear();
        m_columns = spanOf(attributes, u"colspan");
        const int rows = spanOf(attributes, u"rowspan");
        if (rows > 1 || m_columns > 1)
            m_builder.addSpan({m_row, m_column, rows, m_columns});
        for (int i = 0; i < m_columns && rows > 1 && m_column + i < sheetlimits::columns; ++i)
            m_taken.insert(m_column + i, m_row + rows - 1);
    }

    void takeText()
    {
        const auto next = m_html.indexOf(u'<', m_at + 1);
        const auto text = m_html.sliced(m_at, (next < 0 ? m_html.size() : next) - m_at);
        m_at += text.size();
        if (!m_inCell)
            return;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            constexpr qsizetype longest = 10;
            const auto end = c == u'&'
                ? text.sliced(i).first(std::min(longest, text.size() - i)).indexOf(u';')
                : -1;
            const auto sign = end > 1 ? entity(text.sliced(i + 1, end - 1)) : QString();
            if (!sign.isEmpty()) {
                m_text += sign == QString(QChar::Nbsp) ? u" "_s : sign;
                i += end;
            } else if (c.isSpace() && c != QChar::Nbsp) {
                if (!m_text.isEmpty() && !m_text.back().isSpace())
                    m_text += u' ';
            } else {
                m_text += c == QChar::Nbsp ? QChar(u' ') : c;
            }
        }
    }

    void endCell()
    {
        if (!std::exchange(m_inCell, false))
            return;
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        m_builder.put(m_column, {m_intake.shared(m_text)});
        constexpr int furthest = 1'000'000;
        m_column = std::min(furthest, m_column + m_columns);
    }

    QStringView m_html;
    Intake &m_intake;
    SheetBuilder m_builder;
    QHash<int, int> m_taken; ///< The last row that a cell above reaches down to, by column.
    QString m_text;
    qsizetype m_at = 0;
    int m_row = 0;
    int m_column = 0;
    int m_columns = 1; ///< That the cell takes.
    bool m_inCell = false;
    bool m_hasTable = false;
};

} // namespace

SourceWorkbook readHtmlCells(QStringView html, Intake &intake)
{
    SourceWorkbook workbook;
    SourceSheet sheet;
    if (HtmlCells(html, sheet, intake).read())
        workbook.sheets.append(std::move(sheet));
    return workbook;
}

} // namespace solidair
