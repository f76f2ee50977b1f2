// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace solidair {

/// How far something is, with a button to stop it. Keeps the window it belongs to still from the
/// start and shows itself only when it takes longer than 300 ms.
class ProgressWindow final : public QDialog
{
    Q_OBJECT

public:
    ProgressWindow(const QString &what, QWidget *parent);
    ~ProgressWindow() override;

    void setWhat(const QString &what);
    void setProgress(int done, int of);
    /// Whether it can still be stopped.
    void setStoppable(bool stoppable);
    /// It is over: shown no more.
    void finish();

public slots:
    /// Escape and closing the window stop it too.
    void reject() override;

signals:
    void stopped();

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_delay;
    QPointer<QWidget> m_still; ///< What was made to wait meanwhile.
    QPointer<QWidget> m_focus; ///< Where the person was.
};

/// Does @p work in a thread while @p asker stands still and shows, when it takes long, @p what goes
/// on. Returns when it is done; @p asker may be gone by then.
void doBeside(const QString &what, QWidget *asker, const std::function<void()> &work);

} // namespace solidair
