// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairchoices.h"

#include "ui/desk/drafts.h"

#include <QSet>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const DraftPlace doublesPlace{{}, u"task/doubles"_s};

/// Before the names of what was chosen in a pair.
QString prefixOf(PersonId first, PersonId second)
{
    return first.text() + u'+' + second.text() + u'/';
}

/// Of the name of what was chosen, that.
QString prefixIn(const QString &name)
{
    const auto prefix = name.section(u'/', 0, 0) + u'/';
    return prefix.startsWith(chosenMark) ? prefix.mid(1) : prefix;
}

} // namespace

PersonMerge &PairChoices::of(const PersonPair &pair)
{
    auto &merge = m_merges[{pair.first.id, pair.second.id}];
    if (!merge.isOf(pair.first, pair.second)) {
        merge = PersonMerge(pair.first, pair.second);
        merge.choose(m_drafts.content(doublesPlace), prefixOf(pair.first.id, pair.second.id));
    }
    return merge;
}

bool PairChoices::isBegun(const PersonPair &pair) const
{
    const auto prefix = prefixOf(pair.first.id, pair.second.id);
    const auto seen = m_merges.constFind({pair.first.id, pair.second.id});
    if (seen != m_merges.constEnd() && !seen->choices(prefix).isEmpty())
        return true;
    const auto names = m_drafts.content(doublesPlace).keys();
    return std::ranges::any_of(names,
                               [&prefix](const QString &name) { return prefixIn(name) == prefix; });
}

void PairChoices::keep(const PersonMerge &merge)
{
    const auto prefix = prefixOf(merge.person(PersonMerge::Side::First).id,
                                 merge.person(PersonMerge::Side::Second).id);
    auto content = m_drafts.content(doublesPlace);
    const auto names = content.keys();
    for (const auto &name : names) {
        if (prefixIn(name) == prefix)
            content.remove(name);
    }
    const auto choices = merge.choices(prefix);
    for (auto it = choices.begin(); it != choices.end(); ++it)
        content.insert(it.key(), it.value());
    m_drafts.keep(doublesPlace, content);
}

void PairChoices::keepOnly(const QList<PersonPair> &pairs)
{
    QSet<QString> there;
    for (const auto &pair : pairs)
        there.insert(prefixOf(pair.first.id, pair.second.id));
    auto content = m_drafts.content(doublesPlace);
    const auto names = content.keys();
    for (const auto &name : names) {
        if (!there.contains(prefixIn(name)))
            content.remove(name);
    }
    if (content.size() != names.size())
        m_drafts.keep(doublesPlace, content);
}

} // namespace solidair
