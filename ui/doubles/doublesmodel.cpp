// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doublesmodel.h"

#include "domain/contactwords.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

DoublesModel::DoublesModel(const DoublesSearch &search, QObject *parent)
    : QAbstractListModel(parent)
    , m_search(search)
{ }

void DoublesModel::load()
{
    using Group = PersonPair::Group;
    beginResetModel();
    m_pairs = m_search.pairs();
    m_lines.clear();
    for (const auto group : {Group::Sure, Group::Maybe, Group::Apart}) {
        if (m_search.count(group) == 0)
            continue;
        m_lines.append({group, -1});
        for (qsizetype i = 0; i < m_pairs.size(); ++i) {
            if (m_pairs[i].group == group && (group != Group::Apart || !m_isFolded))
                m_lines.append({group, i});
        }
    }
    endResetModel();
}

int DoublesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

const PersonPair *DoublesModel::at(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].pair < 0)
        return nullptr;
    return &m_pairs[m_lines[row].pair];
}

bool DoublesModel::canFold(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].pair < 0
        && m_lines[row].group == PersonPair::Group::Apart;
}

void DoublesModel::fold()
{
    m_isFolded = !m_isFolded;
    load();
}

QString DoublesModel::headOf(PersonPair::Group group) const
{
    const int count = m_search.count(group);
    switch (group) {
    case PersonPair::Group::Sure:
        return tr("Certain: %1").arg(count);
    case PersonPair::Group::Maybe:
        return tr("Perhaps: %1").arg(count);
    case PersonPair::Group::Apart:
        return tr("Two persons after all: %1").arg(count);
    }
    Q_UNREACHABLE();
}

QVariant DoublesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &line = m_lines[index.row()];
    const auto *pair = at(index.row());
    if (!pair) {
        if (role == Qt::AccessibleTextRole && canFold(index.row()))
            return m_isFolded ? tr("%1, folded").arg(headOf(line.group)) : headOf(line.group);
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(headOf(line.group))
            : QVariant();
    }
    const auto names = contactName(pair->first) + u", "_s + contactName(pair->second);
    switch (role) {
    case Qt::DisplayRole:
        return names;
    case PlaceRole:
        return pair->place;
    case ReasonsRole:
        return reasonsText(*pair);
    case Qt::AccessibleTextRole:
        return QStringList{names, pair->place, reasonsText(*pair)}.join(u", "_s);
    default:
        return {};
    }
}

Qt::ItemFlags DoublesModel::flags(const QModelIndex &index) const
{
    return at(index.row()) || canFold(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                   : Qt::NoItemFlags;
}

QString reasonsText(const PersonPair &pair)
{
    QStringList reasons;
    for (const auto likeness : pair.reasons)
        reasons.append(likenessText(likeness, Phrases()));
    return reasons.join(u", "_s);
}

} // namespace solidair
