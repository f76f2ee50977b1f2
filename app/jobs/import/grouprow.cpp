// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grouprow.h"

#include "base/text.h"

#include <QCoreApplication>

namespace solidair {

namespace {

QString grouprowText(const char *source)
{
    return QCoreApplication::translate("ImportRow", source);
}

} // namespace

bool GroupRow::refuse(const QString &cell, const QString &value, const QString &reason)
{
    result.cell = cell;
    result.value = singleLine(value).left(80);
    result.reason = reason;
    return false;
}

bool GroupRow::isFirstToSay(const QString &key, const QString &cell, const QString &value)
{
    const auto said = work.said.constFind(key);
    if (said == work.said.constEnd()) {
        work.insert(&GroupWork::said, key, {read.number, value});
        return true;
    }
    return said->second == value
        || refuse(cell, value,
                  grouprowText(QT_TRANSLATE_NOOP("ImportRow", "row %1 says otherwise: %2"))
                      .arg(QString::number(said->first), said->second));
}

bool GroupRow::mayReplace(ImportChange &change, const QStringList &ids) const
{
    if (change.before.isEmpty())
        return true;
    if (const auto said = group.answers.taken.constFind(change.cell);
        said != group.answers.taken.constEnd())
        change.isKept = !*said;
    else if (group.mapping.onlyFillsEmpty)
        change.isKept = true;
    for (const auto &id : ids) {
        const auto changed = group.facts.changedSince.constFind(id);
        if (changed == group.facts.changedSince.constEnd())
            continue;
        change.remark = grouprowText(QT_TRANSLATE_NOOP("ImportRow",
                                                       "changed in Solidair on %1, after the list"))
                            .arg(dateOnScreen(PartialDate(changed->toLocalTime().date())));
        if (!group.answers.taken.contains(change.cell))
            change.isKept = true;
    }
    return !change.isKept;
}

QString GroupRow::source() const
{
    return grouprowText(QT_TRANSLATE_NOOP("ImportRow", "list %1, row %2"))
        .arg(group.facts.list, QString::number(read.number));
}

} // namespace solidair
