// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace solidair {

/// Hears where there are such signals that the system ends the program (SIGTERM, SIGHUP, SIGINT),
/// so that it can close in order. One at a time.
class EndSignal final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignal(QObject *parent);
    ~EndSignal() override;

signals:
    void came();

private:
    int m_read = -1;
};

} // namespace solidair
