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

bool Intake::takeCharacters(qint64 count)
{
    m_characters += count;
    return m_characters <= sheetlimits::characters || fail(sourceerrors::unpacksTooLarge());
}

QString Intake::shared(QStringView text)
{
    constexpr qsizetype longest = 60;
    if (text.size() > longest)
        return takeCharacters(text.size()) ? text.toString() : QString();
    if (text.isEmpty())
        return {};
    // A look at a few signs costs less than their hash, and what repeats is mostly near.
    const size_t signs = static_cast<size_t>(text.size()) * 131U + text.front().unicode() * 31U
        + text.back().unicode() * 7U + text[text.size() / 2].unicode() * 61U;
    QString &last = m_texts[signs % m_texts.size()];
    if (last != text)
        last = text.toString();
    return last;
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
