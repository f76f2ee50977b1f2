// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importpreviewmodel.h"

#include "base/clock.h"
#include "base/text.h"
#include "importtask.h"
#include "ui/kit/look.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostRows = 8;

} // namespace

ImportPreviewModel::ImportPreviewModel(ImportTask &task, QObject *parent)
    : QAbstractTableModel(parent)
    , m_task(task)
{
    for (auto changed :
         {&ImportTask::listChanged, &ImportTask::mappingChanged, &ImportTask::planned})
        connect(&task, changed, this, &ImportPreviewModel::load);
    load();
}

void ImportPreviewModel::load()
{
    beginResetModel();
    m_columns.clear();
    m_names.clear();
    const auto targets = importTargets(m_task.campaign(), currentDay(), Phrases());
    const auto &columns = m_task.mapping().columns;
    for (int column = 0; column < columns.size(); ++column) {
        if (!columns[column].isTaken())
            continue;
        const auto found = std::ranges::find(targets, columns[column], &ImportTargetWords::target);
        m_columns.append(column);
        m_names.append(found == targets.end() ? QString() : found->name);
    }
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    const auto rows = std::min(mostRows, m_task.list().table.rows.size());
    return parent.isValid() ? 0 : static_cast<int>(rows);
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &row = m_task.list().table.rows[index.row()];
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(QString::number(row.number)) : QVariant();
    const int column = m_columns[index.column() - 1];
    if (role == Qt::BackgroundRole)
        return column == m_tinted ? QVariant(m_ground) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::DecorationRole)
        return {};
    const auto text = singleLine(row.cell(column).text());
    const auto &planned = m_task.all().rows;
    const bool isWrong = index.row() < planned.size()
        && planned[index.row()].outcome == ImportRow::Outcome::Refused
        && planned[index.row()].cell == columnLetters(column) + QString::number(row.number);
    const auto &mapping = m_task.mapping();
    const auto meaning = mapping.target(column).kind == ImportTarget::Kind::Stage && !text.isEmpty()
        ? mapping.meaningOf(text)
        : std::nullopt;
    const bool isStage = meaning && *meaning;
    if (role == Qt::DecorationRole) {
        if (isWrong)
            return look::icon(u"warning"_s);
        return isStage ? QVariant(look::stageIcon(**meaning)) : QVariant();
    }
    if (isWrong)
        return u"‘%1’"_s.arg(text);
    return isStage ? stageText(**meaning, Phrases()) : text;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Row") : m_names.value(section - 1);
}

void ImportPreviewModel::setTinted(int column, const QBrush &ground)
{
    m_tinted = column;
    m_ground = ground;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {Qt::BackgroundRole});
}

int ImportPreviewModel::sectionOf(int column) const
{
    const auto place = m_columns.indexOf(column);
    return place < 0 ? -1 : static_cast<int>(place) + 1;
}

} // namespace solidair
