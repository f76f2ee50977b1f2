// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importrowpane.h"

#include "base/clock.h"
#include "base/text.h"
#include "importrowsmodel.h"
#include "importtask.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/fielderror.h"
#include "ui/kit/hairline.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/verbbutton.h"
#include "ui/kit/wrappedlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wrappedFact(const QString &text, QWidget *parent)
{
    auto *label = new FactLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

/// What Solidair has and the list has otherwise: the person chooses.
bool isChoice(const ImportChange &change)
{
    return !change.before.isEmpty() && change.before != change.after && !change.cell.isEmpty()
        && (change.kind == ImportChange::Kind::Setting
            || change.kind == ImportChange::Kind::ContactDetail
            || change.kind == ImportChange::Kind::NextStep);
}

} // namespace

ImportRowPane::ImportRowPane(Workspace &workspace, ImportTask &task, const ImportRowsModel &model,
                             QWidget *parent)
    : ScrollingPart(parent)
    , m_workspace(workspace)
    , m_task(task)
    , m_model(model)
{
    setObjectName(u"importRowPane"_s);
    setAccessibleName(tr("The row"));
}

QVBoxLayout &ImportRowPane::rows() const
{
    return *static_cast<QVBoxLayout *>(m_content->layout());
}

void ImportRowPane::present(int line)
{
    const auto *focused = m_content ? m_content->focusWidget() : nullptr;
    const auto place = focused && focused->hasFocus() ? focused->objectName() : QString();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    const int edge = look::space(*this, 4);
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(look::space(*this, 2));
    if (const auto *row = m_model.at(line)) {
        addTitle(*row);
        if (row->outcome == ImportRow::Outcome::Asked)
            addQuestion(*row);
        else if (row->outcome == ImportRow::Outcome::Refused)
            addCorrection(*row);
        else
            addChanges(*row);
        for (const auto &remark : row->remarks)
            rows->addWidget(wrappedFact(remark, m_content));
    }
    rows->addStretch();
    column().insertWidget(0, m_content);
    m_content->show();
    if (auto *again = place.isEmpty() ? nullptr : m_content->findChild<QWidget *>(place))
        again->setFocus();
    else if (!place.isEmpty())
        emit answered();
}

void ImportRowPane::focusAnswer()
{
    if (auto *answer = m_content ? m_content->findChild<QWidget *>(u"importAnswer"_s) : nullptr)
        answer->setFocus(Qt::ShortcutFocusReason);
}

void ImportRowPane::addTitle(const ImportRow &row)
{
    const auto name = row.municipality.isNull() || !m_task.campaign().contains(row.municipality)
        ? row.name
        : m_task.campaign().municipality(row.municipality).name();
    auto *title = new WrappedLabel(name.isEmpty() ? tr("(empty)") : name, m_content);
    title->setFont(look::title(font()));
    rows().addWidget(title);
    QStringList facts{tr("row %1").arg(row.number)};
    if (!row.name.isEmpty() && name != row.name)
        facts.append(tr("in the list: %1").arg(row.name));
    rows().addWidget(wrappedFact(facts.join(u" · "_s), m_content));
    rows().addWidget(hairline(m_content));
}

void ImportRowPane::addQuestion(const ImportRow &row)
{
    rows().addWidget(new WrappedLabel(row.reason, m_content));
    for (const auto id : row.match.candidates) {
        auto *answer =
            new VerbButton(candidateName(m_task.campaign(), id).replace(u'&', u"&&"_s), m_content);
        connect(answer, &QPushButton::clicked, this,
                [this, number = row.number, id] { setMunicipality(number, id); });
        rows().addWidget(answer, 0, Qt::AlignLeft);
    }
    auto *field = new QLineEdit(m_content);
    field->setObjectName(u"importAnswer"_s);
    field->setAccessibleName(tr("Another municipality"));
    field->setPlaceholderText(tr("Another municipality"));
    completeNames(*field);
    connect(field, &QLineEdit::returnPressed, this,
            [this, field, number = row.number] { takeName(*field, number); });
    rows().addWidget(field);
    const auto all = m_model.toConfirm();
    if (ImportRowsModel::groupOf(row) == ImportRowsModel::Group::Confirm && all.size() > 1) {
        auto *yes =
            new LinkButton(tr("Yes to all %n", nullptr, static_cast<int>(all.size())), m_content);
        yes->setObjectName(u"confirmAll"_s);
        yes->setFlush();
        connect(yes, &LinkButton::clicked, this, [this] {
            auto answers = m_task.answers();
            for (const auto *one : m_model.toConfirm())
                answers.rows.insert(one->number, one->match.candidates.first());
            m_task.setAnswers(answers);
        });
        rows().addWidget(yes, 0, Qt::AlignLeft);
    }
}

