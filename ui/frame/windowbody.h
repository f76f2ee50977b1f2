// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/desk/page.h"

#include <QHash>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QStackedWidget;

namespace solidair {

/// What a window holds between its menus and its status line: what is to be known before all else,
/// the navigation, and the pages, each made when it is first shown, so that the window opens at
/// once. In a narrow window the navigation folds to its icons.
class WindowBody final : public QWidget
{
    Q_OBJECT

public:
    /// Shows none of @p pages yet. @p notice may be empty.
    WindowBody(Workspace &workspace, const QList<PageEntry> &pages, const QString &notice,
               QWidget *parent);

    /// Shows the page of @p key; the first one for a key that is none.
    Page &bringUp(const QString &key);

    /// The page that was in front before the one that is; the first one for none.
    const QString &keyBefore() const { return m_before; }

    /// Where one finds oneself again another day: an assistant's or a task's place is not kept.
    QString keyToReturnTo() const;

    /// The one in front, and what is known of it.
    Page &current() const;
    const PageEntry &currentEntry() const;

    // By page, of those that were made.
    QHash<QString, QVariant> kept() const;
    void bringBack(const QHash<QString, QVariant> &kept);

    /// Over which the bar with "Undo" stands.
    QWidget &stack() const;

    QSize minimumSizeHint() const override;

signals:
    /// What the page in front says of itself, or another one came to the front.
    void factChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNotice(const QString &notice);
    void buildNavigation();
    QListWidgetItem *addRow(const QString &text, const QIcon &icon);
    void bringToFront(int entry);
    /// The row of the page in front lit, and those of tasks there while they are under way.
    void showRows();
    /// Null when it was not made yet.
    Page *page(int entry) const;
    Page &madePage(int entry);
    void fold(bool folds);

    Workspace &m_workspace;
    const QList<PageEntry> m_entries;
    QListWidget *m_navigation;
    QListWidgetItem *m_busy = nullptr; ///< The heading above the tasks.
    QList<QListWidgetItem *> m_rows; ///< By entry; null for an assistant.
    QStackedWidget *m_pages;
    QWidget *m_notice = nullptr; ///< Null when there is none.
    QString m_before;
    int m_unfolded = 0; ///< Widths of the navigation.
    int m_folded = 0;
    bool m_isFolded = false;
};

} // namespace solidair
