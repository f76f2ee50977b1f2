// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/pages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace solidair {

/// The pages of a document as they will be printed, one under the other, fitted to the width.
/// Ctrl and the wheel or Ctrl+plus and minus zoom; Page Up and Down turn the page.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    /// Null shows @p message instead, such as why there is nothing to see.
    void setPages(std::shared_ptr<const Pages> pages, const QString &message = {});

    std::shared_ptr<const Pages> pages() const { return m_pages; }

    /// The page at the top of what is visible, 0 is the first; -1 without pages.
    int currentPage() const;
    /// Brings the top of @p page into view.
    void showPage(int page);
    /// 1 is fitted to the width.
    void setZoom(double zoom);

    double zoom() const { return m_zoom; }

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QRect pageRect(int page) const; ///< In the viewport.
    bool isWorthKeeping() const;
    const QPixmap &pixmapOf(int page);
    void paintMessage(QPainter &painter);
    void tellPage();

    std::shared_ptr<const Pages> m_pages;
    QString m_message;
    double m_zoom = 1;
    QSize m_pageSize; ///< Of one page on the screen.
    QHash<int, QPixmap> m_kept; ///< The visible pages as painted, at the present size.
    int m_told = -1;
};

} // namespace solidair