void ImportRowPane::completeNames(QLineEdit &field) const
{
    QStringList names;
    for (const auto id : m_task.campaign().existingOn(currentDay()))
        names.append(m_task.campaign().municipality(id).name());
    auto *completer = new QCompleter(names, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field.setCompleter(completer);
}

void ImportRowPane::takeName(QLineEdit &field, int row)
{
    const auto today = currentDay();
    const auto match = municipalityMatch(m_task.campaign(), {field.text()}, Period{today, today});
    if (match.found().isNull())
        FieldError::say(m_error, field, match.reason);
    else
        setMunicipality(row, match.found());
}

void ImportRowPane::setMunicipality(int row, MunicipalityId municipality)
{
    auto answers = m_task.answers();
    answers.rows.insert(row, municipality);
    m_task.setAnswers(answers);
}

void ImportRowPane::take(const QStringList &cells, bool theList)
{
    auto answers = m_task.answers();
    for (const auto &cell : cells)
        answers.taken.insert(cell, theList);
    m_task.setAnswers(answers);
}

void ImportRowPane::addCorrection(const ImportRow &row)
{
    auto *reason = new WrappedLabel(row.reason, m_content);
    auto palette = reason->palette();
    palette.setColor(QPalette::WindowText, look::danger(palette));
    reason->setPalette(palette);
    if (!row.cell.isEmpty()) {
        rows().addWidget(wrappedFact(tr("cell %1").arg(row.cell), m_content));
        auto *field = new QLineEdit(row.value, m_content);
        field->setObjectName(u"importAnswer"_s);
        field->setAccessibleName(tr("What cell %1 should have said").arg(row.cell));
        if (row.municipality.isNull())
            completeNames(*field);
        // Left in whatever way: what was typed counts.
        connect(field, &QLineEdit::editingFinished, this,
                [this, field, cell = row.cell, before = row.value] {
                    if (field->text() == before)
                        return;
                    auto answers = m_task.answers();
                    answers.corrections.insert(cell, field->text());
                    m_task.setAnswers(answers);
                });
        rows().addWidget(field);
        rows().addWidget(reason);
        rows().addWidget(wrappedFact(tr("Type here what it should have said. The file stays as "
                                        "it is."),
                                     m_content));
    } else {
        rows().addWidget(reason);
    }
    const bool hasAll = m_task.campaign().campaign().hasWallonia;
    if (row.municipality.isNull() && !row.name.isEmpty() && !hasAll) {
        auto *wallonia =
            new LinkButton(tr("Does it lie in Wallonia? Take Wallonia in…"), m_content);
        wallonia->setObjectName(u"wallonia"_s);
        wallonia->setFlush();
        connect(wallonia, &LinkButton::clicked, this,
                [this] { emit m_workspace.settingsWanted(u"wallonia"_s); });
        rows().addWidget(wallonia, 0, Qt::AlignLeft);
    }
    if (!row.municipality.isNull()) {
        auto *open = new LinkButton(
            tr("Open %1").arg(m_task.campaign().municipality(row.municipality).name()), m_content);
        open->setFlush();
        connect(open, &LinkButton::clicked, this,
                [this, id = row.municipality] { emit m_workspace.dossierWanted(id, true); });
        rows().addWidget(open, 0, Qt::AlignLeft);
    }
}

void ImportRowPane::addChanges(const ImportRow &row)
{
    if (row.changes.isEmpty())
        rows().addWidget(wrappedFact(tr("All of this row is recorded already."), m_content));
    QStringList choices;
    for (const auto &change : row.changes) {
        auto *head = new QHBoxLayout;
        auto *what = new WrappedLabel(change.what, m_content);
        what->setFont(look::heading(font()));
        head->addWidget(what, 1);
        if (!change.cell.isEmpty())
            head->addWidget(new FactLabel(tr("cell %1").arg(change.cell), m_content), 0,
                            Qt::AlignTop);
        rows().addLayout(head);
        if (isChoice(change)) {
            choices.append(change.cell);
            addChoice(change);
        } else {
            rows().addWidget(new WrappedLabel(
                change.before.isEmpty() ? change.after : change.before + u" → "_s + change.after,
                m_content));
        }
        if (!change.remark.isEmpty())
            rows().addWidget(wrappedFact(change.remark, m_content));
    }
    if (choices.size() < 2)
        return;
    auto *both = new QHBoxLayout;
    for (const bool theList : {true, false}) {
        auto *all =
            new LinkButton(theList ? tr("All from the list") : tr("All from Solidair"), m_content);
        connect(all, &LinkButton::clicked, this,
                [this, choices, theList] { take(choices, theList); });
        both->addWidget(all);
    }
    both->addStretch();
    rows().addLayout(both);
}

void ImportRowPane::addChoice(const ImportChange &change)
{
    auto *group = new QButtonGroup(m_content);
    for (const bool theList : {false, true}) {
        auto *line = new QHBoxLayout;
        auto *radio = new QRadioButton(
            QString(theList ? change.after : change.before).replace(u'&', u"&&"_s), m_content);
        radio->setObjectName(u"take%1.%2"_s.arg(theList ? u"List"_s : u"Own"_s, change.cell));
        radio->setChecked(theList != change.isKept);
        group->addButton(radio);
        connect(radio, &QRadioButton::clicked, this,
                [this, cell = change.cell, theList] { take({cell}, theList); });
        line->addWidget(radio, 1);
        line->addWidget(new FactLabel(theList ? tr("in the list") : tr("in Solidair"), m_content));
        rows().addLayout(line);
    }
}

} // namespace solidair
