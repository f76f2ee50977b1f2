// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/draft.h"
#include "domain/enteredmerger.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace solidair {

class DateEdit;
class DraftKeeper;
class FactLabel;
class Workspace;

/// A merger that the register does not have yet: when, what the new municipality is called, and
/// which ones it is of. One action; closed otherwise, what was typed comes back with the dialog.
class MergerDialog final : public QDialog
{
    Q_OBJECT

public:
    MergerDialog(Workspace &workspace, QWidget *parent);

    /// Where what was typed and not recorded is kept.
    static DraftPlace place();

    /// The new municipality, once it is there.
    MunicipalityId entered() const { return m_entered; }

private:
    QWidget *buildFields();
    QWidget *buildButtons();
    Result<EnteredMerger> merger() const;
    Result<QList<MunicipalityId>> parts() const;
    /// The day before which the parts existed.
    QDate date() const;
    void completeParts();
    void showProvinces();
    /// Says what it comes to, or what is missing.
    void check();
    void perform();

    Workspace &m_workspace;
    DateEdit *m_date;
    QLineEdit *m_parts;
    QLineEdit *m_name;
    QLineEdit *m_french;
    QLineEdit *m_german;
    QLineEdit *m_nis;
    QComboBox *m_province;
    FactLabel *m_consequence;
    QPushButton *m_do = nullptr;
    DraftKeeper *m_keeper;
    MunicipalityId m_entered;
};

} // namespace solidair
