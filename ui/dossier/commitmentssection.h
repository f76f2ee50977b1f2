// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commitmentrow.h"
#include "domain/draft.h"
#include "dossiercontent.h"
#include "keyedrows.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace solidair {

class DraftKeeper;
class Meter;
class Section;

/// What a municipality promises and does, with the meter of how many its charter asks.
class CommitmentsSection final : public QWidget
{
    Q_OBJECT

public:
    CommitmentsSection(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);
    /// What was typed in the new one and not recorded stays a draft.
    void foldEntry();

private:
    void buildEntry();
    void openEntry();

    DraftPlace entryPlace() const { return {m_municipality, QStringLiteral("commitment")}; }

    void unfoldEntry();
    void enter();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Workspace &m_workspace;
    MunicipalityId m_municipality;
    Meter *m_meter;
    FactLabel *m_remark;
    Section *m_section;
    QToolButton *m_add;
    FactLabel *m_none;
    KeyedRows<CommitmentRow, CommitmentId> m_rows;
    QWidget *m_entry;
    bool m_isEmpty = false;
    QComboBox *m_category;
    QLineEdit *m_title;
    QString m_refused; ///< Entered and not recorded; only Return tries again.
    DraftKeeper *m_keeper;
};

} // namespace solidair
