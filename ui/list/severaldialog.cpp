// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "severaldialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/draftstrip.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/scrollingpart.h"
#include "ui/kit/verbbutton.h"
#include "views/fields.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *plainWords(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SeveralDialog::SeveralDialog(Workspace &workspace, QList<MunicipalityId> municipalities,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_municipalities(std::move(municipalities))
    , m_coordinator(new QComboBox(this))
    , m_due(new DateEdit(this))
    , m_what(new QLineEdit(this))
    , m_who(new QLineEdit(this))
    , m_consequence(new FactLabel({}, this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::Whole))
{
    setObjectName(u"severalDialog"_s);
    const auto count = static_cast<int>(m_municipalities.size());
    setWindowTitle(tr("Change %n municipalities", nullptr, count));
    auto *title = plainWords(windowTitle(), this);
    title->setFont(look::title(font()));
    auto *how = plainWords(
        tr("What you fill in is changed for each of them; what you leave empty stays as it is."),
        this);
    m_consequence->setObjectName(u"severalConsequence"_s);
    m_consequence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int step = look::space(*this, 1);
    column->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    column->setSpacing(3 * step);
    column->addWidget(title);
    column->addWidget(how);
    auto *restored = new DraftStrip(workspace.drafts(), this);
    column->addWidget(restored);
    column->addWidget(buildFields());
    if (auto *own = buildOwnFields())
        column->addWidget(own, 1);
    column->addWidget(m_consequence);
    column->addStretch();
    column->addWidget(buildButtons());
    // Of several, it is the campaign's.
    if (workspace.isWritable() && m_keeper->begin({{}, u"several"_s})) {
        restored->presentRestored(m_keeper->place());
        commitOwn();
    }
    resizeOnScreen(*this, {look::space(*this, 120), sizeHint().height()});
    check();
}

QWidget *SeveralDialog::buildFields()
{
    m_coordinator->setObjectName(u"severalCoordinator"_s);
    m_coordinator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_coordinator->addItem(tr("leave as it is"));
    m_coordinator->addItem(tr("nobody"), QString());
    for (const auto &coordinator : m_workspace.campaign().coordinators()) {
        if (coordinator.active)
            m_coordinator->addItem(singleLine(coordinator.name), coordinator.id.text());
    }
    m_due->setObjectName(u"severalDue"_s);
    m_due->setNeedsDay(true);
    m_due->setSense(PartialDate::Sense::Due);
    m_what->setObjectName(u"severalWhat"_s);
    m_what->setPlaceholderText(tr("What is to be done next?"));
    m_who->setObjectName(u"severalWho"_s);
    connect(m_coordinator, &QComboBox::currentIndexChanged, this, &SeveralDialog::check);
    for (auto *field : std::initializer_list<QLineEdit *>{m_due, m_what, m_who})
        connect(field, &QLineEdit::textChanged, this, &SeveralDialog::check);

    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[]{{tr("&Coordinator"), m_coordinator},
                                               {tr("&Next step"), m_what},
                                               {tr("&By when"), m_due},
                                               {tr("&Who does it"), m_who}};
    for (const auto &[text, field] : rows) {
        form->addRow(text, field);
        field->setAccessibleName(QString(text).remove(u'&'));
    }
    return fields;
}

QWidget *SeveralDialog::buildOwnFields()
{
    auto fields = settableFields(m_workspace.campaign(), currentDay(), Phrases());
    fields.removeIf([](const Field &it) { return !it.key.startsWith("custom."_L1); });
    if (fields.isEmpty())
        return nullptr;
    auto *part = new ScrollingPart(this);
    m_own = new RecordForm<Municipality>(
        EditorForm::Look::InPlace,
        [this](const Municipality &edited) {
            m_filledIn = edited;
            m_own->present(edited);
            check();
            return true;
        },
        part);
    m_own->setObjectName(u"severalOwn"_s);
    for (const auto &field : std::as_const(fields))
        m_own->field(u"several."_s + field.key, field, m_filledIn);
    m_own->present(m_filledIn);
    part->column().addWidget(m_own);
    part->column().addStretch();
    return part;
}

