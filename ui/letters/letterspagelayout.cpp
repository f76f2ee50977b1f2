// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterspage.h"
#include "letterspagesender.h"
#include "letterspagetemplates.h"
#include "recipientspanel.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/dateedit.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/panewalk.h"
#include "ui/kit/verbbutton.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

// How the page of letters is put together.
namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QPushButton *button(const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new VerbButton(parent);
    button->setObjectName(name);
    button->setIcon(look::icon(icon));
    button->setAutoDefault(false);
    return button;
}

} // namespace

void LettersPage::build()
{
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"lettersSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *header = buildHeader();
    splitter->addWidget(buildTemplates());
    splitter->addWidget(buildPreview());
    splitter->addWidget(buildRecipients());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({look::space(*this, 48), look::space(*this, 160), look::space(*this, 116)});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(hairline(this));
    column->addWidget(splitter, 1);
}

QWidget *LettersPage::buildHeader()
{
    auto *header = new PageHeader(tr("Letters"), this);
    auto *label = new FactLabel(tr("Date"), header);
    m_date = new DateEdit(header);
    m_date->setObjectName(u"letterDate"_s);
    m_date->setAccessibleName(tr("Date of the letters"));
    m_date->setNeedsDay(true);
    m_date->setDate(PartialDate(m_day));
    m_date->setFixedWidth(look::space(*this, 26));
    label->setBuddy(m_date);
    markPane(*header);
    header->addAction(label);
    header->addAction(m_date);
    return header;
}

QWidget *LettersPage::buildTemplates()
{
    m_templates = new LettersPageTemplates(this);
    m_templates->setMinimumWidth(look::space(*this, 28));
    markPane(*m_templates);
    return m_templates;
}

QWidget *LettersPage::buildPreview()
{
    auto *middle = new QWidget(this);
    m_pages = new PagesView(middle);
    m_pages->setObjectName(u"letterPreview"_s);
    m_pages->setAccessibleName(tr("The letter as it will be printed"));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTurns(middle));
    column->addWidget(hairline(middle));
    column->addWidget(m_pages, 1);

    auto *empty = new EmptyState(u"letter"_s, this);
    empty->setObjectName(u"noRecipients"_s);
    empty->setTexts(tr("No recipients are chosen yet."),
                    tr("Add municipalities by name, or select them in the list of municipalities "
                       "and choose “Letter”."),
                    tr("Add a municipality"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(middle);
    m_stack->addWidget(empty);
    m_stack->setMinimumWidth(look::space(*this, 56));
    markPane(*m_stack);
    connect(empty, &EmptyState::activated, this, [this] { m_panel->startAdding(); });
    return m_stack;
}

QWidget *LettersPage::buildTurns(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    m_previous = new QToolButton(bar);
    m_previous->setObjectName(u"previousRecipient"_s);
    m_previous->setIcon(look::icon(u"left"_s));
    m_previous->setAccessibleName(tr("Previous recipient"));
    setHint(*m_previous, tr("Previous recipient (Alt+Left)"));
    m_next = new QToolButton(bar);
    m_next->setObjectName(u"nextRecipient"_s);
    m_next->setIcon(look::icon(u"right"_s));
    m_next->setAccessibleName(tr("Next recipient"));
    setHint(*m_next, tr("Next recipient (Alt+Right)"));
    for (auto *turner : {m_previous, m_next})
        turner->setFocusPolicy(Qt::StrongFocus);
    m_name = new QLabel(bar);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(look::heading(font()));
    m_name->setObjectName(u"recipientName"_s);
    m_place = new FactLabel({}, bar);
    m_place->setObjectName(u"recipientPlace"_s);

    auto *row = new QHBoxLayout(bar);
    const int side = look::space(*this, 3);
    row->setContentsMargins(side, look::space(*this, 1), side, look::space(*this, 1));
    row->setSpacing(look::space(*this, 2));
    row->addWidget(m_previous);
    row->addWidget(m_name);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch();
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    const QList<std::pair<QString, int>> turns{
        {u"Alt+Left"_s, -1}, {u"Ctrl+PgUp"_s, -1}, {u"Alt+Right"_s, 1}, {u"Ctrl+PgDown"_s, 1}};
    for (const auto &[keys, by] : turns) {
        auto *shortcut = new QShortcut(QKeySequence(keys, QKeySequence::PortableText), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = by] { turn(step); });
    }
    return bar;
}

QWidget *LettersPage::buildRecipients()
{
    auto *right = new QWidget(this);
    m_panel = new RecipientsPanel(m_workspace, right);
    m_panel->setObjectName(u"recipientsPanel"_s);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_panel, 1);
    column->addWidget(hairline(right));
    column->addWidget(buildActions(right));
    m_panel->setMinimumWidth(look::space(*this, 72));
    markPane(*right);
    return right;
}

QWidget *LettersPage::buildActions(QWidget *parent)
{
    auto *actions = new QWidget(parent);
    m_sender = new LettersPageSender(m_workspace, actions);
    m_record = new QCheckBox(actions);
    m_record->setObjectName(u"recordLetters"_s);
    m_record->setChecked(m_workspace.isWritable());
    m_record->setEnabled(m_workspace.isWritable());
    m_recordLast = new LinkButton({}, actions);
    m_recordLast->setObjectName(u"recordLast"_s);
    m_recordLast->hide();
    m_reason = new FactLabel(tr("Check at least one recipient to make letters."), actions);
    m_reason->setObjectName(u"whyNot"_s);
    m_reason->setWordWrap(true);
    m_print = button(u"printLetters"_s, u"print"_s, actions);
    m_print->setDefault(true);
    m_together = button(u"savePdf"_s, u"pdf"_s, actions);
    m_each = button(u"savePdfEach"_s, u"pdf"_s, actions);

    // Below each other where the panel is narrow, which their counts do not widen.
    auto *verbs = new QWidget(actions);
    auto *row = new FlowLayout(verbs);
    row->setContentsMargins({});
    row->setSpacing(look::space(*this, 2));
    for (auto *each : {m_print, m_together, m_each})
        row->addWidget(each);
    auto *column = new QVBoxLayout(actions);
    const int side = look::space(*this, 3);
    column->setContentsMargins(side, look::space(*this, 2), side, look::space(*this, 2));
    column->setSpacing(look::space(*this, 2));
    column->addWidget(m_sender);
    column->addWidget(m_record);
    column->addWidget(m_recordLast);
    column->addWidget(m_reason);
    column->addWidget(verbs);
    return actions;
}

} // namespace solidair
