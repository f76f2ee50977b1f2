// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportspage.h"
#include "ui/desk/progresswindow.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/verbbutton.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

// How the page of reports is put together.
namespace solidair {

using namespace Qt::Literals::StringLiterals;

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
    splitter->addWidget(buildOptions());
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
    for (const auto &[name, title] : availableReports()) {
        if (!registerReports().contains(name))
            continue;
        auto *item = new QListWidgetItem(QIcon(blank), title, m_gallery);
        item->setData(Qt::UserRole, name);
    }
    m_gallery->setCurrentRow(0);
    markPane(*m_gallery);
    return m_gallery;
}

QWidget *ReportsPage::buildOptions()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    const int side = look::space(*this, 4);
    column->setContentsMargins(side, look::space(*this, 3), side, side);
    column->setSpacing(look::space(*this, 1));
    auto *title = new QLabel(tr("Options"), panel);
    title->setTextFormat(Qt::PlainText);
    title->setFont(look::heading(font()));
    column->addWidget(title);
    const auto add = [&](const QString &text, QWidget *field, const QString &name) {
        auto *label = new FactLabel(text, panel);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(text);
        column->addSpacing(look::space(*this, 1));
        column->addWidget(label);
        column->addWidget(field);
    };
    m_date = new DateEdit(panel);
    m_date->setNeedsDay(true);
    m_date->setDate(PartialDate(m_day));
    add(tr("State on"), m_date, u"reportDay"_s);
    m_province = new QComboBox(panel);
    m_province->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(tr("Area"), m_province, u"reportArea"_s);
    m_language = new QComboBox(panel);
    for (const auto &[language, name] :
         {std::pair(Language::Dutch, u"Nederlands"_s), std::pair(Language::French, u"Français"_s),
          std::pair(Language::English, u"English"_s)})
        m_language->addItem(name, static_cast<int>(language));
    const auto spoken = static_cast<int>(Phrases().language());
    m_language->setCurrentIndex(qMax(0, m_language->findData(spoken)));
    add(tr("Language"), m_language, u"reportLanguage"_s);
    column->addStretch();
    m_made = new FactLabel({}, panel);
    m_made->setObjectName(u"reportMade"_s);
    m_made->setWordWrap(true);
    column->addWidget(m_made);
    panel->setMinimumWidth(look::space(*this, 54));
    markPane(*panel);
    return panel;
}

} // namespace solidair
