// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrowsmodel.h"

#include "base/text.h"
#include "importtask.h"

#include <QCoreApplication>
#include <QLocale>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ImportRowsModel::ImportRowsModel(ImportTask &task, QObject *parent)
    : QAbstractTableModel(parent)
    , m_task(task)
{
    connect(&task, &ImportTask::planned, this, &ImportRowsModel::load);
    load();
}

ImportRowsModel::Group ImportRowsModel::groupOf(const ImportRow &row)
{
    using Outcome = ImportRow::Outcome;
    switch (row.outcome) {
    case Outcome::Asked:
        return row.match.kind == MunicipalityMatch::Kind::Proposed ? Group::Confirm : Group::Choose;
    case Outcome::Refused:
        return Group::Refused;
    case Outcome::Changed:
        return Group::Changed;
    case Outcome::New:
        return Group::New;
    case Outcome::Same:
    case Outcome::LeftOut:
        // What stays as Solidair has it is still to be chosen.
        return row.changes.isEmpty() ? Group::Same : Group::Changed;
    }
    Q_UNREACHABLE();
}

QString ImportRowsModel::groupName(Group group)
{
    switch (group) {
    case Group::Choose:
        return tr("Choose the municipality");
    case Group::Confirm:
        return tr("Is this right?");
    case Group::Refused:
        return tr("Refused");
    case Group::Changed:
        return tr("Changed");
    case Group::New:
        return tr("New");
    case Group::Same:
        return tr("The same");
    }
    Q_UNREACHABLE();
}

QString ImportRowsModel::groupHint(Group group)
{
    switch (group) {
    case Group::Choose:
        return tr("the name fits more than one municipality");
    case Group::Confirm:
        return tr("the name is nearly spelt so");
    case Group::Refused:
        return tr("these stay out until they are corrected");
    case Group::Changed:
        return tr("untick what may not come in");
    case Group::New:
        return tr("nothing was recorded of these municipalities yet");
    case Group::Same:
        return tr("all of this is recorded already");
    }
    Q_UNREACHABLE();
}

bool ImportRowsModel::canBeLeftOut(const ImportRow &row)
{
    return row.outcome == ImportRow::Outcome::Changed || row.outcome == ImportRow::Outcome::New;
}

void ImportRowsModel::setShown(std::optional<Group> group, const QString &search)
{
    m_only = group;
    m_search = folded(search);
    load();
}

bool ImportRowsModel::matches(const ImportRow &row) const
{
    if (m_search.isEmpty() || folded(row.name).contains(m_search)
        || folded(row.value).contains(m_search) || folded(row.cell) == m_search
        || QString::number(row.number) == m_search)
        return true;
    return std::ranges::any_of(row.changes, [this](const ImportChange &change) {
        return folded(change.after).contains(m_search) || folded(change.cell) == m_search;
    });
}

void ImportRowsModel::load()
{
    beginResetModel();
    m_lines.clear();
    m_counts = {};
    m_rows = m_task.all().rows;
    const auto &rows = std::as_const(m_rows);
    std::array<QList<Line>, groups.size()> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto group = groupOf(rows[i]);
        const auto place = static_cast<size_t>(group);
        ++m_counts[place];
        const bool isShown = m_only ? group == *m_only : group != Group::Same;
        if (isShown && matches(rows[i]))
            lines[place].append({group, i});
    }
    for (const auto group : groups) {
        const auto &some = lines[static_cast<size_t>(group)];
        if (!some.isEmpty())
            m_lines.append({group, -1});
        m_lines += some;
    }
    endResetModel();
}

const ImportRow *ImportRowsModel::at(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].row < 0)
        return nullptr;
    return &m_rows[m_lines[row].row];
}

int ImportRowsModel::lineOf(int number) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (const auto *row = at(line); row && row->number == number)
            return line;
    }
    return -1;
}

int ImportRowsModel::nextQuestion(int row) const
{
    const auto all = static_cast<int>(m_lines.size());
    for (int step = 1; step <= all; ++step) {
        const int line = (row + step) % all;
        const auto *at = this->at(line);
        if (at && at->outcome == ImportRow::Outcome::Asked)
            return line;
    }
    return -1;
}

QList<const ImportRow *> ImportRowsModel::toConfirm() const
{
    QList<const ImportRow *> rows;
    for (const auto &row : m_rows) {
        if (row.outcome == ImportRow::Outcome::Asked && groupOf(row) == Group::Confirm)
            rows.append(&row);
    }
    return rows;
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QString ImportRowsModel::summary(const ImportRow &row) const
{
    if (row.outcome == ImportRow::Outcome::Refused || row.outcome == ImportRow::Outcome::Asked)
        return row.reason;
    if (row.changes.isEmpty())
        return {};
    const auto &change = row.changes.first();
    auto text = change.before.isEmpty() || change.before == change.after
        ? change.what + u": "_s + change.after
        : change.what + u": "_s + change.before + u" → "_s + change.after;
    if (change.isKept)
        text += u" ("_s + tr("stays as it is") + u')';
    return singleLine(text);
}

/// "Row 8, Anzegem, refused, cell E8, February 2026 has 28 days".
QString ImportRowsModel::spoken(const ImportRow &row) const
{
    QStringList parts{tr("Row %1").arg(row.number), row.name, groupName(groupOf(row))};
    if (!row.cell.isEmpty())
        parts.append(tr("cell %1").arg(row.cell));
    parts.append(summary(row));
    if (m_task.answers().leftOut.contains(row.number))
        parts.append(tr("left out"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *row = at(index.row());
    if (!row) {
        const auto group = m_lines[index.row()].group;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return u"%1 %2"_s.arg(groupName(group), QLocale().toString(count(group)));
        return {};
    }
    if (role == Qt::DisplayRole)
        return row->name;
    if (role == Qt::AccessibleTextRole)
        return spoken(*row);
    if (role == Qt::CheckStateRole && canBeLeftOut(*row))
        return m_task.answers().leftOut.contains(row->number) ? Qt::Unchecked : Qt::Checked;
    return {};
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto *row = at(index.row());
    if (role != Qt::CheckStateRole || !row || !canBeLeftOut(*row))
        return false;
    auto answers = m_task.answers();
    if (value.toInt() == Qt::Unchecked)
        answers.leftOut.insert(row->number);
    else
        answers.leftOut.remove(row->number);
    m_task.setAnswers(answers);
    emit dataChanged(index, index, {role});
    return true;
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *row = at(index.row());
    if (!row)
        return Qt::ItemNeverHasChildren;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (canBeLeftOut(*row))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace solidair
