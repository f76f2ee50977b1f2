// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "settingsdialoglist.h"

namespace solidair {

/// The coordinators: name, e-mail, how many municipalities each follows, and whether still active.
class SettingsDialogCoordinators final : public SettingsDialogList
{
    Q_OBJECT

public:
    SettingsDialogCoordinators(Workspace &workspace, QWidget *parent);

private:
    enum Column
    {
        Name,
        Email,
        Follows,
        Active
    };

    void fill(QTableWidget &table) override;
    QString change(int row, int column, const QTableWidgetItem &item) override;
    QString add(const QString &name) override;

    QString idOf(int row) const override { return m_shown.value(row).id.text(); }

    QString remove(int row) override;
    /// For one who has municipalities: retired, or these given to another.
    void askWhatThen(const Coordinator &coordinator, int followed);
    /// Why @p name can not be that of the coordinator @p id.
    QString problemOf(const QString &name, CoordinatorId id) const;

    QList<Coordinator> m_shown;
};

} // namespace solidair
