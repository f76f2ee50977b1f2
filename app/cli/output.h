// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace solidair {

/// What a command tells, in UTF-8: its results, and its messages to the person.
class Output
{
public:
    /// Both are borrowed, and open.
    Output(QFile &results, QFile &messages);

    /// Controls that could move a terminal's cursor are made visible, here and in messages.
    void write(const QString &text);
    /// One line of the messages.
    void tell(const QString &message);
    /// Whether everything written went out; a full disk behind a pipe is only seen here.
    bool finish();

private:
    QFile &m_results;
    QFile &m_messages;
    bool m_failed;
};

} // namespace solidair
