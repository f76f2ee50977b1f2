// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "address.h"

#include "text.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format;
}

/// Without what surrounds an address.
QString bareAddress(QString text)
{
    constexpr QStringView before = u"<[(\"'“‘ ";
    constexpr QStringView behind = u".,;:>])\"'”’ ";
    while (!text.isEmpty() && before.contains(text.front()))
        text.remove(0, 1);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.mid(7).section(u'?', 0, 0);
    while (!text.isEmpty() && behind.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

/// A name that stands beside an address; empty when it is an address again.
QString bareName(QString text)
{
    constexpr QStringView around = u",;:<>[]()\"'“”‘’ ";
    while (!text.isEmpty() && around.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && around.contains(text.back()))
        text.chop(1);
    return text.contains(u'@') ? QString() : text;
}

struct Brackets
{
    QChar open;
    QChar close;
};

} // namespace

QString withoutUnseen(QString text)
{
    // Hardly ever: what needs no change is shared, not copied.
    if (std::ranges::any_of(std::as_const(text), isUnseen))
        text.removeIf(isUnseen);
    return text;
}

MailAddress mailAddress(const QString &typed)
{
    const QString line = singleLine(withoutUnseen(typed));
    if (!line.contains(u'@'))
        return {{}, line};
    if (line.count(u'@') > 1 && line.count(u'<') != 1)
        return {{}, line.count(u'<') > 1 ? line : bareAddress(line)};
    for (const auto &[open, close] : {Brackets{u'<', u'>'}, Brackets{u'[', u']'}}) {
        const auto begin = line.indexOf(open);
        const auto end = line.indexOf(close, begin + 1);
        const auto inside =
            begin < 0 ? QString() : line.mid(begin + 1, end < 0 ? -1 : end - begin - 1);
        if (inside.contains(u'@'))
            return {bareName(line.left(begin)), bareAddress(inside)};
    }
    // "jan@gemeente.example (Jan Voorbeeld)"
    const auto bracket = line.indexOf(u'(');
    if (bracket > 0 && line.left(bracket).contains(u'@'))
        return {bareName(line.mid(bracket)), bareAddress(line.left(bracket))};
    return {{}, bareAddress(line)};
}

QString cleanedEmail(const QString &typed)
{
    return mailAddress(typed).email;
}

QString cleanedLink(const QString &typed)
{
    QString link = singleLine(withoutUnseen(typed));
    if (link.startsWith(u'<') && link.endsWith(u'>'))
        link = link.mid(1, link.size() - 2).trimmed();
    return link;
}

bool isPostalCode(const QString &text)
{
    return text.size() == 4 && text.front() != u'0'
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace solidair
