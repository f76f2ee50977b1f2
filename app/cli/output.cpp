// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

namespace solidair {

namespace {

constexpr QChar narrowNoBreakSpace(0x202F);

/// Without what moves a terminal's cursor, colours it or rings its bell: such a sign in a text of
/// the file, or in a file's name, becomes visible.
QString harmless(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        const bool isLineEnd = c == u'\n'
            || (c == u'\r' && i + 1 < text.size() && std::as_const(text)[i + 1] == u'\n');
        if (c.category() == QChar::Other_Control && !isLineEnd && c != u'\t')
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

Output::Output(QFile &results, QFile &messages)
    : m_results(results)
    , m_messages(messages)
    , m_failed(!results.isWritable() || !messages.isWritable())
{ }

void Output::write(const QString &text)
{
    const QByteArray bytes = harmless(text).toUtf8();
    m_failed = m_results.write(bytes) != bytes.size() || m_failed;
}

void Output::tell(const QString &message)
{
    // Nothing is set on lines here, and people search for what they can type.
    m_messages.write(
        harmless(message).replace(QChar::Nbsp, u' ').replace(narrowNoBreakSpace, u' ').toUtf8()
        + '\n');
}

bool Output::finish()
{
    return m_results.flush() && !m_failed;
}

} // namespace solidair
