// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importpage.h"

#include "importcheckstep.h"
#include "importcolumnsstep.h"
#include "importdonestep.h"
#include "importfoot.h"
#include "importstart.h"
#include "stepstrip.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workspace.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/hairline.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/panewalk.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using TaskStep = ImportTask::Step;

const QStringList endings{u"xlsx"_s, u"xlsm"_s, u"ods"_s, u"csv"_s, u"tsv"_s, u"txt"_s, u"xls"_s};

} // namespace

ImportPage::ImportPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_task(workspace, nullptr)
    , m_header(new PageHeader(tr("Take in a list"), this))
    , m_steps(new StepStrip({tr("File"), tr("Columns"), tr("Check"), tr("Done")}, this))
    , m_name(new FactLabel({}, this))
    , m_other(new LinkButton(tr("Another file"), this))
    , m_progress(new QProgressBar(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new ImportStart(m_task, this))
    , m_nothingNew(new EmptyState(u"check"_s, this))
    , m_columns(new ImportColumnsStep(workspace, m_task, this))
    , m_check(new ImportCheckStep(workspace, m_task, this))
    , m_done(new ImportDoneStep(workspace, m_task, this))
    , m_foot(new ImportFoot(this))
{
    setObjectName(u"importPage"_s);
    buildHeader();
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look::space(*this, 1));
    m_progress->setAccessibleName(tr("How far the reading is"));
    auto retained = m_progress->sizePolicy();
    retained.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(retained);
    m_nothingNew->setObjectName(u"importNothingNew"_s);
    for (auto *step :
         std::initializer_list<QWidget *>{m_start, m_columns, m_check, m_nothingNew, m_done})
        m_stack->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    column->addWidget(hairline(this));
    column->addWidget(m_foot);
    markPane(*m_foot);
    connect(m_foot, &ImportFoot::stopWanted, this, [this] {
        m_task.stop();
        emit m_workspace.pageLeft();
    });
    connect(m_foot, &ImportFoot::backWanted, this, &ImportPage::goBack);
    connect(m_foot, &ImportFoot::onWanted, this, &ImportPage::goOn);
    connect(m_start, &ImportStart::fileWanted, this, &ImportPage::chooseFile);
    connect(m_nothingNew, &EmptyState::activated, this, &ImportPage::chooseFile);
    connect(&m_task, &ImportTask::stepChanged, this, &ImportPage::showStep);
    connect(&m_task, &ImportTask::listChanged, this, &ImportPage::showStep);
    connect(&m_task, &ImportTask::planned, this, &ImportPage::showStep);
    connect(&m_task, &ImportTask::mappingChanged, this, &ImportPage::showFoot);
    connect(&m_task, &ImportTask::progressed, this, [this](int percent) {
        m_progress->setVisible(percent >= 0);
        m_progress->setValue(std::max(0, percent));
        showFoot();
    });
    const auto on = makeKeys(u"importOn"_s, this);
    for (const auto *key : on)
        connect(key, &QShortcut::activated, this, [this] { m_foot->on().click(); });
    const auto question = makeKeys(u"nextQuestion"_s, this);
    for (const auto *key : question) {
        connect(key, &QShortcut::activated, this, [this] {
            if (m_task.step() == TaskStep::Check)
                m_check->goToNextQuestion();
        });
    }
    m_progress->hide();
    showStep();
}

void ImportPage::buildHeader()
{
    m_header->setBeside(m_steps);
    m_other->setObjectName(u"otherFile"_s);
    m_header->addAction(m_name);
    m_header->addAction(m_other);
    connect(m_other, &LinkButton::clicked, this, &ImportPage::chooseFile);
}

QString ImportPage::filter()
{
    QStringList globs;
    for (const auto &ending : endings)
        globs.append(u"*."_s + ending);
    return tr("Lists (%1)").arg(globs.join(u' ')) + u";;"_s + tr("All files (*)");
}

QString ImportPage::dropped(const QDropEvent &event)
{
    const auto urls = event.mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const auto path = urls.first().toLocalFile();
    return endings.contains(QFileInfo(path).suffix().toLower()) ? path : QString();
}

void ImportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_wasShown && m_task.step() == TaskStep::None && ImportTask::isKept(m_workspace))
        m_task.goOn();
    m_wasShown = true;
}

void ImportPage::choose()
{
    if (!m_task.isUnderWay())
        chooseFile();
}

/// Whether what is under way may be forgotten for another list.
bool ImportPage::mayBegin()
{
    if (!m_workspace.isWritable()) {
        m_workspace.prompts().tell(
            this,
            {Error::Code::Unavailable,
             tr("This campaign is open to read: no list can be taken in. Close it where it "
                "is open to write, then open it anew."),
             {}});
        return false;
    }
    if (!m_task.isUnderWay() || m_task.failure())
        return true;
    return m_workspace.prompts().ask(
               this, tr("Another list is being taken in"),
               tr("%1 is not finished; nothing of it is recorded yet. What you chose and answered "
                  "for it is forgotten when you take another one.")
                   .arg(m_task.list().name),
               {tr("Go on with that one"), tr("Take the other one")})
        == 1;
}

void ImportPage::chooseFile()
{
    if (!mayBegin())
        return;
    const auto path = m_workspace.prompts().fileToOpen(this, tr("Choose a list"), filter());
    if (!path.isEmpty())
        begin({path, {}, {}, {}, {}, {}, {}});
}

