// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endsignal.h"

#include <QSocketNotifier>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace solidair {

#ifdef Q_OS_UNIX

namespace {

constexpr int endSignals[]{SIGTERM, SIGHUP, SIGINT};
int wakingEnd = -1; // a handler may do no more than write

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakingEnd, &byte, 1);
}

} // namespace

EndSignal::EndSignal(QObject *parent)
    : QObject(parent)
{
    int ends[2];
    if (wakingEnd >= 0 || ::pipe(ends) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_read = ends[0];
    wakingEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_read, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_read, &byte, 1) == 1)
            emit came();
    });
    for (const int number : endSignals) {
        struct sigaction action = {};
        ::sigaction(number, nullptr, &action);
        // Who started it may want it to go on, such as nohup.
        if (action.sa_handler == SIG_IGN)
            continue;
        action = {};
        action.sa_handler = wake;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

EndSignal::~EndSignal()
{
    if (m_read < 0)
        return;
    for (const int number : endSignals) {
        struct sigaction action = {};
        ::sigaction(number, nullptr, &action);
        if (action.sa_handler == wake)
            std::signal(number, SIG_DFL);
    }
    ::close(m_read);
    ::close(std::exchange(wakingEnd, -1));
}

#else

EndSignal::EndSignal(QObject *parent)
    : QObject(parent)
{ }

EndSignal::~EndSignal() = default;

#endif

} // namespace solidair
