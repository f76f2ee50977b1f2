// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fonts.h"

#include "style.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

// A family may be listed and yet have none of our letters (symbols, another script).
bool showsLetters(const QString &family)
{
    QFont font(family);
    font.setPixelSize(64);
    const auto face = QRawFont::fromFont(font);
    if (!face.isValid())
        return false;
    const auto glyphs = face.glyphIndexesForString(u"AZaz09éëôŒ–"_s);
    return !glyphs.isEmpty() && !glyphs.contains(0U);
}

QString findFamily()
{
    // Built without them, the resources are not there and nothing is added.
    for (const auto &style : {u"Regular"_s, u"Bold"_s, u"Italic"_s, u"BoldItalic"_s}) {
        const QString path = u":/faces/Carlito-%1.ttf"_s.arg(style);
        if (QFile::exists(path))
            QFontDatabase::addApplicationFont(path);
    }
    QStringList candidates{u"Carlito"_s, u"Calibri"_s, u"Liberation Sans"_s};
    candidates.append(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family());
    candidates.append(QFontDatabase::families(QFontDatabase::Latin));
    return usableFamily(candidates).value_or(QString());
}

bool isShown(char32_t character)
{
    QTextLayout layout(QString::fromUcs4(&character, 1), paperFont(TextRole::Body));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const auto runs = layout.glyphRuns();
    return std::none_of(runs.begin(), runs.end(), [](const QGlyphRun &run) {
        return run.glyphIndexes().contains(0U) || !run.rawFont().isValid();
    });
}

} // namespace

Result<> loadPaperFonts()
{
    if (const auto family = usableFamily({paperFamily()}); !family)
        return family.error();
    return {};
}

const QString &paperFamily()
{
    static const QString family = findFamily();
    return family;
}

Result<QString> usableFamily(const QStringList &candidates)
{
    const auto installed = QFontDatabase::families();
    for (const auto &family : candidates) {
        if (installed.contains(family) && showsLetters(family))
            return family;
    }
    return Error{Error::Code::Unavailable,
                 QCoreApplication::translate(
                     "Fonts",
                     "This computer has no typeface to print letters and reports with. Nothing was "
                     "printed. Install the typeface Carlito (on Debian and Ubuntu: "
                     "fonts-crosextra-carlito) and try again."),
                 u"tried: "_s + candidates.join(u", "_s)};
}

QString unprintable(const QString &text)
{
    const auto face = QRawFont::fromFont(paperFont(TextRole::Body));
    QList<uint> missing;
    QList<uint> known;
    for (const uint character : text.toUcs4()) {
        const auto category = QChar::category(character);
        const bool invisible = category == QChar::Other_Control || category == QChar::Other_Format
            || QChar::isSpace(character) || QChar::isMark(character);
        if (invisible || face.supportsCharacter(character) || known.contains(character))
            continue;
        known.append(character);
        if (!isShown(character))
            missing.append(character);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(missing.constData()),
                             missing.size());
}

} // namespace solidair
