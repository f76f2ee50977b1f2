// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <cstdio>

namespace solidair {

Output::Output()
{
    m_failed = !m_results.open(stdout, QIODevice::WriteOnly);
    m_failed = !m_messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered) || m_failed;
}

void Output::write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_failed = m_results.write(bytes) != bytes.size() || m_failed;
}

void Output::tell(const QString &message)
{
    QString line = message;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = QChar::ReplacementCharacter;
        else if (c == QChar::Nbsp)
            c = u' '; // Nothing is set on lines here, and people search for what they can type.
    }
    m_messages.write(line.toUtf8() + '\n');
}

bool Output::finish()
{
    return m_results.flush() && !m_failed;
}

Output &output()
{
    static Output streams;
    return streams;
}

} // namespace solidair
