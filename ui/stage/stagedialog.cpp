// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stagedialog.h"

#include "base/clock.h"
#include "session/commands/joincommand.h"
#include "session/commands/stepcommands.h"
#include "stagedialogcommitments.h"
#include "stagedialogfields.h"
#include "stagedialogglyph.h"
#include "stagedialogplace.h"
#include "stagedialogseveral.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/draftstrip.h"
#include "ui/desk/workspace.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"
#include "ui/kit/scrollingpart.h"
#include "ui/kit/stagelabel.h"
#include "ui/kit/verbbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

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

QLabel *wrapped(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

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
    m_problemMark =
        new StageDialogGlyph(u"warning"_s, StageDialogGlyph::Tone::Danger, tr("Problem"), this);
    m_problem = wrapped(new QLabel(this));
    m_problem->setObjectName(u"stageProblem"_s);
    auto *problem = new QHBoxLayout;
    problem->setSpacing(2 * step);
    problem->addWidget(m_problemMark, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_consequence = new FactLabel({}, this);
    m_consequence->setObjectName(u"stageConsequence"_s);
    m_consequence->setWordWrap(true);
    middle.addWidget(m_consequence);
    middle.addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * step, 4 * step, 4 * step, 4 * step);
    column->setSpacing(3 * step);
    column->addLayout(buildHead());
    m_restored = new DraftStrip(m_workspace.drafts(), this);
    column->addWidget(m_restored);
    column->addWidget(m_scroll, 1);
    // Not in what scrolls: it stands beside the buttons that it is about.
    column->addLayout(problem);
    column->addLayout(buildFoot());

    m_fields->setStep(m_step, stageIsFixed, m_isRecorded);
    connect(m_fields, &StageDialogFields::edited, this, &StageDialog::check);
    connect(&m_workspace, &Workspace::changed, this, &StageDialog::check);
    check();
    m_keeper = new DraftKeeper(m_workspace.drafts(), *this, DraftKeeper::Recorded::Whole);
    if (m_workspace.isWritable() && m_keeper->begin(draftPlace()))
        m_restored->presentRestored(draftPlace());
    fitHeight();
}

QHBoxLayout *StageDialog::buildHead()
{
    m_headline = new ElidedLabel({}, this);
    m_headline->setObjectName(u"stageHeadline"_s);
    m_headline->setFont(look::title(font()));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(*this, 2));
    row->addWidget(m_headline, 1);
    if (!m_isRecorded && m_municipalities.size() == 1) {
        m_from = new StageLabel(this);
        row->addWidget(m_from);
        auto *arrow = new FactLabel(u"→"_s, this);
        arrow->setAccessibleName(tr("becomes"));
        row->addWidget(arrow);
    }
    m_to = new StageLabel(this);
    m_to->setFont(look::heading(font()));
    row->addWidget(m_to);
    return row;
}

QHBoxLayout *StageDialog::buildFoot()
{
    m_remove = new LinkButton(tr("Delete this step"), this);
    m_remove->setObjectName(u"stageRemove"_s);
    m_remove->setFlush();
    m_remove->setVisible(m_isRecorded);
    m_whyNot = new FactLabel({}, this);
    m_whyNot->setObjectName(u"stageWhyNot"_s);
    m_whyNot->setWordWrap(true);
    m_leave = new VerbButton(this);
    m_leave->setObjectName(u"stageLeave"_s);
    m_leave->setAutoDefault(false);
    m_do = new VerbButton(this);
    m_do->setObjectName(u"stageDo"_s);
    m_do->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space(*this, 2));
    row->addWidget(m_remove);
    row->addWidget(m_whyNot, 1);
    row->addWidget(m_leave);
    row->addWidget(m_do);
    connect(m_remove, &QPushButton::clicked, this, &StageDialog::removeStep);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &StageDialog::commit);
    return row;
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
    if (!m_do->isEnabled())
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
        showProblem(done.error().message);
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
        showProblem(holds.error().message);
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
