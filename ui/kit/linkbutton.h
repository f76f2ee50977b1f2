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
    /// Its words begin where those of labels above and below it begin.
    void setFlush();
    /// In the secondary colour, for what is there to be read first.
    void setQuiet();
    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int iconRoom() const;
    int margin() const;

    QString m_iconName;
    bool m_isFlush = false;
    bool m_isQuiet = false;
};

} // namespace solidair
