// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "sourceworkbook.h"

#include <array>
#include <atomic>
#include <functional>

namespace solidair {

/// How a file of cells is to be read.
struct SourceReading
{
    QString sheet; ///< The others come without their rows; all come with them when empty.
    std::optional<TextEncoding> encoding; ///< Of a text; found when there is none.
    std::optional<QChar> separator; ///< Likewise.
    std::function<void(int)> progress; ///< Percent; called in the thread that reads.
    const std::atomic_bool *cancelled = nullptr; ///< Set elsewhere, it ends the reading.
};

/// One reading of a file: what it may still take, how far it is and why it ended early.
class Intake
{
public:
    explicit Intake(const SourceReading &reading)
        : m_reading(reading)
    { }

    const SourceReading &reading() const { return m_reading; }

    /// Ends the reading; only the first reason counts. Always false.
    bool fail(Error error);

    const std::optional<Error> &failure() const { return m_failure; }

    bool isOver() const { return m_failure.has_value(); }

    /// Whether so many bytes more may be unpacked; fails when not, and when the person stopped it.
    bool takeBytes(qint64 count);
    bool takeTags(qint64 count);
    bool takeCells(qint64 count);
    bool takeCharacters(qint64 count);

    /// @p text, in most cases sharing its memory with an equal one that came shortly before.
    QString shared(QStringView text);

    /// Of @p all there is to be read, as the file says.
    void expect(qint64 all) { m_expected = all; }

    void tell(qint64 done);

private:
    const SourceReading &m_reading;
    std::optional<Error> m_failure;
    qint64 m_bytes = 0;
    qint64 m_tags = 0;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    qint64 m_expected = 0;
    int m_told = -1;
    std::array<QString, 4096> m_texts; ///< Some of the last, each at a place that its signs give.
};

} // namespace solidair
