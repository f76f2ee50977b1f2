// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progresswindow.h"

#include "backgroundtask.h"
#include "ui/kit/look.h"
#include "ui/kit/verbbutton.h"

#include <QApplication>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

ProgressWindow::ProgressWindow(const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_what(new QLabel(what, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new VerbButton(tr("Stop"), this))
    , m_still(parent)
    , m_focus(QApplication::focusWidget())
{
    setObjectName(u"progressWindow"_s);
    setWindowTitle(QCoreApplication::applicationName());
    setWindowModality(Qt::WindowModal);
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMinimumWidth(look::space(*this, 80));
    m_bar->setRange(0, 0);
    m_stop->setObjectName(u"stopButton"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(look::space(*this, 3));
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop, 0, Qt::AlignRight);
    connect(m_stop, &QPushButton::clicked, this, &ProgressWindow::reject);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &QDialog::show);
    m_delay.start(300);
    if (m_still)
        m_still->setEnabled(false);
    setEnabled(true);
}

ProgressWindow::~ProgressWindow()
{
    finish();
}

void ProgressWindow::setWhat(const QString &what)
{
    m_what->setText(what);
}

void ProgressWindow::setProgress(int done, int of)
{
    m_bar->setRange(0, of);
    m_bar->setValue(done);
}

void ProgressWindow::setStoppable(bool stoppable)
{
    m_stop->setEnabled(stoppable);
}

void ProgressWindow::finish()
{
    m_delay.stop();
    const bool hadKeyboard = isActiveWindow();
    hide();
    if (m_still) {
        m_still->setEnabled(true);
        // Not every desktop gives the keyboard back by itself.
        if (hadKeyboard)
            m_still->window()->activateWindow();
    }
    m_still.clear();
    if (m_focus)
        m_focus->setFocus();
    m_focus.clear();
}

void ProgressWindow::reject()
{
    if (!m_stop->isEnabled())
        return;
    m_stop->setEnabled(false);
    emit stopped();
}

void doBeside(const QString &what, QWidget *asker, const std::function<void()> &work)
{
    // Goes with its parent when that is closed.
    const QPointer<ProgressWindow> progress = new ProgressWindow(what, asker);
    progress->setStoppable(false);
    QEventLoop loop;
    BackgroundTask task;
    task.start([&work](const auto &) { work(); }, [&loop] { loop.quit(); });
    loop.exec();
    delete progress;
}

} // namespace solidair
