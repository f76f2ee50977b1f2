// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paper/pages.h"

#include <QAbstractScrollArea>

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

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOut();

    std::shared_ptr<const Pages> m_pages;
    QString m_message;
    double m_zoom = 1;
};

} // namespace solidair
