// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/scrollingpart.h"

class QRadioButton;

namespace solidair {

class ImportColumnsModel;
class ImportTask;

/// Beside the columns: what the words of a column of stages mean, and what holds where Solidair has
/// something else.
class ImportColumnPane final : public ScrollingPart
{
    Q_OBJECT

public:
    ImportColumnPane(ImportTask &task, const ImportColumnsModel &model, QWidget *parent);

    /// @p column of the list; -1 for none.
    void present(int column);

private:
    void build();
    void addWords();
    void addDateOrder();
    void addNotice(const QString &text);
    void addClash();

    ImportTask &m_task;
    const ImportColumnsModel &m_model;
    int m_column = -1;
    QWidget *m_content = nullptr;
};

} // namespace solidair
