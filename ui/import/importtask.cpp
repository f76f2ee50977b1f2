// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importtask.h"

#include "base/clock.h"
#include "base/text.h"
#include "ui/desk/drafts.h"
#include "ui/desk/workspace.h"

#include <QJsonDocument>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Milliseconds between a change and the planning anew.
constexpr int shortPause = 60;

const DraftPlace keptPlace{{}, u"task/import"_s};
/// What is kept is no typed text, but for the name of the list.
const QString stateKey = chosenMark + u"state"_s;

ImportProgress progressOf(const BackgroundTask::Reins &reins)
{
    return {[&reins](int percent) { reins.progress(percent, 100); }, &reins.cancelled()};
}

} // namespace

ImportTask::ImportTask(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_planning.setSingleShot(true);
    m_planning.setInterval(shortPause);
    connect(&m_planning, &QTimer::timeout, this, &ImportTask::makePlan);
    connect(&m_worker, &BackgroundTask::progressed, this,
            [this](int done, int of) { emit progressed(100 * done / std::max(1, of)); });
    connect(&workspace, &Workspace::changed, this, [this] {
        m_facts.reset();
        if (m_step == Step::Columns || m_step == Step::Check)
            planSoon();
    });
    connect(&workspace.session().undoStack(), &QUndoStack::indexChanged, this,
            &ImportTask::undoneChanged);
}

ImportTask::~ImportTask() = default;

bool ImportTask::isKept(Workspace &workspace)
{
    return !workspace.drafts().content(keptPlace).isEmpty();
}

const Register &ImportTask::campaign() const
{
    return m_workspace.campaign();
}

void ImportTask::begin(const ImportSource &source)
{
    m_source = source;
    m_workbook.reset();
    m_failure.reset();
    m_list = {};
    m_knowsMapping = false;
    m_mapping = {};
    m_keptMapping = {};
    m_answers = {};
    m_all = {};
    m_plan = {};
    m_obstacle.reset();
    m_step = Step::Source;
    emit stepChanged();
    read();
}

void ImportTask::goOn()
{
    const auto content = m_workspace.drafts().content(keptPlace);
    const auto state = QJsonDocument::fromJson(content[stateKey].toString().toUtf8()).object();
    const auto source = importSourceFromJson(state[u"source"_s].toObject());
    if (source.path.isEmpty() && source.text.isEmpty() && source.html.isEmpty())
        return;
    begin(source);
    if (const auto mapping = mappingFromJson(state[u"mapping"_s].toObject())) {
        m_mapping = *mapping;
        m_keptMapping = *mapping;
        m_knowsMapping = true;
    }
    m_answers = importAnswersFromJson(state[u"answers"_s].toObject());
    if (state[u"checking"_s].toBool())
        m_step = Step::Check;
}

void ImportTask::stop()
{
    m_worker.cancel();
    m_planning.stop();
    m_readsAgain = false;
    m_plansAgain = false;
    m_step = Step::None;
    m_source = {};
    m_workbook.reset();
    m_failure.reset();
    m_list = {};
    m_all = {};
    m_plan = {};
    m_workspace.drafts().discard(keptPlace);
    emit stepChanged();
}

void ImportTask::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    keep();
    emit stepChanged();
}

int ImportTask::openQuestions() const
{
    return isUnderWay() ? m_plan.counts.asked : 0;
}

void ImportTask::read()
{
    if (m_worker.isRunning()) {
        m_readsAgain = true;
        m_worker.cancel();
        return;
    }
    m_readsAgain = false;
    auto result = std::make_shared<ImportRead>();
    const auto work = [result, source = m_source, workbook = m_workbook,
                       knows = m_knowsMapping](const BackgroundTask::Reins &reins) {
        *result = readImport(source, workbook, knows, progressOf(reins));
    };
    m_worker.start(work, [this, result] { takeRead(*result); });
    emit progressed(0);
}

void ImportTask::takeRead(const ImportRead &read)
{
    emit progressed(-1);
    if (m_readsAgain) {
        this->read();
        return;
    }
    if (m_step == Step::None)
        return;
    m_workbook = read.workbook;
    m_failure = read.failure;
    m_list = read.list;
    m_facts.reset();
    if (read.layout) {
        m_mapping = *read.layout;
        m_keptMapping = m_mapping;
        m_knowsMapping = true;
    } else if (m_knowsMapping && m_mapping.headings != m_list.table.headings) {
        m_mapping = fitted(m_mapping, m_list.table);
    }
    const auto before = m_step;
    if (m_failure || read.needsSheet) {
        m_step = Step::Source;
    } else if (m_step == Step::Source) {
        m_step = Step::Columns;
    }
    emit listChanged();
    if (m_step != before) {
        emit stepChanged();
    }
    if (m_step != Step::Source)
        makePlan();
}

