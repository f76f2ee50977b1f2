// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importtask.h"
#include "ui/desk/page.h"

class QDropEvent;
class QProgressBar;
class QStackedWidget;

namespace solidair {

class EmptyState;
class FactLabel;
class ImportCheckStep;
class ImportColumnsStep;
class ImportDoneStep;
class ImportFoot;
class ImportStart;
class LinkButton;
class PageHeader;
class StepStrip;

/// The taking in of a list, from the file to what came in. It can be left and found again.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    ImportPage(Workspace &workspace, QWidget *parent);

    /// Asks for a file, unless a list is under way.
    void choose();
    /// The list in the file @p path; asks first where another is under way.
    void take(const QString &path);

    bool find() override;
    void focus() override;
    QString fact() const override;

    bool isUnderWay() const override { return m_task.isUnderWay(); }

    int openQuestions() const override { return m_task.openQuestions(); }

    /// Files that a list may be in, as a file dialog and a drop know them.
    static QString filter();
    /// The one that is dropped; empty when it is something else.
    static QString dropped(const QDropEvent &event);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void begin(const ImportSource &source);
    bool mayBegin();
    void chooseFile();
    void paste();
    void showStep();
    void showFoot();
    void goOn();
    void goBack();
    void takeIn();
    void showMunicipalities();
    void leave();

    Workspace &m_workspace;
    ImportTask m_task;
    PageHeader *m_header;
    StepStrip *m_steps;
    FactLabel *m_name;
    LinkButton *m_other;
    QProgressBar *m_progress;
    QStackedWidget *m_stack;
    ImportStart *m_start;
    EmptyState *m_nothingNew;
    ImportColumnsStep *m_columns;
    ImportCheckStep *m_check;
    ImportDoneStep *m_done;
    ImportFoot *m_foot;
    bool m_wasShown = false;
};

} // namespace solidair
