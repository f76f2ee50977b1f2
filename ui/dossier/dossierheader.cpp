// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossierheader.h"

#include "domain/provincenames.h"
#include "stepeditor.h"
#include "timeline.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"
#include "ui/kit/dossierparts.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/stagelabel.h"
#include "ui/kit/stepper.h"
#include "ui/kit/wrappedlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More marks beside each other could not be read; the timeline has them all.
constexpr int mostSteps = 4;
/// A fact beyond this breaks within, so as not to widen the pane.
constexpr int longestFact = 26;

std::optional<Stage> stageBehind(Stage stage)
{
    switch (stage) {
    case Stage::NotApproached:
    case Stage::Declined:
    case Stage::Left:
        return Stage::Asked;
    case Stage::Asked:
    case Stage::OnHold:
        return Stage::InDiscussion;
    case Stage::InDiscussion:
        return Stage::Joined;
    case Stage::Joined:
        return {};
    }
    Q_UNREACHABLE();
}

/// A name that fits is not broken at its hyphen: a word joiner, which nobody sees, is behind it.
QString unbroken(QString name)
{
    return name.replace(u'-', u"-\u2060"_s);
}

} // namespace

DossierHeader::DossierHeader(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new WrappedLabel(this))
    , m_stage(new StageLabel(this))
    , m_facts(new FactLabel({}, this))
    , m_charter(new FactLabel({}, this))
    , m_print(iconButton(u"print"_s, tr("Print the sheet…"), u"printSheet"_s, this))
    , m_stepper(new Stepper(this))
    , m_editor(new StepEditor(workspace, this))
    , m_column(new QVBoxLayout(this))
    , m_top(new QHBoxLayout)
{
    m_name->setObjectName(u"dossierName"_s);
    m_name->setFont(look::name(font()));
    m_name->setWordWrap(true);
    m_stage->setObjectName(u"dossierStage"_s);
    m_facts->setObjectName(u"dossierFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setMinimumWidth(look::space(*this, 24));
    m_charter->setObjectName(u"dossierCharter"_s);
    m_stepper->setObjectName(u"dossierStepper"_s);
    m_editor->hide();

    m_top->setSpacing(look::space(*this, 2));
    m_top->addWidget(m_name, 1);
    // At the same place for a name of one line and of two.
    m_top->addWidget(m_stage, 0, Qt::AlignTop);
    m_top->addWidget(m_print, 0, Qt::AlignTop);
    auto *facts = new QHBoxLayout;
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_charter, 0, Qt::AlignTop);
    m_column->setContentsMargins({});
    m_column->setSpacing(look::space(*this, 1));
    m_column->addLayout(m_top);
    m_column->addLayout(facts);
    m_column->addSpacing(look::space(*this, 1));
    m_column->addWidget(m_stepper);
    m_column->addWidget(m_editor);

    connect(m_stepper, &Stepper::itemActivated, this, [this](int index) {
        const int step = index - m_before;
        if (step >= 0 && step < m_shownSteps.size())
            openStep(m_shownSteps[step]);
        else if (const auto inherited = inheritedStep())
            openStep(*inherited);
    });
    connect(m_stepper, &Stepper::nextActivated, this,
            [this](Stage stage) { emit m_workspace.stageWanted({m_content.id}, stage); });
    connect(m_print, &QToolButton::clicked, this, &DossierHeader::openSheet);
    connect(&workspace.drafts(), &Drafts::wanted, this, &DossierHeader::goOn);
    connect(m_editor, &StepEditor::closed, m_stepper, qOverload<>(&QWidget::setFocus));
}

/// Beside the name, or below it where a word of the name would be broken for it.
void DossierHeader::placeStage()
{
    int longest = 0;
    for (const auto &word : title().split(u' '))
        longest = qMax(longest, m_name->fontMetrics().horizontalAdvance(word));
    const int room =
        width() - m_stage->sizeHint().width() - m_print->sizeHint().width() - 2 * m_top->spacing();
    const bool isBeside = longest <= room;
    if (isBeside == (m_top->indexOf(m_stage) >= 0))
        return;
    if (isBeside) {
        m_column->removeWidget(m_stage);
        m_top->insertWidget(1, m_stage, 0, Qt::AlignTop);
    } else {
        m_top->removeWidget(m_stage);
        m_column->insertWidget(1, m_stage, 0, Qt::AlignLeading);
    }
}

void DossierHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeStage();
}

