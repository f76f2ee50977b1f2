// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossiercontent.h"
#include "keyedrows.h"

#include <QWidget>

class QLabel;

namespace solidair {

class DraftKeeper;
class EntryRow;
struct Entry;
class InlineEdit;
class LinkButton;
class Workspace;

/// One thing to do: when, what, who, and "Done". The only coloured line of a dossier.
class NextStepRow final : public QWidget
{
    Q_OBJECT

public:
    NextStepRow(Workspace &workspace, QWidget *parent);

    void present(const NextStep &step);

signals:
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void change(const NextStep &step);
    void changeDue(const QString &typed);
    void showDue();
    void askWhatItWas();
    void complete(Interaction::Kind kind);

    Workspace &m_workspace;
    NextStep m_step;
    InlineEdit *m_due;
    InlineEdit *m_what;
    InlineEdit *m_who;
    LinkButton *m_done;
    DraftKeeper *m_keeper;
};

/// What is to be done next. When it is done the one after it is typed in the same place.
class NextSteps final : public QWidget
{
    Q_OBJECT

public:
    NextSteps(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);

private:
    void add(const Entry &entry);

    Workspace &m_workspace;
    MunicipalityId m_municipality;
    KeyedRows<NextStepRow, NextStepId> m_rows;
    EntryRow *m_entry;
    LinkButton *m_add;
};

} // namespace solidair
