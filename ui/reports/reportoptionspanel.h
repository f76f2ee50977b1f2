// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report.h"

#include <QWidget>

class QLabel;

namespace solidair {

class ReportField;
class Workspace;

/// What a report is of, beside it: a field for each of its parameters; and what is to be said of
/// the one that is shown.
class ReportOptionsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// With a field for what any of those @p offered asks.
    ReportOptionsPanel(Workspace &workspace, const QList<Report> &offered, QWidget *parent);

    /// Shows what @p report asks, and nothing else.
    void ask(const Report &report);
    /// What stands here.
    ReportArguments arguments() const;
    /// Shows @p arguments, and tells nobody.
    void present(const ReportArguments &arguments);
    void setNote(const QString &note);
    /// The keyboard to the first field in which no answer stands; returns whether all have one.
    bool insist() const;

signals:
    void changed();

private:
    struct Asked
    {
        ReportField *field;
        QWidget *label;
    };

    void showAsked();

    QList<Asked> m_asked;
    QList<ReportParameter> m_wanted; ///< By the report that is shown.
    QLabel *m_note;
};

} // namespace solidair