void DossierHeader::openStep(const Step &step)
{
    m_editor->open(step);
}

/// With what was typed of a step, in its editor or in the dialog that records it.
void DossierHeader::goOn(const DraftPlace &wanted)
{
    const auto ids = m_workspace.campaign().withPredecessors(m_content.id);
    if (!ids.contains(wanted.municipality) || !isVisible() || !isActiveWindow())
        return;
    const QString what = wanted.key.section(u'/', 0, 0);
    const QString which = wanted.key.section(u'/', 1);
    if (what == "step"_L1) {
        for (const auto &step : m_workspace.campaign().dossier(wanted.municipality).steps) {
            if (step.id.text() == which)
                openStep(step);
        }
    } else if (const auto stage = stageFromToken(which); what == "stage"_L1 && stage) {
        emit m_workspace.stageWanted({wanted.municipality}, *stage);
    }
}

void DossierHeader::openSheet()
{
    if (!m_content.id.isNull())
        emit m_workspace.sheetWanted(m_content.id, window());
}

/// The step of a predecessor that the carried over stage comes from.
std::optional<Step> DossierHeader::inheritedStep() const
{
    const Register &campaign = m_workspace.campaign();
    const auto start = campaign.chainStart(m_content.id);
    std::optional<Step> inherited;
    for (const auto id : campaign.withPredecessors(m_content.id)) {
        for (const auto &step : campaign.dossier(id).steps) {
            if (id != m_content.id && step.stage == start.stage
                && (!inherited || step.date == start.since))
                inherited = step;
        }
    }
    return inherited;
}

QString DossierHeader::title() const
{
    return m_name->accessibleName();
}

void DossierHeader::present(const DossierContent &content)
{
    if (content.id != m_content.id)
        m_editor->hide();
    m_content = content;
    const auto &municipality = content.municipality;
    const QString title = (municipality.city() ? tr("City of %1") : tr("Municipality of %1"))
                              .arg(municipality.name());
    m_name->setAccessibleName(title);
    m_name->setText(unbroken(title));
    m_stage->setStage(content.standing.stage);
    placeStage();
    m_facts->setText(factsText(municipality));
    const auto *charter = m_workspace.campaign().charter(content.standing.charter);
    const auto *inForce = m_workspace.campaign().charterInForce(content.today);
    const bool isOlderMember = content.standing.isMember() && charter != inForce && charter;
    m_charter->setText(isOlderMember ? tr("text of %1").arg(charter->key) : QString());
    m_charter->setVisible(isOlderMember);
    showWay();
    m_editor->refresh();
}

QString DossierHeader::factsText(const Municipality &municipality) const
{
    const Phrases phrases;
    QStringList facts{provinceName(municipality.province, phrases),
                      tr("NIS\u00A0%1").arg(municipality.nis)};
    if (municipality.population) {
        facts.append(tr("%1 inhabitants").arg(phrases.locale().toString(*municipality.population)));
    }
    const QString coordinator = m_workspace.campaign().coordinatorName(municipality.coordinator);
    if (!coordinator.isEmpty())
        facts.append(coordinator);
    if (m_content.isFormer()) {
        facts.append(
            tr("until %1").arg(dateOnScreen(PartialDate(municipality.validUntil.addDays(-1)))));
    }
    // A line breaks between facts, not within one.
    for (auto &fact : facts) {
        if (fact.size() <= longestFact)
            fact.replace(u' ', QChar(QChar::Nbsp));
    }
    return facts.join(u"\u00A0· "_s);
}

void DossierHeader::showWay()
{
    const Register &campaign = m_workspace.campaign();
    const auto start = campaign.chainStart(m_content.id);
    QList<Stepper::Item> items{{Stage::NotApproached, {}, {}}};
    if (start.stage != Stage::NotApproached)
        items.append({start.stage, dateOnScreen(start.since), tr("carried over")});
    m_before = static_cast<int>(items.size());
    m_shownSteps = campaign.dossier(m_content.id).steps;
    if (m_shownSteps.size() > mostSteps)
        m_shownSteps = m_shownSteps.last(mostSteps);
    for (const auto &step : std::as_const(m_shownSteps))
        items.append({step.stage, dateOnScreen(step.date), whoOf(campaign, step)});
    const bool goesOn = m_workspace.isWritable() && !m_content.isFormer();
    m_stepper->setItems(items, goesOn ? stageBehind(m_content.standing.stage) : std::nullopt);
}

} // namespace solidair
