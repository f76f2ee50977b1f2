// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowreading.h"

#include "base/address.h"
#include "base/text.h"
#include "dateorder.h"
#include "sheetvalues.h"
#include "views/contactfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString rowText(const char *source)
{
    return QCoreApplication::translate("ImportRow", source);
}

QString cellName(int column, const SheetRow &row)
{
    return columnLetters(column) + QString::number(row.number);
}

QString wholeNumber(const SheetCell &cell)
{
    return cell.text().trimmed();
}

} // namespace

PartialDate RowRead::date() const
{
    PartialDate last;
    for (const auto &step : steps) {
        if (step.date.isKnown() && (!last.isKnown() || last.firstDay() <= step.date.firstDay()))
            last = step.date;
    }
    return last;
}

RowReading::RowReading(const ImportMapping &mapping, const ImportAnswers &answers,
                       const ImportFacts &facts)
    : m_mapping(mapping)
    , m_answers(answers)
    , m_facts(facts)
    , m_fields(municipalityFields(facts.campaign, facts.day, Phrases()))
    , m_contactFields(contactFields(facts.campaign.ownFields(), Phrases()))
{ }

SheetCell RowReading::cellAt(const SheetRow &row, int column) const
{
    if (column < 0)
        return {};
    if (!m_answers.corrections.isEmpty()) {
        const auto typed = m_answers.corrections.constFind(cellName(column, row));
        if (typed != m_answers.corrections.constEnd())
            return typed->isEmpty() ? SheetCell() : SheetCell{*typed};
    }
    const auto cell = row.cell(column);
    const auto *text = std::get_if<QString>(&cell.value);
    if (m_mapping.monthFirst && text && isDate(m_mapping.target(column).kind))
        return {withDayFirst(*text)};
    return singleLine(cell.text()).isEmpty() ? SheetCell() : cell;
}

QString RowReading::textAt(const SheetRow &row, Kind kind) const
{
    return singleLine(withoutUnseen(cellAt(row, m_mapping.columnOf(kind)).text()));
}

void RowReading::refuse(RowRead &read, const SheetRow &row, int column, const QString &reason) const
{
    if (!read.isReadable())
        return;
    read.cell = cellName(column, row);
    read.value = singleLine(cellAt(row, column).text()).left(80);
    read.reason = reason;
}

std::optional<PartialDate> RowReading::dateAt(const SheetRow &row, int column, RowRead &read) const
{
    const auto date = dateIn(cellAt(row, column), m_facts.day);
    if (date)
        return *date;
    refuse(read, row, column, date.error().message);
    return {};
}

RowRead RowReading::read(const SheetRow &row) const
{
    RowRead read{row.number, {}, {}};
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        if (!m_mapping.columns[column].isTaken())
            continue;
        const auto cell = cellAt(row, column);
        if (const auto *fault = std::get_if<CellFault>(&cell.value)) {
            refuse(read, row, column,
                   rowText(QT_TRANSLATE_NOOP("ImportRow", "a formula failed there: %1"))
                       .arg(fault->code));
        }
    }
    readWho(row, read);
    readSteps(row, read);
    readCommitments(row, read);
    readContacts(row, read);
    readNextStep(row, read);
    readSettings(row, read);
    readNotes(row, read);
    return read;
}

void RowReading::readWho(const SheetRow &row, RowRead &read) const
{
    read.who.name = textAt(row, Kind::Municipality);
    read.who.nis = wholeNumber(cellAt(row, m_mapping.columnOf(Kind::Nis)));
    read.who.postalCode = wholeNumber(cellAt(row, m_mapping.columnOf(Kind::PostalCode)));
    read.who.province = textAt(row, Kind::Province);
    int cell = -1;
    for (const auto kind : {Kind::Municipality, Kind::Nis, Kind::PostalCode}) {
        if (cell < 0)
            cell = m_mapping.columnOf(kind);
    }
    read.whoCell = cellName(cell, row);
    if (read.who.isEmpty())
        refuse(read, row, cell,
               rowText(QT_TRANSLATE_NOOP("ImportRow", "no municipality is filled in")));
}

