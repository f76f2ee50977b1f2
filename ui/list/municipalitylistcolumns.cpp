// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistcolumns.h"

#include "municipalitylistdelegate.h"
#include "ui/kit/look.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys of those that are shown, in their order.
QString columnsKey()
{
    return u"municipalities/columns"_s;
}

/// Theirs, in pixels.
QString widthsKey()
{
    return u"municipalities/widths"_s;
}

/// The key of a field; with a minus before it, descending.
QString orderKey()
{
    return u"municipalities/order"_s;
}

/// Whether a person chose the widths.
QString ownWidthsKey()
{
    return u"municipalities/ownWidths"_s;
}

/// Long enough that dragging a column's edge writes once.
constexpr int savingDelay = 500;

/// What stands in them is never cut.
bool isWhole(const Field &field)
{
    return field.type == Field::Type::Date || field.key == "stage"_L1;
}

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
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &MunicipalityListColumns::settle);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        // An own field more or less: it is not shown until a person wants it.
        if (m_widths.isEmpty() || m_widths.size() == m_model.columnCount())
            return;
        restore();
        measure();
    });
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
    showUsualInOrder();
    m_fits = true;
    measure();
    m_saving.start();
}

void MunicipalityListColumns::showUsualInOrder()
{
    QList<int> usual(MunicipalityTableModel::usualColumns());
    std::iota(usual.begin(), usual.end(), 0);
    show(usual);
}

/// These and no others.
void MunicipalityListColumns::show(const QList<int> &columns)
{
    auto *header = m_view.horizontalHeader();
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int i = 0; i < m_model.columnCount(); ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, !columns.contains(i));
    }
    for (int i = 0; i < columns.size(); ++i)
        header->moveSection(header->visualIndex(columns[i]), i);
}

void MunicipalityListColumns::setShown(int column, bool isShown)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        auto *header = m_view.horizontalHeader();
        header->setSectionHidden(column, !isShown);
        if (isShown && !m_fits)
            header->resizeSection(column, m_widths[column].wanted);
    }
    fit();
    m_saving.start();
}

void MunicipalityListColumns::restore()
{
    showUsualInOrder();
    const QScopedValueRollback fitting(m_isFitting, true);
    const QSettings settings;
    const auto keys = settings.value(columnsKey()).toStringList();
    const auto widths = settings.value(widthsKey()).toList();
    auto *header = m_view.horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    QList<int> columns;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        // One that is gone, such as a field of another campaign's own, is left out.
        const int column = m_model.columnOf(keys[i]);
        if (column < 0)
            continue;
        columns.append(column);
        if (const int width = widths.value(i).toInt(); width > 0)
            header->resizeSection(column, width);
    }
    const bool areKept = columns.contains(MunicipalityTableModel::nameColumn);
    if (areKept)
        show(columns);
    const auto order = settings.value(orderKey()).toString();
    const bool descends = order.startsWith(u'-');
    if (const int column = m_model.columnOf(QStringView(order).mid(descends ? 1 : 0)); column >= 0)
        header->setSortIndicator(column, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_fits = !areKept || !settings.value(ownWidthsKey(), true).toBool();
    m_saving.stop();
}

const MunicipalityListDelegate &MunicipalityListColumns::delegate() const
{
    return *static_cast<const MunicipalityListDelegate *>(m_view.itemDelegate());
}

void MunicipalityListColumns::measure()
{
    auto *header = m_view.horizontalHeader();
    m_widths.clear();
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const int whole = delegate().preferredWidth(m_view, i);
        const QString title = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int titled = header->fontMetrics().horizontalAdvance(title) + look::space(m_view, 5);
        const auto &choices = m_model.field(i).choices;
        const bool hasBrief = !choices.isEmpty() && !choices.first().brief.isEmpty();
        m_widths.append({std::max(whole, header->sectionSizeHint(i)), std::max(whole, titled),
                         whole, hasBrief ? delegate().briefWidth(m_view, i) : whole});
    }
    fit();
    const QScopedValueRollback fitting(m_isFitting, true);
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (isWhole(m_model.field(i)))
            keepWhole(i);
    }
}

/// A date or a stage is never cut, though the font may have grown since the width was chosen.
void MunicipalityListColumns::keepWhole(int column)
{
    auto *header = m_view.horizontalHeader();
    const int needed = delegate().preferredWidth(m_view, column);
    if (!header->isSectionHidden(column) && header->sectionSize(column) < needed)
        header->resizeSection(column, needed);
}

/// The columns as wide as they want to be; where room lacks, those that say least give way first.
void MunicipalityListColumns::fit()
{
    if (!m_fits || m_widths.isEmpty())
        return;
    auto *header = m_view.horizontalHeader();
    QList<int> widths;
    for (const auto &width : std::as_const(m_widths))
        widths.append(width.wanted);
    int excess = -m_view.viewport()->width();
    for (int i = 0; i < widths.size(); ++i)
        excess += header->isSectionHidden(i) ? 0 : widths[i];
    // Down to a part of its widths or to a number of pixels, whichever is more.
    const auto giveWay = [&](QLatin1StringView key, int Widths::*part, int least = 0) {
        const int column = m_model.columnOf(key);
        if (column < 0 || header->isSectionHidden(column) || excess <= 0)
            return;
        const int kept = part ? std::max(m_widths[column].*part, least) : least;
        const int given = std::clamp(widths[column] - kept, 0, excess);
        widths[column] -= given;
        excess -= given;
    };
    const auto room = [this](int steps) { return look::space(m_view, steps); };
    giveWay("commitments"_L1, &Widths::titled);
    giveWay("last_contact"_L1, &Widths::titled);
    // Names that were shortened on purpose say more than ones that are cut.
    giveWay("coordinator"_L1, &Widths::brief, room(20));
    giveWay("province"_L1, &Widths::brief);
    giveWay("name"_L1, nullptr, room(34));
    giveWay("last_contact"_L1, &Widths::whole);
    giveWay("coordinator"_L1, &Widths::brief);
    giveWay("next_step"_L1, nullptr, room(44));
    const auto readable = widths;
    giveWay("next_step"_L1, nullptr, room(32));
    giveWay("name"_L1, nullptr, room(28));
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
    if (isWhole(m_model.field(column))) {
        const QScopedValueRollback fitting(m_isFitting, true);
        keepWhole(column);
    }
    m_saving.start();
}

void MunicipalityListColumns::save()
{
    const auto *header = m_view.horizontalHeader();
    QStringList keys;
    QVariantList widths;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        keys.append(m_model.field(column).key);
        widths.append(header->sectionSize(column));
    }
    const bool descends = header->sortIndicatorOrder() == Qt::DescendingOrder;
    QSettings settings;
    settings.setValue(columnsKey(), keys);
    settings.setValue(widthsKey(), widths);
    settings.setValue(orderKey(),
                      QString(descends ? u"-"_s : QString())
                          + m_model.field(header->sortIndicatorSection()).key);
    settings.setValue(ownWidthsKey(), !m_fits);
}

} // namespace solidair
