// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importsource.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of pasted cells, in letters.
constexpr int longestKept = 400'000;

} // namespace

QJsonObject toJson(const ImportSource &source)
{
    QJsonObject object{{u"path"_s, source.path}, {u"sheet"_s, source.sheet}};
    if (source.text.size() + source.html.size() <= longestKept) {
        object.insert(u"text"_s, source.text);
        object.insert(u"html"_s, source.html);
    }
    if (source.headRow)
        object.insert(u"head_row"_s, *source.headRow);
    if (source.encoding)
        object.insert(u"encoding"_s, static_cast<int>(*source.encoding));
    if (source.separator)
        object.insert(u"separator"_s, QString(*source.separator));
    return object;
}

ImportSource importSourceFromJson(const QJsonObject &object)
{
    ImportSource source;
    source.path = object[u"path"_s].toString();
    source.sheet = object[u"sheet"_s].toString();
    source.text = object[u"text"_s].toString();
    source.html = object[u"html"_s].toString();
    if (object.contains(u"head_row"_s))
        source.headRow = object[u"head_row"_s].toInt();
    const int encoding = object[u"encoding"_s].toInt(-1);
    if (encoding >= 0 && encoding <= static_cast<int>(TextEncoding::MacRoman))
        source.encoding = static_cast<TextEncoding>(encoding);
    if (const auto separator = object[u"separator"_s].toString(); !separator.isEmpty())
        source.separator = separator.front();
    return source;
}

} // namespace solidair
