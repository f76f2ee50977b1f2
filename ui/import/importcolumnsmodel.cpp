// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importcolumnsmodel.h"

#include "base/clock.h"
#include "base/text.h"
#include "importtask.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstValues = 3;
constexpr qsizetype longestValue = 40;

/// The letters of "AB12".
QString lettersOf(const QString &cell)
{
    qsizetype end = 0;
    while (end < cell.size() && cell[end].isLetter())
        ++end;
    return cell.left(end);
}

} // namespace

ImportColumnsModel::ImportColumnsModel(ImportTask &task, QObject *parent)
    : QAbstractTableModel(parent)
    , m_task(task)
{
    connect(&task, &ImportTask::listChanged, this, &ImportColumnsModel::load);
    connect(&task, &ImportTask::mappingChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ReadAs));
    });
    connect(&task, &ImportTask::planned, this, &ImportColumnsModel::count);
    load();
}

void ImportColumnsModel::load()
{
    beginResetModel();
    m_targets = importTargets(m_task.campaign(), currentDay(), Phrases());
    m_rows.clear();
    const auto &table = m_task.list().table;
    for (int column = 0; column < table.headings.size(); ++column) {
        Row row;
        row.heading = table.headings[column];
        QStringList values;
        for (const auto &line : table.rows) {
            const auto value = singleLine(line.cell(column).text());
            if (value.isEmpty())
                continue;
            ++row.filled;
            if (values.size() < firstValues && !values.contains(value))
                values.append(value.left(longestValue));
        }
        row.values = values.join(u" · "_s);
        m_rows.append(row);
    }
    endResetModel();
    count();
}

void ImportColumnsModel::count()
{
    QHash<QString, int> faults;
    for (const auto &row : m_task.all().rows) {
        if (row.outcome == ImportRow::Outcome::Refused || row.outcome == ImportRow::Outcome::Asked)
            ++faults[lettersOf(row.cell)];
    }
    for (int column = 0; column < m_rows.size(); ++column)
        m_rows[column].faults = faults.value(columnLetters(column));
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, ReadAs), index(rowCount() - 1, ReadAs));
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ReadAs + 1;
}

QString ImportColumnsModel::targetName(const ImportTarget &target) const
{
    const auto found = std::ranges::find(m_targets, target, &ImportTargetWords::target);
    return found == m_targets.end() ? m_targets.first().name : found->name;
}

/// Another column that becomes the same, where only one may; -1: none.
int ImportColumnsModel::sameAs(int column) const
{
    const auto target = m_task.mapping().target(column);
    if (target.maySeveral())
        return -1;
    const auto &columns = m_task.mapping().columns;
    for (int other = 0; other < columns.size(); ++other) {
        if (other != column && columns[other] == target)
            return other;
    }
    return -1;
}

ImportColumnsModel::Course ImportColumnsModel::course(int column) const
{
    if (!m_task.mapping().target(column).isTaken())
        return Course::NotTaken;
    if (sameAs(column) >= 0)
        return Course::Wrong;
    return m_rows[column].faults > 0 ? Course::Doubtful : Course::Fine;
}

QString ImportColumnsModel::readAs(int column) const
{
    const auto target = m_task.mapping().target(column);
    const auto &row = m_rows[column];
    if (!target.isTaken())
        return {};
    if (const int other = sameAs(column); other >= 0)
        return tr("already column %1").arg(columnLetters(other));
    if (target.kind == ImportTarget::Kind::Municipality) {
        const auto known = tr("%n recognised", nullptr, row.filled - row.faults);
        return row.faults > 0 ? known + u", "_s + tr("%n to look at", nullptr, row.faults) : known;
    }
    if (target.kind == ImportTarget::Kind::Stage) {
        const auto words = wordsOfStages(m_task.list().table, m_task.mapping());
        const auto unknown = static_cast<int>(
            std::ranges::count_if(words, [](const WordOfStage &it) { return !it.hasMeaning; }));
        const auto count = tr("%n word(s)", nullptr, static_cast<int>(words.size()));
        return unknown > 0 ? count + u", "_s + tr("%n without a stage", nullptr, unknown) : count;
    }
    const auto filled = tr("%n filled", nullptr, row.filled);
    return row.faults > 0 ? filled + u", "_s + tr("%n wrong", nullptr, row.faults) : filled;
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    const int column = index.row();
    if (!index.isValid() || column >= m_rows.size())
        return {};
    if (role == CourseRole)
        return static_cast<int>(course(column));
    if (role == TargetRole || role == Qt::EditRole)
        return m_task.mapping().target(column).token();
    if (role == Qt::AccessibleTextRole && index.column() == Letter) {
        return tr("Column %1, %2, becomes %3")
            .arg(columnLetters(column), m_rows[column].heading,
                 targetName(m_task.mapping().target(column)));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Letter:
        return columnLetters(column);
    case Heading:
        return m_rows[column].heading;
    case Values:
        return m_rows[column].values;
    case Becomes:
        return targetName(m_task.mapping().target(column));
    default:
        return readAs(column);
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Heading:
        return tr("Heading in the file");
    case Values:
        return tr("First values");
    case Becomes:
        return tr("Becomes");
    case ReadAs:
        return tr("Read as");
    default:
        return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto target = ImportTarget::fromToken(value.toString());
    if (!index.isValid() || role != Qt::EditRole || !target)
        return false;
    auto mapping = m_task.mapping();
    if (index.row() >= mapping.columns.size())
        return false;
    mapping.columns[index.row()] = *target;
    m_task.setMapping(mapping);
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Becomes)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace solidair
