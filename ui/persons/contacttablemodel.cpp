// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacttablemodel.h"

#include "views/ownfields.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const Condition &isNotFormer()
{
    static const Condition condition{u"former"_s, Condition::Test::IsOneOf, {u"no"_s}};
    return condition;
}

/// What the campaign asks of its own stands behind the others.
QStringList columnsWith(const QList<OwnField> &own)
{
    QStringList keys{u"person"_s, u"role"_s,  u"place"_s, u"purposes"_s,
                     u"term"_s,   u"email"_s, u"phone"_s, u"agreements"_s};
    for (const auto &field : own) {
        if (field.of == RecordKind::Person && !field.isRetired)
            keys.append(ownFieldKey(field.id));
    }
    return keys;
}

} // namespace

ContactTableModel::ContactTableModel(QObject *parent)
    : FieldTableModel({}, columnsWith({}), u"place"_s, parent)
{
    setFormerShown(false);
}

void ContactTableModel::clear(const QList<OwnField> &own)
{
    ContactRows none;
    none.setOwnFields(own);
    load(std::move(none), columnsWith(own));
}

void ContactTableModel::append(const Register &campaign, QDate day, const QList<Contact> &contacts)
{
    rows().append(campaign, day, contacts);
    follow({});
}

/// Most edits touch no contact; then what is chosen and where the table stands stays too.
void ContactTableModel::replace(const Register &campaign, QDate day,
                                const ContactRows::Contacts &contacts)
{
    if (!rows().differFrom(contacts))
        return;
    auto changed = rows();
    changed.replace(campaign, day, contacts);
    load(std::move(changed));
}

void ContactTableModel::setSearch(const QString &search)
{
    setFilter({search, filter().conditions});
}

void ContactTableModel::setFormerShown(bool shown)
{
    setFilter({filter().search, shown ? QList<Condition>() : QList{isNotFormer()}});
}

int ContactTableModel::total()
{
    return static_cast<int>(rows().places({{}, filter().conditions}, order()).size());
}

int ContactTableModel::rowOf(RoleId role) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (contact(row).role.id == role)
            return row;
    }
    return -1;
}

/// The first cell speaks for the row: "Jan Proef, schepen, Gent".
QString ContactTableModel::spokenText(int row, int column) const
{
    if (column != 0)
        return text(row, column);
    return u"%1, %2, %3"_s.arg(text(row, 0), text(row, columnOf("role"_L1)),
                               text(row, columnOf("place"_L1)));
}

} // namespace solidair
