// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "suremerges.h"

#include "domain/contactwords.h"
#include "mergewords.h"
#include "personmerge.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace solidair {

namespace {

/// Both have a value in one own field, and not the same: one would go.
bool differInOwn(const QList<OwnValue> &one, const QList<OwnValue> &other)
{
    return std::ranges::any_of(one, [&other](const OwnValue &value) {
        return std::ranges::any_of(other, [&value](const OwnValue &it) {
            return it.field == value.field && it.value != value.value;
        });
    });
}

} // namespace

SureMerges SureMerges::of(const QList<PersonPair> &pairs,
                          const std::function<bool(const PersonPair &)> &isBegun)
{
    SureMerges sure;
    QSet<PersonId> taken;
    for (const auto &pair : pairs) {
        if (pair.group != PersonPair::Group::Sure)
            continue;
        const PersonMerge merge(pair.first, pair.second);
        QStringList differ;
        for (const auto field : merge.conflicts())
            differ.append(mergeFieldText(field));
        if (merge.publishesOtherwise())
            differ.append(tr("Public"));
        if (differInOwn(pair.first.own, pair.second.own))
            differ.append(tr("own field"));
        QString why;
        if (isBegun(pair))
            why = tr("you chose something there");
        else if (!differ.isEmpty())
            why = tr("not the same: %1").arg(QLocale().createSeparatedList(differ));
        else if (taken.contains(pair.first.id) || taken.contains(pair.second.id))
            why = tr("one of them is in another pair too");
        if (why.isEmpty()) {
            sure.merges.append({pair.first, pair.second, merge.merged()});
            taken.insert(pair.first.id);
            taken.insert(pair.second.id);
        } else {
            sure.left.append(
                tr("%1 and %2: %3").arg(contactName(pair.first), contactName(pair.second), why));
        }
    }
    return sure;
}

} // namespace solidair
