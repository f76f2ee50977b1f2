// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copycell.h"

#include "actions.h"
#include "ui/kit/tableclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

void copyChosenRows(const QTableView &table)
{
    const auto *header = table.horizontalHeader();
    const auto *model = table.model();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    }
    QList<QStringList> text(1);
    for (const int column : std::as_const(columns))
        text.first().append(model->headerData(column, Qt::Horizontal).toString());
    auto rows = table.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const auto &row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(row.siblingAtColumn(column).data().toString());
        text.append(cells);
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setMimeData(tableForClipboard(text).release());
}

void addCopyCell(QTableView &table)
{
    auto *action = makeAction(u"copyCell"_s, &table);
    action->setShortcutContext(Qt::WidgetShortcut);
    table.addAction(action);
    QObject::connect(action, &QAction::triggered, &table, [&table] {
        if (const auto cell = table.currentIndex(); cell.isValid())
            QGuiApplication::clipboard()->setText(cellForClipboard(cell.data().toString()));
    });
}

} // namespace solidair
