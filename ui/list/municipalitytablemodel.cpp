// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitytablemodel.h"

#include "base/shortname.h"
#include "domain/joining.h"
#include "ui/kit/columnheader.h"

#include <algorithm>
#include <limits>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnsOfMunicipalities = 8;
/// Nothing to sort by, and something without a date: they stand last in either order.
constexpr qint64 blank = std::numeric_limits<qint64>::max();
constexpr qint64 undated = blank - 1;

/// Sorts as PartialDate does: by the first day, a vaguer date before a sharper one.
qint64 dateKey(const PartialDate &date)
{
    if (!date.isKnown())
        return blank;
    return date.firstDay().toJulianDay() * 4 + static_cast<int>(date.precision());
}

} // namespace

MunicipalityTableModel::MunicipalityTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void MunicipalityTableModel::load(ListRows rows)
{
    beginResetModel();
    m_today = rows.day;
    m_rows = std::move(rows.rows);
    m_names = std::move(rows.names);
    rememberPlaces();
    sortRows();
    show();
    endResetModel();
}

void MunicipalityTableModel::rememberPlaces()
{
    m_places.clear();
    m_places.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_places.insert(m_rows[i].id, i);
    m_index.build(m_rows);
}

void MunicipalityTableModel::refresh(const Register &campaign, const Touched &touched, QDate today)
{
    if (touched.everything || today != m_today) {
        load(listRows(campaign, today));
        return;
    }
    // What happened to a predecessor shows at its successor.
    QSet<MunicipalityId> wanted;
    for (auto id : touched.municipalities) {
        for (; !id.isNull() && !wanted.contains(id); id = campaign.successor(id))
            wanted.insert(id);
    }
    const MunicipalityRowMaker maker(campaign, today);
    bool sorts = false;
    bool moves = false;
    QList<qsizetype> changed;
    const auto replace = [&](qsizetype at, MunicipalityRow row) {
        sorts = sorts || sortKey(m_rows[at]) != sortKey(row);
        moves = setRow(at, std::move(row)) || moves;
        changed.append(at);
    };
    for (const auto id : std::as_const(wanted)) {
        const auto at = m_places.value(id, -1);
        if (at >= 0)
            replace(at, maker.row(m_rows[at]));
    }
    if (touched.concerns<Coordinator, Body>()) {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            auto row = m_rows[i];
            maker.nameCoordinator(row);
            if (row.coordinatorName != m_rows[i].coordinatorName
                || row.coordinatorRank != m_rows[i].coordinatorRank)
                replace(i, std::move(row));
        }
    }
    if (sorts || moves) {
        beginResetModel();
        if (sorts)
            sortRows();
        show();
        endResetModel();
        return;
    }
    for (const auto at : std::as_const(changed)) {
        if (const int shown = rowOf(m_rows[at].id); shown >= 0)
            emit dataChanged(index(shown, 0), index(shown, columnsOfMunicipalities - 1));
    }
}

/// Replaces the row at @p at; returns whether it goes, comes or counts for another stage.
bool MunicipalityTableModel::setRow(qsizetype at, MunicipalityRow row)
{
    const MunicipalityMatcher matches(m_filter, m_today);
    auto &old = m_rows[at];
    const bool isFoundOtherwise = old.searched != row.searched;
    const bool moves = matches(old) != matches(row) || old.stage != row.stage;
    old = std::move(row);
    m_names.add(old);
    // A corrected postal code.
    if (isFoundOtherwise)
        m_index.build(m_rows);
    return moves;
}

void MunicipalityTableModel::setFilter(const MunicipalityFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

void MunicipalityTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnsOfMunicipalities
        || (column == m_sortColumn && order == m_order))
        return;
    beginResetModel();
    m_sortColumn = static_cast<Column>(column);
    m_order = order;
    sortRows();
    show();
    endResetModel();
}

