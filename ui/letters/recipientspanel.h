// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recipientmodel.h"
#include "ui/desk/workspace.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace solidair {

class FieldError;
class RecipientsView;

/// Who the letters go to: how many can go, the groups with their checks, and a field to add one.
class RecipientsPanel final : public QWidget
{
    Q_OBJECT

public:
    RecipientsPanel(Workspace &workspace, QWidget *parent);

    const RecipientModel &model() const { return *m_model; }

    /// Shows them, with the current row where it was.
    void setRecipients(const QList<Recipient> &recipients);

    void forgetChecks() { m_model->forgetChecks(); }

    /// For those that are shown next.
    void setChecks(const QHash<MunicipalityId, bool> &checks) { m_model->setChecks(checks); }

    /// Nullptr when none is current.
    const Recipient *current() const;
    void setCurrent(MunicipalityId id);

    /// The date on which a name that is added must mean a municipality.
    void setDay(QDate day) { m_day = day; }

public slots:
    /// Opens the field to add a municipality by its name.
    void startAdding();

signals:
    void currentChanged();
    void checksChanged();
    void added(solidair::MunicipalityId municipality);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHead();
    void add();
    void showCounts();

    Workspace &m_workspace;
    QDate m_day;
    RecipientModel *m_model;
    RecipientsView *m_view;
    QLabel *m_chosen;
    QLabel *m_counts;
    QLineEdit *m_field;
    QPointer<FieldError> m_error;
};

} // namespace solidair
