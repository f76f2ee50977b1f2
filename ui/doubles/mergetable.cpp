// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergetable.h"

#include "domain/contactwords.h"
#include "mergegrid.h"
#include "mergewords.h"
#include "ui/desk/workspace.h"
#include "ui/kit/hairline.h"
#include "ui/kit/look.h"
#include "ui/kit/wrappedlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array bothSides{PersonMerge::Side::First, PersonMerge::Side::Second};

QString orEmpty(const QString &text)
{
    return text.isEmpty() ? MergeTable::tr("empty") : text;
}

int columnOf(PersonMerge::Side side)
{
    return side == PersonMerge::Side::First ? 1 : 2;
}

} // namespace

MergeTable::MergeTable(Workspace &workspace, QWidget *parent)
    : ScrollingPart(parent)
    , m_workspace(workspace)
{
    setObjectName(u"mergeTable"_s);
    setAccessibleName(tr("The two and what becomes of them"));
}

void MergeTable::present(PersonMerge *merge, const PersonTraces &first, const PersonTraces &second)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_merge = merge;
    m_rows.clear();
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    const int edge = look::space(*this, 3);
    rows->setContentsMargins(edge, look::space(*this, 2), edge, edge);
    rows->setSpacing(look::space(*this, 3));
    if (merge) {
        m_grid = new MergeGrid(m_content);
        rows->addWidget(m_grid);
        addHead();
        for (const auto field : PersonMerge::fields) {
            if (field == Field::Source)
                addFacts(tr("Roles"), rolesText(first.roles), rolesText(second.roles),
                         tr("those of both"));
            addRow(field);
        }
        addPrivacy();
        addNotice();
        addTimeline(first, second);
    }
    rows->addStretch();
    column().insertWidget(0, m_content);
    m_content->show();
}

void MergeTable::addHead()
{
    auto &grid = m_grid->grid();
    const auto add = [&](int column, const QString &text) {
        auto *label = m_grid->words(text, false);
        label->setFont(look::heading(font()));
        grid.addWidget(label, 0, column);
    };
    add(1, contactName(m_merge->person(Side::First)));
    add(2, contactName(m_merge->person(Side::Second)));
    add(MergeGrid::resultColumn, tr("Becomes"));
}

void MergeTable::addRow(Field field)
{
    const auto one = PersonMerge::text(m_merge->person(Side::First), field);
    const auto other = PersonMerge::text(m_merge->person(Side::Second), field);
    // What both lack is typed later, with the person.
    const bool isAlwaysShown =
        field == Field::Name || field == Field::Email || field == Field::Phone;
    if (!isAlwaysShown && one.isEmpty() && other.isEmpty())
        return;
    const int line = m_grid->grid().rowCount();
    m_grid->grid().addWidget(m_grid->words(mergeFieldText(field), true), line, 0, Qt::AlignTop);
    Row row{field};
    if (m_merge->isEqual(field) || !m_workspace.isWritable()) {
        m_grid->grid().addWidget(m_grid->words(orEmpty(one), true), line, 1, Qt::AlignTop);
        m_grid->grid().addWidget(m_grid->words(orEmpty(other), true), line, 2, Qt::AlignTop);
    } else {
        addChoices(row);
    }
    addResult(row);
    m_rows.append(row);
}

void MergeTable::addChoices(Row &row)
{
    const int line = m_grid->grid().rowCount() - 1;
    auto *group = PersonMerge::holdsSeveral(row.field) ? nullptr : new QButtonGroup(m_grid);
    for (const auto side : bothSides) {
        const auto text = orEmpty(PersonMerge::text(m_merge->person(side), row.field));
        QAbstractButton *choice = nullptr;
        if (group) {
            choice = new QRadioButton(m_grid);
            group->addButton(choice);
        } else {
            choice = new QCheckBox(m_grid);
        }
        if (!group && PersonMerge::text(m_merge->person(side), row.field).isEmpty())
            choice->setEnabled(false);
        choice->setCheckable(true);
        choice->setObjectName(
            u"merge.%1.%2"_s.arg(PersonMerge::key(row.field)).arg(columnOf(side)));
        choice->setAccessibleName(tr("%1: %2").arg(mergeFieldText(row.field), text));
        choice->setChecked(m_merge->isTaken(row.field, side));
        choice->installEventFilter(this);
        connect(choice, &QAbstractButton::toggled, this, [this, field = row.field, side](bool on) {
            const bool isWhole = PersonMerge::holdsSeveral(field) || on;
            if (isWhole)
                m_merge->take(field, side, on);
            for (const auto &each : std::as_const(m_rows)) {
                if (each.field == field)
                    showResult(each);
            }
            emit edited();
        });
        row.choices[static_cast<size_t>(side)] = choice;
        m_grid->grid().addWidget(m_grid->besideWords(choice, text), line, columnOf(side),
                                 Qt::AlignTop);
    }
}

