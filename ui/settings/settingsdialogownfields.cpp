// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialogownfields.h"

#include "base/phrases.h"
#include "base/text.h"
#include "session/commands/listcommands.h"
#include "session/commands/ownfieldcommands.h"
#include "session/knownpersons.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QString choiceWords(const OwnField &field)
{
    QStringList words;
    for (const auto &choice : field.choices)
        words.append(choice.text.in(Phrases().language()));
    return words.join(u"; "_s);
}

bool hasChoices(OwnField::Kind kind)
{
    return kind == OwnField::Kind::Choice || kind == OwnField::Kind::Choices;
}

} // namespace

SettingsDialogOwnFields::SettingsDialogOwnFields(Workspace &workspace, QWidget *parent)
    : SettingsDialogList(
        workspace, u"ownFields"_s,
        {tr("Name"), tr("Of"), tr("Kind"), tr("Choices"), tr("Place"), tr("Asked"), tr("Personal")},
        tr("Name of the new field"), tr("Add field"), parent)
{
    table().horizontalHeader()->setSectionResizeMode(Choices, QHeaderView::Stretch);
    refill();
}

void SettingsDialogOwnFields::fill(QTableWidget &table)
{
    m_shown.clear();
    for (const auto of : {RecordKind::Municipality, RecordKind::Person}) {
        for (const auto &field : workspace().campaign().ownFields()) {
            if (field.of == of)
                m_shown.append(field);
        }
    }
    const bool isWritable = workspace().isWritable();
    table.setRowCount(static_cast<int>(m_shown.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto &it = m_shown[row];
        const auto name = it.name.in(Phrases().language());
        table.setItem(row, Name, cell(name, isWritable));
        table.setItem(row, Of, cell({}, false));
        auto *of = recordChoice(row);
        table.setCellWidget(row, Of, of);
        labelChoice(*of, tr("Of what %1 is").arg(name));
        table.setItem(row, Kind, cell({}, false));
        auto *kind = kindChoice(row);
        table.setCellWidget(row, Kind, kind);
        labelChoice(*kind, tr("Kind of %1").arg(name));
        table.setItem(row, Choices, cell(choiceWords(it), isWritable && hasChoices(it.kind)));
        table.setItem(row, Place, cell(QString::number(row + 1 - firstRow(it.of)), isWritable));
        auto *personal = cell(it.saysOfPersons() ? tr("yes") : tr("no"), false);
        if (isWritable && it.of != RecordKind::Person)
            personal->setFlags(personal->flags() | Qt::ItemIsUserCheckable);
        personal->setCheckState(it.saysOfPersons() ? Qt::Checked : Qt::Unchecked);
        personal->setToolTip(tr("Its values say something of a person"));
        table.setItem(row, Personal, personal);
        auto *active = cell(it.isRetired ? tr("no") : tr("yes"), false);
        if (isWritable)
            active->setFlags(active->flags() | Qt::ItemIsUserCheckable);
        active->setCheckState(it.isRetired ? Qt::Unchecked : Qt::Checked);
        table.setItem(row, Active, active);
    }
}

QComboBox *SettingsDialogOwnFields::kindChoice(int row)
{
    using enum OwnField::Kind;
    const std::pair<OwnField::Kind, QString> kinds[]{
        {Text, tr("text")},     {LongText, tr("long text")},     {Number, tr("number")},
        {Date, tr("date")},     {YesNo, tr("yes or no")},        {Choice, tr("choice")},
        {Link, tr("web page")}, {Choices, tr("several choices")}};
    auto *box = new QComboBox;
    box->setEnabled(workspace().isWritable());
    for (const auto &[kind, text] : kinds) {
        // The last one comes from elsewhere: it can be read and not be typed.
        if (kind == Choices && m_shown[row].kind != Choices)
            continue;
        box->addItem(text, static_cast<int>(kind));
        if (kind == m_shown[row].kind)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, row] {
        tell(changeKind(row, static_cast<OwnField::Kind>(box->currentData().toInt())));
    });
    return box;
}

QComboBox *SettingsDialogOwnFields::recordChoice(int row)
{
    auto *box = new QComboBox;
    box->setEnabled(workspace().isWritable());
    box->addItem(tr("municipalities"), static_cast<int>(RecordKind::Municipality));
    box->addItem(tr("persons"), static_cast<int>(RecordKind::Person));
    box->setCurrentIndex(box->findData(static_cast<int>(m_shown[row].of)));
    connect(box, &QComboBox::activated, this, [this, box, row] {
        tell(changeRecord(row, static_cast<RecordKind>(box->currentData().toInt())));
    });
    return box;
}

