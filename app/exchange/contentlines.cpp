// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentlines.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line end

/// Whether the octet is within a character of UTF-8, not at its beginning.
bool isWithinCharacter(char octet)
{
    return (static_cast<uchar>(octet) & 0xC0) == 0x80;
}

} // namespace

void ContentLines::add(QLatin1StringView name, const QString &value)
{
    QByteArray line = QByteArray(name.data(), name.size()) + ':' + value.toUtf8();
    qsizetype room = longestLine;
    while (line.size() > room) {
        qsizetype cut = room;
        while (isWithinCharacter(line.at(cut)))
            --cut;
        m_bytes += line.left(cut) + "\r\n ";
        line.remove(0, cut);
        room = longestLine - 1; // The space counts.
    }
    m_bytes += line + "\r\n";
}

void ContentLines::addText(QLatin1StringView name, const QString &text)
{
    const QString clean = severalLines(text);
    if (!clean.isEmpty())
        add(name, escaped(clean));
}

QString ContentLines::escaped(const QString &text)
{
    QString value;
    value.reserve(text.size());
    for (const QChar sign : text) {
        if (sign == u'\\' || sign == u';' || sign == u',')
            value += u'\\';
        if (sign == u'\n')
            value += "\\n"_L1;
        else
            value += sign;
    }
    return value;
}

QString basicDate(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString basicTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
}

QString productId()
{
    return u"-//Solidair//Solidair "_s + QCoreApplication::applicationVersion() + u"//NL"_s;
}

} // namespace solidair
