// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake.h"

#include "sheetlimits.h"
#include "sourceerrors.h"

namespace solidair {

bool Intake::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    return false;
}

bool Intake::takeBytes(qint64 count)
{
    if (m_reading.cancelled && *m_reading.cancelled)
        return fail(sourceerrors::stopped());
    m_bytes += count;
    if (m_bytes > sheetlimits::inflatedBytes)
        return fail(sourceerrors::unpacksTooLarge());
    tell(m_bytes);
    return !isOver();
}

bool Intake::takeTags(qint64 count)
{
    m_tags += count;
    return m_tags <= sheetlimits::tags || fail(sourceerrors::unpacksTooLarge());
}

bool Intake::takeCells(qint64 count)
{
    m_cells += count;
    return m_cells <= sheetlimits::cells || fail(sourceerrors::tooManyCells());
}

QString Intake::shared(const QString &text)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype most = 200'000;
    if (text.size() > longest)
        return text;
    const auto found = m_texts.constFind(text);
    if (found != m_texts.constEnd())
        return *found;
    if (m_texts.size() < most)
        m_texts.insert(text);
    return text;
}

void Intake::tell(qint64 done)
{
    if (!m_reading.progress || m_expected <= 0)
        return;
    const int percent = static_cast<int>(std::min<qint64>(done * 100 / m_expected, 99));
    if (percent > m_told) {
        m_told = percent;
        m_reading.progress(percent);
    }
}

} // namespace solidair
