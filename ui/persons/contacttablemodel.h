// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/fieldtablemodel.h"
#include "views/contactrows.h"

namespace solidair {

/// The contacts of a campaign that a search lets through. They may come in portions, in the order
/// of municipalities, which is the order at first.
class ContactTableModel final : public FieldTableModel<ContactRows>
{
    Q_OBJECT

public:
    explicit ContactTableModel(QObject *parent = nullptr);

    /// Nobody, with a column for each of @p own that is of persons and still asked for.
    void clear(const QList<OwnField> &own);

    /// Adds a portion behind the others.
    void append(const Register &campaign, QDate day, const QList<Contact> &contacts);
    /// In place of all that these municipalities had.
    void replace(const Register &campaign, QDate day, const ContactRows::Contacts &contacts);
    void setSearch(const QString &search);
    void setFormerShown(bool shown);

    /// How many there are without a search; former ones only when they are shown.
    int total();

    const Contact &contact(int row) const { return rows().contact(place(row)); }

    /// Where @p role is shown; -1 when it is not.
    int rowOf(RoleId role) const;

private:
    QString spokenText(int row, int column) const override;
};

} // namespace solidair