void MergeTable::addResult(Row &row)
{
    const int line = m_grid->grid().rowCount() - 1;
    const auto name = u"merged."_s + PersonMerge::key(row.field);
    const auto field = row.field;
    if (!PersonMerge::canBeTyped(field) || !m_workspace.isWritable()) {
        row.result = m_grid->words({}, false);
    } else if (field == Field::Note) {
        auto *note = new QPlainTextEdit(m_grid);
        note->setTabChangesFocus(true);
        note->setFixedHeight(4 * fontMetrics().lineSpacing() + look::space(*this, 2));
        connect(note, &QPlainTextEdit::textChanged, this, [this, note] {
            m_merge->type(Field::Note, note->toPlainText());
            emit edited();
        });
        row.result = note;
    } else {
        auto *edit = new QLineEdit(m_grid);
        connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
            m_merge->type(field, text);
            emit edited();
        });
        row.result = edit;
    }
    row.result->setObjectName(name);
    if (row.result->focusPolicy() != Qt::NoFocus)
        row.result->setAccessibleName(tr("%1 becomes").arg(mergeFieldText(field)));
    showResult(row);
    m_grid->grid().addWidget(row.result, line, MergeGrid::resultColumn, Qt::AlignTop);
}

void MergeTable::showResult(const Row &row)
{
    const auto text = PersonMerge::text(m_merge->merged(), row.field);
    if (auto *edit = qobject_cast<QLineEdit *>(row.result)) {
        edit->setText(text);
        edit->setCursorPosition(0);
    } else if (auto *note = qobject_cast<QPlainTextEdit *>(row.result)) {
        const QSignalBlocker blocker(note);
        note->setPlainText(text);
    } else if (auto *label = qobject_cast<QLabel *>(row.result)) {
        label->setText(orEmpty(text));
    }
}

void MergeTable::addFacts(const QString &label, const QString &first, const QString &second,
                          const QString &result)
{
    auto &grid = m_grid->grid();
    const int line = grid.rowCount();
    const bool isEqual = first == second;
    grid.addWidget(m_grid->words(label, true), line, 0, Qt::AlignTop);
    grid.addWidget(m_grid->words(orEmpty(first), isEqual || first.isEmpty()), line, 1,
                   Qt::AlignTop);
    grid.addWidget(m_grid->words(orEmpty(second), isEqual || second.isEmpty()), line, 2,
                   Qt::AlignTop);
    auto *becomes = m_grid->words(result, false);
    becomes->setObjectName(u"becomes."_s + label);
    grid.addWidget(becomes, line, MergeGrid::resultColumn, Qt::AlignTop);
}

void MergeTable::addPrivacy()
{
    const auto &first = m_merge->person(Side::First);
    const auto &second = m_merge->person(Side::Second);
    const auto refusals = [](const Person &person) {
        const auto text = contactRefusals(person);
        return text.isEmpty() ? tr("may be contacted") : text;
    };
    const auto publishing = [](const Person &person) {
        const auto text = contactPublishing(person);
        return text.isEmpty() ? tr("not public") : text;
    };
    addFacts(tr("Contacting"), refusals(first), refusals(second), refusals(m_merge->merged()));
    addFacts(tr("Public"), publishing(first), publishing(second), publishing(m_merge->merged()));
}