void MunicipalityTableModel::sortRows()
{
    struct Keyed
    {
        qint64 key;
        qsizetype place;
    };

    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<size_t>(m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        keyed.push_back({sortKey(m_rows[i]), i});
    // Rows are in the order of names, and a stable sort keeps it among equals.
    if (m_order == Qt::AscendingOrder) {
        std::ranges::stable_sort(keyed, {}, &Keyed::key);
    } else {
        std::ranges::stable_sort(keyed, [](const Keyed &a, const Keyed &b) {
            if (a.key >= undated || b.key >= undated)
                return a.key < b.key;
            return a.key > b.key;
        });
    }
    m_sorted.clear();
    m_sorted.reserve(m_rows.size());
    for (const auto &entry : keyed)
        m_sorted.append(entry.place);
}

/// Fills m_shown from m_sorted.
void MunicipalityTableModel::show()
{
    const MunicipalityMatcher matches(m_filter, m_today);
    const bool searches = !matches.needles().isEmpty();
    const auto hits = m_index.hits(matches.needles());
    m_shown.clear();
    m_shown.reserve(m_sorted.size());
    m_shownPerStage.clear();
    for (const auto place : std::as_const(m_sorted)) {
        if (searches && !hits[static_cast<size_t>(place)])
            continue;
        if (!matches.matchesChips(m_rows[place]))
            continue;
        m_shown.append(place);
        ++m_shownPerStage[m_rows[place].stage];
    }
}

qint64 MunicipalityTableModel::sortKey(const MunicipalityRow &row) const
{
    switch (m_sortColumn) {
    case NameColumn:
        return row.nameRank;
    case ProvinceColumn:
        return row.provinceRank;
    case StageColumn:
        return -stageRank(row.stage); // The furthest first.
    case SinceColumn:
        // Those that joined on a day nobody knows stand together, before those with no stage.
        return row.since.isKnown() || row.stage == Stage::NotApproached ? dateKey(row.since)
                                                                        : undated;
    case EngagementsColumn:
        return row.showsEngagements() ? row.counted * 1000 - row.asked : blank;
    case CoordinatorColumn:
        return row.coordinatorName.isEmpty() ? blank : row.coordinatorRank;
    case LastContactColumn:
        return dateKey(row.lastContact);
    case NextStepColumn:
        if (row.nextDue.isValid())
            return row.nextDue.toJulianDay();
        return row.hasNextStep() ? undated : blank;
    }
    Q_UNREACHABLE();
}

int MunicipalityTableModel::rowOf(MunicipalityId id) const
{
    const auto place = m_places.value(id, -1);
    return place < 0 ? -1 : static_cast<int>(m_shown.indexOf(place));
}

int MunicipalityTableModel::rowNamed(const QString &folded, int from) const
{
    const QString needle = u'\n' + folded;
    for (int i = 0; i < rowCount(); ++i) {
        const int at = (from + i) % rowCount();
        if (row(at).searched.startsWith(needle))
            return at;
    }
    return -1;
}

int MunicipalityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MunicipalityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnsOfMunicipalities;
}

QVariant MunicipalityTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = this->row(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::AccessibleTextRole)
        return spokenText(row, column);
    return {};
}

QVariant MunicipalityTableModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == ColumnHeader::BriefTitleRole)
        return briefTitle(static_cast<Column>(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Municipality");
    case ProvinceColumn:
        return tr("Province");
    case StageColumn:
        return tr("Stage");
    case SinceColumn:
        return tr("Since");
    case EngagementsColumn:
        return tr("Commitments");
    case CoordinatorColumn:
        return tr("Coordinator");
    case LastContactColumn:
        return tr("Last contact");
    case NextStepColumn:
        return tr("Next step");
    }
    return {};
}

QString MunicipalityTableModel::briefTitle(Column column)
{
    switch (column) {
    case ProvinceColumn:
        return tr("Prov.");
    case EngagementsColumn:
        return tr("Commit.");
    case CoordinatorColumn:
        return tr("Coord.");
    case LastContactColumn:
        return tr("Contact");
    default:
        return {};
    }
}

QString MunicipalityTableModel::text(const MunicipalityRow &row, Column column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case ProvinceColumn:
        return row.provinceText;
    case StageColumn: {
        const QString word = stageText(row.stage, m_phrases);
        return row.mergerPending ? tr("%1, merger to be decided").arg(word) : word;
    }
    case SinceColumn:
        return row.since.isKnown() || row.stage == Stage::NotApproached ? dateOnScreen(row.since)
                                                                        : tr("unknown");
    case EngagementsColumn:
        return row.showsEngagements() ? engagementsText(row.counted, row.asked, m_phrases)
                                      : QString();
    case CoordinatorColumn:
        return row.coordinatorName;
    case LastContactColumn:
        return dateOnScreen(row.lastContact);
    case NextStepColumn:
        return u"%1 %2"_s.arg(dateOnScreen(PartialDate(row.nextDue)), row.nextStep).trimmed();
    }
    Q_UNREACHABLE();
}

/// The first cell speaks for the row: "Gent, joined, 3 of 3". What others tell by colour is said.
QString MunicipalityTableModel::spokenText(const MunicipalityRow &row, Column column) const
{
    const QString plain = text(row, column);
    if (column == NameColumn) {
        QStringList parts{plain, text(row, StageColumn)};
        if (row.showsEngagements())
            parts.append(spokenText(row, EngagementsColumn));
        return parts.join(u", "_s);
    }
    if (column == EngagementsColumn && row.isUnderThreshold)
        return tr("%1, below the threshold").arg(plain);
    if (column == NextStepColumn && row.isOverdue(m_today))
        return tr("%1, overdue").arg(plain);
    return plain;
}

QStringList MunicipalityTableModel::widestTexts(Column column) const
{
    if (column == NameColumn)
        return {m_names.longest};
    return (column == ProvinceColumn ? m_names.provinces : m_names.coordinators).values();
}

QStringList MunicipalityTableModel::shortTexts(Column column) const
{
    if (column == ProvinceColumn)
        return m_names.shortProvinces.values();
    auto texts = m_names.coordinators.values();
    std::ranges::transform(texts, texts.begin(), shortPersonName);
    return texts;
}

} // namespace solidair
