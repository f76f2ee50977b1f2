// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetdialog.h"

#include "base/clock.h"
#include "jobs/makereport.h"
#include "paper/fonts.h"
#include "reports/paperwriter.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/verbbutton.h"
#include "ui/printing/printpages.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QScreen>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

const Report &describedReport()
{
    return *reportOf(u"sheet"_s);
}

} // namespace

SheetDialog::SheetDialog(Workspace &workspace, MunicipalityId id, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_pages(new PagesView(this))
    , m_language(new QComboBox(this))
    , m_page(new FactLabel({}, this))
{
    setObjectName(u"sheetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->setObjectName(u"sheetPreview"_s);
    m_pages->setAccessibleName(tr("The sheet as it will be printed"));
    m_language->setObjectName(u"sheetLanguage"_s);
    m_language->setAccessibleName(tr("Language"));
    for (const auto &[language, name] :
         {std::pair(Language::Dutch, u"Nederlands"_s), std::pair(Language::French, u"Français"_s),
          std::pair(Language::English, u"English"_s)})
        m_language->addItem(name, static_cast<int>(language));
    const auto spoken = static_cast<int>(Phrases().language());
    m_language->setCurrentIndex(qMax(0, m_language->findData(spoken)));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(buildButtons());
    const QSize room = parent && parent->screen() ? parent->screen()->availableSize() : QSize();
    resize(QSize(look::space(*this, 170), look::space(*this, 205)).boundedTo(room * 9 / 10));

    connect(m_language, &QComboBox::currentIndexChanged, this, &SheetDialog::remake);
    connect(m_pages, &PagesView::currentPageChanged, this, &SheetDialog::showPage);
    connect(&workspace, &Workspace::changed, this, &SheetDialog::remake);
    remake();
}

QWidget *SheetDialog::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    const int edge = look::space(*this, 3);
    row->setContentsMargins(edge, edge, edge, edge);
    row->setSpacing(look::space(*this, 2));
    auto *label = new FactLabel(tr("&Language"), bar);
    label->setBuddy(m_language);
    row->addWidget(label);
    row->addWidget(m_language);
    m_page->setObjectName(u"sheetPage"_s);
    row->addWidget(m_page, 1);
    auto *leave = addButton(u"closeSheet"_s, {}, tr("Close"), bar);
    m_pdf = addButton(u"saveSheet"_s, u"pdf"_s, tr("P&DF…"), bar);
    m_print = addButton(u"printSheetPages"_s, u"print"_s, tr("&Print"), bar);
    for (auto *button : {leave, m_pdf, m_print})
        row->addWidget(button);
    m_print->setDefault(true);
    m_print->setFocus();
    connect(leave, &QPushButton::clicked, this, &SheetDialog::reject);
    connect(m_pdf, &QPushButton::clicked, this, &SheetDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &SheetDialog::print);
    return bar;
}

QPushButton *SheetDialog::addButton(const QString &name, const QString &icon, const QString &text,
                                    QWidget *parent)
{
    auto *button = new VerbButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(look::icon(icon));
    return button;
}

Language SheetDialog::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

ReportArguments SheetDialog::arguments() const
{
    return {currentDay(), {}, m_id, language()};
}

void SheetDialog::remake()
{
    if (!m_workspace.campaign().contains(m_id)) {
        reject();
        return;
    }
    const auto problem = show(loadPaperFonts());
    if (!problem)
        m_pages->setPages(nullptr, problem.error().message);
    m_print->setEnabled(problem.has_value());
    m_pdf->setEnabled(problem.has_value());
    showPage();
}

/// Makes the sheet and shows its pages, when there are @p fonts.
Result<> SheetDialog::show(const Result<> &fonts)
{
    if (!fonts)
        return fonts;
    const auto &report = describedReport();
    const auto facts = factsFor(m_workspace.session(), report, arguments());
    if (!facts)
        return facts.error();
    const auto made = report.make(*facts, arguments());
    if (!made)
        return made.error();
    setWindowTitle(tr("Sheet: %1").arg(made->title));
    m_pages->setPages(reportPages(made->documents));
    return {};
}

void SheetDialog::showPage()
{
    const auto pages = m_pages->pages();
    m_page->setText(pages ? tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(pages->count())
                          : QString());
}

QString SheetDialog::documentTitle() const
{
    const Phrases phrases(language());
    return u"%1 %2 %3"_s.arg(describedReport().titleIn(phrases),
                             m_workspace.campaign().municipality(m_id).names.in(language()),
                             arguments().day.toString(Qt::ISODate));
}

void SheetDialog::print()
{
    printPages(m_workspace.prompts(), this, m_pages->pages(), documentTitle(), arguments().day,
               language());
}

void SheetDialog::savePdf()
{
    const QString suffix = u".pdf"_s;
    auto path = m_workspace.prompts().fileToSave(
        this, tr("Save the sheet"), suggestedPath(asFileName(documentTitle()) + suffix),
        tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(suffix, Qt::CaseInsensitive))
        path += suffix;
    const auto saved =
        makeReport(m_workspace.session(), {describedReport().key, arguments(), path});
    if (!saved) {
        m_workspace.prompts().tell(this, saved.error());
        return;
    }
    m_workspace.tellRemark(this, saved->remark);
    emit m_workspace.noted(tr("The sheet was saved as %1.").arg(path));
    if (const auto &characters = saved->unprintable; !characters.isEmpty()) {
        m_workspace.prompts().tell(this,
                                   {Error::Code::Unavailable,
                                    tr("The sheet was written. The typefaces of this computer do "
                                       "not have these characters: %1. They appear as boxes in it.")
                                        .arg(characters),
                                    {}});
    }
    accept();
}

} // namespace solidair
