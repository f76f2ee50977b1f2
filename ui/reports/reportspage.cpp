// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"

#include "paper/fonts.h"
#include "reportgallery.h"
#include "reportoptionspanel.h"
#include "reports/paperwriter.h"
#include "ui/desk/filenames.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workerpages.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/verbbutton.h"
#include "ui/printing/printpages.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QSplitter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ReportsPage::ReportsPage(Workspace &workspace, QWidget *parent, const QList<Report> &offered)
    : Page(parent)
    , m_workspace(workspace)
    , m_offered(offered)
{
    setObjectName(u"reportsPage"_s);
    build();
    connectAll();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &ReportsPage::remake);
    connect(&m_workspace, &Workspace::changed, this, &ReportsPage::outdate);
    m_options->ask(m_gallery->chosen());
    connect(m_gallery, &ReportGallery::chosenChanged, this, [this] {
        m_options->ask(m_gallery->chosen());
        outdate();
    });
    connect(m_options, &ReportOptionsPanel::changed, this, &ReportsPage::outdate);
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportsPage::showNote);
}

void ReportsPage::build()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"reportsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    m_pages = new PagesView(this);
    m_pages->setObjectName(u"reportPreview"_s);
    m_pages->setAccessibleName(tr("The report as it will be printed"));
    m_pages->setMinimumWidth(look::space(*this, 70));
    markPane(*m_pages);
    m_gallery = new ReportGallery(m_offered, this);
    splitter->addWidget(m_gallery);
    splitter->addWidget(m_pages);
    m_options = new ReportOptionsPanel(m_workspace, m_offered, this);
    splitter->addWidget(m_options);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({look::space(*this, 48), look::space(*this, 190), look::space(*this, 66)});

    auto *line = new QFrame(this);
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(line);
    column->addWidget(splitter, 1);
}

QWidget *ReportsPage::buildHeader()
{
    auto *header = new PageHeader(tr("Reports"), this);
    markPane(*header);
    header->setFact(m_gallery->currentItem()->text());
    connect(m_gallery, &QListWidget::currentTextChanged, header, &PageHeader::setFact);
    auto *print = addButton(*header, u"printReport"_s, u"print"_s, tr("Print"));
    connect(print, &QPushButton::clicked, this, &ReportsPage::print);
    const auto addFile = [&](const QString &name, const QString &icon, const QString &text,
                             const QString &suffix, const QString &filter) {
        auto *button = addButton(*header, name, icon, text);
        connect(button, &QPushButton::clicked, this,
                [this, suffix, filter] { save(suffix, filter); });
    };
    addFile(u"saveReportPdf"_s, u"pdf"_s, tr("PDF"), u".pdf"_s, tr("PDF documents (*.pdf)"));
    addFile(u"saveReportXlsx"_s, u"export"_s, tr("Excel"), u".xlsx"_s,
            tr("Excel workbooks (*.xlsx)"));
    addFile(u"saveReportHtml"_s, u"link"_s, tr("Web"), u".html"_s, tr("Web pages (*.html)"));
    addFile(u"saveReportCsv"_s, u"list"_s, tr("CSV"), u".csv"_s, tr("Tables (*.csv)"));
    addFile(u"saveReportText"_s, u"note"_s, tr("Text"), u".txt"_s, tr("Plain texts (*.txt)"));
    return header;
}

QPushButton *ReportsPage::addButton(PageHeader &header, const QString &name, const QString &icon,
                                    const QString &text)
{
    auto *button = new VerbButton(text, &header);
    button->setIcon(look::icon(icon));
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setEnabled(false); // until there is something to print
    header.addAction(button);
    m_buttons.append(button);
    return button;
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        m_pause.start(0);
}

ReportRequest ReportsPage::request() const
{
    return {m_gallery->chosen().key, m_options->arguments()};
}

QVariant ReportsPage::kept() const
{
    return QVariant::fromValue(request());
}

void ReportsPage::bringBack(const QVariant &kept)
{
    const auto request = kept.value<ReportRequest>();
    m_gallery->choose(request.name);
    m_options->present(request.arguments);
    outdate();
}