void RowReading::readSteps(const SheetRow &row, RowRead &read) const
{
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        const auto &target = m_mapping.columns[column];
        const auto stage = stageFromToken(target.key);
        const auto cell = cellAt(row, column);
        if (target.kind != Kind::StageDate || !stage || cell.isEmpty())
            continue;
        StepRead step{*stage, {}, {}, {}, false, cellName(column, row), cell.text()};
        // "ja" under "toegetreden op": when is not known.
        const auto mark = markIn(cell);
        const bool isMark = mark && !std::holds_alternative<double>(cell.value);
        if (isMark && !*mark)
            continue;
        if (!isMark) {
            const auto date = dateAt(row, column, read);
            if (!date)
                continue;
            step.date = *date;
        }
        read.steps.append(step);
    }
    readStanding(row, read);
    const auto askedBy = textAt(row, Kind::AskedBy);
    const int charterColumn = m_mapping.columnOf(Kind::Charter);
    const auto charterName = textAt(row, Kind::Charter);
    const auto *charter = charterMeant(m_facts.campaign, charterName);
    if (!charterName.isEmpty() && !charter)
        refuse(
            read, row, charterColumn,
            rowText(QT_TRANSLATE_NOOP("ImportRow", "there is no such declaration of commitment")));
    for (auto &step : read.steps) {
        if (step.stage == Stage::Asked)
            step.askedBy = askedBy;
        if (step.stage == Stage::Joined && charter)
            step.charter = charter->id;
    }
    std::ranges::stable_sort(read.steps, [](const StepRead &a, const StepRead &b) {
        if (a.date.isKnown() != b.date.isKnown())
            return a.date.isKnown();
        return a.date.isKnown() && a.date.firstDay() < b.date.firstDay();
    });
}

void RowReading::readStanding(const SheetRow &row, RowRead &read) const
{
    const int column = m_mapping.columnOf(Kind::Stage);
    const int since = m_mapping.columnOf(Kind::Since);
    const auto word = singleLine(cellAt(row, column).text());
    if (word.isEmpty()) {
        // A date alone says nothing, unless it is of no stage that can be told.
        if (column >= 0 && !cellAt(row, since).isEmpty() && read.steps.isEmpty()) {
            refuse(read, row, since,
                   rowText(QT_TRANSLATE_NOOP("ImportRow", "a date without a stage")));
        }
        return;
    }
    const auto meaning = m_mapping.meaningOf(word);
    if (!meaning) {
        refuse(read, row, column,
               rowText(QT_TRANSLATE_NOOP("ImportRow", "which stage this word means is not said")));
        return;
    }
    if (!*meaning || **meaning == Stage::NotApproached)
        return;
    const auto stage = **meaning;
    const auto there = std::ranges::find(read.steps, stage, &StepRead::stage);
    if (there != read.steps.end()) {
        there->isStanding = true;
        return;
    }
    StepRead step{stage, {}, {}, {}, true, cellName(column, row), word};
    if (!cellAt(row, since).isEmpty()) {
        const auto date = dateAt(row, since, read);
        if (!date)
            return;
        step.date = *date;
        step.cell = cellName(since, row);
        step.value = singleLine(cellAt(row, since).text());
    }
    read.steps.append(step);
}

void RowReading::readCommitments(const SheetRow &row, RowRead &read) const
{
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        const auto &target = m_mapping.columns[column];
        const auto cell = cellAt(row, column);
        if (cell.isEmpty())
            continue;
        if (target.kind == Kind::Commitment) {
            const auto mark = markIn(cell);
            if (mark && !*mark)
                continue;
            for (const auto &title : severalIn(cell))
                read.commitments.append({title, {}, false, cellName(column, row)});
        }
        if (target.kind != Kind::CategoryMark)
            continue;
        const auto *category = m_facts.campaign.category(CategoryId::fromText(target.key));
        const auto mark = markIn(cell);
        if (!category || (mark && !*mark))
            continue;
        const auto titles =
            mark ? QStringList{category->text.in(Language::Dutch)} : severalIn(cell);
        for (const auto &title : titles)
            read.commitments.append({title, category->id, mark.has_value(), cellName(column, row)});
    }
}

