// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetdialog.h"

#include "base/clock.h"
#include "jobs/makereport.h"
#include "paper/fonts.h"
#include "reportfield.h"
#include "reports/paperwriter.h"
#include "reports/sheetreport.h"
#include "ui/desk/filenames.h"
#include "ui/desk/workspace.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/verbbutton.h"
#include "ui/printing/printpages.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScreen>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

SheetDialog::SheetDialog(Workspace &workspace, MunicipalityId id, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_report(describedSheet())
    , m_pages(new PagesView(this))
    , m_page(new FactLabel({}, this))
{
    setObjectName(u"sheetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->setObjectName(u"sheetPreview"_s);
    m_pages->setAccessibleName(tr("The sheet as it will be printed"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(buildButtons());
    const QSize room = parent && parent->screen() ? parent->screen()->availableSize() : QSize();
    resize(QSize(look::space(*this, 170), look::space(*this, 205)).boundedTo(room * 9 / 10));

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
    for (const auto &parameter : std::as_const(m_report.parameters)) {
        if (parameter.kind == ReportParameter::Kind::Day)
            continue; // it is of today
        auto *field = ReportField::make(parameter, m_workspace, bar);
        if (!field)
            continue;
        field->setObjectNameOf(u"sheet"_s);
        auto *label = new FactLabel(u'&' + Phrases().text("Report", parameter.label), bar);
        label->setBuddy(field->widget());
        row->addWidget(label);
        row->addWidget(field->widget());
        connect(field, &ReportField::changed, this, &SheetDialog::remake);
        m_fields.append(field);
    }
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

ReportArguments SheetDialog::arguments() const
{
    ReportArguments arguments{currentDay(), {}, m_id};
    for (const auto *field : m_fields)
        field->enter(arguments);
    return arguments;
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
    const auto facts = factsFor(m_workspace.session(), m_report, arguments());
    if (!facts)
        return facts.error();
    const auto made = m_report.make(*facts, arguments());
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
    return m_report.fileTitle(m_workspace.campaign(), arguments());
}

void SheetDialog::print()
{
    printPages(m_workspace.prompts(), this, m_pages->pages(), documentTitle(), arguments().day,
               arguments().language);
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
    const auto saved = makeReport(m_workspace.session(), {m_report.key, arguments(), path});
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
