// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composer.h"
#include "domain/letter.h"
#include "filling.h"

#include <atomic>
#include <functional>

namespace solidair {

/// What became of a batch. Letters that could not be made are left out and told.
struct LetterBatchResult
{
    struct Failure
    {
        int index; ///< Of the facts.
        Error error;
    };

    QByteArray pdf; ///< All letters in one file, each from its own page 1; empty when not asked.
    QList<MadeLetter> letters; ///< In order; without id and who recorded it.
    QList<int> indexes; ///< Of the facts that each letter was made of.
    QList<Failure> failures;
    QStringList cut; ///< Texts too long for their place around a letter, each once.
};

/**
 * Makes letters of one template, one or many.
 *
 * Touches no file and no register, so it may run in a worker. The same facts give the same bytes.
 */
class LetterBatch
{
public:
    enum Output
    {
        OneFile = 1, ///< LetterBatchResult::pdf
        FileEach = 2 ///< MadeLetter::pdf of each, frozen as it is sent.
    };
    Q_DECLARE_FLAGS(Outputs, Output)

    /// How many are done, of how many.
    using Progress = std::function<void(int, int)>;
    /// Takes each letter's pages when they are made, such as a printer. Its error ends the batch.
    using PagesTaker = std::function<Result<>(const Pages &)>;

    LetterBatch(LetterTemplate letterTemplate, Outputs outputs);

    /// Fails with Cancelled when @p cancelled is set meanwhile, and then nothing was made.
    Result<LetterBatchResult> run(const QList<LetterFacts> &facts, const Progress &progress = {},
                                  const std::atomic_bool *cancelled = nullptr,
                                  const PagesTaker &taker = {}) const;

private:
    LetterTemplate m_template;
    Outputs m_outputs;
};

/// The pages of one letter, for a preview.
Result<std::shared_ptr<const Pages>> letterPages(const LetterTemplate &letterTemplate,
                                                 const LetterFacts &facts);

} // namespace solidair

// Outside: within, they would hide those of Qt.
Q_DECLARE_OPERATORS_FOR_FLAGS(solidair::LetterBatch::Outputs)
