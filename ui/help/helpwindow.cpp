// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helpwindow.h"

#include "base/phrases.h"
#include "helpbrowser.h"
#include "ui/kit/accessibility.h"
#include "ui/kit/entrydelegate.h"
#include "ui/kit/factlabel.h"
#include "ui/kit/look.h"
#include "ui/kit/screenplace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

HelpWindow::HelpWindow(const QList<Action> &actions)
    : m_language(Phrases().language())
    , m_contents(new QListWidget(this))
    , m_browser(new HelpBrowser(this))
    , m_search(new QLineEdit(this))
    , m_found(new FactLabel({}, this))
{
    setWindowTitle(tr("Help"));
    setObjectName(u"helpWindow"_s);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::None, m_contents));
    m_contents->setAccessibleName(tr("Contents of the help"));
    for (const auto &topic : HelpBrowser::topics()) {
        auto *item = new QListWidgetItem(HelpBrowser::titleOf(topic), m_contents);
        item->setData(Qt::UserRole, topic);
        item->setSizeHint(
            QSize(fontMetrics().horizontalAdvance(item->text()), look::rowHeight(*this)));
    }
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int titles =
        qMax(look::space(*this, 55), m_contents->sizeHintForColumn(0) + look::space(*this, 8));
    m_browser->setObjectName(u"helpPage"_s);
    m_browser->setAccessibleName(tr("Page of the help"));
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(look::space(*this, 4));

    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_contents);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({titles, look::space(*this, 210) - titles});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildTools());
    column->addWidget(splitter, 1);
    resizeOnScreen(*this, {look::space(*this, 210), look::space(*this, 150)});

    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *it) {
        const QUrl page(u"qrc"_s + HelpBrowser::pathOf(it->data(Qt::UserRole).toString()));
        if (m_browser->source() != page)
            m_browser->setSource(page);
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::followPage);
    m_browser->setActions(actions);
    m_contents->setCurrentRow(0);
}

QWidget *HelpWindow::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    const int gap = look::space(*this, 2);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    const auto add = [&](const QString &name, const QString &icon, const QString &text,
                         QKeySequence::StandardKey key) {
        auto *button = new QToolButton(tools);
        button->setObjectName(name);
        button->setIcon(look::icon(icon));
        setHint(*button, text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setShortcut(key);
        row->addWidget(button);
        return button;
    };
    auto *back = add(u"helpBack"_s, u"left"_s, tr("Back"), QKeySequence::Back);
    auto *forward = add(u"helpForward"_s, u"right"_s, tr("Forward"), QKeySequence::Forward);
    row->addStretch();
    m_found->setObjectName(u"helpFound"_s);
    row->addWidget(m_found);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setAccessibleName(tr("Search in this page"));
    m_search->setPlaceholderText(tr("Search in this page"));
    m_search->setClearButtonEnabled(true);
    nameIcons(*m_search);
    m_search->setMinimumWidth(look::space(*this, 55));
    row->addWidget(m_search);

    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_browser->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    auto *search = new QShortcut(QKeySequence::Find, this);
    connect(search, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this,
            [this] { find(false); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this,
            [this] { find(true); });
    return tools;
}

void HelpWindow::find(bool backwards)
{
    const QString text = m_search->text();
    m_found->setText({});
    if (text.isEmpty())
        return;
    const auto way = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_browser->find(text, way))
        return;
    // From the other end once more.
    m_browser->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    if (!m_browser->find(text, way))
        m_found->setText(tr("Not on this page."));
}

void HelpWindow::followPage(const QUrl &page)
{
    const QString name = page.fileName();
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() + ".html"_L1 == name)
            m_contents->setCurrentRow(row);
    }
    m_found->setText({});
}

void HelpWindow::open(const QString &topic, const QWidget *near, const QList<Action> &actions)
{
    const auto windows = QApplication::topLevelWidgets();
    for (auto *window : windows) {
        auto *help = qobject_cast<HelpWindow *>(window);
        if (!help || !help->isVisible())
            continue;
        if (help->m_language == Phrases().language()) {
            help->showTopic(topic);
            return;
        }
        help->close();
    }
    auto *help = new HelpWindow(actions);
    help->setAttribute(Qt::WA_DeleteOnClose);
    // The program ends with its last campaign, whether help is open or not.
    help->setAttribute(Qt::WA_QuitOnClose, false);
    if (near)
        help->move(near->window()->pos() + QPoint(look::space(*help, 10), look::space(*help, 10)));
    help->showTopic(topic);
}

void HelpWindow::showTopic(const QString &topic)
{
    const auto row = HelpBrowser::topics().indexOf(topic);
    m_contents->setCurrentRow(static_cast<int>(qMax(0, row)));
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace solidair
