// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace solidair {

/// The two streams of the program, in UTF-8.
class Output
{
public:
    Output();

    /// Controls that could move a terminal's cursor are made visible, here and in messages.
    void write(const QString &text);
    /// One line on stderr.
    void tell(const QString &message);
    /// Whether everything written went out; a full disk behind a pipe is only seen here.
    bool finish();

private:
    QFile m_results;
    QFile m_messages;
    bool m_failed = false;
};

Output &output();

} // namespace solidair
