// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterdispatch.h"

#include "jobs/makeletters.h"
#include "paper/fonts.h"
#include "session/commands/lettercommand.h"
#include "ui/printing/printrun.h"

namespace solidair {

using namespace Qt::Literals::StringLiterals;

LetterDispatch::LetterDispatch(Workspace &workspace, QWidget *page)
    : QObject(page)
    , m_workspace(workspace)
    , m_page(page)
{ }

LetterDispatch::~LetterDispatch() = default;

void LetterDispatch::start(LetterRun run)
{
    Q_ASSERT(!isRunning());
    const bool records = run.record && !run.facts.isEmpty();
    if (const auto sent = records ? checkSent(run.facts.first().date) : Result<>(); !sent) {
        giveUp(sent.error());
        return;
    }
    m_run = std::move(run);
    m_campaign = m_workspace.campaign();
    m_recorded = 0;
    m_failures.clear();
    m_unprintable.clear();
    m_progress = std::make_unique<ProgressWindow>(tr("The letters are being made."), m_page);
    connect(m_progress.get(), &ProgressWindow::stopped, &m_task, &BackgroundTask::cancel);
    connect(&m_task, &BackgroundTask::progressed, m_progress.get(), &ProgressWindow::setProgress);
    m_task.start([this](const auto &reins) { make(reins); }, [this] { settle(); });
}

void LetterDispatch::make(const BackgroundTask::Reins &reins)
{
    if (const auto fonts = loadPaperFonts(); !fonts) {
        m_batch = fonts.error();
        return;
    }
    m_batch = printed(reins);
    if (!m_batch)
        return;
    m_unprintable = unprintableIn(m_batch->letters);
    if (m_batch->letters.isEmpty() || m_run.output.isEmpty())
        return;
    if (const auto saved = saveLetters(m_campaign, m_run.output, *m_batch, m_failures); !saved)
        m_batch = saved.error();
}

Result<LetterBatchResult> LetterDispatch::printed(const BackgroundTask::Reins &reins) const
{
    const bool folder = m_run.output.endsWith(u'/');
    LetterBatch::Outputs outputs;
    outputs.setFlag(LetterBatch::OneFile, !folder && !m_run.output.isEmpty());
    outputs.setFlag(LetterBatch::FileEach, folder || m_run.record);
    const LetterBatch batch(m_run.letterTemplate, outputs);
    const auto progress = [&reins](int done, int of) { reins.progress(done, of); };
    if (!m_run.printer)
        return batch.run(m_run.facts, progress, &reins.cancelled());

    PrintRun paper(*m_run.printer);
    const auto print = [&](const Pages &pages) -> Result<> {
        for (const int page : printedPages(*m_run.printer, pages.count())) {
            if (const auto done = paper.print(pages, page); !done)
                return done;
        }
        return {};
    };
    auto result = batch.run(m_run.facts, progress, &reins.cancelled(), print);
    if (!result) {
        paper.abort();
        return result;
    }
    if (const auto done = paper.finish(); !done)
        return done.error();
    return result;
}

void LetterDispatch::settle()
{
    if (!m_batch) {
        giveUp(m_batch.error());
        return;
    }
    for (const auto &failure : std::as_const(m_batch->failures))
        m_failures.append(failure.error.message);
    if (const auto warning = cutWarning(m_batch->cut); !warning.isEmpty())
        m_failures.append(warning);
    if (m_batch->letters.isEmpty() || !m_run.record) {
        end();
        return;
    }
    m_progress->setStoppable(false);
    m_progress->setWhat(tr("The letters are being recorded in the campaign."));
    const auto recorded = recordLetters(m_workspace.session(), m_batch->letters,
                                        m_run.letterTemplate.asks, m_failures);
    if (recorded)
        m_recorded = *recorded;
    else
        m_failures.append(notRecorded(m_run.output, recorded.error()).message);
    end();
}

void LetterDispatch::end()
{
    m_progress.reset();
    const int made = static_cast<int>(m_batch->letters.size());
    m_batch = LetterBatchResult();
    m_run.printer.reset();
    tellShortcomings();
    emit finished(made, m_recorded);
}

void LetterDispatch::giveUp(const Error &error)
{
    m_progress.reset();
    m_run.printer.reset();
    if (error.code == Error::Code::Cancelled)
        emit m_workspace.noted(error.message);
    else
        m_workspace.prompts().tell(m_page, error);
    emit gaveUp();
}

void LetterDispatch::tellShortcomings()
{
    if (!m_failures.isEmpty()) {
        constexpr qsizetype most = 10;
        QStringList shown = m_failures.mid(0, most);
        if (m_failures.size() > most)
            shown.append(tr("And %n more.", nullptr, static_cast<int>(m_failures.size() - most)));
        m_workspace.prompts().tell(
            m_page, {Error::Code::Refused, shown.join(u'\n'), m_failures.join(u'\n')});
    }
    if (!m_unprintable.isEmpty()) {
        m_workspace.prompts().tell(
            m_page,
            {Error::Code::Unavailable,
             tr("The typefaces of this computer do not have these characters: %1. They appear as "
                "boxes in the letters. Change them in the names or contacts, or install a typeface "
                "that has them, and make the letters again.")
                 .arg(m_unprintable),
             {}});
    }
}

} // namespace solidair
