// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savelist.h"

#include "base/clock.h"
#include "filenames.h"
#include "jobs/listfile.h"
#include "listsource.h"
#include "progresswindow.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

void saveList(Workspace &workspace, const QTableView &table)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("SaveList", text);
    };
    const auto *source = dynamic_cast<const ListSource *>(table.model());
    if (!source)
        return;
    auto *asker = table.window();
    const auto title = table.accessibleName();
    auto path = workspace.prompts().fileToSave(
        asker, words(QT_TRANSLATE_NOOP("SaveList", "Save the list")),
        suggestedPath(asFileName(title) + u".xlsx"_s),
        words(QT_TRANSLATE_NOOP("SaveList", "Workbooks (*.xlsx);;Text for a spreadsheet (*.csv)")));
    if (path.isEmpty())
        return;
    const bool isNamed = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)
        || path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    if (!isNamed)
        path += u".xlsx"_s;
    const auto *header = table.horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    }
    Result<PlacedFile> saved = PlacedFile();
    doBeside(words(QT_TRANSLATE_NOOP("SaveList", "The list is being written.")), asker,
             [&saved, path, title, day = currentDay(), rows = source->rowsToKeep(columns)] {
                 saved = saveRows(path, title, day, rows());
             });
    if (!saved) {
        workspace.prompts().tell(asker, saved.error());
        return;
    }
    emit workspace.noted(
        words(QT_TRANSLATE_NOOP("SaveList", "The list was saved as %1.")).arg(path));
    workspace.tellRemark(asker, saved->remark);
}

} // namespace solidair
