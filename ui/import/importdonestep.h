// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace solidair {

class ImportTask;
class Workspace;

/// What came in, how it goes back, and what stayed out.
class ImportDoneStep final : public QWidget
{
    Q_OBJECT

public:
    ImportDoneStep(Workspace &workspace, ImportTask &task, QWidget *parent);

    /// Anew, after a list came in.
    void present();
    /// Asks where to, and keeps the rows that stayed out.
    void saveRefused();

private:
    void addHead(QVBoxLayout &rows);
    void addUndo(QVBoxLayout &rows);
    void addCounts(QVBoxLayout &rows);
    void addCare(QVBoxLayout &rows);
    QWidget *makeStayedOut(QWidget *parent);

    Workspace &m_workspace;
    ImportTask &m_task;
    QWidget *m_content = nullptr;
};

} // namespace solidair
