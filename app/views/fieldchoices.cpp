// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldchoices.h"

#include "base/shortname.h"
#include "base/text.h"
#include "domain/provincenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fieldWord(const Phrases &phrases, const char *source)
{
    return phrases.text("Field", source);
}

} // namespace

QList<Choice> stageChoices(const Register &, QDate, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto stage : allStages())
        choices.append({stageToken(stage), stageText(stage, phrases)});
    return choices;
}

QList<Choice> provinceChoices(const Register &campaign, QDate day, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &dutch : campaign.provinces(campaign.existingOn(day)))
        choices.append({dutch, provinceName(dutch, phrases), shortProvinceName(dutch, phrases)});
    std::ranges::stable_sort(choices, Collation(phrases.language()), &Choice::words);
    return choices;
}

QList<Choice> coordinatorChoices(const Register &campaign, QDate, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &coordinator : campaign.coordinators()) {
        const auto name = singleLine(coordinator.name);
        choices.append({coordinator.id.text(), name, shortPersonName(name), !coordinator.active});
    }
    std::ranges::stable_sort(choices, Collation(phrases.language()), &Choice::words);
    return choices;
}

QList<Choice> charterChoices(const Register &campaign, QDate, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &charter : campaign.charters()) {
        const auto name = charter.name.in(phrases.language());
        choices.append({charter.key, name.isEmpty() ? charter.key : name});
    }
    return choices;
}

/// A key may stand in more than one text; the newest has the words.
QList<Choice> categoryChoices(const Register &campaign, QDate, const Phrases &phrases)
{
    QList<Choice> choices;
    for (const auto &category : campaign.categories()) {
        const auto *newest = campaign.category(category.key, nullptr);
        if (newest && newest->id == category.id)
            choices.append({category.key, category.text.in(phrases.language())});
    }
    return choices;
}

QList<Choice> regionChoices(const Register &, QDate, const Phrases &phrases)
{
    return {
        {regionToken(Region::Flanders), fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "Flanders"))},
        {regionToken(Region::Brussels), fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "Brussels"))},
        {regionToken(Region::Wallonia),
         fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "Wallonia"))}};
}

QList<Choice> thresholdChoices(const Register &, QDate, const Phrases &phrases)
{
    return {{u"under"_s, fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "Below the threshold"))},
            {u"complete"_s, fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "Complete"))},
            {u"none"_s, fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "No commitments"))}};
}

QList<Choice> nextStepChoices(const Register &, QDate, const Phrases &phrases)
{
    return {{u"overdue"_s, fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "Overdue"))},
            {u"planned"_s, fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "Planned"))},
            {u"none"_s, fieldWord(phrases, QT_TRANSLATE_NOOP("Field", "No next step"))}};
}

} // namespace solidair
