// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letterdispatch.h"
#include "ui/desk/backgroundtask.h"
#include "ui/desk/page.h"
#include "ui/desk/workspace.h"

#include <QTimer>

namespace solidair {

class DateEdit;
class LetterActions;
class LetterPreview;
class LettersPageTemplates;
class RecipientsPanel;
struct Recipient;

/// Letters: which one, to whom, as each will be printed; then on paper or as PDF, and recorded.
class LettersPage final : public Page
{
    Q_OBJECT

public:
    LettersPage(Workspace &workspace, QWidget *parent);
    ~LettersPage() override;

    QVariant kept() const override;
    void bringBack(const QVariant &choices) override;

    /// Takes the place of the recipients that are there.
    void setRecipients(const QList<MunicipalityId> &recipients);

private:
    void build();
    void connectAll();

    void add(MunicipalityId recipient);
    void inspect();
    void showInspected(const QList<Recipient> &recipients);
    void showRecipient();
    qsizetype place() const;
    void showPlace();
    void showActions();
    void turn(int by);

    using Action = void (LettersPage::*)();

    void whenReady(Action action);
    void print();
    void saveTogether();
    void saveEach();
    void start(std::shared_ptr<QPrinter> printer, const QString &output);
    void recordLast();
    void finish(int made, int recorded);
    void showLast();
    QString fileTitle() const;

    Workspace &m_workspace;
    QDate m_day;
    QList<MunicipalityId> m_ids;
    LetterRun m_last; ///< What went out without being recorded; else without facts.
    MunicipalityId m_wanted; ///< The one to be current when they were looked at.
    QTimer m_inspection; ///< Many changes are one.
    QTimer m_showing; ///< Of the current letter, when the rest is done.
    Action m_waiting = nullptr; ///< Until what was inspected is of the date typed last.

    DateEdit *m_date = nullptr;
    LettersPageTemplates *m_templates = nullptr;
    LetterPreview *m_preview = nullptr;
    RecipientsPanel *m_panel = nullptr;
    LetterActions *m_actions = nullptr;
    LetterDispatch *m_dispatch = nullptr;
    BackgroundTask m_task; ///< Last: its thread uses the others.
};

} // namespace solidair
