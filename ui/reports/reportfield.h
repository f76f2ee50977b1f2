// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reports/report.h"

#include <QWidget>

namespace solidair {

class Workspace;

/// Where a person answers one of the parameters of a report.
class ReportField : public QObject
{
    Q_OBJECT

public:
    /// In @p parent; null for what is not answered in a field: whom a report is of is where it is
    /// asked for.
    static ReportField *make(const ReportParameter &parameter, Workspace &workspace,
                             QWidget *parent);

    ReportParameter::Kind kind() const { return m_kind; }

    QWidget *widget() const { return m_widget; }

    /// Begins with @p whose.
    void setObjectNameOf(const QString &whose);

    /// Whether there is anything to answer with in this campaign.
    virtual bool isOffered() const { return true; }

    /// Enters what stands here.
    virtual void enter(ReportArguments &arguments) const = 0;
    /// Shows what stands there.
    virtual void present(const ReportArguments &arguments) = 0;

    /// The keyboard to it when what was typed is no answer; returns whether it is one.
    virtual bool insist() const { return true; }

signals:
    void changed();
    /// isOffered() may say otherwise now.
    void offeredChanged();

protected:
    ReportField(const ReportParameter &parameter, QLatin1StringView name, QWidget *widget);

private:
    ReportParameter::Kind m_kind;
    QLatin1StringView m_name;
    QWidget *m_widget;
};

} // namespace solidair
