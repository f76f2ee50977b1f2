// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QUndoStack;

namespace solidair {

/// "… verwijderd. Ongedaan maken": at the bottom of a pane for 8 seconds, longer while the pointer
/// is over it.
class UndoBar final : public QWidget
{
    Q_OBJECT

public:
    /// Lays itself over the lower edge of @p pane. It undoes on @p stack, which must outlive it.
    UndoBar(QUndoStack &stack, QWidget *pane);

    /// Says @p text of what was just done. The next change takes the bar away: it would undo that.
    void offer(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    /// Text and base of the pane change places.
    void invert();

    QLabel *m_text;
    QTimer m_timer;
    int m_left = 0; ///< Milliseconds that the bar still stays when the pointer leaves it.
};

} // namespace solidair
