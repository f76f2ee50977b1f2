// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitylistview.h"

#include "base/text.h"
#include "municipalitylistcolumns.h"
#include "municipalitylistdelegate.h"
#include "ui/kit/columnheader.h"
#include "ui/kit/look.h"
#include "ui/kit/tableclipboard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

MunicipalityListView::MunicipalityListView(MunicipalityTableModel &model, QWidget *parent)
    : RowTable(parent)
    , m_model(model)
{
    model.setParent(this);
    setObjectName(u"municipalityList"_s);
    setAccessibleName(tr("Municipalities"));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new MunicipalityListDelegate(model, this));

    auto *header = new ColumnHeader(this);
    setHorizontalHeader(header);
    header->setSortIndicator(MunicipalityTableModel::nameColumn, Qt::AscendingOrder);
    setModel(&model);
    setSortingEnabled(true);
    fitRows();

    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint position) {
        QMenu menu;
        fillColumnMenu(menu);
        menu.exec(header->mapToGlobal(position));
    });
    m_columns = new MunicipalityListColumns(*this, model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &MunicipalityListView::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &MunicipalityListView::restore);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(m_model.id(index.row())); });
}

MunicipalityListView::~MunicipalityListView()
{
    m_columns->settle();
}

void MunicipalityListView::fitRows()
{
    const int height = look::rowHeight(*this);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFont(look::smaller(font()));
    horizontalHeader()->setFixedHeight(look::space(*this, 7));
    horizontalHeader()->setMinimumSectionSize(look::space(*this, 10));
}

void MunicipalityListView::restoreColumns()
{
    m_columns->restore();
    fitRows();
    m_columns->measure();
    m_model.sort(horizontalHeader()->sortIndicatorSection(),
                 horizontalHeader()->sortIndicatorOrder());
}

void MunicipalityListView::fillColumnMenu(QMenu &menu)
{
    const auto *header = horizontalHeader();
    auto *further = new QMenu(tr("More columns"), &menu);
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column == MunicipalityTableModel::nameColumn)
            continue;
        const bool isShown = !header->isSectionHidden(column);
        const bool isNear = isShown || column < MunicipalityTableModel::usualColumns();
        const auto &field = m_model.field(column);
        auto *action = isNear ? menu.addAction(field.head) : further->addAction(field.name);
        action->setCheckable(true);
        action->setChecked(isShown);
        connect(action, &QAction::toggled, m_columns,
                [this, column](bool shows) { m_columns->setShown(column, shows); });
    }
    menu.addMenu(further);
    menu.addSeparator();
    connect(menu.addAction(tr("Put columns back")), &QAction::triggered, m_columns,
            &MunicipalityListColumns::putBack);
}

QList<MunicipalityId> MunicipalityListView::selected() const
{
    QList<int> rows;
    for (const auto &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<MunicipalityId> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_model.id(row));
    return ids;
}

MunicipalityId MunicipalityListView::current() const
{
    return currentIndex().isValid() ? m_model.id(currentIndex().row()) : MunicipalityId();
}

bool MunicipalityListView::selectMunicipality(MunicipalityId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const auto index = m_model.index(row, MunicipalityTableModel::nameColumn);
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void MunicipalityListView::select(const QList<MunicipalityId> &ids)
{
    QItemSelection rows;
    int first = m_model.rowCount();
    for (const auto id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        const auto index = m_model.index(row, MunicipalityTableModel::nameColumn);
        rows.append(QItemSelectionRange(index));
        first = qMin(first, row);
    }
    if (rows.isEmpty())
        return;
    const auto top = m_model.index(first, MunicipalityTableModel::nameColumn);
    selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(top);
}

void MunicipalityListView::chooseNothing()
{
    selectionModel()->clear();
    m_current = {};
}

void MunicipalityListView::selectionChanged(const QItemSelection &selected,
                                            const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isResetting)
        return;
    const auto ids = this->selected();
    m_chosen = QSet<MunicipalityId>(ids.begin(), ids.end());
    emit selectionMoved();
}

void MunicipalityListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    RowTable::currentChanged(current, previous);
    if (m_isResetting)
        return;
    m_current = this->current();
    emit selectionMoved();
}

void MunicipalityListView::remember()
{
    m_isResetting = true;
    const auto inWindow = [this](int row) {
        const int top = rowViewportPosition(row);
        return top >= 0 && top < viewport()->height();
    };
    int row = currentIndex().row();
    if (row < 0 || !inWindow(row))
        row = rowAt(0);
    m_place = {};
    if (row >= 0)
        m_place = {m_model.id(row), rowViewportPosition(row)};
}

void MunicipalityListView::restore()
{
    QItemSelection selection;
    for (int row = 0; !m_chosen.isEmpty() && row < m_model.rowCount(); ++row) {
        if (!m_chosen.contains(m_model.id(row)))
            continue;
        const int first = row;
        while (row + 1 < m_model.rowCount() && m_chosen.contains(m_model.id(row + 1)))
            ++row;
        selection.append(QItemSelectionRange(m_model.index(first, 0),
                                             m_model.index(row, m_model.columnCount() - 1)));
    }
    if (const int row = m_model.rowOf(m_current); row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row, MunicipalityTableModel::nameColumn),
                                          QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
    updateGeometries();
    const int anchor = m_model.rowOf(m_place.anchor);
    const int place =
        anchor < 0 ? 0 : anchor * verticalHeader()->defaultSectionSize() - m_place.top;
    verticalScrollBar()->setValue(std::max(0, place));
    m_isResetting = false;
    emit selectionMoved();
}

void MunicipalityListView::copySelection() const
{
    const auto *header = horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    }
    const auto ids = selected();
    if (ids.isEmpty())
        return;
    QList<QStringList> rows(1);
    for (const int column : std::as_const(columns))
        rows[0].append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (const auto id : ids) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(m_model.text(m_model.rowOf(id), column));
        rows.append(cells);
    }
    QGuiApplication::clipboard()->setMimeData(tableForClipboard(rows).release());
}

void MunicipalityListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2) {
        emit changeWanted();
        event->accept();
    } else if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && !current().isNull()) {
        emit opened(current());
        event->accept();
    } else {
        RowTable::keyPressEvent(event);
    }
}

void MunicipalityListView::keyboardSearch(const QString &typed)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_sinceTyped.restart();
    m_typed += typed;
    // The same letter again and again goes from one name to the next.
    const bool isRepeated =
        std::ranges::all_of(m_typed, [this](QChar c) { return c == m_typed[0]; });
    const bool goesOn = m_typed.size() == 1 || isRepeated;
    // As typed: a whole word "st" would be read as "sint".
    QString beginning = folded((isRepeated ? m_typed.left(1) : m_typed) + u'x');
    beginning.chop(1);
    int row = m_model.rowNamed(beginning, currentIndex().row() + (goesOn ? 1 : 0));
    if (row < 0)
        row = m_model.rowNamed(folded(m_typed), std::max(0, currentIndex().row()));
    if (row >= 0)
        selectMunicipality(m_model.id(row));
}

void MunicipalityListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        if (m_columns)
            m_columns->measure();
    }
}

void MunicipalityListView::resizeEvent(QResizeEvent *event)
{
    if (m_columns)
        m_columns->fit();
    QTableView::resizeEvent(event);
}

} // namespace solidair