/// What was typed and not left yet, such as what stands here again.
void SeveralDialog::commitOwn()
{
    if (m_own)
        commitTyping(*m_own);
}

QWidget *SeveralDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    m_do = new VerbButton(windowTitle(), buttons);
    m_do->setObjectName(u"severalDo"_s);
    m_do->setDefault(true);
    buttons->addButton(m_do, QDialogButtonBox::ApplyRole);
    auto *leave = new VerbButton(tr("Leave them"), buttons);
    leave->setAutoDefault(false);
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    connect(m_do, &QPushButton::clicked, this, &SeveralDialog::perform);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

std::optional<SeveralChange> SeveralDialog::change() const
{
    SeveralChange change;
    if (m_coordinator->currentIndex() > 0)
        change.coordinator = CoordinatorId::fromText(m_coordinator->currentData().toString());
    const QString what = m_what->text().trimmed();
    const auto due = PartialDate::fromText(m_due->text(), currentDay(), PartialDate::Sense::Due);
    const bool hasMore = !m_due->text().trimmed().isEmpty() || !m_who->text().trimmed().isEmpty();
    if (what.isEmpty() && hasMore)
        return {};
    if (!what.isEmpty()) {
        if (!due || (due->isKnown() && due->precision() != PartialDate::Precision::Day))
            return {};
        NextStep step;
        step.what = what;
        step.who = m_who->text().trimmed();
        step.due = due->firstDay();
        change.nextStep = step;
    }
    for (const auto &value : m_filledIn.own)
        change.own.insert(value.field, value.value);
    if (!change.coordinator && !change.nextStep && change.own.isEmpty())
        return {};
    return change;
}

/// Says what becomes of those that have one already.
void SeveralDialog::check()
{
    const auto wanted = change();
    m_do->setEnabled(wanted.has_value());
    const Register &campaign = m_workspace.campaign();
    QStringList said;
    if (!wanted)
        said.append(tr("Fill in a coordinator, or what is to be done next and by which day."));
    if (wanted && !wanted->own.isEmpty()) {
        const auto others = std::ranges::count_if(m_municipalities, [&](MunicipalityId id) {
            return std::ranges::any_of(campaign.municipality(id).own, [&](const OwnValue &it) {
                const auto mine = wanted->own.constFind(it.field);
                return mine != wanted->own.constEnd() && *mine != it.value;
            });
        });
        if (others > 0)
            said.append(tr("%n of them have something else in one of the fields; that goes.",
                           nullptr, static_cast<int>(others)));
    }
    if (wanted && wanted->coordinator) {
        const auto others = std::ranges::count_if(m_municipalities, [&](MunicipalityId id) {
            const auto has = campaign.municipality(id).coordinator;
            return !has.isNull() && has != *wanted->coordinator;
        });
        if (others > 0)
            said.append(
                tr("%n of them have another coordinator now.", nullptr, static_cast<int>(others)));
    }
    if (wanted && wanted->nextStep) {
        const auto planned = std::ranges::count_if(m_municipalities, [&](MunicipalityId id) {
            return campaign.dossier(id).nextStepOn(currentDay()) != nullptr;
        });
        if (planned > 0)
            said.append(
                tr("%n of them have a next step; that stays.", nullptr, static_cast<int>(planned)));
    }
    said.append(tr("It is one action: Ctrl+Z takes it back for all."));
    m_consequence->setText(said.join(u' '));
}

void SeveralDialog::perform()
{
    commitOwn();
    const auto wanted = change();
    if (!wanted)
        return;
    const auto done = m_workspace.attempt(
        std::make_unique<ChangeSeveralCommand>(m_workspace.session(), m_municipalities, *wanted));
    // What was typed stays while it is not recorded.
    if (!done) {
        m_workspace.prompts().tell(this, done.error());
        return;
    }
    m_keeper->finish();
    emit m_workspace.noted(
        tr("%n municipalities changed.", nullptr, static_cast<int>(m_municipalities.size())));
    accept();
}

} // namespace solidair
