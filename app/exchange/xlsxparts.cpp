// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "xlsxparts.h"

#include "sheetlimits.h"
#include "sourceerrors.h"
#include "xmlpart.h"
#include "zippedparts.h"

#include <QHash>
#include <QIODevice>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than a cell takes, even if each character of it is spelled as `_x000D_`.
constexpr qsizetype longestEscaped = sheetlimits::cellText * 8;

/// The part that @p target names, seen from one in @p folder ("xl").
QString partNamed(const QString &target, const QString &folder)
{
    QStringList path;
    if (!target.startsWith(u'/'))
        path = folder.split(u'/', Qt::SkipEmptyParts);
    for (const auto &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == ".."_L1 && !path.isEmpty())
            path.removeLast();
        else if (step != "."_L1 && step != ".."_L1)
            path.append(step);
    }
    return path.join(u'/');
}

} // namespace

QList<Relationship> relationshipsOf(const QString &name, ZippedParts &parts, Intake &intake)
{
    const auto cut = name.lastIndexOf(u'/');
    const QString folder = name.left(std::max<qsizetype>(cut, 0));
    const QString path = (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s
        + name.mid(cut + 1) + u".rels"_s;
    QList<Relationship> relationships;
    if (!parts.has(path))
        return relationships;
    XmlPart part(parts.open(path), intake);
    while (part.next()) {
        if (!part.starts("Relationship"_L1))
            continue;
        if (relationships.size() > sheetlimits::styles) {
            intake.fail(sourceerrors::unpacksTooLarge());
            break;
        }
        const QString type = part.attribute("Type"_L1);
        const QString kind = type.mid(type.lastIndexOf(u'/') + 1);
        const bool outside = part.attribute("TargetMode"_L1) == "External"_L1;
        relationships.append(
            {part.attribute("Id"_L1), kind,
             outside ? QString() : partNamed(part.attribute("Target"_L1), folder)});
    }
    return relationships;
}

bool isTrue(QStringView value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

QString xlsxUnescaped(QString text)
{
    constexpr qsizetype size = 7; // _x000D_
    for (auto at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool isHex = false;
        const auto code = at + size <= text.size() && text[at + size - 1] == u'_'
            ? QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16)
            : 0;
        if (isHex)
            text.replace(at, size, QChar(code));
        ++at;
    }
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.contains(QChar()) ? text.remove(QChar()) : text;
}

QString xlsxRichText(XmlPart &part)
{
    const int depth = part.depth();
    QString text;
    bool taken = false;
    while (part.next()) {
        if (part.isEnd() && part.depth() == depth)
            break;
        if (part.starts("rPh"_L1))
            part.skip();
        else if (part.starts("t"_L1) || part.ends("t"_L1))
            taken = part.isStart();
        else if (taken && part.isText() && text.size() <= longestEscaped)
            text += part.text();
    }
    return xlsxUnescaped(std::move(text));
}

QStringList xlsxSharedTexts(const QString &name, ZippedParts &parts, Intake &intake)
{
    QStringList texts;
    if (!parts.has(name))
        return texts;
    XmlPart part(parts.open(name), intake);
    while (part.next()) {
        if (part.starts("si"_L1)) {
            texts.append(xlsxRichText(part));
            if (!intake.takeCells(1) || !intake.takeCharacters(texts.last().size()))
                break;
        }
    }
    return texts;
}

QList<NumberFormat> xlsxFormats(const QString &name, ZippedParts &parts, Intake &intake)
{
    QList<NumberFormat> formats;
    if (!parts.has(name))
        return formats;
    QHash<int, NumberFormat> own;
    QString within; // the list that an element stands in: its name also occurs elsewhere
    XmlPart part(parts.open(name), intake);
    while (part.next()) {
        if (!part.isStart())
            continue;
        if (part.depth() == 2) {
            within = part.name().toString();
        } else if (part.depth() == 3 && within == "numFmts"_L1 && part.starts("numFmt"_L1)) {
            own.insert(part.attribute("numFmtId"_L1).toInt(),
                       NumberFormat::fromCode(part.attribute("formatCode"_L1)));
        } else if (part.depth() == 3 && within == "cellXfs"_L1 && part.starts("xf"_L1)) {
            const int id = part.attribute("numFmtId"_L1).toInt();
            const auto found = own.constFind(id);
            formats.append(found == own.constEnd() ? NumberFormat::builtIn(id) : *found);
        }
        if (formats.size() + own.size() > sheetlimits::styles)
            intake.fail(sourceerrors::unpacksTooLarge());
    }
    return formats;
}

} // namespace solidair
