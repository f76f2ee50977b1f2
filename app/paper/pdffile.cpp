// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffile.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The number behind @p name, such as that of the object in "/Root 2 0 R"; 0 when there is none.
int numberAfter(const QByteArray &text, const QByteArray &name)
{
    const auto at = text.indexOf(name);
    if (at < 0)
        return 0;
    const auto rest = text.mid(at + name.size(), 12).trimmed();
    return rest.left(rest.indexOf(' ')).toInt();
}

/// A text as PDF keeps it: UTF-16, here in hexadecimal digits.
QByteArray pdfString(const QString &text)
{
    QByteArray bytes("\xfe\xff", 2);
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() >> 8));
        bytes.append(static_cast<char>(c.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray reference(qsizetype number)
{
    return QByteArray::number(number) + " 0 R";
}

/// The objects of a file with a plain table of contents, to be written anew. Those that stay as
/// they are (nearly all) are looked at where they stand.
class PdfObjects
{
public:
    static std::optional<PdfObjects> read(const QByteArray &file)
    {
        const auto table = numberAfter(file.mid(file.lastIndexOf("startxref")), "startxref");
        const QByteArray head = "xref\n0 ";
        if (table <= 0 || file.mid(table, head.size()) != head)
            return std::nullopt;
        const auto lineEnd = file.indexOf('\n', table + head.size());
        const auto trailer = file.indexOf("trailer", table);
        const int count = file.mid(table + head.size(), lineEnd - table - head.size()).toInt();
        constexpr int entryLength = 20;
        if (count < 2 || trailer != lineEnd + 1 + count * entryLength)
            return std::nullopt;
        PdfObjects objects;
        objects.m_file = file;
        objects.m_bodies.resize(count);
        const QByteArrayView all(objects.m_file);
        QList<std::pair<qsizetype, int>> places;
        places.reserve(count);
        for (int i = 1; i < count; ++i)
            places.emplace_back(all.sliced(lineEnd + 1 + i * entryLength, 10).toLongLong(), i);
        std::ranges::sort(places);
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto end = i + 1 < places.size() ? places[i + 1].first : table;
            const auto [start, number] = places[i];
            if (start < 0 || end < start
                || !all.sliced(start, end - start)
                        .startsWith(QByteArray::number(number) + " 0 obj"))
                return std::nullopt;
            objects.m_bodies[number] = all.sliced(start, end - start);
            objects.m_order.append(number);
        }
        objects.m_head = all.first(places.first().first);
        objects.m_info = numberAfter(file.mid(trailer), "/Info");
        objects.m_root = numberAfter(file.mid(trailer), "/Root");
        const bool sound = std::ranges::all_of(std::array{objects.m_info, objects.m_root},
                                               [&](int it) { return it > 0 && it < count; });
        return sound ? std::optional(objects) : std::nullopt;
    }

    void settleDate(QDate date)
    {
        auto info = m_bodies[m_info].toByteArray();
        const QByteArray mark = "/CreationDate (";
        const auto start = info.indexOf(mark);
        const auto end = info.indexOf(')', start);
        if (start < 0 || end < 0)
            return;
        info.replace(start + mark.size(), end - start - mark.size(),
                     "D:" + date.toString(u"yyyyMMdd"_s).toLatin1() + "000000Z");
        put(m_info, info);
    }

    /// Puts @p entries into the catalogue of the document.
    void addToCatalogue(const QByteArray &entries)
    {
        auto root = m_bodies[m_root].toByteArray();
        root.insert(root.lastIndexOf(">>"), entries);
        put(m_root, root);
    }

    /// The objects of the pages, in order.
    QList<int> pages() const
    {
        const auto tree = numberAfter(m_bodies[m_root].toByteArray(), "/Pages");
        if (tree <= 0 || tree >= m_bodies.size())
            return {};
        const auto body = m_bodies[tree].toByteArray();
        const auto open = body.indexOf('[', body.indexOf("/Kids"));
        const auto close = body.indexOf(']', open);
        QList<int> numbers;
        const auto words = body.mid(open + 1, close - open - 1).simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size(); i += 3)
            numbers.append(words[i].toInt());
        return numbers;
    }

    /// The number that the next one added gets.
    qsizetype next() const { return m_bodies.size(); }

    void add(const QByteArray &dictionary)
    {
        const auto number = static_cast<int>(m_bodies.size());
        m_order.append(number);
        m_bodies.append(QByteArrayView());
        put(number, QByteArray::number(number) + " 0 obj\n<<\n" + dictionary + ">>\nendobj\n");
    }

    QByteArray file() const
    {
        constexpr qsizetype entryLength = 20;
        constexpr qsizetype ending = 200; // More than the trailer takes.
        qsizetype size = m_head.size() + m_bodies.size() * entryLength + ending;
        for (const auto body : m_bodies)
            size += body.size();
        QByteArray result;
        result.reserve(size);
        result.append(m_head);
        QList<qsizetype> places(m_bodies.size());
        for (const int number : m_order) {
            places[number] = result.size();
            result.append(m_bodies[number]);
        }
        const auto table = result.size();
        result += "xref\n0 " + QByteArray::number(m_bodies.size()) + "\n0000000000 65535 f \n";
        for (qsizetype i = 1; i < places.size(); ++i)
            result += QByteArray::number(places[i]).rightJustified(10, '0') + " 00000 n \n";
        result += "trailer\n<<\n/Size " + QByteArray::number(m_bodies.size()) + "\n/Info "
            + reference(m_info) + "\n/Root " + reference(m_root) + "\n>>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
        return result;
    }

private:
    void put(int number, const QByteArray &body)
    {
        m_own.push_back(body);
        m_bodies[number] = m_own.back();
    }

    QByteArray m_file;
    std::deque<QByteArray> m_own; ///< What was changed or added.
    QByteArrayView m_head;
    QList<QByteArrayView> m_bodies; ///< By number, in m_file or m_own; the first is none.
    QList<int> m_order; ///< As they stand in the file.
    int m_info = 0;
    int m_root = 0;
};

