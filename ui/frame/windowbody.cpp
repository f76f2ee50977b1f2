// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowbody.h"

#include "ui/kit/entrydelegate.h"
#include "ui/kit/look.h"
#include "ui/kit/panewalk.h"

#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With the words of the navigation a window narrower than this has too little for its page.
constexpr int roomySteps = 280;

} // namespace

WindowBody::WindowBody(Workspace &workspace, const QList<PageEntry> &pages, const QString &notice,
                       QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entries(pages)
    , m_navigation(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (!notice.isEmpty())
        column->addWidget(m_notice = buildNotice(notice));
    buildNavigation();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    for (qsizetype place = 0; place < m_entries.size(); ++place)
        m_pages->addWidget(new QWidget(m_pages));
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (const auto entry = m_rows.indexOf(item); entry >= 0)
            bringToFront(static_cast<int>(entry));
    });
}

Page *WindowBody::page(int entry) const
{
    return m_pages->widget(entry)->findChild<Page *>(QString(), Qt::FindDirectChildrenOnly);
}

Page &WindowBody::madePage(int entry)
{
    if (auto *made = page(entry))
        return *made;
    auto *place = m_pages->widget(entry);
    auto *made = m_entries[entry].make(m_workspace, place);
    auto *room = new QVBoxLayout(place);
    room->setContentsMargins({});
    room->addWidget(made);
    connect(made, &Page::factChanged, this, &WindowBody::factChanged);
    connect(made, &Page::courseChanged, this, &WindowBody::showRows);
    return *made;
}

Page &WindowBody::bringUp(const QString &key)
{
    const auto entry = std::ranges::find(m_entries, key, &PageEntry::key);
    bringToFront(static_cast<int>(entry == m_entries.end() ? 0 : entry - m_entries.begin()));
    return current();
}

void WindowBody::bringToFront(int entry)
{
    madePage(entry);
    if (entry != m_pages->currentIndex()) {
        m_before = currentEntry().key;
        m_pages->setCurrentIndex(entry);
    }
    showRows();
    emit factChanged();
}

void WindowBody::showRows()
{
    bool isAnyBusy = false;
    for (int entry = 0; entry < m_pages->count(); ++entry) {
        if (m_entries[entry].standing != PageEntry::Standing::Busy)
            continue;
        const auto *made = page(entry);
        const auto &waits = m_entries[entry].waits;
        const bool isBusy = entry == m_pages->currentIndex()
            || (made ? made->isUnderWay() : waits && waits(m_workspace));
        const int open = made ? made->openQuestions() : 0;
        m_rows[entry]->setHidden(!isBusy);
        m_rows[entry]->setData(EntryDelegate::CountRole, open > 0 ? QVariant(open) : QVariant());
        isAnyBusy |= isBusy;
    }
    m_busy->setHidden(!isAnyBusy || m_isFolded);
    const auto &front = currentEntry();
    const auto lit = std::ranges::find(m_entries, front.home.isEmpty() ? front.key : front.home,
                                       &PageEntry::key);
    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrentItem(m_rows.value(lit - m_entries.begin()));
}

QString WindowBody::keyToReturnTo() const
{
    const auto &front = currentEntry();
    return front.standing == PageEntry::Standing::Navigation ? front.key : front.home;
}

Page &WindowBody::current() const
{
    return *page(m_pages->currentIndex());
}

const PageEntry &WindowBody::currentEntry() const
{
    return m_entries[m_pages->currentIndex()];
}

QHash<QString, QVariant> WindowBody::kept() const
{
    QHash<QString, QVariant> kept;
    for (int entry = 0; entry < m_pages->count(); ++entry) {
        if (const auto *made = page(entry))
            kept.insert(m_entries[entry].key, made->kept());
    }
    return kept;
}

void WindowBody::bringBack(const QHash<QString, QVariant> &kept)
{
    for (int entry = 0; entry < m_pages->count(); ++entry) {
        if (kept.contains(m_entries[entry].key))
            madePage(entry).bringBack(kept.value(m_entries[entry].key));
    }
}

QWidget &WindowBody::stack() const
{
    return *m_pages;
}

QWidget *WindowBody::buildNotice(const QString &notice)
{
    auto *banner = new QLabel(this);
    banner->setObjectName(u"banner"_s);
    banner->setTextFormat(Qt::PlainText);
    banner->setText(notice);
    banner->setWordWrap(true);
    banner->setAutoFillBackground(true);
    auto palette = banner->palette();
    palette.setColor(QPalette::Window, look::attentionGround(palette));
    palette.setColor(QPalette::WindowText, look::attention(palette));
    banner->setPalette(palette);
    banner->setContentsMargins(look::space(*this, 3), look::space(*this, 1), look::space(*this, 3),
                               look::space(*this, 1));
    return banner;
}

void WindowBody::buildNavigation()
{
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int icon = look::space(*this, 4);
    m_navigation->setIconSize({icon, icon});
    m_navigation->setSpacing(look::space(*this, 1));
    m_navigation->setItemDelegate(new EntryDelegate(EntryDelegate::Lines::None, m_navigation));
    auto palette = m_navigation->palette();
    palette.setColor(QPalette::Base, palette.color(QPalette::Window).darker(103));
    m_navigation->setPalette(palette);
    for (const auto &entry : m_entries)
        m_rows.append(entry.standing == PageEntry::Standing::Navigation ? addRow(
                          QString(entry.action.text).remove(u'&'), look::icon(entry.action.icon))
                                                                        : nullptr);
    m_busy = addRow(tr("Under way"), {});
    m_busy->setFlags(Qt::NoItemFlags);
    m_busy->setFont(look::smaller(font()));
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
        if (m_entries[entry].standing == PageEntry::Standing::Busy)
            m_rows[entry] = addRow(QString(m_entries[entry].action.text).remove(u'&'),
                                   look::icon(m_entries[entry].action.icon));
    }
    int words = 0;
    for (int row = 0; row < m_navigation->count(); ++row)
        words = qMax(
            words, m_navigation->fontMetrics().horizontalAdvance(m_navigation->item(row)->text()));
    m_folded = icon + look::space(*this, 6);
    m_unfolded = qMax(words + icon + look::space(*this, 9), look::space(*this, 41));
    m_isFolded = true;
    fold(false);
    markPane(*m_navigation);
}

QListWidgetItem *WindowBody::addRow(const QString &text, const QIcon &icon)
{
    auto *item = new QListWidgetItem(icon, text, m_navigation);
    item->setData(Qt::AccessibleTextRole, text);
    return item;
}

void WindowBody::fold(bool folds)
{
    if (folds == m_isFolded)
        return;
    m_isFolded = folds;
    const int wide = folds ? m_folded : m_unfolded;
    m_navigation->setFixedWidth(wide);
    for (int row = 0; row < m_navigation->count(); ++row) {
        auto *item = m_navigation->item(row);
        item->setSizeHint({wide - look::space(*this, 2), look::space(*this, 7)});
        item->setToolTip(folds ? Qt::convertFromPlainText(item->text()) : QString());
    }
    if (m_pages->count() > 0)
        showRows();
}

QSize WindowBody::minimumSizeHint() const
{
    const QSize pages = m_pages->minimumSizeHint();
    const int wide = m_folded + pages.width();
    // Its words take more lines in a narrow window, and never keep that from being one.
    const int notice = m_notice ? m_notice->heightForWidth(qMax(wide, width())) : 0;
    return {wide, pages.height() + notice};
}

void WindowBody::resizeEvent(QResizeEvent *event)
{
    fold(width() < look::space(*this, roomySteps));
    QWidget::resizeEvent(event);
}

} // namespace solidair
