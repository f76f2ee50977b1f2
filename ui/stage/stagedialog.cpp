// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialog.h"

#include "base/clock.h"
#include "session/commands/joincommand.h"
#include "session/commands/stepcommands.h"
#include "stagedialogcommitments.h"
#include "stagedialogfields.h"
#include "stagedialogfoot.h"
#include "stagedialoghead.h"
#include "stagedialogplace.h"
#include "stagedialogseveral.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/draftstrip.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/scrollingpart.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Step beginning(Stage wanted)
{
    Step step;
    step.id = StepId::create();
    step.stage = wanted == Stage::NotApproached ? Stage::Asked : wanted;
    step.date = PartialDate(currentDay());
    return step;
}

/// A line between what is known of the step and what the rules ask.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), look::hairline(palette()));
    }
};

} // namespace

StageDialog::StageDialog(Workspace &workspace, const QList<MunicipalityId> &municipalities,
                         Stage wanted, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_municipalities(municipalities)
    , m_step(beginning(wanted))
    , m_isRecorded(false)
{
    m_step.municipality = municipalities.first();
    build(wanted != Stage::NotApproached);
}

StageDialog::StageDialog(Workspace &workspace, const Step &recorded, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_municipalities({recorded.municipality})
    , m_step(recorded)
    , m_isRecorded(true)
{
    build(false);
}

void StageDialog::build(bool stageIsFixed)
{
    m_present = m_workspace.campaign().standing(m_municipalities.first(), currentDay()).stage;
    // Not the whole program: help must stay within reach.
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(look::space(*this, 152));
    const int step = look::space(*this, 1);

    m_scroll = new ScrollingPart(this);
    m_fields = new StageDialogFields(m_workspace, m_scroll->widget());
    m_line = new Hairline(m_scroll->widget());
    auto &middle = m_scroll->column();
    middle.setSpacing(3 * step);
    middle.addWidget(m_fields);
    if (!m_isRecorded && m_municipalities.size() == 1) {
        m_place = new StageDialogPlace(m_workspace, m_municipalities.first(), this);
        middle.addWidget(m_place);
        connect(m_place, &StageDialogPlace::edited, this, &StageDialog::check);
    }
    middle.addWidget(m_line);
    if (m_municipalities.size() == 1) {
        m_commitments = new StageDialogCommitments(m_workspace, m_municipalities.first(), this);
        middle.addWidget(m_commitments);
        connect(m_commitments, &StageDialogCommitments::edited, this, &StageDialog::check);
    } else {
        m_several = new StageDialogSeveral(m_workspace, m_municipalities, this);
        middle.addWidget(m_several);
        connect(m_several, &StageDialogSeveral::checked, this, &StageDialog::checkSeveral);
    }
    m_consequence = new FactLabel({}, this);
    m_consequence->setObjectName(u"stageConsequence"_s);
    m_consequence->setWordWrap(true);
    middle.addWidget(m_consequence);
    middle.addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    column->setSpacing(3 * step);
    m_head = new StageDialogHead(!m_isRecorded && !m_several, this);
    column->addWidget(m_head);
    m_restored = new DraftStrip(m_workspace.drafts(), this);
    column->addWidget(m_restored);
    column->addWidget(m_scroll, 1);
    // What is wrong is not in what scrolls: it stands beside the buttons that it is about.
    m_foot = new StageDialogFoot(m_isRecorded, m_workspace.isWritable(), this);
    column->addWidget(m_foot);
    connect(m_foot, &StageDialogFoot::done, this, &StageDialog::commit);
    connect(m_foot, &StageDialogFoot::left, this, &QDialog::reject);
    connect(m_foot, &StageDialogFoot::removalWanted, this, &StageDialog::removeStep);

    m_fields->setStep(m_step, stageIsFixed, m_isRecorded);
    connect(m_fields, &StageDialogFields::edited, this, &StageDialog::check);
    connect(&m_workspace, &Workspace::changed, this, &StageDialog::check);
    check();
    m_keeper = new DraftKeeper(m_workspace.drafts(), *this, DraftKeeper::Recorded::Whole);
    if (m_workspace.isWritable() && m_keeper->begin(draftPlace()))
        m_restored->presentRestored(draftPlace());
    fitHeight();
}

Step StageDialog::draft() const
{
    Step step = m_step;
    m_fields->fill(step);
    if (m_place && !m_place->municipality().isNull())
        step.municipality = m_place->municipality();
    if (m_commitments && joinsAnew())
        step.reason = m_commitments->isOverridden() ? m_commitments->reason() : QString();
    return step;
}

bool StageDialog::joinsAnew() const
{
    return m_fields->stage() == Stage::Joined && !(m_isRecorded && m_step.stage == Stage::Joined);
}

std::optional<PlannedStep> StageDialog::placed() const
{
    if (m_several || !m_fields->date() || (m_place && m_place->municipality().isNull()))
        return {};
    const auto &campaign = m_workspace.campaign();
    const auto place = m_isRecorded ? placedCorrection(campaign, draft(), currentDay())
                                    : placedStep(campaign, draft(), currentDay());
    return place ? std::optional(*place) : std::nullopt;
}

void StageDialog::check()
{
    const auto date = m_fields->date();
    if (m_place && date)
        m_place->follow(*date);
    const auto place = placed();
    showPlace(place);
    const auto *charter = m_fields->charter();
    if (m_commitments) {
        m_commitments->setVisible(joinsAnew() && charter);
        if (charter)
            m_commitments->follow(draft().municipality, *charter, date.value_or(PartialDate()));
    }
    m_line->setVisible(m_several || (joinsAnew() && charter));
    const auto words = this->words();
    m_head->present(words.headline(m_fields->stage()), m_fields->stage());
    setWindowTitle(words.windowTitle());
    m_foot->setLeaving(words.leaving(m_fields->stage()));
    m_consequence->setText(place ? words.consequence(*place) : QString());
    m_consequence->setVisible(!m_consequence->text().isEmpty());
    if (!date) {
        m_foot->setProblem({});
        m_foot->setReady(false, tr("Correct the date to go on."));
    } else if (m_several) {
        m_foot->setReady(false, tr("The rules are being checked."));
        m_several->follow(draft());
    } else if (m_place && m_place->municipality().isNull()) {
        m_foot->setProblem({});
        m_foot->setReady(false, tr("Choose which municipality it was to go on."));
    } else {
        checkOne();
    }
    m_foot->setVerb(verb());
    fitHeight();
}

void StageDialog::checkOne()
{
    const auto planned = plannedWith(m_workspace.campaign(),
                                     joinsAnew() ? m_commitments->filledIn() : QList<Commitment>(),
                                     draft(), currentDay());
    const bool lacksReason =
        joinsAnew() && m_commitments->isOverridden() && m_commitments->reason().isEmpty();
    const bool lacksCommitments = !planned && planned.error().code == Error::Code::BelowThreshold;
    m_foot->setProblem(planned || lacksCommitments ? QString() : planned.error().message);
    if (joinsAnew() && m_commitments->lacksKind())
        m_foot->setReady(false, tr("Choose the kind of each commitment to go on."));
    else if (lacksReason)
        m_foot->setReady(false, tr("Give the reason to go on."));
    else if (lacksCommitments)
        m_foot->setReady(
            false, tr("Fill in %n more commitments to go on.", nullptr, m_commitments->missing()));
    else
        m_foot->setReady(planned.has_value(), {});
}

void StageDialog::checkSeveral()
{
    if (!m_fields->date())
        return;
    const auto count = static_cast<int>(m_several->accepted().size());
    m_foot->setProblem({});
    m_fields->showCharters(m_several->charters());
    m_foot->setReady(count > 0,
                     count > 0 ? tr("%n municipalities change.", nullptr, count)
                               : tr("None of them can take this step."));
    m_foot->setVerb(verb());
}

void StageDialog::showPlace(const std::optional<PlannedStep> &placed)
{
    const auto &campaign = m_workspace.campaign();
    if (placed && placed->step.stage == Stage::Joined)
        m_fields->showCharters({placed->step.charter});
    else if (const auto *inForce = campaign.charterInForce(currentDay());
             inForce && !m_fields->charter() && !m_several)
        m_fields->showCharters({inForce->id});
    m_head->setFrom(m_present);
    if (!placed || m_isRecorded)
        return;
    const auto place = std::ranges::find(placed->steps, placed->step.id, &Step::id);
    m_head->setFrom(place == placed->steps.begin()
                        ? campaign.chainStart(placed->step.municipality).stage
                        : std::prev(place)->stage);
}

/// A step of one municipality is kept with it; one of several is the campaign's.
DraftPlace StageDialog::draftPlace() const
{
    if (m_isRecorded)
        return {m_step.municipality, u"step/"_s + m_step.id.text()};
    const QString token = stageToken(m_step.stage);
    if (m_several)
        return {{}, u"stages/"_s + token};
    return {m_step.municipality, u"stage/"_s + token};
}

StageDialogWords StageDialog::words() const
{
    using Case = StageDialogWords::Case;
    const auto name = m_workspace.campaign().municipality(m_municipalities.first()).name();
    return {m_isRecorded    ? Case::Recorded
                : m_several ? Case::Several
                            : Case::One,
            name, static_cast<int>(m_municipalities.size()), m_present};
}

QString StageDialog::verb() const
{
    const auto below = m_commitments && m_commitments->isOverridden()
        ? engagementsText(m_commitments->counted(), m_commitments->asked(), Phrases())
        : QString();
    const auto accepted = m_several ? m_several->accepted().size() : 0;
    return words().verb(m_fields->stage(), static_cast<int>(accepted), below);
}

void StageDialog::fitHeight()
{
    const auto margins = layout()->contentsMargins();
    // A layout does not widen a dialog that was given a least width.
    setMinimumWidth(qMax(minimumWidth(), layout()->totalMinimumSize().width()));
    const int wide = qMax(width(), minimumWidth());
    m_scroll->measure(wide - margins.left() - margins.right());
    layout()->activate();
    const int all = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                  : layout()->totalSizeHint().height();
    // With room for the window's own frame.
    const int most = screen()->availableGeometry().height() - look::space(*this, 12);
    const int needed = qMin(all, most);
    // Another stage has other fields; else the height is the person's, as long as all fits.
    const bool isOther = std::exchange(m_fitted, m_fields->stage()) != m_fields->stage();
    if (!isOther && height() >= needed)
        return;
    resize(width(), needed);
    if (isVisible() && frameGeometry().bottom() > screen()->availableGeometry().bottom())
        moveOntoScreen(*this);
}

void StageDialog::commit()
{
    if (!m_foot->isReady())
        return;
    auto &session = m_workspace.session();
    std::unique_ptr<EditCommand> command;
    if (m_several) {
        command = std::make_unique<RecordStepsCommand>(session, m_several->accepted(),
                                                       m_fields->newBody());
    } else {
        const auto filledIn = joinsAnew() ? m_commitments->filledIn() : QList<Commitment>();
        const auto newBody = m_fields->newBody();
        if (m_isRecorded && filledIn.isEmpty() && !newBody)
            command = std::make_unique<CorrectStepCommand>(session, draft());
        else
            command = std::make_unique<JoinCommand>(session, filledIn, draft(), newBody);
    }
    // While it is done, the news of it must not check what is no longer asked.
    const QSignalBlocker quiet(m_fields);
    disconnect(&m_workspace, &Workspace::changed, this, &StageDialog::check);
    if (const auto done = m_workspace.attempt(std::move(command)); !done) {
        connect(&m_workspace, &Workspace::changed, this, &StageDialog::check);
        m_foot->setProblem(done.error().message);
        fitHeight();
        return;
    }
    m_keeper->finish();
    accept();
}

void StageDialog::removeStep()
{
    const auto holds = checkRemoval(m_workspace.campaign(), m_step, currentDay());
    if (!holds) {
        m_foot->setProblem(holds.error().message);
        fitHeight();
        return;
    }
    disconnect(&m_workspace, &Workspace::changed, this, &StageDialog::check);
    if (m_workspace.runDeletion(
            std::make_unique<RemoveStepCommand>(m_workspace.session(), m_step),
            tr("Step of %1 deleted")
                .arg(m_workspace.campaign().municipality(m_step.municipality).name())))
        accept();
}

void StageDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::HelpContents))
        emit m_workspace.helpWanted(u"stage"_s);
    else
        QDialog::keyPressEvent(event);
}

void StageDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    auto *open = m_commitments && joinsAnew() ? m_commitments->firstOpen() : nullptr;
    // So that a choice shows that it has the keyboard.
    setAttribute(Qt::WA_KeyboardFocusChange);
    (open ? open : m_fields->firstField())->setFocus();
}

} // namespace solidair
