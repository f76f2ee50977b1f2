// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/import/importwork.h"
#include "ui/desk/backgroundtask.h"

#include <QTimer>

namespace solidair {

class Workspace;

/**
 * The taking in of one list, from the file to what came in: what was read of it, what its columns
 * become, what was answered, and the plan that follows.
 *
 * Reading and planning are done in a worker, anew after each change of what they hang on. What a
 * person did outlives the window: it is kept in the campaign's file, as what is typed is.
 */
class ImportTask final : public QObject
{
    Q_OBJECT

public:
    enum class Step
    {
        None, ///< No list.
        Source, ///< Which sheet is to be said.
        Columns,
        Check,
        Done
    };

    ImportTask(Workspace &workspace, QObject *parent);
    ~ImportTask() override;

    /// Whether one was begun in this campaign and not finished.
    static bool isKept(Workspace &workspace);

    /// A new list; what was begun before is forgotten.
    void begin(const ImportSource &source);
    /// The one that was begun another day.
    void goOn();
    /// Forgets it. What came in stays.
    void stop();

    Step step() const { return m_step; }

    void setStep(Step step);

    bool isUnderWay() const { return m_step != Step::None && m_step != Step::Done; }

    /// Whether a worker reads or plans.
    bool isBusy() const { return m_worker.isRunning() || m_planning.isActive(); }

    const ImportSource &source() const { return m_source; }

    /// What stands in it, once read; null before and where it cannot be.
    const SourceWorkbook *workbook() const { return m_workbook.get(); }

    /// Why it cannot be read.
    const std::optional<Error> &failure() const { return m_failure; }

    const SourceList &list() const { return m_list; }

    const ImportMapping &mapping() const { return m_mapping; }

    const ImportAnswers &answers() const { return m_answers; }

    const Register &campaign() const;

    /// What comes of every row; those that are left out among them.
    const ImportPlan &all() const { return m_all; }

    /// What will be done.
    const ImportPlan &plan() const { return m_plan; }

    /// Why there is no plan: the columns do not say enough.
    const std::optional<Error> &obstacle() const { return m_obstacle; }

    /// Rows that wait for an answer.
    int openQuestions() const;

    /// Reads the same list another way. What its columns become is found anew.
    void readAs(const ImportSource &source);
    /// What its columns become, and what its words mean.
    void setMapping(const ImportMapping &mapping);
    void useLayout(const QString &name);
    Result<> keepLayout(const QString &name);

    /// Whether it was changed since it was kept.
    bool isLayoutChanged() const { return !(m_mapping == m_keptMapping); }

    void setAnswers(const ImportAnswers &answers);

    /// Takes the plan in; fails where nothing is changed by it, and when it is cancelled. Tells 100
    /// percent when it is over, before stepChanged().
    Result<ImportDone> takeIn(const ImportProgress &progress);

    /// What came in, and when; as long as it is the last step or can be done again.
    const ImportDone &done() const { return m_done; }

    const QDateTime &doneAt() const { return m_doneAt; }

    bool isUndone() const;
    void undo();

signals:
    void stepChanged();
    /// Another list, or another way of reading it.
    void listChanged();
    /// The worker began or ended, or came further: percent, -1 when it does nothing.
    void progressed(int percent);
    void mappingChanged();
    /// all(), plan() and obstacle() are of the newest mapping and answers.
    void planned();
    void undoneChanged();

private:
    void read();
    void takeRead(const ImportRead &read);
    void planSoon();
    void makePlan();
    void takePlanned(ImportPlans &planned);
    void keep();

    Workspace &m_workspace;
    BackgroundTask m_worker;
    QTimer m_planning; ///< Until the person paused.
    bool m_readsAgain = false; ///< What is read now is no longer wanted.
    bool m_plansAgain = false;
    bool m_knowsMapping = false; ///< Said or guessed for this list.
    Step m_step = Step::None;
    ImportSource m_source;
    std::shared_ptr<const SourceWorkbook> m_workbook;
    std::optional<Error> m_failure;
    SourceList m_list;
    std::optional<ImportFacts> m_facts; ///< Of the campaign as it is.
    ImportMapping m_mapping;
    ImportMapping m_keptMapping;
    ImportAnswers m_answers;
    ImportPlan m_all;
    ImportPlan m_plan;
    std::optional<Error> m_obstacle;
    ImportDone m_done;
    QDateTime m_doneAt;
    int m_doneIndex = -1; ///< Of the undo stack, with it done.
};

} // namespace solidair
