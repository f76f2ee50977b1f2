// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "municipalitytablemodel.h"

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shown at first, in that order.
QStringList usualFields()
{
    return {u"name"_s,        u"province"_s,    u"stage"_s,        u"since"_s,
            u"commitments"_s, u"coordinator"_s, u"last_contact"_s, u"next_step"_s};
}

/// All of them, the usual ones first.
QStringList columnsOf(const Fields &fields)
{
    auto keys = usualFields();
    for (const auto &field : fields.all()) {
        if (!keys.contains(field.key))
            keys.append(field.key);
    }
    return keys;
}

/// "12/3/2027 call back": when it is to be done stands before it.
QString nextStepText(const FieldFacts &facts)
{
    const auto *next = facts.dossier.nextStepOn(facts.day);
    if (!next)
        return {};
    return u"%1 %2"_s.arg(dateOnScreen(PartialDate(next->due)), singleLine(next->what)).trimmed();
}

} // namespace

MunicipalityTableModel::MunicipalityTableModel(QObject *parent)
    : MunicipalityTableModel(listRows(Register(), {}), parent)
{ }

MunicipalityTableModel::MunicipalityTableModel(const ListRows &none, QObject *parent)
    : FieldTableModel(none, columnsOf(none.fields()), u"name"_s, parent)
{ }

int MunicipalityTableModel::usualColumns()
{
    return static_cast<int>(usualFields().size());
}

void MunicipalityTableModel::load(ListRows rows)
{
    const auto columns = columnsOf(rows.fields());
    FieldTableModel::load(std::move(rows), columns);
}

void MunicipalityTableModel::refresh(const Register &campaign, const Touched &touched, QDate today)
{
    if (touched.everything || today != this->today()) {
        load(listRows(campaign, today));
        return;
    }
    const auto changed = rows().refresh(campaign, touched.municipalities);
    if (!touched.concerns<Coordinator, Body, OwnField>()) {
        follow(changed);
        return;
    }
    const auto fields = municipalityFields(campaign, today, Phrases());
    setFields(fields, columnsOf(fields));
}

void MunicipalityTableModel::count()
{
    m_shownPerStage.clear();
    for (const auto place : FieldTableModel::shown())
        ++m_shownPerStage[rows().standing(place).stage];
}

int MunicipalityTableModel::rowOf(MunicipalityId id) const
{
    const auto place = rows().placeOf(id);
    return place < 0 ? -1 : rowAt(place);
}

int MunicipalityTableModel::rowNamed(const QString &folded, int from) const
{
    const QString needle = u'\n' + folded;
    for (int i = 0; i < rowCount(); ++i) {
        const int at = (from + i) % rowCount();
        if (rows().searched(place(at)).startsWith(needle))
            return at;
    }
    return -1;
}

/// As the catalogue says it, but where the list says two things in one column.
QString MunicipalityTableModel::text(const FieldFacts &facts, const Field &field) const
{
    if (field.key == "next_step"_L1)
        return nextStepText(facts);
    const auto &standing = facts.standing;
    if (field.key == "since"_L1 && standing.stage != Stage::NotApproached
        && !standing.since.isKnown())
        return tr("unknown");
    const auto plain = singleLine(fields().text(field, facts));
    return field.key == "stage"_L1 && standing.mergerPending
        ? tr("%1, merger to be decided").arg(plain)
        : plain;
}

QString MunicipalityTableModel::briefText(const FieldFacts &facts, const Field &field) const
{
    const auto value = field.read(facts);
    if (const auto *token = std::get_if<Token>(&value)) {
        const auto choice = std::ranges::find(field.choices, token->key, &Choice::token);
        if (choice != field.choices.end() && !choice->brief.isEmpty())
            return choice->brief;
    }
    return text(facts, field);
}

/// The first cell speaks for the row: "Gent, joined, 3 of 3". What others tell by colour is said.
QString MunicipalityTableModel::spokenText(int row, int column) const
{
    const auto shown = text(row, column);
    const auto facts = this->facts(row);
    if (column == nameColumn) {
        QStringList parts{shown, text(row, columnOf("stage"_L1))};
        if (const auto spoken = spokenText(row, columnOf("commitments"_L1)); !spoken.isEmpty())
            parts.append(spoken);
        return parts.join(u", "_s);
    }
    const auto &key = field(column).key;
    if (key == "commitments"_L1 && facts.standing.isUnderThreshold())
        return tr("%1, below the threshold").arg(shown);
    const auto *next = facts.dossier.nextStepOn(facts.day);
    if (key == "next_step"_L1 && next && next->isOverdueOn(facts.day))
        return tr("%1, overdue").arg(shown);
    return shown;
}

QStringList MunicipalityTableModel::widestTexts(int column) const
{
    if (column == nameColumn)
        return {singleLine(rows().longestName())};
    QStringList texts;
    for (const auto &choice : field(column).choices)
        texts.append(choice.words);
    return texts;
}

QStringList MunicipalityTableModel::briefTexts(int column) const
{
    QStringList texts;
    for (const auto &choice : field(column).choices)
        texts.append(choice.brief.isEmpty() ? choice.words : choice.brief);
    return texts;
}

} // namespace solidair