void ReportsPage::outdate()
{
    m_isOutdated = true;
    if (isVisible())
        m_pause.start(150);
}

void ReportsPage::remake()
{
    if (m_making) {
        m_pause.start(50);
        return;
    }
    m_isOutdated = false;
    m_clock.start();
    m_making = std::make_shared<WorkerPages>(
        [facts = factsFor(m_workspace.session(), m_gallery->chosen(), m_options->arguments()),
         make = m_gallery->chosen().make, arguments = m_options->arguments(),
         fonts = loadPaperFonts()]() -> Result<std::unique_ptr<Pages>> {
            if (!facts)
                return facts.error();
            const auto made = make(*facts, arguments);
            if (!made)
                return made.error();
            if (!fonts)
                return fonts.error();
            return reportPages(made->documents);
        });
    connect(m_making.get(), &WorkerPages::finished, this, &ReportsPage::showMade);
}

void ReportsPage::showMade()
{
    const auto made = std::exchange(m_making, nullptr);
    if (m_isOutdated)
        return;
    m_milliseconds = m_clock.elapsed();
    m_shown.reset();
    m_options->setNote({});
    if (made->outcome()) {
        m_shown = made;
        m_pages->setPages(m_shown);
        showNote();
        m_gallery->setPicture(*m_shown);
    } else {
        m_pages->setPages(nullptr, made->outcome().error().message);
    }
    for (auto *button : std::as_const(m_buttons))
        button->setEnabled(m_shown != nullptr);
    if (m_printsWhenMade)
        print();
}

void ReportsPage::showNote()
{
    if (!m_shown)
        return;
    const double seconds = qMax(0.1, static_cast<double>(m_milliseconds) / 1000);
    m_options->setNote(tr("Page %1 of %2 · made in %3 s")
                           .arg(m_pages->currentPage() + 1)
                           .arg(m_shown->count())
                           .arg(QLocale().toString(seconds, 'f', 1)));
}

QString ReportsPage::title() const
{
    return m_gallery->chosen().fileTitle(m_workspace.campaign(), m_options->arguments());
}

void ReportsPage::print()
{
    if (!m_options->insist())
        return;
    m_printsWhenMade = m_isOutdated || m_making;
    if (m_shown && !m_printsWhenMade)
        printPages(m_workspace.prompts(), this, m_shown, title(), m_options->arguments().day,
                   m_options->arguments().language);
}

void ReportsPage::save(const QString &suffix, const QString &filter)
{
    if (m_writing.isRunning() || !m_options->insist())
        return;
    auto request = this->request();
    request.output = m_workspace.prompts().fileToSave(
        this, tr("Save the report"), suggestedPath(asFileName(title()) + suffix), filter);
    if (request.output.isEmpty())
        return;
    if (!request.output.endsWith(suffix, Qt::CaseInsensitive))
        request.output += suffix;
    const auto facts = factsFor(m_workspace.session(), m_gallery->chosen(), request.arguments);
    if (!facts) {
        m_workspace.prompts().tell(this, facts.error());
        return;
    }
    m_progress = std::make_unique<ProgressWindow>(tr("The report is being written."), this);
    m_progress->setStoppable(false);
    const auto written = std::make_shared<Result<WrittenReport>>();
    m_writing.start(
        [written, request, facts = *facts, offered = m_offered](const auto &) {
            *written = makeReport(facts, request, offered);
        },
        [this, written, request] {
            m_progress.reset();
            if (!*written) {
                m_workspace.prompts().tell(this, written->error());
                return;
            }
            emit m_workspace.noted(tr("The report was saved as %1.").arg(request.output));
            m_workspace.tellRemark(this, (*written)->remark);
            if (const auto &signs = (*written)->unprintable; !signs.isEmpty())
                m_workspace.prompts().tell(this, unprintableError(signs));
        });
}

Error ReportsPage::unprintableError(const QString &characters)
{
    return {Error::Code::Unavailable,
            tr("The report was written. The typefaces of this computer do not have these "
               "characters: %1. They appear as boxes in it. Change them in the campaign, or "
               "install a typeface that has them, and make the report again.")
                .arg(characters),
            {}};
}

} // namespace solidair
