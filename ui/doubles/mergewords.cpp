// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergewords.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/register.h"
#include "views/ownfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 12;

struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

} // namespace

QString mergeFieldText(PersonMerge::Field field)
{
    switch (field) {
    case PersonMerge::Field::Name:
        return MergeWords::tr("Name");
    case PersonMerge::Field::Email:
        return MergeWords::tr("E-mail");
    case PersonMerge::Field::Phone:
        return MergeWords::tr("Phone");
    case PersonMerge::Field::Source:
        return MergeWords::tr("Source");
    case PersonMerge::Field::Basis:
        return MergeWords::tr("Lawful basis");
    case PersonMerge::Field::Informed:
        return MergeWords::tr("Informed on");
    case PersonMerge::Field::Fictional:
        return MergeWords::tr("Made up");
    case PersonMerge::Field::Note:
        return MergeWords::tr("Note");
    }
    Q_UNREACHABLE();
}

QStringList ownThatGo(const Register &campaign, const Person &kept, const Person &gone)
{
    const auto wordsOf = [&campaign](const Person &person) {
        return ownWords(campaign, Contact{{}, person}, currentDay(), Phrases());
    };
    const auto staying = wordsOf(kept);
    QStringList lines;
    for (const auto &other : wordsOf(gone)) {
        const auto same = std::ranges::find(staying, other.name, &OwnWords::name);
        if (same != staying.end() && same->text != other.text)
            lines.append(MergeWords::tr("%1: “%2” stays, “%3” goes")
                             .arg(other.name, singleLine(same->text), singleLine(other.text)));
    }
    return lines;
}

MergedTimeline mergedTimeline(const Register &campaign, const PersonTraces &first,
                              const PersonTraces &second)
{
    struct Entry
    {
        PartialDate date;
        MunicipalityId municipality;
        QString what;
    };

    QList<Entry> entries;
    for (const auto *traces : {&first, &second}) {
        for (const auto &moment : traces->moments)
            entries.append(
                {moment.date, moment.municipality,
                 MergeWords::tr("%1: %2").arg(interactionKindText(moment.kind, Phrases()),
                                              singleLine(moment.summary))});
        for (const auto &letter : traces->letters)
            entries.append({PartialDate(letter.date), letter.municipality,
                            MergeWords::tr("Letter: %1").arg(letter.subject)});
    }
    std::ranges::stable_sort(
        entries, [](const Entry &a, const Entry &b) { return b.date.toIso() < a.date.toIso(); });
    MergedTimeline timeline;
    const auto shown = std::min(mostEntries, entries.size());
    timeline.older = static_cast<int>(entries.size() - shown);
    for (const auto &entry : entries.first(shown)) {
        const auto place = campaign.contains(entry.municipality)
            ? campaign.municipality(entry.municipality).name() + u" · "_s
            : QString();
        timeline.words.append({dateOnScreen(entry.date), place + entry.what});
    }
    return timeline;
}

} // namespace solidair
