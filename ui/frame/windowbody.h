// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace solidair {

/// What a window holds between its menus and its status line: what is to be known before all else,
/// the navigation, and the pages. In a narrow window the navigation folds to its icons.
class WindowBody final : public QWidget
{
    Q_OBJECT

public:
    /// @p notice may be empty.
    WindowBody(const QString &notice, QWidget *parent);

    QListWidget &navigation() const { return *m_navigation; }

    QStackedWidget &pages() const { return *m_pages; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildNotice(const QString &notice);
    void buildNavigation();
    void fold(bool folds);

    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    QWidget *m_notice = nullptr; ///< Null when there is none.
    int m_unfolded = 0; ///< Widths of the navigation.
    int m_folded = 0;
    bool m_isFolded = false;
};

} // namespace solidair
