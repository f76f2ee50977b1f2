// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace solidair {

class Meter;
class StageDialogCommitment;
class Workspace;

/// The commitments that count for joining: those recorded, checked; those missing, as editors; and
/// the way out with a reason.
class StageDialogCommitments final : public QWidget
{
    Q_OBJECT

public:
    StageDialogCommitments(Workspace &workspace, MunicipalityId municipality, QWidget *parent);

    /// Counts for joining under @p charter on @p date; makes as many editors as are missing.
    void follow(MunicipalityId municipality, const Charter &charter, const PartialDate &date);

    /// Those that were filled in; they stand from the date of the step.
    QList<Commitment> filledIn() const;

    /// How many are missing still.
    int missing() const { return m_missing; }

    int asked() const { return m_asked; }

    int counted() const { return m_asked - m_missing; }

    /// Whether one was filled in without saying of what kind it is.
    bool lacksKind() const;

    /// Whether it is to be recorded below the threshold.
    bool isOverridden() const;
    QString reason() const;
    /// The first editor without a title; nullptr when none is open.
    QWidget *firstOpen() const;

signals:
    void edited();

private:
    void build();
    void showRecorded(const QList<Commitment> &recorded);
    QWidget *recordedRow(const Commitment &commitment);
    void showEditors(int count, const Charter &charter);
    void fitHeight();

    Workspace &m_workspace;
    MunicipalityId m_municipality; ///< Of the step: before a merger, what it was.
    Meter *m_meter;
    QWidget *m_warning;
    QLabel *m_needed;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_recordedRows;
    QList<Commitment> m_recorded;
    QList<StageDialogCommitment *> m_editors;
    QWidget *m_overrideRow;
    QCheckBox *m_override;
    QLineEdit *m_reason;
    PartialDate m_date;
    int m_shown = 0; ///< Editors that are open.
    int m_asked = 0;
    int m_missing = 0;
};

} // namespace solidair
