// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "provincenames.h"

#include "base/text.h"

#include <QCoreApplication>

#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Province
{
    QLatin1StringView dutch; ///< As in the register.
    const char *text;
    const char *brief;
};

constexpr std::array<Province, 11> provinces{{
    {"Antwerpen"_L1, QT_TRANSLATE_NOOP("Province", "Antwerp"),
     QT_TRANSLATE_NOOP("ShortProvince", "Antw.")},
    {"Brussels Hoofdstedelijk Gewest"_L1, QT_TRANSLATE_NOOP("Province", "Brussels"),
     QT_TRANSLATE_NOOP("ShortProvince", "Brus.")},
    {"Henegouwen"_L1, QT_TRANSLATE_NOOP("Province", "Hainaut"),
     QT_TRANSLATE_NOOP("ShortProvince", "Hain.")},
    {"Limburg"_L1, QT_TRANSLATE_NOOP("Province", "Limburg"),
     QT_TRANSLATE_NOOP("ShortProvince", "Limb.")},
    {"Luik"_L1, QT_TRANSLATE_NOOP("Province", "Liège"),
     QT_TRANSLATE_NOOP("ShortProvince", "Liège")},
    {"Luxemburg"_L1, QT_TRANSLATE_NOOP("Province", "Luxembourg"),
     QT_TRANSLATE_NOOP("ShortProvince", "Lux.")},
    {"Namen"_L1, QT_TRANSLATE_NOOP("Province", "Namur"),
     QT_TRANSLATE_NOOP("ShortProvince", "Namur")},
    {"Oost-Vlaanderen"_L1, QT_TRANSLATE_NOOP("Province", "East Flanders"),
     QT_TRANSLATE_NOOP("ShortProvince", "E. Fl.")},
    {"Vlaams-Brabant"_L1, QT_TRANSLATE_NOOP("Province", "Flemish Brabant"),
     QT_TRANSLATE_NOOP("ShortProvince", "Fl. Br.")},
    {"Waals-Brabant"_L1, QT_TRANSLATE_NOOP("Province", "Walloon Brabant"),
     QT_TRANSLATE_NOOP("ShortProvince", "W. Br.")},
    {"West-Vlaanderen"_L1, QT_TRANSLATE_NOOP("Province", "West Flanders"),
     QT_TRANSLATE_NOOP("ShortProvince", "W. Fl.")},
}};

/// How a person may call it, folded.
QStringList foldedNames(const QString &dutch)
{
    QStringList names{folded(dutch)};
    for (const auto language : {Language::Dutch, Language::French, Language::English})
        names.append(folded(provinceName(dutch, Phrases(language))));
    return names;
}

QString inWords(const QStringList &known)
{
    const Phrases phrases;
    QStringList names;
    for (const auto &dutch : known)
        names.append(provinceName(dutch, phrases));
    return names.join(", "_L1);
}

Error unknown(const QString &text, const QStringList &known)
{
    if (known.isEmpty()) {
        return {Error::Code::NotFound,
                QCoreApplication::translate("Province",
                                            "This campaign has no municipalities on that day, so "
                                            "none in the province “%1”.")
                    .arg(text),
                {}};
    }
    return {Error::Code::NotFound,
            QCoreApplication::translate("Province",
                                        "“%1” is not one of the provinces of this campaign. Choose "
                                        "one of these: %2.")
                .arg(text, inWords(known)),
            {}};
}

Error ambiguous(const QString &text, const QStringList &candidates)
{
    return {Error::Code::Ambiguous,
            QCoreApplication::translate("Province",
                                        "More than one province of this campaign can be meant by "
                                        "“%1”. Choose one of these: %2.")
                .arg(text, inWords(candidates)),
            {}};
}

} // namespace

QString provinceName(const QString &dutch, const Phrases &phrases)
{
    for (const auto &province : provinces) {
        if (province.dutch == dutch)
            return phrases.text("Province", province.text);
    }
    return dutch;
}

QString shortProvinceName(const QString &dutch, const Phrases &phrases)
{
    for (const auto &province : provinces) {
        if (province.dutch == dutch)
            return phrases.text("ShortProvince", province.brief);
    }
    return dutch;
}

Result<QString> provinceMeant(const QString &text, const QStringList &known)
{
    const auto wanted = folded(text);
    QStringList partly;
    for (const auto &dutch : known) {
        const auto names = foldedNames(dutch);
        if (names.contains(wanted))
            return dutch;
        // "west" is West-Vlaanderen, not the end of Brussels Hoofdstedelijk Gewest.
        const auto hasPart = [&wanted](const QString &name) {
            return QString(u' ' + name).contains(QString(u' ' + wanted));
        };
        if (!wanted.isEmpty() && std::any_of(names.cbegin(), names.cend(), hasPart))
            partly.append(dutch);
    }
    if (partly.size() == 1)
        return partly.first();
    const auto shown = singleLine(text).left(80);
    return partly.isEmpty() ? unknown(shown, known) : ambiguous(shown, partly);
}

} // namespace solidair
