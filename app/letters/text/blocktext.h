// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "lettertext.h"

namespace solidair {

/// Without the blanks at its ends, and with one space for each run of others. Spaces that do not
/// break stay: they were put there.
QString collapsed(const QString &text);

/// Reads blocks line by line, in the form that LetterTemplate describes. What fails, fails with
/// InvalidInput and says what can not be used; the line is known to whoever reads the lines.
class BlockReader
{
public:
    Result<> readLine(const QString &text);
    Result<QList<LetterBlock>> finish();

private:
    Result<> readDirective(const QString &words);
    Result<> endBlock();

    QList<LetterBlock> m_blocks;
    LetterBlock m_block; ///< That is being read.
    QString m_words; ///< Its own, not read yet.
    LetterBracket m_bracket;
    bool m_keep = false;
};

/// The same blocks when they are read again, as long as none that is not kept follows one that is.
QString blocksToText(const QList<LetterBlock> &blocks);

} // namespace solidair
