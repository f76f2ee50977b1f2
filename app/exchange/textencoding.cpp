// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textencoding.h"

#include <QStringConverter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

// What stands from 0x80 on; each of the two has half of the bytes to itself.
constexpr QStringView windowsSigns = u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030"
                                     u"\u0160\u2039\u0152\u008d\u017d\u008f"
                                     u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122"
                                     u"\u0161\u203a\u0153\u009d\u017e\u0178";
constexpr QStringView macSigns =
    u"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    u"¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

QString ofOneByte(const QByteArray &bytes, QStringView signs)
{
    constexpr unsigned char first = 0x80;
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const qsizetype at = byte - first;
        text[i] = byte >= first && at < signs.size() ? signs[at] : QChar(char16_t(byte));
    }
    return text;
}

QByteArray toOneByte(const QString &text, QStringView signs)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto at = c.unicode() < 0x80 ? -1 : signs.indexOf(c);
        if (at >= 0)
            bytes += static_cast<char>(0x80 + at);
        else if (c.unicode() < 0x80 || (c.unicode() <= 0xff && 0x80 + signs.size() <= c.unicode()))
            bytes += static_cast<char>(c.unicode());
        else
            bytes += '?';
    }
    return bytes;
}

QStringConverter::Encoding converterOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return QStringConverter::Utf16LE;
    case TextEncoding::Utf16Be:
        return QStringConverter::Utf16BE;
    default:
        return QStringConverter::Utf8;
    }
}

/// Without a mark: of a text in our languages nearly every second byte is nought.
std::optional<TextEncoding> wideByNoughts(const QByteArray &bytes)
{
    constexpr qsizetype most = 4096;
    const auto size = std::min(bytes.size(), most) / 2 * 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    if (size > 0 && odd * 2 > size / 2 && even * 8 < odd)
        return TextEncoding::Utf16Le;
    if (size > 0 && even * 2 > size / 2 && odd * 8 < even)
        return TextEncoding::Utf16Be;
    return {};
}

} // namespace

TextEncoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16Be;
    if (const auto wide = wideByNoughts(bytes))
        return *wide;
    return bytes.isValidUtf8() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

QString decoded(const QByteArray &bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return ofOneByte(bytes, windowsSigns);
    if (encoding == TextEncoding::MacRoman)
        return ofOneByte(bytes, macSigns);
    QStringDecoder decoder(converterOf(encoding), QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

QByteArray encoded(const QString &text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Windows1252)
        return toOneByte(text, windowsSigns);
    if (encoding == TextEncoding::MacRoman)
        return toOneByte(text, macSigns);
    QStringEncoder encoder(converterOf(encoding));
    return encoder(text);
}

} // namespace solidair
