// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recipientmodel.h"

#include "ui/kit/accessibility.h"
#include "ui/kit/look.h"

#include <QTextDocument>

#include <algorithm>
#include <iterator>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Recipient::Readiness;

constexpr quintptr groupMark = ~quintptr(0); ///< Others carry the row of their group.

QString iconName(Recipient::Readiness readiness)
{
    switch (readiness) {
    case Impossible:
    case Remarked:
        return u"warning"_s;
    case Unwise:
        return u"block"_s;
    case Ready:
        return u"check"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

RecipientModel::RecipientModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_fields(recipientFields(Phrases()))
    , m_columns{m_fields.find(u"name"_s), m_fields.find(u"remark"_s)}
{ }

int RecipientModel::columnOf(QLatin1StringView key) const
{
    const auto found = std::ranges::find(m_columns, key, &FieldHead::key);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

void RecipientModel::setRecipients(const QList<Recipient> &recipients)
{
    beginResetModel();
    m_groups.clear();
    const auto &readiness = *m_fields.find(u"readiness"_s);
    for (const auto &choice : readiness.choices) {
        QList<Recipient> its;
        std::ranges::copy_if(recipients, std::back_inserter(its), [&](const Recipient &recipient) {
            return readiness.read(recipient) == FieldValue(Token{choice.token});
        });
        if (!its.isEmpty())
            m_groups.append({its.first().readiness, choice.words, its});
    }
    endResetModel();
    emit checksChanged();
}

void RecipientModel::forgetChecks()
{
    m_checks.clear();
}

QList<Recipient> RecipientModel::checked() const
{
    QList<Recipient> result;
    for (const auto &group : m_groups) {
        for (const auto &recipient : group.recipients) {
            if (isChecked(recipient))
                result.append(recipient);
        }
    }
    return result;
}

int RecipientModel::count(Recipient::Readiness readiness) const
{
    for (const auto &group : m_groups) {
        if (group.readiness == readiness)
            return static_cast<int>(group.recipients.size());
    }
    return 0;
}

int RecipientModel::count() const
{
    return count(Impossible) + count(Unwise) + count(Remarked) + count(Ready);
}

const Recipient *RecipientModel::recipient(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupMark)
        return nullptr;
    return &m_groups[static_cast<qsizetype>(index.internalId())].recipients[index.row()];
}

QModelIndex RecipientModel::indexOf(MunicipalityId id) const
{
    for (int group = 0; group < rowCount(); ++group) {
        const auto &recipients = m_groups[group].recipients;
        for (int row = 0; row < static_cast<int>(recipients.size()); ++row) {
            if (recipients[row].id() == id)
                return createIndex(row, 0, static_cast<quintptr>(group));
        }
    }
    return {};
}

QModelIndex RecipientModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : groupMark);
}

QModelIndex RecipientModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupMark)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupMark);
}

int RecipientModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupMark || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[parent.row()].recipients.size());
}

int RecipientModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_columns.size());
}

QVariant RecipientModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto *its = recipient(index))
        return recipientData(*its, index.column(), role);
    return groupData(m_groups[index.row()], index.column(), role);
}

QVariant RecipientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= columnCount({}))
        return {};
    return m_columns[section]->head;
}

QVariant RecipientModel::groupData(const Group &group, int column, int role) const
{
    if (role == ReadinessRole)
        return static_cast<int>(group.readiness);
    if (column != nameColumn)
        return {};
    const auto size = group.recipients.size();
    if (role == Qt::DisplayRole)
        return u"%1  %2"_s.arg(group.title).arg(size);
    if (role == Qt::AccessibleTextRole) {
        const QString text = u"%1, %2"_s.arg(group.title).arg(size);
        return group.readiness == Impossible ? text : withCheck(text, groupState(group));
    }
    if (role == Qt::CheckStateRole && group.readiness != Impossible)
        return groupState(group);
    return {};
}

QVariant RecipientModel::recipientData(const Recipient &recipient, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(recipient, column);
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(text(recipient, column));
    case Qt::AccessibleTextRole:
        return column == nameColumn ? spokenText(recipient) : text(recipient, column);
    case Qt::DecorationRole:
        if (column != nameColumn)
            return {};
        return recipient.stage ? look::stageIcon(*recipient.stage)
                               : look::icon(iconName(recipient.readiness));
    case Qt::CheckStateRole:
        if (column != nameColumn || recipient.readiness == Impossible)
            return {};
        return isChecked(recipient) ? Qt::Checked : Qt::Unchecked;
    case ReadinessRole:
        return static_cast<int>(recipient.readiness);
    default:
        return {};
    }
}

QString RecipientModel::text(const Recipient &recipient, int column) const
{
    return m_fields.text(*m_columns[column], recipient);
}

/// The name with its check: it speaks for the whole row.
QString RecipientModel::spokenText(const Recipient &recipient) const
{
    const QString text = u"%1, %2"_s.arg(recipient.name(), recipient.remark);
    return recipient.readiness == Impossible
        ? text
        : withCheck(text, isChecked(recipient) ? Qt::Checked : Qt::Unchecked);
}

bool RecipientModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool check = value.toInt() == Qt::Checked;
    const auto *one = recipient(index);
    const int groupRow = one ? index.parent().row() : index.row();
    const auto &group = m_groups[groupRow];
    if (one) {
        m_checks.insert(one->id(), check);
    } else {
        for (const auto &recipient : group.recipients)
            m_checks.insert(recipient.id(), check);
    }
    const auto parent = this->index(groupRow, 0);
    const int last = static_cast<int>(group.recipients.size()) - 1;
    emit dataChanged(parent, parent, {Qt::CheckStateRole});
    emit dataChanged(this->index(0, 0, parent), this->index(last, 0, parent), {Qt::CheckStateRole});
    emit checksChanged();
    return true;
}

Qt::ItemFlags RecipientModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool possible = index.data(ReadinessRole).toInt() != static_cast<int>(Impossible);
    if (index.column() == nameColumn && possible)
        flags |= Qt::ItemIsUserCheckable;
    if (recipient(index))
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

bool RecipientModel::isChecked(const Recipient &recipient) const
{
    if (recipient.readiness == Impossible)
        return false;
    return m_checks.value(recipient.id(), recipient.readiness != Unwise);
}

Qt::CheckState RecipientModel::groupState(const Group &group) const
{
    const auto checked = std::ranges::count_if(
        group.recipients, [this](const Recipient &recipient) { return isChecked(recipient); });
    if (checked == 0)
        return Qt::Unchecked;
    return checked == group.recipients.size() ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace solidair
