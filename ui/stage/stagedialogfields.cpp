// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialogfields.h"

#include "base/text.h"
#include "domain/bodynamed.h"
#include "stagedialogdate.h"
#include "ui/desk/workspace.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A field where one of a few is chosen; @p text gives their words.
template <typename Enum, size_t N, typename Text>
QComboBox *choice(QWidget *parent, const QString &name, const Enum (&values)[N], Text text)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    for (const Enum value : values)
        box->addItem(text(value, Phrases()), static_cast<int>(value));
    return box;
}

template <typename Enum>
Enum chosen(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(box.findData(value));
}

bool isAsking(Stage stage)
{
    return stage == Stage::Asked || stage == Stage::InDiscussion;
}

} // namespace

StageDialogFields::StageDialogFields(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_form(new QFormLayout(this))
{
    build();
    fillStages();
    fillCharters();
    const auto changed = [this] {
        follow();
        emit edited();
    };
    connect(m_stage, &QComboBox::activated, this, [this, changed] {
        fitStage();
        changed();
    });
    connect(m_charter, &QComboBox::activated, this, [this, changed] {
        m_charterChosen = true;
        changed();
    });
    connect(m_date, &StageDialogDate::edited, this, changed);
    connect(m_askedBy, &QComboBox::currentTextChanged, this, changed);
    for (auto *box : {m_decidedBy, m_channel})
        connect(box, &QComboBox::activated, this, changed);
    for (auto *field : {m_link, m_reason})
        connect(field, &QLineEdit::textEdited, this, changed);
    connect(m_note, &QPlainTextEdit::textChanged, this, changed);
}

void StageDialogFields::build()
{
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(look::space(*this, 3));
    m_form->setVerticalSpacing(look::space(*this, 2));
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_stage = new QComboBox(this);
    m_stage->setObjectName(u"stageStage"_s);
    m_stage->setIconSize(QSize(look::space(*this, 4), look::space(*this, 4)));
    m_date = new StageDialogDate(this);
    m_decidedBy = choice(this, u"stageDecidedBy"_s,
                         {Decider::Unknown, Decider::Council, Decider::College, Decider::Bureau,
                          Decider::Ocmw, Decider::Other},
                         deciderText);
    m_link = new QLineEdit(this);
    m_link->setObjectName(u"stageLink"_s);
    m_link->setPlaceholderText(tr("Paste a link"));
    buildAskedBy();
    m_channel = choice(this, u"stageChannel"_s,
                       {Channel::Unknown, Channel::Post, Channel::Email, Channel::Hand,
                        Channel::Meeting, Channel::Phone},
                       channelText);
    m_charter = new QComboBox(this);
    m_charter->setObjectName(u"stageCharter"_s);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"stageReason"_s);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"stageNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(2 * fontMetrics().lineSpacing() + look::space(*this, 4));

    addRow(tr("&Stage"), m_stage);
    addRow(tr("&Date"), m_date, m_date->field());
    addRow(tr("Decided &by"), m_decidedBy);
    addRow(tr("De&cision"), m_link);
    addRow(tr("&Asked by"), m_askedByRow, m_askedBy);
    addRow(tr("&How"), m_channel);
    addRow(tr("&Text"), m_charter);
    addRow(tr("&Reason"), m_reason);
    addRow(tr("&Note"), m_note);
    // One width for all that are chosen from a list.
    int width = look::space(*this, 62);
    for (const auto *box : {m_stage, m_decidedBy, m_channel, m_askedBy})
        width = qMax(width, box->sizeHint().width());
    for (auto *box : {m_stage, m_decidedBy, m_channel, m_askedBy})
        box->setFixedWidth(width);
}

void StageDialogFields::addRow(const QString &text, QWidget *row, QWidget *field)
{
    auto *label = new FactLabel(text, this);
    label->setBuddy(field ? field : row);
    // The sign of the key breaks the word in two, which may be wider than the whole.
    label->setMinimumWidth(label->sizeHint().width() + look::space(*this, 1));
    m_form->addRow(label, row);
}

void StageDialogFields::buildAskedBy()
{
    m_askedByRow = new QWidget(this);
    m_askedBy = new QComboBox(m_askedByRow);
    m_askedBy->setObjectName(u"stageAskedBy"_s);
    labelChoice(*m_askedBy, tr("Asked by"));
    m_askedBy->setEditable(true);
    m_askedBy->setInsertPolicy(QComboBox::NoInsert);
    m_askedBy->lineEdit()->setAccessibleName(tr("Asked by"));
    m_askedBy->lineEdit()->setPlaceholderText(tr("Person, local group or partner"));
    m_askedBy->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_askedBy->completer()->setFilterMode(Qt::MatchContains);
    QStringList names;
    for (const auto &body : m_workspace.campaign().bodies())
        names.append(body.name);
    std::ranges::sort(names, Collation());
    m_askedBy->addItem({});
    m_askedBy->addItems(names);
    m_askedByNote = new FactLabel({}, m_askedByRow);
    m_askedByNote->setObjectName(u"stageAskedByNote"_s);
    auto *row = new QHBoxLayout(m_askedByRow);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 2));
    row->addWidget(m_askedBy);
    row->addWidget(m_askedByNote, 1);
}

