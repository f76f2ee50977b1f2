// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"

#include "domain/provincenames.h"
#include "paper/fonts.h"
#include "reportoptionspanel.h"
#include "reports/paperwriter.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workerpages.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/verbbutton.h"
#include "ui/printing/printpages.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ReportsPage::ReportsPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
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
    m_options->ask(chosen());
    connect(m_gallery, &QListWidget::currentRowChanged, this, [this] {
        m_options->ask(chosen());
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
    splitter->addWidget(buildGallery());
    splitter->addWidget(m_pages);
    m_options = new ReportOptionsPanel(m_workspace, this);
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
    const auto *item = m_gallery->currentItem();
    header->setFact(item ? item->text() : QString());
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

QWidget *ReportsPage::buildGallery()
{
    m_gallery = new QListWidget(this);
    m_gallery->setObjectName(u"reports"_s);
    m_gallery->setAccessibleName(tr("Reports"));
    m_gallery->setFrameShape(QFrame::NoFrame);
    m_gallery->setViewMode(QListView::IconMode);
    m_gallery->setMovement(QListView::Static);
    m_gallery->setResizeMode(QListView::Adjust);
    m_gallery->setWordWrap(true);
    m_gallery->setSpacing(look::space(*this, 2));
    m_gallery->setMinimumWidth(look::space(*this, 38));
    const int width = look::space(*this, 22);
    m_gallery->setIconSize({width, width * 297 / 210});
    QPixmap blank(m_gallery->iconSize());
    blank.fill(Qt::white);
    for (const auto &report : reports()) {
        if (report.isOfOne)
            continue;
        auto *item = new QListWidgetItem(QIcon(blank), report.titleIn(Phrases()), m_gallery);
        item->setData(Qt::UserRole, QString(report.key));
    }
    m_gallery->setCurrentRow(0);
    markPane(*m_gallery);
    return m_gallery;
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutdated)
        m_pause.start(0);
}

const Report &ReportsPage::chosen() const
{
    return *reportOf(m_gallery->currentItem()->data(Qt::UserRole).toString());
}

ReportRequest ReportsPage::request() const
{
    return {chosen().key, m_options->arguments()};
}

QVariant ReportsPage::kept() const
{
    return QVariant::fromValue(request());
}

void ReportsPage::bringBack(const QVariant &kept)
{
    const auto request = kept.value<ReportRequest>();
    for (int row = 0; row < m_gallery->count(); ++row) {
        if (m_gallery->item(row)->data(Qt::UserRole) == request.name)
            m_gallery->setCurrentRow(row);
    }
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
        [facts = factsFor(m_workspace.session(), chosen(), m_options->arguments()),
         make = chosen().make, arguments = m_options->arguments(),
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
        showThumbnail();
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

void ReportsPage::showThumbnail()
{
    const auto size = m_gallery->iconSize();
    const double ratio = devicePixelRatioF();
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = size.width();
    const auto paper = m_shown->size();
    paintPage(painter, QRectF(0, 0, width, width * (paper.height / paper.width)), *m_shown, 0);
    painter.setPen(look::hairline(palette()));
    painter.drawRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // else it is tinted
    m_gallery->currentItem()->setIcon(icon);
}

QString ReportsPage::title() const
{
    const auto arguments = m_options->arguments();
    const Phrases phrases(arguments.language);
    QStringList words{chosen().titleIn(phrases)};
    if (!arguments.area.isEmpty())
        words.append(provinceName(arguments.area, phrases));
    words.append(arguments.day.toString(Qt::ISODate));
    return words.join(u' ');
}

void ReportsPage::print()
{
    if (!m_options->insistOnDay())
        return;
    m_printsWhenMade = m_isOutdated || m_making;
    if (m_shown && !m_printsWhenMade)
        printPages(m_workspace.prompts(), this, m_shown, title(), m_options->day(),
                   m_options->arguments().language);
}

void ReportsPage::save(const QString &suffix, const QString &filter)
{
    if (m_writing.isRunning() || !m_options->insistOnDay())
        return;
    auto request = this->request();
    request.output = m_workspace.prompts().fileToSave(
        this, tr("Save the report"), suggestedPath(asFileName(title()) + suffix), filter);
    if (request.output.isEmpty())
        return;
    if (!request.output.endsWith(suffix, Qt::CaseInsensitive))
        request.output += suffix;
    const auto facts = factsFor(m_workspace.session(), chosen(), request.arguments);
    if (!facts) {
        m_workspace.prompts().tell(this, facts.error());
        return;
    }
    m_progress = std::make_unique<ProgressWindow>(tr("The report is being written."), this);
    m_progress->setStoppable(false);
    const auto written = std::make_shared<Result<WrittenReport>>();
    m_writing.start(
        [written, request, facts = *facts](const auto &) { *written = makeReport(facts, request); },
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
