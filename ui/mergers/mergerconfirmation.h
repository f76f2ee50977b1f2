// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace solidair {

class DateEdit;
class DraftKeeper;
class Workspace;

/// The next step that reconfirming brings: by when, who, and what. What is typed is kept until it
/// is decided.
class MergerConfirmation final : public QWidget
{
    Q_OBJECT

public:
    MergerConfirmation(Workspace &workspace, QWidget *parent);

    /// Of @p successor, which @p coordinator follows.
    void present(MunicipalityId successor, CoordinatorId coordinator);
    /// Whether what is typed can be recorded; else the person is led to what can not.
    bool insist();
    NextStep step() const;
    /// Nothing stands there but what the program put.
    bool isUntouched() const;
    /// It is recorded.
    void finish();

signals:
    void edited();
    /// Something was typed here before and not recorded: it is to be seen.
    void broughtBack();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();

    Workspace &m_workspace;
    MunicipalityId m_successor;
    CoordinatorId m_coordinator;
    bool m_isLoaded = false; ///< The fields are those of the successor.
    DateEdit *m_due;
    QComboBox *m_who;
    QLineEdit *m_what;
    DraftKeeper *m_keeper;
};

} // namespace solidair