void StageDialogFields::fillStages()
{
    for (const auto stage : allStages()) {
        // Nothing leads back to it: the steps are deleted instead.
        if (stage != Stage::NotApproached)
            m_stage->addItem(look::stageIcon(stage), stageText(stage, Phrases()),
                             static_cast<int>(stage));
    }
}

void StageDialogFields::fillCharters()
{
    const auto charters = m_workspace.campaign().charters();
    for (const auto &charter : charters) {
        m_charter->addItem(tr("%1 (asks %n)", nullptr, charter.commitmentsAsked)
                               .arg(charter.name.in(Phrases().language())),
                           charter.id.text());
    }
}

void StageDialogFields::setStep(const Step &step, bool stageIsFixed, bool isRecorded)
{
    m_joinedBefore = isRecorded && step.stage == Stage::Joined;
    m_charterChosen = !step.charter.isNull();
    choose(*m_stage, static_cast<int>(step.stage));
    m_form->setRowVisible(m_stage, !stageIsFixed);
    m_date->setDate(step.date);
    choose(*m_decidedBy, static_cast<int>(step.decidedBy));
    choose(*m_channel, static_cast<int>(step.channel));
    choose(*m_charter, step.charter.text());
    m_askedBy->setEditText(m_workspace.campaign().bodyName(step.askedBy));
    m_link->setText(step.link);
    m_reason->setText(step.reason);
    m_note->setPlainText(step.note);
    fitStage();
    follow();
}

void StageDialogFields::fitStage()
{
    const auto stage = this->stage();
    const bool joins = stage == Stage::Joined;
    m_form->setRowVisible(m_decidedBy, !isAsking(stage));
    m_form->setRowVisible(m_link, !isAsking(stage));
    m_form->setRowVisible(m_askedByRow, isAsking(stage) || joins);
    m_form->setRowVisible(m_channel, isAsking(stage));
    m_form->setRowVisible(m_charter, joins);
    m_form->setRowVisible(m_reason, !isAsking(stage) && (!joins || m_joinedBefore));
}

void StageDialogFields::follow()
{
    const bool isNew = newBody().has_value();
    m_askedByNote->setText(isNew ? tr("is new and is added") : QString());
}

void StageDialogFields::showCharters(const QList<CharterId> &byTheRules)
{
    if (m_charterChosen)
        return;
    m_charter->setPlaceholderText(byTheRules.size() > 1 ? tr("the one in force for each of them")
                                                        : QString());
    choose(*m_charter, byTheRules.size() == 1 ? byTheRules.first().text() : QString());
}

Stage StageDialogFields::stage() const
{
    return chosen<Stage>(*m_stage);
}

QWidget *StageDialogFields::firstField() const
{
    return m_form->isRowVisible(m_stage) ? m_stage : static_cast<QWidget *>(m_date->field());
}

std::optional<PartialDate> StageDialogFields::date() const
{
    return m_date->date();
}

const Charter *StageDialogFields::charter() const
{
    return m_workspace.campaign().charter(CharterId::fromText(m_charter->currentData().toString()));
}

std::optional<Body> StageDialogFields::newBody() const
{
    if (!m_form->isRowVisible(m_askedByRow))
        return {};
    return newBodyNamed(m_workspace.campaign(), m_askedBy->currentText(), m_newBodyId);
}

void StageDialogFields::fill(Step &step) const
{
    step.stage = stage();
    step.date = date().value_or(PartialDate());
    step.charter = {};
    if (m_form->isRowVisible(m_charter) && m_charterChosen && charter())
        step.charter = charter()->id;
    if (m_form->isRowVisible(m_decidedBy)) {
        step.decidedBy = chosen<Decider>(*m_decidedBy);
        step.link = singleLine(m_link->text());
    }
    if (m_form->isRowVisible(m_askedByRow)) {
        const auto *known = bodyNamed(m_workspace.campaign(), m_askedBy->currentText());
        step.askedBy = known ? known->id : newBody() ? m_newBodyId : BodyId();
    }
    if (m_form->isRowVisible(m_channel))
        step.channel = chosen<Channel>(*m_channel);
    step.reason = m_form->isRowVisible(m_reason) ? singleLine(m_reason->text()) : QString();
    step.note = severalLines(m_note->toPlainText());
}

} // namespace solidair
