// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mergeranswer.h"
#include "ui/kit/scrollingpart.h"
#include "views/mergercases.h"

#include <functional>

class QGridLayout;

namespace solidair {

class Workspace;

/// What merged as it stood the day before, a column each, the one that came furthest tinted: which
/// of its commitments and contacts come along, to tick, and who follows the new municipality, to
/// choose among theirs.
class MergerTable final : public ScrollingPart
{
    Q_OBJECT

public:
    MergerTable(Workspace &workspace, QWidget *parent);

    /// @p coordinator: who is chosen, else follows it now.
    void present(const MergerComparison &comparison, MergerCase::State state,
                 const MergerAnswer &answer, CoordinatorId coordinator);

    /// The width in which every column can be read.
    int neededWidth() const;
    /// Narrower it scrolls.
    QSize minimumSizeHint() const override;

signals:
    void coordinatorChosen(solidair::CoordinatorId coordinator);
    void commitmentTicked(solidair::CommitmentId commitment, bool comesAlong);
    void roleTicked(solidair::RoleId role, bool comesAlong);

private:
    /// What can be said of a row: its words, and whose it is.
    struct Ticked
    {
        QString name; ///< Of the widget.
        QString words;
        QString fact;
        MunicipalityId of;
    };

    void addTitle(QVBoxLayout &rows, const MergerComparison &comparison);
    void addHeads(QGridLayout &grid, const MergerComparison &comparison);
    void addRow(QGridLayout &grid, const QString &text,
                const QList<std::pair<QString, QString>> &cells);
    void addStages(QGridLayout &grid, const MergerComparison &comparison);
    void addCommitments(QGridLayout &grid, const MergerComparison &comparison,
                        const MergerAnswer &answer);
    void addContacts(QGridLayout &grid, const MergerComparison &comparison,
                     const MergerAnswer &answer);
    void addTick(QVBoxLayout &rows, const Ticked &what, bool isTicked,
                 const std::function<void(bool)> &turned);
    void addWhatHappened(QGridLayout &grid, const MergerComparison &comparison);
    void addCoordinators(QGridLayout &grid, const MergerComparison &comparison,
                         CoordinatorId coordinator);
    QVBoxLayout *cell(QGridLayout &grid, int column);
    void label(QGridLayout &grid, const QString &text);

    Workspace &m_workspace;
    QWidget *m_content = nullptr;
    bool m_isAlike = false; ///< There is nothing to decide.
    int m_row = 0; ///< Of the grid, while it is filled.
};

} // namespace solidair
