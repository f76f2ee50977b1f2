// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitytablemodel.h"

#include "base/text.h"
#include "ui/kit/columnheader.h"

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In their first order.
constexpr std::array shownFields{"name"_L1,         "province"_L1,    "stage"_L1,
                                 "since"_L1,        "commitments"_L1, "coordinator"_L1,
                                 "last_contact"_L1, "next_step"_L1};

/// "12/3/2027 call back": when it is to be done stands before it.
QString nextStepText(const FieldFacts &facts)
{
    const auto *next = facts.dossier.nextStepOn(facts.day);
    if (!next)
        return {};
    return u"%1 %2"_s.arg(dateOnScreen(PartialDate(next->due)), singleLine(next->what)).trimmed();
}

} // namespace

MunicipalityTableModel::MunicipalityTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(listRows(Register(), {}))
{
    findColumns();
}

void MunicipalityTableModel::findColumns()
{
    m_columns.clear();
    for (const auto key : shownFields)
        m_columns.append(m_rows.fields().find(key));
}

void MunicipalityTableModel::load(ListRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    findColumns();
    show(m_rows.places(m_filter, m_order));
    endResetModel();
}

void MunicipalityTableModel::refresh(const Register &campaign, const Touched &touched, QDate today)
{
    if (touched.everything || today != this->today()) {
        load(listRows(campaign, today));
        return;
    }
    const auto changed = m_rows.refresh(campaign, touched.municipalities);
    const bool isRenamed = touched.concerns<Coordinator, Body>();
    if (isRenamed) {
        m_rows.setFields(Fields(campaign, today, Phrases()));
        findColumns();
    }
    const auto places = m_rows.places(m_filter, m_order);
    if (isRenamed || places != m_shown) {
        beginResetModel();
        show(places);
        endResetModel();
        return;
    }
    show(places);
    for (const auto place : changed) {
        if (const int row = rowOf(m_rows.id(place)); row >= 0)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void MunicipalityTableModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    show(m_rows.places(m_filter, m_order));
    endResetModel();
}

void MunicipalityTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    // By name is the order that they stand in.
    const Order wanted{column == nameColumn ? QString() : field(column).key,
                       order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    beginResetModel();
    m_order = wanted;
    show(m_rows.places(m_filter, m_order));
    endResetModel();
}

void MunicipalityTableModel::show(const QList<qsizetype> &places)
{
    m_shown = places;
    m_shownPerStage.clear();
    for (const auto place : places)
        ++m_shownPerStage[m_rows.standing(place).stage];
}

int MunicipalityTableModel::rowOf(MunicipalityId id) const
{
    const auto place = m_rows.placeOf(id);
    return place < 0 ? -1 : static_cast<int>(m_shown.indexOf(place));
}

int MunicipalityTableModel::rowNamed(const QString &folded, int from) const
{
    const QString needle = u'\n' + folded;
    for (int i = 0; i < rowCount(); ++i) {
        const int at = (from + i) % rowCount();
        if (m_rows.searched(m_shown[at]).startsWith(needle))
            return at;
    }
    return -1;
}

int MunicipalityTableModel::columnOf(QLatin1StringView key) const
{
    const auto found = std::ranges::find(m_columns, key, &Field::key);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

int MunicipalityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MunicipalityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MunicipalityTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::AccessibleTextRole)
        return spokenText(index.row(), index.column());
    return {};
}

QVariant MunicipalityTableModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == ColumnHeader::BriefTitleRole)
        return field(section).brief;
    return role == Qt::DisplayRole ? field(section).head : QVariant();
}

/// As the catalogue says it, but where the list says two things in one column.
QString MunicipalityTableModel::text(const FieldFacts &facts, const Field &field) const
{
    if (field.key == "next_step"_L1)
        return nextStepText(facts);
    const auto &standing = facts.standing;
    if (field.key == "since"_L1 && standing.stage != Stage::NotApproached
        && !standing.since.isKnown())
        return tr("unknown");
    const auto plain = singleLine(m_rows.fields().text(field, facts));
    return field.key == "stage"_L1 && standing.mergerPending
        ? tr("%1, merger to be decided").arg(plain)
        : plain;
}

QString MunicipalityTableModel::briefText(const FieldFacts &facts, const Field &field) const
{
    const auto value = field.read(facts);
    if (const auto *token = std::get_if<Token>(&value)) {
        const auto choice = std::ranges::find(field.choices, token->key, &Choice::token);
        if (choice != field.choices.end() && !choice->brief.isEmpty())
            return choice->brief;
    }
    return text(facts, field);
}

/// The first cell speaks for the row: "Gent, joined, 3 of 3". What others tell by colour is said.
QString MunicipalityTableModel::spokenText(int row, int column) const
{
    const auto shown = text(row, column);
    const auto facts = this->facts(row);
    if (column == nameColumn) {
        QStringList parts{shown, text(row, columnOf("stage"_L1))};
        if (const auto spoken = spokenText(row, columnOf("commitments"_L1)); !spoken.isEmpty())
            parts.append(spoken);
        return parts.join(u", "_s);
    }
    const auto &key = field(column).key;
    if (key == "commitments"_L1 && facts.standing.isUnderThreshold())
        return tr("%1, below the threshold").arg(shown);
    const auto *next = facts.dossier.nextStepOn(facts.day);
    if (key == "next_step"_L1 && next && next->isOverdueOn(facts.day))
        return tr("%1, overdue").arg(shown);
    return shown;
}

QStringList MunicipalityTableModel::widestTexts(int column) const
{
    if (column == nameColumn)
        return {singleLine(m_rows.longestName())};
    QStringList texts;
    for (const auto &choice : field(column).choices)
        texts.append(choice.words);
    return texts;
}

QStringList MunicipalityTableModel::briefTexts(int column) const
{
    QStringList texts;
    for (const auto &choice : field(column).choices)
        texts.append(choice.brief.isEmpty() ? choice.words : choice.brief);
    return texts;
}

} // namespace solidair
