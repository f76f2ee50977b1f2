// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importstart.h"

#include "importtask.h"
#include "ui/kit/cardbutton.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/look.h"
#include "ui/kit/scrollingpart.h"

#include <QBoxLayout>
#include <QLabel>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ImportStart::ImportStart(ImportTask &task, QWidget *parent)
    : QStackedWidget(parent)
    , m_task(task)
    , m_start(new EmptyState(u"import"_s, this))
{
    m_start->setObjectName(u"importStart"_s);
    addWidget(m_start);
    connect(m_start, &EmptyState::activated, this, &ImportStart::fileWanted);
    present();
}

void ImportStart::present()
{
    if (m_task.step() == ImportTask::Step::Source && m_task.workbook() && !m_task.failure()) {
        presentSheets();
        return;
    }
    if (const auto &failure = m_task.failure();
        failure && m_task.step() != ImportTask::Step::None) {
        m_start->setTexts(failure->message, tr("Nothing was changed."), tr("Another file"));
    } else if (m_task.step() == ImportTask::Step::Source) {
        m_start->setTexts(tr("The list is being read"), {}, {});
    } else {
        m_start->setTexts(
            tr("Take in your list of today"),
            tr("Drag a file onto this window (.xlsx, .ods, .csv), or paste cells that "
               "you copied in Excel or LibreOffice (Ctrl+V). You see row by row what "
               "would happen before anything changes."),
            tr("Choose a file…"));
    }
    setCurrentWidget(m_start);
}

/// A button for each sheet with something in it.
void ImportStart::presentSheets()
{
    if (m_sheets) {
        removeWidget(m_sheets);
        m_sheets->deleteLater();
    }
    auto *sheets = new ScrollingPart(this);
    m_sheets = sheets;
    m_sheets->setObjectName(u"importSheets"_s);
    auto &rows = sheets->column();
    const int edge = look::space(*this, 8);
    rows.setContentsMargins(edge, look::space(*this, 6), edge, edge);
    rows.setSpacing(look::space(*this, 2));
    auto *title = new QLabel(tr("Which sheet?"), sheets);
    title->setFont(look::title(font()));
    rows.addWidget(title);
    for (const auto &sheet : m_task.workbook()->sheets) {
        if (sheet.rows.isEmpty())
            continue;
        auto *card = new CardButton(u"list"_s, QString(sheet.name).replace(u'&', u"&&"_s),
                                    tr("%n row(s)", nullptr, static_cast<int>(sheet.rows.size()))
                                        + (sheet.isHidden ? u" · "_s + tr("hidden") : QString()),
                                    sheets);
        card->setMaximumWidth(look::space(*this, 120));
        connect(card, &CardButton::clicked, this, [this, name = sheet.name] {
            auto source = m_task.source();
            source.sheet = name;
            m_task.readAs(source);
        });
        rows.addWidget(card);
    }
    rows.addStretch();
    addWidget(m_sheets);
    setCurrentWidget(m_sheets);
}

} // namespace solidair
