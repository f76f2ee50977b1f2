// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/commands/severalcommand.h"
#include "ui/kit/recordform.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace solidair {

class DateEdit;
class DraftKeeper;
class Workspace;

/// Changes the coordinator and gives a next step to all the municipalities that are chosen, as one
/// action. What is left empty stays as it is with each of them.
class SeveralDialog final : public QDialog
{
    Q_OBJECT

public:
    SeveralDialog(Workspace &workspace, QList<MunicipalityId> municipalities, QWidget *parent);

private:
    QWidget *buildFields();
    /// The campaign's own fields; null where it has none.
    QWidget *buildOwnFields();
    void commitOwn();
    QWidget *buildButtons();
    /// Empty when something in the fields can not be taken, or nothing is filled in.
    std::optional<SeveralChange> change() const;
    void check();
    void perform();

    Workspace &m_workspace;
    const QList<MunicipalityId> m_municipalities;
    QComboBox *m_coordinator;
    DateEdit *m_due;
    QLineEdit *m_what;
    QLineEdit *m_who;
    RecordForm<Municipality> *m_own = nullptr; ///< Null where there are none.
    Municipality m_filledIn; ///< What stands in it, of no municipality.
    QLabel *m_consequence;
    QPushButton *m_do = nullptr;
    DraftKeeper *m_keeper;
};

} // namespace solidair
