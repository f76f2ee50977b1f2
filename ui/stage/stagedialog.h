// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "domain/joining.h"
#include "domain/register.h"
#include "stagedialogwords.h"

#include <QDialog>

namespace solidair {

class DraftKeeper;
class DraftStrip;
class FactLabel;
class ScrollingPart;
class StageDialogCommitments;
class StageDialogFields;
class StageDialogFoot;
class StageDialogHead;
class StageDialogPlace;
class StageDialogSeveral;
class Workspace;

/**
 * Records a step of one municipality, with the commitments that are missing for it, or of several;
 * or corrects or deletes one that is recorded. What the rules say stands in the dialog while one
 * types. What it does is one undo step.
 */
class StageDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A new step to @p wanted of @p municipalities (at least one); with *not approached* the
    /// person chooses the stage here.
    StageDialog(Workspace &workspace, const QList<MunicipalityId> &municipalities, Stage wanted,
                QWidget *parent = nullptr);
    /// To correct or delete @p recorded.
    StageDialog(Workspace &workspace, const Step &recorded, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build(bool stageIsFixed);

    /// The step as the dialog stands.
    Step draft() const;
    /// Says live what the rules say.
    void check();
    void checkOne();
    void checkSeveral();
    void fitHeight();
    StageDialogWords words() const;
    QString verb() const;
    /// Shows where the step goes and under which text, as it will be recorded.
    void showPlace(const std::optional<PlannedStep> &placed);
    /// Where the rules put the step as the dialog stands; nothing: nowhere.
    std::optional<PlannedStep> placed() const;
    /// Whether the commitments are counted: a step that newly joins.
    bool joinsAnew() const;

    void commit();
    void removeStep();
    DraftPlace draftPlace() const;

    Workspace &m_workspace;
    const QList<MunicipalityId> m_municipalities;
    Step m_step; ///< As recorded, or as it begins.
    const bool m_isRecorded;
    Stage m_present = Stage::NotApproached; ///< Of the first municipality, today.

    std::optional<Stage> m_fitted; ///< The stage whose fields the height was made for.

    ScrollingPart *m_scroll; ///< What stands between the headline and the buttons.
    StageDialogHead *m_head;
    StageDialogFields *m_fields;
    StageDialogPlace *m_place = nullptr; ///< Of one municipality and a new step.
    QWidget *m_line;
    StageDialogCommitments *m_commitments = nullptr; ///< Of one municipality.
    StageDialogSeveral *m_several = nullptr;
    FactLabel *m_consequence;
    StageDialogFoot *m_foot;
    DraftStrip *m_restored;
    DraftKeeper *m_keeper;
};

} // namespace solidair
