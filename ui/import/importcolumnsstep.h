// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QSplitter;

namespace solidair {

class ImportColumnPane;
class ImportColumnsModel;
class ImportColumnsView;
class ImportPreviewModel;
class ImportTask;
class LinkButton;
class RowTable;
class Workspace;

/// Which column is what: how the file is read, its columns, the first rows as they come in, and
/// what the words mean.
class ImportColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    ImportColumnsStep(Workspace &workspace, ImportTask &task, QWidget *parent);

    void focusColumns();

private:
    QWidget *buildBar();
    void fillBar();
    void fillHeadRows();
    void fillLayouts();
    void keepLayout();
    void fitPreview();
    void followColumn();

    Workspace &m_workspace;
    ImportTask &m_task;
    ImportColumnsModel *m_model;
    ImportColumnsView *m_columns;
    ImportPreviewModel *m_previewed;
    RowTable *m_preview;
    ImportColumnPane *m_pane;
    QComboBox *m_sheet = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_headRow = nullptr;
    QComboBox *m_layout = nullptr;
    LinkButton *m_keep = nullptr;
};

} // namespace solidair
