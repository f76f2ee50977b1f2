// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/rowtable.h"

namespace solidair {

class ImportColumnsModel;

/// The columns of a list to correct what they become: Alt+Down or Return opens the chooser, a
/// letter jumps in it, Delete leaves the column out.
class ImportColumnsView final : public RowTable
{
    Q_OBJECT

public:
    ImportColumnsView(ImportColumnsModel &model, QWidget *parent);

    /// Opens the chooser of the row with the keyboard.
    void choose();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    ImportColumnsModel &m_columns;
};

} // namespace solidair
