// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace solidair {

/// A button that reads as a link: words in the accent colour, without a frame, with a focus of its
/// own. Space and Return press it.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

    /// One of our icons before the words, in the accent colour.
    void setIconName(const QString &name);
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int iconRoom() const;

    QString m_iconName;
};

} // namespace solidair
