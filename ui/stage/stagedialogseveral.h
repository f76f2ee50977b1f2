// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/register.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;

namespace solidair {

class Workspace;

/// Which of several municipalities the rules let take a step, and by name why not the others.
/// Checks in slices, so that the dialog stays at hand however many there are.
class StageDialogSeveral final : public QWidget
{
    Q_OBJECT

public:
    StageDialogSeveral(Workspace &workspace, QList<MunicipalityId> municipalities, QWidget *parent);

    /// Begins to check @p draft for each of them.
    void follow(const Step &draft);

    bool isChecking() const { return m_slice.isActive(); }

    /// A step of each that may take it; complete when nothing is being checked.
    const QList<Step> &accepted() const { return m_accepted; }

    /// The texts that those join under, each once.
    const QList<CharterId> &charters() const { return m_charters; }

signals:
    /// Every one is checked.
    void checked();

private:
    void checkSlice();
    void check(MunicipalityId municipality);
    void tell();

    Workspace &m_workspace;
    const QList<MunicipalityId> m_municipalities;
    QLabel *m_heading;
    QListWidget *m_refused;
    QTimer m_slice;
    Step m_draft;
    std::optional<Register> m_before; ///< With the steps that successors are checked against.
    qsizetype m_next = 0;
    QList<Step> m_accepted;
    QList<CharterId> m_charters;
    QStringList m_reasons; ///< Of those refused, with their names.
    QStringList m_elsewhere; ///< Of those whose date lies before a merger.
};

} // namespace solidair
