// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/scrollingpart.h"
#include "views/mergercases.h"

class QButtonGroup;
class QGridLayout;

namespace solidair {

class Workspace;

/// What merged as it stood the day before, a column each, the one that came furthest tinted; and
/// who follows the new municipality, to choose among theirs.
class MergerTable final : public ScrollingPart
{
    Q_OBJECT

public:
    MergerTable(Workspace &workspace, QWidget *parent);

    void present(const MergerComparison &comparison, MergerCase::State state,
                 CoordinatorId coordinator);

    /// The width in which every column can be read.
    int neededWidth() const;
    /// Narrower it scrolls.
    QSize minimumSizeHint() const override;

signals:
    void coordinatorChosen(solidair::CoordinatorId coordinator);

private:
    void addTitle(QVBoxLayout &rows, const MergerComparison &comparison);
    void addHeads(QGridLayout &grid, const MergerComparison &comparison);
    void addRow(QGridLayout &grid, const QString &text,
                const QList<std::pair<QString, QString>> &cells);
    void addStages(QGridLayout &grid, const MergerComparison &comparison);
    void addCommitments(QGridLayout &grid, const MergerComparison &comparison);
    void addContacts(QGridLayout &grid, const MergerComparison &comparison);
    void addWhatHappened(QGridLayout &grid, const MergerComparison &comparison);
    void addCoordinators(QGridLayout &grid, const MergerComparison &comparison,
                         CoordinatorId coordinator);
    QVBoxLayout *cell(QGridLayout &grid, int column);
    void label(QGridLayout &grid, const QString &text);

    Workspace &m_workspace;
    QWidget *m_content = nullptr;
    int m_row = 0; ///< Of the grid, while it is filled.
};

} // namespace solidair