int SettingsDialogOwnFields::count(RecordKind of) const
{
    return static_cast<int>(std::ranges::count(m_shown, of, &OwnField::of));
}

/// Those of persons stand below those of municipalities.
int SettingsDialogOwnFields::firstRow(RecordKind of) const
{
    return of == RecordKind::Person ? count(RecordKind::Municipality) : 0;
}

QString SettingsDialogOwnFields::problemOf(const QString &name, OwnFieldId id) const
{
    if (name.isEmpty())
        return tr("A field needs a name. Nothing was changed.");
    const bool isTaken =
        std::ranges::any_of(workspace().campaign().ownFields(), [&](const OwnField &it) {
            return it.id != id && folded(it.name.in(Phrases().language())) == folded(name);
        });
    return isTaken ? tr("“%1” is in the list already.").arg(name) : QString();
}

int SettingsDialogOwnFields::uses(const OwnField &field, const QString &value) const
{
    const auto isUsedIn = [&](const QList<OwnValue> &own) {
        const auto found = std::ranges::find(own, field.id, &OwnValue::field);
        return found != own.end() && (value.isEmpty() || found->value.split(u';').contains(value));
    };
    if (field.of == RecordKind::Person) {
        const auto persons = knownPersons(workspace().session());
        // Of persons that can not be read, something may stand there.
        return persons ? static_cast<int>(std::ranges::count_if(
                   *persons, [&](const KnownPerson &it) { return isUsedIn(it.person.own); }))
                       : 1;
    }
    const auto &campaign = workspace().campaign();
    const auto all = campaign.all();
    return static_cast<int>(std::ranges::count_if(
        all, [&](MunicipalityId id) { return isUsedIn(campaign.municipality(id).own); }));
}

QString SettingsDialogOwnFields::change(int row, int column, const QTableWidgetItem &item)
{
    auto changed = m_shown[row];
    const QString text = singleLine(item.text());
    if (column == Choices)
        return changeChoices(row, text);
    if (column == Place)
        return moveTo(row, text);
    if (column == Personal) {
        changed.isPersonal = item.checkState() == Qt::Checked;
        write(row, changed);
        return {};
    }
    if (column == Active) {
        changed.isRetired = item.checkState() != Qt::Checked;
        write(row, changed);
        return {};
    }
    const QString problem = problemOf(text, changed.id);
    if (problem.isEmpty()) {
        // One name for all languages, until somebody translates it.
        changed.name = {text, {}, {}, {}};
        write(row, changed);
    }
    return problem;
}

QString SettingsDialogOwnFields::filledText(RecordKind of, int filled)
{
    return of == RecordKind::Person
        ? tr("%n persons have something in it.", nullptr, filled)
        : tr("%n municipalities have something in it.", nullptr, filled);
}

/// It goes behind the others there.
QString SettingsDialogOwnFields::changeRecord(int row, RecordKind of)
{
    auto changed = m_shown[row];
    if (changed.of == of)
        return {};
    if (const int filled = uses(changed); filled > 0)
        return filledText(changed.of, filled) + u' ' + tr("It stays a field of those.");
    changed.of = of;
    changed.position = count(of);
    write(row, changed);
    return {};
}

/// What stands in it would not be what it says any more.
QString SettingsDialogOwnFields::changeKind(int row, OwnField::Kind kind)
{
    using enum OwnField::Kind;
    auto changed = m_shown[row];
    if (changed.kind == kind)
        return {};
    const auto isText = [](OwnField::Kind it) { return it == Text || it == LongText; };
    const int filled = uses(changed);
    if (filled > 0 && !(isText(kind) && isText(changed.kind))) {
        return filledText(changed.of, filled) + u' '
            + tr("Its kind stays. Make another field, and stop asking for this one.");
    }
    changed.kind = kind;
    if (!hasChoices(kind))
        changed.choices.clear();
    else if (changed.choices.isEmpty())
        changed.choices = {{u"1"_s, {tr("first choice"), {}, {}, {}}}};
    write(row, changed);
    return {};
}

