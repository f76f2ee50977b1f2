// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newfields.h"

#include "base/text.h"
#include "sheetvalues.h"

#include <QRegularExpression>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using FieldKind = OwnField::Kind;

constexpr qsizetype fewestOfChoices = 6; // cells, below which words that come again say little
constexpr qsizetype cellsToAChoice = 3; // at least, of all cells
constexpr qsizetype mostChoices = 12;
constexpr qsizetype longestChoice = 40;

QList<SheetCell> filledCells(const SheetTable &table, qsizetype column)
{
    QList<SheetCell> cells;
    for (const auto &row : table.rows) {
        const auto cell = row.cell(column);
        if (!singleLine(cell.text()).isEmpty() && !std::holds_alternative<CellFault>(cell.value))
            cells.append(cell);
    }
    return cells;
}

bool hasLines(const SheetCell &cell)
{
    return severalLines(cell.text()).contains(u'\n');
}

/// The few words that stand there again and again, in the order in which they come; empty where
/// there are none.
QList<OwnChoice> choicesIn(const QList<SheetCell> &cells)
{
    if (cells.size() < fewestOfChoices)
        return {};
    QList<OwnChoice> choices;
    QSet<QString> known;
    for (const auto &cell : cells) {
        const auto word = singleLine(cell.text());
        if (known.contains(folded(word)))
            continue;
        known.insert(folded(word));
        choices.append({QString::number(choices.size() + 1), {word, {}, {}, {}}});
        const bool areFew =
            choices.size() <= mostChoices && choices.size() * cellsToAChoice <= cells.size();
        if (!areFew || word.size() > longestChoice)
            return {};
    }
    return choices;
}

/// Of the kind that all @p cells are.
void setKind(OwnField &field, const QList<SheetCell> &cells, QDate day)
{
    const auto are = [&cells](const auto &such) {
        return !cells.isEmpty() && std::ranges::all_of(cells, such);
    };
    // A nought before others, as of a telephone number, would be lost.
    static const QRegularExpression code(u"\\A0\\d"_s);
    if (are([](const SheetCell &cell) {
            return numberIn(cell) && !code.match(cell.text()).hasMatch();
        }))
        field.kind = FieldKind::Number;
    else if (are([day](const SheetCell &cell) { return dateIn(cell, day).has_value(); }))
        field.kind = FieldKind::Date;
    else if (are([](const SheetCell &cell) { return markIn(cell).has_value(); }))
        field.kind = FieldKind::YesNo;
    else if (std::ranges::any_of(cells, hasLines))
        field.kind = FieldKind::LongText;
    else if (field.choices = choicesIn(cells); !field.choices.isEmpty())
        field.kind = FieldKind::Choice;
}

const OwnField *fieldNamed(const QList<OwnField> &fields, const QString &name)
{
    const auto key = folded(name);
    const auto found = std::ranges::find_if(fields, [&key](const OwnField &it) {
        const auto &names = it.name;
        return it.of == RecordKind::Municipality && !it.isRetired
            && (folded(names.nl) == key || folded(names.fr) == key || folded(names.en) == key);
    });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

NewFields withNewFields(const SheetTable &table, const ImportMapping &mapping,
                        const Register &campaign, QDate day)
{
    NewFields result{mapping, campaign, {}};
    auto fields = campaign.ownFields();
    auto position =
        static_cast<int>(std::ranges::count(fields, RecordKind::Municipality, &OwnField::of));
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        auto &target = result.mapping.columns[column];
        if (target.kind != ImportTarget::Kind::NewField)
            continue;
        auto name = singleLine(target.key.isEmpty() ? table.headings.value(column) : target.key);
        if (name.isEmpty())
            name = table.columnName(static_cast<int>(column));
        const auto *field = fieldNamed(fields, name);
        if (!field) {
            OwnField added;
            added.id = OwnFieldId::create();
            added.position = position++;
            added.name.nl = name;
            setKind(added, filledCells(table, column), day);
            fields.append(added);
            result.added.append(added);
            field = &fields.last();
        }
        target = {ImportTarget::Kind::Setting, u"custom."_s + field->id.text()};
    }
    if (!result.added.isEmpty())
        result.campaign = campaign.withLists(campaign.coordinators(), campaign.bodies(), fields);
    return result;
}

} // namespace solidair
