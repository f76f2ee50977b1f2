// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/person.h"
#include "settingsdialoglist.h"

class QComboBox;

namespace solidair {

/// Partners, local groups and others who ask: name, kind, and the municipality of a group.
class SettingsDialogBodies final : public SettingsDialogList
{
    Q_OBJECT

public:
    SettingsDialogBodies(Workspace &workspace, QWidget *parent);

private:
    enum Column
    {
        Name,
        Kind,
        Municipality
    };

    void fill(QTableWidget &table) override;
    QString change(int row, int column, const QTableWidgetItem &item) override;
    QString add(const QString &name) override;

    QString idOf(int row) const override { return m_shown.value(row).id.text(); }

    QString remove(int row) override;
    QComboBox *kindChoice(int row);
    QString problemOf(const QString &name, BodyId id) const;
    void write(int row, const Body &body);

    QList<Body> m_shown;
};

} // namespace solidair