/// The entries as objects, each naming its neighbours; the root of the outline comes first.
void addOutline(PdfObjects &objects, QList<PdfBookmark> outline)
{
    const auto pages = objects.pages();
    outline.removeIf([&](const PdfBookmark &it) { return it.page < 0 || it.page >= pages.size(); });
    if (outline.isEmpty())
        return;
    outline.first().isBelow = false;
    const auto root = objects.next();
    const auto numberOf = [root](qsizetype i) { return root + 1 + i; };
    QList<qsizetype> tops;
    QHash<qsizetype, QList<qsizetype>> below;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        if (outline[i].isBelow)
            below[tops.last()].append(i);
        else
            tops.append(i);
    }
    const auto family = [&](const QList<qsizetype> &children) {
        return "/First " + reference(numberOf(children.first())) + "\n/Last "
            + reference(numberOf(children.last())) + '\n';
    };
    objects.addToCatalogue("/Outlines " + reference(root) + '\n');
    objects.add("/Type /Outlines\n" + family(tops) + "/Count " + QByteArray::number(tops.size())
                + '\n');
    for (qsizetype i = 0, top = 0; i < outline.size(); ++i) {
        const auto &it = outline[i];
        if (!it.isBelow)
            top = i;
        const auto &siblings = it.isBelow ? below[top] : tops;
        const auto place = siblings.indexOf(i);
        QByteArray entry = "/Title " + pdfString(it.title) + "\n/Parent "
            + reference(it.isBelow ? numberOf(top) : root) + "\n/Dest [" + reference(pages[it.page])
            + " /Fit]\n";
        if (place > 0)
            entry += "/Prev " + reference(numberOf(siblings[place - 1])) + '\n';
        if (place + 1 < siblings.size())
            entry += "/Next " + reference(numberOf(siblings[place + 1])) + '\n';
        if (const auto children = below.value(i); !children.isEmpty() && !it.isBelow) {
            // Below zero: closed until somebody opens it.
            entry += family(children) + "/Count -" + QByteArray::number(children.size()) + '\n';
        }
        objects.add(entry);
    }
}

} // namespace

QByteArray finishedPdf(const QByteArray &written, const PdfFacts &facts)
{
    auto objects = PdfObjects::read(written);
    if (!objects)
        return written;
    objects->settleDate(facts.date);
    objects->addToCatalogue("/Lang (" + localeOf(facts.language).bcp47Name().toLatin1()
                            + ")\n/ViewerPreferences <</DisplayDocTitle true>>\n");
    addOutline(*objects, facts.outline);
    return objects->file();
}

} // namespace solidair
