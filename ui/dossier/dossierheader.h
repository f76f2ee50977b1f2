// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "dossiercontent.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;
class QHBoxLayout;

namespace solidair {

class FactLabel;
class StageLabel;
class StepEditor;
class Stepper;
class Workspace;
class WrappedLabel;

/// The top of a dossier: what the municipality is called, its stage, the facts, and the way it
/// went. A step that is opened is corrected below the way.
class DossierHeader final : public QWidget
{
    Q_OBJECT

public:
    DossierHeader(Workspace &workspace, QWidget *parent);

    void present(const DossierContent &content);
    /// "Stad Lokeren".
    QString title() const;
    /// Shows the editor of a recorded step.
    void openStep(const Step &step);
    /// Wishes for the sheet to print.
    void openSheet();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeStage();
    void goOn(const DraftPlace &wanted);
    void showWay();
    std::optional<Step> inheritedStep() const;
    QString factsText(const Municipality &municipality) const;

    Workspace &m_workspace;
    DossierContent m_content;
    int m_before = 0; ///< Marks of the way before those of steps.
    QList<Step> m_shownSteps;
    WrappedLabel *m_name;
    StageLabel *m_stage;
    FactLabel *m_facts;
    FactLabel *m_charter;
    QToolButton *m_print;
    Stepper *m_stepper;
    StepEditor *m_editor;
    QVBoxLayout *m_column;
    QHBoxLayout *m_top; ///< The name and what stands beside it.
};

} // namespace solidair
