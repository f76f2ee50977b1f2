// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

class QVBoxLayout;

namespace solidair {

class EmptyState;
class ImportTask;

/// Before there is a list: where it comes from, why it cannot be read, or which of its sheets it
/// is.
class ImportStart final : public QStackedWidget
{
    Q_OBJECT

public:
    ImportStart(ImportTask &task, QWidget *parent);

    void present();

signals:
    void fileWanted();

private:
    void presentSheets();

    ImportTask &m_task;
    EmptyState *m_start;
    QWidget *m_sheets = nullptr;
};

} // namespace solidair