/// By their words: one that stays keeps its values; where one word became another one it was
/// renamed.
QString SettingsDialogOwnFields::changeChoices(int row, const QString &typed)
{
    auto changed = m_shown[row];
    QStringList words;
    for (const auto &part : typed.split(u';')) {
        if (const auto word = singleLine(part); !word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    if (words.isEmpty())
        return tr("Type the choices with a semicolon between them. Nothing was changed.");
    const auto language = Phrases().language();
    const auto before = changed.choices;
    const auto known = [&](const QString &word) {
        return std::ranges::find_if(before, [&](const OwnChoice &it) {
            return folded(it.text.in(language)) == folded(word);
        });
    };
    QList<OwnChoice> gone;
    for (const auto &choice : before) {
        const bool stays = std::ranges::any_of(words, [&](const QString &word) {
            return folded(word) == folded(choice.text.in(language));
        });
        if (!stays)
            gone.append(choice);
    }
    int last = 0;
    for (const auto &choice : before)
        last = std::max(last, choice.token.toInt());
    const bool isRenamed = gone.size() == 1 && words.size() == before.size();
    changed.choices.clear();
    for (const auto &word : std::as_const(words)) {
        const auto it = known(word);
        if (it != before.end() && it->text.in(language) == word)
            changed.choices.append(*it);
        else if (it != before.end())
            changed.choices.append({it->token, {word, {}, {}, {}}});
        else if (isRenamed)
            changed.choices.append({gone.first().token, {word, {}, {}, {}}});
        else
            changed.choices.append({QString::number(++last), {word, {}, {}, {}}});
    }
    for (const auto &choice : std::as_const(gone)) {
        const int chosen = isRenamed ? 0 : uses(changed, choice.token);
        if (chosen > 0) {
            return (changed.of == RecordKind::Person
                        ? tr("%n persons have “%1”: that choice stays.", nullptr, chosen)
                        : tr("%n municipalities have “%1”: that choice stays.", nullptr, chosen))
                .arg(choice.text.in(language));
        }
    }
    write(row, changed);
    return {};
}

QString SettingsDialogOwnFields::moveTo(int row, const QString &place)
{
    const auto of = m_shown[row].of;
    bool isNumber = false;
    const int wanted = place.toInt(&isNumber) - 1;
    if (!isNumber || wanted < 0 || wanted >= count(of)) {
        return tr("Type a place from 1 to %1. Nothing was changed.").arg(count(of));
    }
    const auto before = m_shown.mid(firstRow(of), count(of));
    const auto at = row - firstRow(of);
    if (wanted == at)
        return {};
    auto after = before;
    after.move(at, wanted);
    for (int i = 0; i < after.size(); ++i)
        after[i].position = i;
    std::ranges::sort(after, {}, [&before](const OwnField &field) {
        return std::ranges::find(before, field.id, &OwnField::id) - before.begin();
    });
    workspace().run(std::make_unique<ChangeOwnFieldsCommand>(
        workspace().session(), before[at].name.in(Phrases().language()), before, after));
    return {};
}

void SettingsDialogOwnFields::write(int row, const OwnField &field)
{
    if (m_shown[row] == field)
        return;
    workspace().run(std::make_unique<ChangeOwnFieldsCommand>(workspace().session(),
                                                             field.name.in(Phrases().language()),
                                                             QList{m_shown[row]}, QList{field}));
    // The rows are made anew only later; the next edit may come before.
    m_shown[row] = field;
}

QString SettingsDialogOwnFields::add(const QString &name)
{
    const QString problem = problemOf(name, {});
    if (problem.isEmpty()) {
        OwnField field;
        field.id = OwnFieldId::create();
        field.position = count(field.of);
        field.name.nl = name;
        workspace().run(std::make_unique<AddListRowCommand<OwnField>>(
            workspace().session(), AuditAction(u"own-field.add"_s, {name}), field));
    }
    return problem;
}

QString SettingsDialogOwnFields::remove(int row)
{
    const OwnField field = m_shown[row];
    const auto name = field.name.in(Phrases().language());
    if (const int filled = uses(field); filled > 0) {
        return filledText(field.of, filled) + u' '
            + tr("Stop asking for “%1” instead: what stands there stays.").arg(name);
    }
    workspace().runDeletion(
        std::make_unique<RemoveListRowCommand<OwnField>>(
            workspace().session(), AuditAction(u"own-field.remove"_s, {name}), field.id),
        tr("%1 deleted").arg(name));
    return {};
}

} // namespace solidair
