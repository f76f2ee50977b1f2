// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letterhead.h"
#include "text/lettertext.h"

#include <QImage>

namespace solidair {

/// Sets letters on pages. Keeps what it has shaped, as most of a letter is the next one's too; one
/// composer serves one thread.
class Composer
{
public:
    /// Never null. The pages outlive the composer.
    std::shared_ptr<const Pages> compose(const LetterText &text, const LetterValues &values);

    /// What of the letter composed last did not fit its place around the text and was cut there.
    const QStringList &cutTexts() const { return m_cut; }

private:
    void add(Sheet &sheet, const LetterBlock &block);
    Runs runsOf(const LetterInlines &inlines, TextRole role, TextMarks marks = {});
    QImage image(const QByteArray &file);

    ParagraphCache m_cache;
    TextLineCache m_lines;
    QHash<QByteArray, QImage> m_images; ///< By their files.
    QStringList m_cut;
};

} // namespace solidair
