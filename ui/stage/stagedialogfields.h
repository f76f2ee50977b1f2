// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace solidair {

class FactLabel;
class StageDialogDate;
class Workspace;

/// What is known of a step: only the fields that fit its stage are shown. Commitments, and the
/// reason to join below the threshold, stand apart.
class StageDialogFields final : public QWidget
{
    Q_OBJECT

public:
    StageDialogFields(Workspace &workspace, QWidget *parent);

    /// Shows @p step. @p stageIsFixed: whoever asked for it chose the stage; else that is the first
    /// field. For a step that is recorded, its reason to have joined is shown too.
    void setStep(const Step &step, bool stageIsFixed, bool isRecorded);

    Stage stage() const;
    /// The first field that is shown.
    QWidget *firstField() const;
    std::optional<PartialDate> date() const;
    /// Writes into @p step what the shown fields say.
    void fill(Step &step) const;
    /// The body that asked, when the campaign does not know it yet.
    std::optional<Body> newBody() const;
    /// Shows under which text it joins by the rules, unless the person chose one; under different
    /// ones when several municipalities join.
    void showCharters(const QList<CharterId> &byTheRules);
    /// The text to join under: the one chosen, else the one last shown.
    const Charter *charter() const;

signals:
    void edited();

private:
    void build();
    /// @p field: the part of @p row that its label leads to; else the row itself.
    void addRow(const QString &text, QWidget *row, QWidget *field = nullptr);
    void buildAskedBy();
    void fillStages();
    void fillCharters();
    void fitStage();
    void follow();

    Workspace &m_workspace;
    QFormLayout *m_form;
    QComboBox *m_stage;
    StageDialogDate *m_date;
    QComboBox *m_decidedBy;
    QLineEdit *m_link;
    QWidget *m_askedByRow;
    QComboBox *m_askedBy;
    FactLabel *m_askedByNote;
    QComboBox *m_channel;
    QComboBox *m_charter;
    QLineEdit *m_reason;
    QPlainTextEdit *m_note;

    const BodyId m_newBodyId = BodyId::create();
    bool m_charterChosen = false;
    bool m_joinedBefore = false; ///< The recorded step joined: its reason has a field here.
};

} // namespace solidair
