// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "jobs/recipientfields.h"

#include <QAbstractItemModel>

namespace solidair {

/// Recipients in groups by their readiness, in order of trouble, each with a check; the check of a
/// group is that of all in it. Those that can not be sent a letter have none. Columns are fields.
class RecipientModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// The first column bears the checks and speaks for its row.
    static constexpr int nameColumn = 0;

    enum Role
    {
        ReadinessRole = Qt::UserRole ///< As a number.
    };

    explicit RecipientModel(QObject *parent = nullptr);

    /// Where the field named @p key stands; -1 when it does not.
    int columnOf(QLatin1StringView key) const;

    /// Checks that the person set stay, as long as the letter can be made.
    void setRecipients(const QList<Recipient> &recipients);
    /// The checks are as they are at first.
    void forgetChecks();

    /// Those that the person set.
    QHash<MunicipalityId, bool> checks() const { return m_checks; }

    void setChecks(const QHash<MunicipalityId, bool> &checks) { m_checks = checks; }

    /// Those whose letters go, in the order shown.
    QList<Recipient> checked() const;
    int count(Recipient::Readiness readiness) const;
    int count() const;

    /// Null for a group.
    const Recipient *recipient(const QModelIndex &index) const;
    QModelIndex indexOf(MunicipalityId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checksChanged();

private:
    struct Group
    {
        Recipient::Readiness readiness;
        QString title;
        QList<Recipient> recipients;
    };

    bool isChecked(const Recipient &recipient) const;
    Qt::CheckState groupState(const Group &group) const;
    QString text(const Recipient &recipient, int column) const;
    QString spokenText(const Recipient &recipient) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant recipientData(const Recipient &recipient, int column, int role) const;

    const FieldsOf<Recipient> m_fields;
    const QList<const FieldOf<Recipient> *> m_columns; ///< Of m_fields.
    QList<Group> m_groups; ///< Only those with somebody in them.
    QHash<MunicipalityId, bool> m_checks; ///< Set by the person.
};

} // namespace solidair
