// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace solidair {

/// A missing commitment as an open editor: its category, what is promised, how far it is.
class StageDialogCommitment final : public QWidget
{
    Q_OBJECT

public:
    explicit StageDialogCommitment(QWidget *parent);

    /// The categories of @p charter to choose from; @p proposed is chosen until the person chooses.
    void setCharter(const Register &campaign, CharterId charter, CategoryId proposed);
    /// What was filled in; its title is empty when nothing was.
    Commitment commitment() const;

    QLineEdit *title() const { return m_title; }

signals:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const CommitmentId m_id = CommitmentId::create();
    QComboBox *m_category;
    QLineEdit *m_title;
    QComboBox *m_state;
    CharterId m_charter;
    bool m_categoryChosen = false;
};

} // namespace solidair
