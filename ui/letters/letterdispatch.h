// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letters/letterbatch.h"
#include "ui/desk/backgroundtask.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workspace.h"

#include <QPrinter>

namespace solidair {

/// Letters that go out together.
struct LetterRun
{
    LetterTemplate letterTemplate;
    QList<LetterFacts> facts;
    bool record = false; ///< Freeze them in the campaign when they are made.
    std::shared_ptr<QPrinter> printer; ///< Null: to a file, or nowhere when there is none either.
    QString output; ///< A .pdf for all of them; ending in "/": a folder with one PDF each.
};

/**
 * Makes letters in a thread of its own, then records them in the campaign as one undo step. Above
 * 300 ms it shows how far it is; until the recording it can be stopped, and then nothing was
 * recorded.
 *
 * What goes wrong is told.
 */
class LetterDispatch final : public QObject
{
    Q_OBJECT

public:
    /// @p page is kept still meanwhile.
    LetterDispatch(Workspace &workspace, QWidget *page);
    ~LetterDispatch() override;

    bool isRunning() const { return m_progress != nullptr; }

    /// Only when none is running.
    void start(LetterRun run);

signals:
    /// All went as far as it could: @p made letters, of which @p recorded were recorded.
    void finished(int made, int recorded);
    /// Nothing was recorded and perhaps nothing made, because of an error or the person.
    void gaveUp();

private:
    void make(const BackgroundTask::Reins &reins);
    Result<LetterBatchResult> printed(const BackgroundTask::Reins &reins) const;
    void settle();
    void end();
    void giveUp(const Error &error);
    void tellShortcomings();

    Workspace &m_workspace;
    QWidget *m_page;
    LetterRun m_run;
    Register m_campaign; ///< As it was at the start, for the thread.
    Result<LetterBatchResult> m_batch;
    QString m_unprintable;
    std::unique_ptr<ProgressWindow> m_progress;
    int m_recorded = 0;
    QStringList m_failures;
    BackgroundTask m_task; ///< Last: its thread uses the others.
};

} // namespace solidair
