// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ownfield.h"
#include "settingsdialoglist.h"

class QComboBox;

namespace solidair {

/// The fields that the campaign adds to its municipalities and persons: name, of which of the two,
/// kind, choices, place, and whether they are still asked for.
class SettingsDialogOwnFields final : public SettingsDialogList
{
    Q_OBJECT

public:
    SettingsDialogOwnFields(Workspace &workspace, QWidget *parent);

private:
    enum Column
    {
        Name,
        Of,
        Kind,
        Choices,
        Place,
        Active,
        Personal
    };

    void fill(QTableWidget &table) override;
    QString change(int row, int column, const QTableWidgetItem &item) override;
    QString add(const QString &name) override;

    QString idOf(int row) const override { return m_shown.value(row).id.text(); }

    QString remove(int row) override;
    QComboBox *kindChoice(int row);
    QComboBox *recordChoice(int row);
    QString problemOf(const QString &name, OwnFieldId id) const;
    QString moveTo(int row, const QString &place);
    QString changeKind(int row, OwnField::Kind kind);
    QString changeRecord(int row, RecordKind of);
    QString changeChoices(int row, const QString &typed);
    /// How many municipalities or persons have something in it; of one choice, that one.
    int uses(const OwnField &field, const QString &value = {}) const;
    static QString filledText(RecordKind of, int filled);
    int count(RecordKind of) const;
    int firstRow(RecordKind of) const;
    void write(int row, const OwnField &field);

    QList<OwnField> m_shown;
};

} // namespace solidair