void RowReading::readContacts(const SheetRow &row, RowRead &read) const
{
    QStringList emails;
    QStringList phones;
    QHash<QString, QString> cells;
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        const auto kind = m_mapping.columns[column].kind;
        if (kind != Kind::ContactEmail && kind != Kind::ContactPhone)
            continue;
        const auto values = severalIn(cellAt(row, column));
        if (values.isEmpty())
            continue;
        (kind == Kind::ContactEmail ? emails : phones) += values;
        const auto key = kind == Kind::ContactEmail ? u"email"_s : u"phone"_s;
        if (!cells.contains(key))
            cells.insert(key, cellName(column, row));
    }
    const auto severalOf = [&](Kind kind) {
        return severalIn(cellAt(row, m_mapping.columnOf(kind)));
    };
    auto names = severalOf(Kind::ContactName);
    const auto firstNames = severalOf(Kind::ContactFirstName);
    const auto roles = severalOf(Kind::ContactRole);
    const int nameColumn =
        m_mapping.columnOf(names.isEmpty() ? Kind::ContactFirstName : Kind::ContactName);
    for (qsizetype i = 0; i < firstNames.size(); ++i) {
        if (i < names.size())
            names[i] = firstNames[i] + u' ' + names[i];
        else
            names.append(firstNames[i]);
    }
    if (!roles.isEmpty())
        cells.insert(u"role"_s, cellName(m_mapping.columnOf(Kind::ContactRole), row));
    // Those that stand at the same place belong together; one phone for one name.
    const auto count = std::max(names.size(), emails.size());
    for (qsizetype i = 0; i < std::max<qsizetype>(count, phones.isEmpty() ? 0 : 1); ++i) {
        ContactRead contact;
        const auto typed = mailAddress(emails.value(i));
        const auto named = mailAddress(names.value(i));
        contact.email = typed.email;
        contact.name = names.value(i);
        if (!named.name.isEmpty() && named.email.contains(u'@')) {
            contact.name = named.name;
            if (contact.email.isEmpty())
                contact.email = named.email;
        }
        if (contact.name.isEmpty())
            contact.name = typed.name;
        contact.phone = count <= 1 ? phones.join(u" / "_s) : phones.value(i);
        contact.role = roles.size() == 1 ? roles.first() : roles.value(i);
        contact.cells = cells;
        contact.cell = contact.name.isEmpty() || nameColumn < 0
            ? cells.value(u"email"_s, cells.value(u"phone"_s))
            : cellName(nameColumn, row);
        read.contacts.append(contact);
    }
    readContactFields(row, read);
}

/// Several stand at the places of the persons they are of; one is of all of them.
void RowReading::readContactFields(const SheetRow &row, RowRead &read) const
{
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        const auto &target = m_mapping.columns[column];
        const auto *field =
            target.kind == Kind::ContactOwn ? m_contactFields.find(target.key) : nullptr;
        const auto cell = cellAt(row, column);
        if (!field || !field->setting || cell.isEmpty())
            continue;
        const auto several = read.contacts.size() > 1 ? severalIn(cell) : QStringList();
        if (read.contacts.isEmpty()) {
            refuse(read, row, column,
                   rowText(QT_TRANSLATE_NOOP("ImportRow", "no contact is filled in beside it")));
        }
        for (qsizetype i = 0; i < read.contacts.size(); ++i) {
            const auto its = several.size() > 1 ? SheetCell{several.value(i)} : cell;
            if (its.text().isEmpty())
                continue;
            const auto setting = settingIn(*field, its, m_facts.day);
            if (!setting) {
                refuse(read, row, column, setting.error().message);
                break;
            }
            read.contacts[i].settings.append(*setting);
            read.contacts[i].settings.last().cell = cellName(column, row);
        }
    }
}

void RowReading::readNextStep(const SheetRow &row, RowRead &read) const
{
    const int column = m_mapping.columnOf(Kind::NextStep);
    NextStepRead step;
    step.what = severalLines(cellAt(row, column).text());
    if (step.what.isEmpty())
        return;
    step.who = textAt(row, Kind::NextStepWho);
    step.cell = cellName(column, row);
    const int dueColumn = m_mapping.columnOf(Kind::NextStepDue);
    if (const auto cell = cellAt(row, dueColumn); !cell.isEmpty()) {
        const auto due = dateIn(cell, m_facts.day, PartialDate::Sense::Due);
        if (!due) {
            refuse(read, row, dueColumn, due.error().message);
            return;
        }
        step.due = due->lastDay();
    }
    read.nextStep = step;
}

void RowReading::readSettings(const SheetRow &row, RowRead &read) const
{
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        const auto &target = m_mapping.columns[column];
        const auto *field = target.kind == Kind::Setting ? m_fields.find(target.key) : nullptr;
        const auto cell = cellAt(row, column);
        if (!field || !field->setting || cell.isEmpty())
            continue;
        const auto setting = settingIn(*field, cell, m_facts.day);
        if (!setting) {
            refuse(read, row, column, setting.error().message);
            continue;
        }
        read.settings.append(*setting);
        read.settings.last().cell = cellName(column, row);
    }
}

void RowReading::readNotes(const SheetRow &row, RowRead &read) const
{
    for (int column = 0; column < m_mapping.columns.size(); ++column) {
        if (m_mapping.columns[column].kind != Kind::Note)
            continue;
        const auto text = severalLines(cellAt(row, column).text());
        if (!text.isEmpty())
            read.notes.append({text, cellName(column, row)});
    }
}

} // namespace solidair
