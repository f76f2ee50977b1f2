// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace solidair {

class DateEdit;
class Workspace;

/// What a report is of, beside it: the day, the area, the language; and what is to be said of the
/// one that is shown.
class ReportOptionsPanel final : public QWidget
{
    Q_OBJECT

public:
    ReportOptionsPanel(Workspace &workspace, QWidget *parent);

    QDate day() const { return m_day; }

    /// Shows what @p report asks, and nothing else.
    void ask(const Report &report);
    /// What stands here.
    ReportArguments arguments() const;
    /// Shows @p arguments, and tells nobody.
    void present(const ReportArguments &arguments);
    void setNote(const QString &note);
    /// The keyboard to the day when what was typed there is none; returns whether it is one.
    bool insistOnDay() const;

signals:
    void changed();

private:
    struct Asked
    {
        ReportParameter::Kind kind;
        QWidget *label;
        QWidget *field;
    };

    void refreshProvinces();

    Workspace &m_workspace;
    QDate m_day;
    DateEdit *m_date;
    QComboBox *m_province;
    QComboBox *m_language;
    QLabel *m_note;
    QList<Asked> m_asked;
};

} // namespace solidair