void ImportTask::planSoon()
{
    m_planning.start();
}

void ImportTask::makePlan()
{
    m_planning.stop();
    if (m_step == Step::None || m_step == Step::Done || !m_workbook || m_failure)
        return;
    if (m_worker.isRunning()) {
        m_plansAgain = true;
        m_worker.cancel();
        return;
    }
    m_plansAgain = false;
    if (!m_facts) {
        const auto facts = importFacts(m_workspace.session(), m_list, currentDay());
        if (!facts) {
            m_obstacle = facts.error();
            emit planned();
            return;
        }
        m_facts = *facts;
    }
    auto result = std::make_shared<ImportPlans>();
    const auto work = [result, table = m_list.table, facts = *m_facts, answers = m_answers,
                       mapping = m_knowsMapping ? std::optional(m_mapping) : std::nullopt](
                          const BackgroundTask::Reins &reins) {
        *result = planImport(table, mapping, answers, facts, progressOf(reins));
    };
    m_worker.start(work, [this, result] { takePlanned(*result); });
    emit progressed(0);
}

void ImportTask::takePlanned(ImportPlans &planned)
{
    emit progressed(-1);
    if (m_readsAgain) {
        read();
        return;
    }
    if (m_plansAgain) {
        makePlan();
        return;
    }
    if (m_step == Step::None || m_step == Step::Done)
        return;
    const bool isGuessed = !m_knowsMapping;
    if (isGuessed) {
        m_mapping = planned.mapping;
        m_keptMapping = m_mapping;
        m_knowsMapping = true;
    }
    m_all = std::move(planned.all);
    m_plan = std::move(planned.plan);
    m_obstacle = planned.obstacle;
    if (m_obstacle && m_step == Step::Check) {
        m_step = Step::Columns;
        emit stepChanged();
    }
    keep();
    if (isGuessed)
        emit mappingChanged();
    emit this->planned();
}

void ImportTask::readAs(const ImportSource &source)
{
    if (source.encoding != m_source.encoding || source.separator != m_source.separator)
        m_workbook.reset();
    if (source.sheet != m_source.sheet)
        m_answers = {};
    m_source = source;
    m_knowsMapping = false;
    read();
}

void ImportTask::setMapping(const ImportMapping &mapping)
{
    if (mapping == m_mapping)
        return;
    m_mapping = mapping;
    emit mappingChanged();
    planSoon();
}

void ImportTask::useLayout(const QString &name)
{
    const auto kept = keptMapping(name);
    if (!kept) {
        m_workspace.prompts().tell(m_workspace.window(), kept.error());
        return;
    }
    m_keptMapping = fitted(*kept, m_list.table);
    setMapping(m_keptMapping);
}

Result<> ImportTask::keepLayout(const QString &name)
{
    auto mapping = m_mapping;
    mapping.name = name;
    if (const auto kept = keepMapping(mapping); !kept)
        return kept;
    m_mapping = mapping;
    m_keptMapping = mapping;
    emit mappingChanged();
    return {};
}

void ImportTask::setAnswers(const ImportAnswers &answers)
{
    if (answers == m_answers)
        return;
    m_answers = answers;
    planSoon();
}

Result<ImportDone> ImportTask::takeIn(const ImportProgress &progress)
{
    m_planning.stop();
    m_step = Step::Done; // what follows the change is no news for the plan
    auto done = solidair::takeIn(m_workspace.session(), m_list, m_plan, progress);
    progress.tell(100);
    if (!done) {
        m_step = Step::Check;
        return done;
    }
    m_done = *done;
    m_doneAt = currentTime();
    m_doneIndex = m_workspace.session().undoStack().index();
    m_workspace.drafts().discard(keptPlace);
    emit stepChanged();
    return done;
}

bool ImportTask::isUndone() const
{
    return m_step == Step::Done && m_workspace.session().undoStack().index() < m_doneIndex;
}

void ImportTask::undo()
{
    auto &stack = m_workspace.session().undoStack();
    if (stack.index() == m_doneIndex)
        stack.undo();
}

/// For another day, as long as there is something to go on with.
void ImportTask::keep()
{
    if (!isUnderWay() || m_failure || !m_workbook)
        return;
    const QJsonObject state{{u"source"_s, toJson(m_source)},
                            {u"mapping"_s, solidair::toJson(m_mapping)},
                            {u"answers"_s, solidair::toJson(m_answers)},
                            {u"checking"_s, m_step == Step::Check}};
    m_workspace.drafts().keep(
        keptPlace,
        {{u"list"_s, m_list.name},
         {stateKey, QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact))}});
}

} // namespace solidair