void ImportPage::take(const QString &path)
{
    m_wasShown = true;
    if (mayBegin())
        begin({path, {}, {}, {}, {}, {}, {}});
}

void ImportPage::paste()
{
    const auto *mime = QGuiApplication::clipboard()->mimeData();
    if (!mime || (!mime->hasText() && !mime->hasHtml())) {
        emit m_workspace.noted(tr("No cells were copied: there is nothing to paste."));
        return;
    }
    if (mayBegin())
        begin({{}, mime->text(), mime->html(), {}, {}, {}, {}});
}

void ImportPage::begin(const ImportSource &source)
{
    m_task.begin(source);
    focus();
}

bool ImportPage::find()
{
    if (m_task.step() != TaskStep::Check)
        return false;
    m_check->find();
    return true;
}

void ImportPage::focus()
{
    if (m_stack->currentWidget() == m_columns)
        m_columns->focusColumns();
    else if (m_stack->currentWidget() == m_check)
        m_check->focusRows();
    else if (m_foot->on().isVisible() && m_foot->on().isEnabled())
        m_foot->on().setFocus();
    else
        focusPane(*m_stack->currentWidget());
}

QString ImportPage::fact() const
{
    switch (m_task.step()) {
    case TaskStep::Columns:
        return tr("↑ ↓ column · Alt+↓ choose · Delete leave out · Ctrl+Enter check");
    case TaskStep::Check:
        return tr("Space yes or no · 1 2 3 choose · F4 next question · Ctrl+Enter take in");
    default:
        return {};
    }
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

void ImportPage::leave()
{
    if (m_task.step() == TaskStep::Check)
        m_task.setStep(TaskStep::Columns);
    else
        emit m_workspace.pageLeft();
}

void ImportPage::showStep()
{
    const auto *before = m_stack->currentWidget();
    switch (m_task.step()) {
    case TaskStep::None:
    case TaskStep::Source:
        m_start->present();
        m_stack->setCurrentWidget(m_start);
        break;
    case TaskStep::Columns:
        m_stack->setCurrentWidget(m_columns);
        break;
    case TaskStep::Check: {
        const auto &all = m_task.all();
        const bool isNothing = !all.rows.isEmpty() && all.counts.kept == 0
            && all.counts.same == static_cast<int>(all.rows.size());
        if (isNothing) {
            m_nothingNew->setTexts(tr("All of this list is recorded already"),
                                   tr("%n row(s) checked, no difference. Nothing is to be done.",
                                      nullptr, static_cast<int>(all.rows.size())),
                                   tr("Another list"));
        }
        m_stack->setCurrentWidget(isNothing ? static_cast<QWidget *>(m_nothingNew) : m_check);
        break;
    }
    case TaskStep::Done:
        m_done->present();
        m_stack->setCurrentWidget(m_done);
        break;
    }
    m_steps->setNow(std::max(0, static_cast<int>(m_task.step()) - 1));
    m_name->setText(m_task.step() == TaskStep::None ? QString() : m_task.list().name);
    m_other->setVisible(m_task.step() == TaskStep::Columns || m_task.step() == TaskStep::Source);
    showFoot();
    emit factChanged();
    emit courseChanged();
    if (before != m_stack->currentWidget() && isVisible())
        focus();
}

void ImportPage::showFoot()
{
    m_foot->present(m_task, m_stack->currentWidget() == m_nothingNew);
}

void ImportPage::goOn()
{
    switch (m_task.step()) {
    case TaskStep::Columns:
        m_task.setStep(TaskStep::Check);
        break;
    case TaskStep::Check:
        takeIn();
        break;
    case TaskStep::Done:
        showMunicipalities();
        break;
    case TaskStep::None:
    case TaskStep::Source:
        break;
    }
}

void ImportPage::goBack()
{
    if (m_task.step() == TaskStep::Done)
        chooseFile();
    else
        m_task.setStep(TaskStep::Columns);
}

void ImportPage::showMunicipalities()
{
    const auto touched = m_task.plan().records.municipalitiesTouched();
    m_task.stop();
    emit m_workspace.municipalitiesWanted({}, touched.values());
}

void ImportPage::takeIn()
{
    constexpr int often = 50; // ms
    std::atomic_bool isStopped = false;
    std::unique_ptr<ProgressWindow> window;
    QElapsedTimer sinceShown;
    sinceShown.start();
    // The window lives, but nobody types or ends the program while rows are written.
    const auto tell = [&](int percent) {
        if (percent == 100)
            window.reset();
        if (percent == 100 || sinceShown.elapsed() < often)
            return;
        if (!window) {
            window = std::make_unique<ProgressWindow>(tr("The list is taken in…"), this);
            window->setWindowModality(Qt::ApplicationModal);
            connect(window.get(), &ProgressWindow::stopped, this, [&] { isStopped = true; });
        }
        window->setProgress(percent, 100);
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        sinceShown.restart();
    };
    const auto done = m_task.takeIn({tell, &isStopped});
    if (!done) {
        if (done.error().code != Error::Code::Cancelled)
            m_workspace.prompts().tell(this, done.error());
        return;
    }
    m_workspace.tellRemark(this, done->remark);
}

} // namespace solidair
