// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importrowsmodel.h"

#include <QWidget>

class QGridLayout;

namespace solidair {

class CountChip;
class EmptyState;
class ImportRowPane;
class ImportRowsView;
class SearchField;
class Workspace;

/// The dry run: what comes of every row, the questions, and what it comes to in all.
class ImportCheckStep final : public QWidget
{
    Q_OBJECT

public:
    ImportCheckStep(Workspace &workspace, ImportTask &task, QWidget *parent);

    void focusRows();
    void find();
    void goToNextQuestion();

private:
    QWidget *buildBar();
    QWidget *buildTotals();
    void show();
    void showTotals();
    void narrow();

    ImportTask &m_task;
    ImportRowsModel *m_model;
    ImportRowsView *m_rows;
    ImportRowPane *m_pane;
    SearchField *m_search;
    CountChip *m_all = nullptr;
    QList<CountChip *> m_chips; ///< By group.
    QWidget *m_totals = nullptr;
};

} // namespace solidair
