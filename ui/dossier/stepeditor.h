// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/step.h"
#include "ui/kit/recordform.h"

namespace solidair {

class LinkButton;
class Workspace;

/// A recorded step, unfolded to be corrected or deleted. The chain is checked again with each
/// field; what the rules refuse is told and stays as it was.
class StepEditor final : public QWidget
{
    Q_OBJECT

public:
    StepEditor(Workspace &workspace, QWidget *parent);

    void open(const Step &step);
    /// Shows what is recorded now; closes when the step is gone.
    void refresh();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Step *recorded() const;
    void buildForm();
    void fold();

    Workspace &m_workspace;
    MunicipalityId m_municipality;
    StepId m_id;
    RecordForm<Step> *m_form = nullptr; ///< Made anew when it opens: bodies come and go.
    LinkButton *m_delete;
};

} // namespace solidair
