// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace solidair {

/// A missing commitment as an open editor: whether it is to be recorded, its category, what is
/// promised, how far it is.
class StageDialogCommitment final : public QWidget
{
    Q_OBJECT

public:
    explicit StageDialogCommitment(QWidget *parent);

    /// The categories of @p charter to choose from; none is chosen until the person chooses.
    void setCharter(const Register &campaign, CharterId charter);
    /// What was filled in; its title is empty when nothing was, or it is not to be recorded, and
    /// its category null when none was chosen.
    Commitment commitment() const;

    /// Where one begins: no kind is chosen for the person.
    QWidget *firstField() const;

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const CommitmentId m_id = CommitmentId::create();
    QCheckBox *m_counts;
    QComboBox *m_category;
    QLineEdit *m_title;
    QComboBox *m_state;
    CharterId m_charter;
};

} // namespace solidair
