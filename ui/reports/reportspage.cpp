// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"

#include "base/clock.h"
#include "paper/fonts.h"
#include "reports/paperwriter.h"
#include "reports/provincenames.h"
#include "reports/reportnames.h"
#include "reports/statusreport.h"
#include "ui/desk/progresswindow.h"
#include "ui/desk/workerpages.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/look.h"
#include "ui/kit/pagesview.h"
#include "ui/printing/printpages.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<ReportDocument> documentOf(const Register &campaign, const ReportRequest &request)
{
    ReportOptions options;
    options.province = request.province;
    options.today = currentDay();
    options.language = request.language;
    return statusReport(campaign, request.day, options);
}

} // namespace

ReportsPage::ReportsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_day(currentDay())
{
    setObjectName(u"reportsPage"_s);
    build();
    refreshProvinces();
    connectAll();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &ReportsPage::remake);
    connect(&m_workspace, &Workspace::changed, this, [this](const Touched &touched) {
        if (touched.everything)
            refreshProvinces();
        outdate();
    });
    connect(m_gallery, &QListWidget::currentRowChanged, this, &ReportsPage::outdate);
    connect(m_province, &QComboBox::currentIndexChanged, this, &ReportsPage::outdate);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportsPage::outdate);
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportsPage::showNote);
    connect(m_date, &DateEdit::dateCommitted, this, [this](const PartialDate &date) {
        if (date.precision() != PartialDate::Precision::Day)
            return;
        m_day = date.firstDay();
        outdate();
    });
}

void ReportsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        m_pause.start(0);
}

ReportRequest ReportsPage::request() const
{
    ReportRequest request;
    request.name = m_gallery->currentItem()->data(Qt::UserRole).toString();
    request.day = m_day;
    request.province = m_province->currentData().toString();
    request.language = static_cast<Language>(m_language->currentData().toInt());
    return request;
}

void ReportsPage::bringBack(const ReportRequest &request)
{
    for (int row = 0; row < m_gallery->count(); ++row) {
        if (m_gallery->item(row)->data(Qt::UserRole) == request.name)
            m_gallery->setCurrentRow(row);
    }
    m_day = request.day;
    m_date->setDate(PartialDate(m_day));
    m_province->setCurrentIndex(qMax(0, m_province->findData(request.province)));
    m_language->setCurrentIndex(qMax(0, m_language->findData(static_cast<int>(request.language))));
    outdate();
}

void ReportsPage::refreshProvinces()
{
    const auto &campaign = m_workspace.campaign();
    const auto chosen = m_province->currentData();
    const QSignalBlocker quiet(m_province);
    m_province->clear();
    m_province->addItem(campaign.campaign().hasWallonia ? tr("Flanders, Brussels and Wallonia")
                                                        : tr("Flanders and Brussels"),
                        QString());
    for (const auto &province : campaign.provinces(campaign.existingOn(currentDay())))
        m_province->addItem(provinceName(province, Phrases()), province);
    m_province->setCurrentIndex(qMax(0, m_province->findData(chosen)));
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
        [campaign = m_workspace.campaign(), request = request(),
         fonts = loadPaperFonts()]() -> Result<std::unique_ptr<Pages>> {
            const auto report = documentOf(campaign, request);
            if (!report)
                return report.error();
            if (!fonts)
                return fonts.error();
            return reportPages(*report);
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
    m_made->clear();
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
    m_made->setText(tr("Page %1 of %2 · made in %3 s")
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
    paintPage(painter, QRectF(0, 0, width, width * paper.height() / paper.width()), *m_shown, 0);
    painter.setPen(look::hairline(palette()));
    painter.drawRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected); // else it is tinted
    m_gallery->currentItem()->setIcon(icon);
}

QString ReportsPage::title() const
{
    const auto request = this->request();
    const Phrases phrases(request.language);
    QStringList words{reportTitle(request.name, phrases)};
    if (!request.province.isEmpty())
        words.append(provinceName(request.province, phrases));
    words.append(request.day.toString(Qt::ISODate));
    return words.join(u' ');
}

void ReportsPage::print()
{
    if (!m_date->insist())
        return;
    m_printsWhenMade = m_isOutdated || m_making;
    if (m_shown && !m_printsWhenMade)
        printPages(m_workspace.prompts(), this, m_shown, title(), m_day, request().language);
}

void ReportsPage::save(const QString &suffix, const QString &filter)
{
    if (m_writing.isRunning() || !m_date->insist())
        return;
    auto request = this->request();
    request.output = m_workspace.prompts().fileToSave(
        this, tr("Save the report"), suggestedPath(asFileName(title()) + suffix), filter);
    if (request.output.isEmpty())
        return;
    if (!request.output.endsWith(suffix, Qt::CaseInsensitive))
        request.output += suffix;
    m_progress = std::make_unique<ProgressWindow>(tr("The report is being written."), this);
    m_progress->setStoppable(false);
    const auto written = std::make_shared<Result<WrittenReport>>();
    m_writing.start(
        [written, request, campaign = m_workspace.campaign()](const auto &) {
            *written = makeReport(campaign, request);
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
