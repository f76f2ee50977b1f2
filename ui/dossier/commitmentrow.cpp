// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commitmentrow.h"

#include "rowtools.h"
#include "session/commands/commitmentcommands.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/inlineedit.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Choices<Commitment::State> states()
{
    Choices<Commitment::State> choices;
    for (const auto state :
         {Commitment::State::Promised, Commitment::State::Running, Commitment::State::Ended})
        choices.append({state, commitmentStateText(state, Phrases())});
    return choices;
}

} // namespace

Choices<CategoryId> categoryChoices(const Register &campaign, CategoryId used)
{
    Choices<CategoryId> choices;
    auto charters = campaign.charters();
    std::ranges::sort(charters, std::ranges::greater(), &Charter::inForceFrom);
    for (const auto &charter : std::as_const(charters)) {
        for (const auto &category : campaign.categories()) {
            if (category.charter != charter.id || (category.retired && category.id != used))
                continue;
            QString text = category.text.in(Phrases().language());
            if (charter.id != charters.first().id)
                text = CommitmentRow::tr("%1 (text of %2)").arg(text, charter.key);
            choices.append({category.id, text});
        }
    }
    return choices;
}

CommitmentRow::CommitmentRow(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_star(new StarButton(this))
    , m_title(new InlineEdit(this))
    , m_state(new FactLabel({}, this))
    , m_fold(iconButton(u"right"_s, tr("Details"), u"commitmentFold"_s, this))
    , m_keeper(new DraftKeeper(workspace.drafts(), *this, DraftKeeper::Recorded::ByField))
{
    m_star->setObjectName(u"commitmentStar"_s);
    m_title->setObjectName(u"commitmentTitle"_s);
    m_title->setAccessibleName(tr("Title of the commitment"));
    m_title->setRequired();
    m_title->setReadOnly(!workspace.isWritable());
    m_star->setEnabled(workspace.isWritable());
    m_state->setObjectName(u"commitmentState"_s);
    m_fold->setCheckable(true);

    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_star);
    line->addWidget(m_title, 1);
    line->addSpacing(look::space(*this, 1)); // an open editor has a frame
    line->addWidget(m_state);
    line->addSpacing(look::space(*this, 1));
    line->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(line);

    connect(m_star, &QToolButton::clicked, this, [this](bool isChecked) {
        auto edited = m_commitment;
        edited.isHighlight = isChecked;
        change(edited);
    });
    connect(m_title, &InlineEdit::valueCommitted, this, [this](const QString &title) {
        auto edited = m_commitment;
        edited.title = title;
        change(edited);
    });
    connect(m_fold, &QToolButton::toggled, this, &CommitmentRow::setUnfolded);
    connect(&workspace.drafts(), &Drafts::wanted, this, [this](const DraftPlace &wanted) {
        if (wanted == m_keeper->place() && !m_details)
            setUnfolded(true);
    });
}

bool CommitmentRow::change(const Commitment &commitment)
{
    const bool done = m_workspace.run(
        std::make_unique<ChangeCommitmentCommand>(m_workspace.session(), m_commitment, commitment));
    if (!done) {
        keepTyping(*this);
        present(m_commitment);
    }
    return done;
}

void CommitmentRow::remove()
{
    m_workspace.runDeletion(
        std::make_unique<RemoveCommitmentCommand>(m_workspace.session(), m_commitment),
        tr("Commitment of %1 deleted")
            .arg(m_workspace.campaign().municipality(m_commitment.municipality).name()));
}

void CommitmentRow::present(const Commitment &commitment)
{
    m_commitment = commitment;
    m_title->setValue(commitment.title);
    m_star->setLit(commitment.isHighlight);
    const QString state = commitmentStateText(commitment.state, Phrases());
    m_state->setText(commitment.isHighlight ? tr("highlighted · %1").arg(state) : state);
    if (m_form)
        m_form->present(commitment);
    m_keeper->begin({commitment.municipality, u"commitment/"_s + commitment.id.text()});
}

void CommitmentRow::setUnfolded(bool isUnfolded)
{
    m_fold->setChecked(isUnfolded);
    m_fold->setIcon(look::icon(isUnfolded ? u"down"_s : u"right"_s));
    if (isUnfolded && !m_details)
        buildDetails();
    if (m_details)
        m_details->setVisible(isUnfolded);
}

void CommitmentRow::buildDetails()
{
    m_details = new QWidget(this);
    auto *column = new QVBoxLayout(m_details);
    const int step = look::space(*this, 2);
    column->setContentsMargins(look::space(*this, 6), step / 2, 0, step);
    m_form = new RecordForm<Commitment>(
        EditorForm::inPlace(m_workspace.isWritable()),
        [this](const Commitment &commitment) { return change(commitment); }, m_details);
    m_form->choice(u"commitmentCategory"_s, tr("Category"),
                   categoryChoices(m_workspace.campaign(), m_commitment.category),
                   &Commitment::category);
    m_form->choice(u"commitmentStateChoice"_s, tr("State"), states(), &Commitment::state);
    m_form->longText(u"commitmentDescription"_s, tr("Description"), &Commitment::description);
    m_form->text(u"commitmentPartner"_s, tr("Partner"), &Commitment::partner);
    m_form->number(u"commitmentPlaces"_s, tr("Places"), &Commitment::places);
    m_form->number(u"commitmentPeople"_s, tr("People"), &Commitment::people);
    m_form->date(u"commitmentSince"_s, tr("Since"), &Commitment::since);
    m_form->date(u"commitmentUntil"_s, tr("Until"), &Commitment::until);
    m_form->link(u"commitmentEvidence"_s, tr("Evidence"), &Commitment::evidence);
    m_form->pastDate(u"commitmentConfirmed"_s, tr("Confirmed"), &Commitment::lastConfirmed);
    m_form->check(u"commitmentPublic"_s, tr("May be shown to the public"), &Commitment::isPublic);
    column->addWidget(m_form);
    if (m_workspace.isWritable()) {
        auto *drop = new LinkButton(tr("Delete this commitment"), m_details);
        drop->setObjectName(u"deleteCommitment"_s);
        drop->setFlush();
        connect(drop, &LinkButton::clicked, this, &CommitmentRow::remove);
        column->addWidget(drop, 0, Qt::AlignLeft);
    }
    m_form->present(m_commitment);
    layout()->addWidget(m_details);
    // With the fields that came.
    const auto place = m_keeper->place();
    m_keeper->leave();
    m_keeper->begin(place);
}

} // namespace solidair
