// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/rowtable.h"

namespace solidair {

class ImportRowsModel;
class ImportTask;

/// The rows of a list and what comes of each. Space leaves one out or takes it in, 1, 2, 3 choose
/// among the municipalities offered, F4 goes to the next question.
class ImportRowsView final : public RowTable
{
    Q_OBJECT

public:
    ImportRowsView(ImportTask &task, ImportRowsModel &model, QWidget *parent);

    void goToNextQuestion();

signals:
    /// Another municipality than those offered is wanted, or a cell is to be corrected.
    void answerWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool choose(int number);
    void toggle();

    ImportTask &m_task;
    ImportRowsModel &m_rows;
    int m_number = 0; ///< Of the row with the keyboard, while the rows are made anew.
    int m_line = 0; ///< Where it stands.
};

} // namespace solidair
