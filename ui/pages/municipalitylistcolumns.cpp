// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistcolumns.h"

#include "municipalitylistdelegate.h"
#include "ui/look/look.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <array>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

using Column = MunicipalityTableModel::Column;

namespace {

QString columnsKey()
{
    return u"municipalities/columns"_s;
}

/// Whether a person chose the widths.
QString ownWidthsKey()
{
    return u"municipalities/ownWidths"_s;
}

/// Long enough that dragging a column's edge writes once.
constexpr int savingDelay = 500;
/// What stands in them is never cut.
constexpr std::array wholeColumns{int(Column::StageColumn), int(Column::SinceColumn),
                                  int(Column::LastContactColumn)};

} // namespace

MunicipalityListColumns::MunicipalityListColumns(QTableView &view,
                                                 const MunicipalityTableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingDelay);
    connect(&m_saving, &QTimer::timeout, this, &MunicipalityListColumns::save);
    const auto *header = view.horizontalHeader();
    const auto save = [this] { m_saving.start(); };
    connect(header, &QHeaderView::sectionMoved, this, save);
    connect(header, &QHeaderView::sectionResized, this, &MunicipalityListColumns::noteOwnWidth);
    connect(header, &QHeaderView::sortIndicatorChanged, this, save);
}

void MunicipalityListColumns::settle()
{
    if (m_saving.isActive())
        save();
}

void MunicipalityListColumns::putBack()
{
    auto *header = m_view.horizontalHeader();
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        for (int i = 0; i < m_model.columnCount(); ++i) {
            header->moveSection(header->visualIndex(i), i);
            header->showSection(i);
        }
    }
    m_fits = true;
    measure();
    m_saving.start();
}

void MunicipalityListColumns::setShown(int column, bool isShown)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_view.horizontalHeader()->setSectionHidden(column, !isShown);
    }
    fit();
    m_saving.start();
}

void MunicipalityListColumns::restore()
{
    putBack();
    const QScopedValueRollback fitting(m_isFitting, true);
    const QSettings settings;
    const auto columns = settings.value(columnsKey()).toByteArray();
    auto *header = m_view.horizontalHeader();
    header->restoreState(columns);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    m_fits = columns.isEmpty() || !settings.value(ownWidthsKey(), true).toBool();
    m_saving.stop();
}

const MunicipalityListDelegate &MunicipalityListColumns::delegate() const
{
    return *static_cast<const MunicipalityListDelegate *>(m_view.itemDelegate());
}

void MunicipalityListColumns::measure()
{
    auto *header = m_view.horizontalHeader();
    m_wanted.clear();
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_wanted.append(std::max(delegate().preferredWidth(m_view, static_cast<Column>(i)),
                                 header->sectionSizeHint(i)));
    fit();
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const auto column : wholeColumns)
        keepWhole(column);
}

/// A date or a stage is never cut, though the font may have grown since the width was chosen.
void MunicipalityListColumns::keepWhole(int column)
{
    auto *header = m_view.horizontalHeader();
    const int needed = delegate().preferredWidth(m_view, static_cast<Column>(column));
    if (!header->isSectionHidden(column) && header->sectionSize(column) < needed)
        header->resizeSection(column, needed);
}

/// The columns as wide as they want to be; where room lacks, those that say least give way first.
void MunicipalityListColumns::fit()
{
    if (!m_fits || m_wanted.isEmpty())
        return;
    auto *header = m_view.horizontalHeader();
    auto widths = m_wanted;
    int excess = -m_view.viewport()->width();
    for (int i = 0; i < widths.size(); ++i)
        excess += header->isSectionHidden(i) ? 0 : widths[i];
    const auto giveWay = [&](Column column, int least) {
        if (header->isSectionHidden(column) || excess <= 0)
            return;
        const int given = std::clamp(widths[column] - least, 0, excess);
        widths[column] -= given;
        excess -= given;
    };
    const auto room = [this](int steps) { return look::space(m_view, steps); };
    // Whole words, but no room for the arrow of another order.
    const auto words = [&](Column column) {
        const QString title =
            m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return std::max(delegate().preferredWidth(m_view, column),
                        header->fontMetrics().horizontalAdvance(title) + room(5));
    };
    giveWay(Column::EngagementsColumn, words(Column::EngagementsColumn));
    giveWay(Column::LastContactColumn, words(Column::LastContactColumn));
    // Names that were shortened on purpose say more than ones that are cut.
    giveWay(Column::CoordinatorColumn,
            std::max(delegate().shortWidth(m_view, Column::CoordinatorColumn), room(20)));
    giveWay(Column::ProvinceColumn, delegate().shortWidth(m_view, Column::ProvinceColumn));
    giveWay(Column::NameColumn, room(34));
    giveWay(Column::LastContactColumn,
            delegate().preferredWidth(m_view, Column::LastContactColumn));
    giveWay(Column::CoordinatorColumn, delegate().shortWidth(m_view, Column::CoordinatorColumn));
    giveWay(Column::NextStepColumn, room(44));
    const auto readable = widths;
    giveWay(Column::NextStepColumn, room(32));
    giveWay(Column::NameColumn, room(28));
    // Rather scrolled than all of them cut.
    if (excess > 0)
        widths = readable;
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int i = 0; i < widths.size(); ++i) {
        if (!header->isSectionHidden(i))
            header->resizeSection(i, widths[i]);
    }
}

/// A width that is neither ours nor that of the last column, which takes what is left.
void MunicipalityListColumns::noteOwnWidth(int column, int before, int now)
{
    const auto *header = m_view.horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    const bool isShownOrHidden = before == 0 || now == 0;
    if (m_isFitting || isShownOrHidden || column == header->logicalIndex(last))
        return;
    m_fits = false;
    if (std::ranges::find(wholeColumns, column) != wholeColumns.end()) {
        const QScopedValueRollback fitting(m_isFitting, true);
        keepWhole(column);
    }
    m_saving.start();
}

void MunicipalityListColumns::save()
{
    QSettings settings;
    settings.setValue(columnsKey(), m_view.horizontalHeader()->saveState());
    settings.setValue(ownWidthsKey(), !m_fits);
}

} // namespace solidair