void MergeTable::addNotice()
{
    auto *notice = new WrappedLabel(m_content);
    notice->setWordWrap(true);
    notice->setText(tr("For privacy the strictest wins: one “no e-mail” or “not public” goes on "
                       "to hold. More can be agreed afterwards, with the person."));
    auto colours = notice->palette();
    colours.setColor(QPalette::Window, look::attentionGround(colours));
    notice->setPalette(colours);
    notice->setAutoFillBackground(true);
    const int edge = look::space(*this, 3);
    notice->setContentsMargins(edge, look::space(*this, 2), edge, look::space(*this, 2));
    m_content->layout()->addWidget(notice);
}

void MergeTable::addTimeline(const PersonTraces &first, const PersonTraces &second)
{
    const auto timeline = mergedTimeline(m_workspace.campaign(), first, second);
    if (timeline.words.isEmpty())
        return;
    auto *head = new QLabel(tr("Timeline of both"), m_content);
    head->setFont(look::heading(font()));
    m_content->layout()->addWidget(hairline(m_content));
    m_content->layout()->addWidget(head);
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(look::space(*this, 3));
    lines->setColumnStretch(1, 1);
    for (const auto &[date, words] : timeline.words) {
        const int line = lines->rowCount();
        lines->addWidget(m_grid->words(date, true), line, 0, Qt::AlignTop);
        lines->addWidget(m_grid->words(words, false), line, 1);
    }
    if (timeline.older > 0) {
        auto *older = m_grid->words(tr("and %n older", nullptr, timeline.older), true);
        older->setObjectName(u"mergeOlder"_s);
        lines->addWidget(older, lines->rowCount(), 1);
    }
    lines->setColumnMinimumWidth(0, look::space(*this, 24));
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(lines);
}

QString MergeTable::rolesText(const QList<Role> &roles) const
{
    QStringList lines;
    for (const auto &role : roles) {
        auto line = QStringList{contactRole(role), contactPlace(role, m_workspace.campaign())};
        line.removeAll(QString());
        lines.append(line.join(u", "_s));
    }
    return lines.join(u'\n');
}

void MergeTable::focusChoices()
{
    for (const auto &row : std::as_const(m_rows)) {
        for (auto *choice : row.choices) {
            if (choice && choice->isEnabled() && choice->isChecked()) {
                choice->setFocus(Qt::ShortcutFocusReason);
                return;
            }
        }
    }
    if (!m_rows.isEmpty())
        m_rows.first().result->setFocus(Qt::ShortcutFocusReason);
}

bool MergeTable::choose(const Row &row, Side side)
{
    auto *choice = row.choices[static_cast<size_t>(side)];
    if (!choice || !choice->isEnabled())
        return false;
    choice->setFocus(Qt::ShortcutFocusReason);
    // Of several one goes to the other; Space takes it or leaves it out.
    if (!PersonMerge::holdsSeveral(row.field))
        choice->setChecked(true);
    return true;
}

/// To the choices of the row below (@p by 1) or above (-1).
void MergeTable::goFrom(const Row &row, int by)
{
    const auto at = std::ranges::find(m_rows, row.field, &Row::field);
    for (auto i = std::distance(m_rows.begin(), at) + by; i >= 0 && i < m_rows.size(); i += by) {
        for (auto *choice : m_rows[i].choices) {
            if (choice && choice->isEnabled() && choice->isChecked()) {
                choice->setFocus(Qt::ShortcutFocusReason);
                ensureWidgetVisible(choice);
                return;
            }
        }
    }
}

/// ← and → choose a side, ↑ and ↓ go to another row.
bool MergeTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return ScrollingPart::eventFilter(watched, event);
    const auto at = std::ranges::find_if(m_rows, [watched](const Row &row) {
        return row.choices[0] == watched || row.choices[1] == watched;
    });
    if (at == m_rows.end())
        return ScrollingPart::eventFilter(watched, event);
    const auto row = *at;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        choose(row, Side::First);
        return true;
    case Qt::Key_Right:
        choose(row, Side::Second);
        return true;
    case Qt::Key_Up:
        goFrom(row, -1);
        return true;
    case Qt::Key_Down:
        goFrom(row, 1);
        return true;
    default:
        return ScrollingPart::eventFilter(watched, event);
    }
}

} // namespace solidair
