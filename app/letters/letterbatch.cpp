// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterbatch.h"

#include "paper/pdf.h"

#include <QCoreApplication>

namespace solidair {

namespace {

Error stopped()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("LetterBatch", "The letters were stopped. None was kept."),
            {}};
}

Letter letterOf(const LetterTemplate &letterTemplate, const LetterFacts &facts,
                const LetterValues &values, const LetterText &text)
{
    Letter letter;
    letter.municipality = facts.municipality.id;
    letter.templateKey = letterTemplate.key;
    letter.templateVersion = letterTemplate.version;
    letter.language = letterTemplate.language;
    letter.date = facts.date;
    letter.reference = values.reference;
    letter.subject = wordsOf(text.subject);
    letter.addressee = values.address.join(u'\n');
    letter.text = text.toPlain();
    if (facts.contact && !facts.contact->person.name.isEmpty())
        letter.person = facts.contact->person.id;
    return letter;
}

} // namespace

LetterBatch::LetterBatch(LetterTemplate letterTemplate, Outputs outputs)
    : m_template(std::move(letterTemplate))
    , m_outputs(outputs)
{ }

Result<LetterBatchResult> LetterBatch::run(const QList<LetterFacts> &facts,
                                           const Progress &progress,
                                           const std::atomic_bool *cancelled,
                                           const PagesTaker &taker) const
{
    LetterBatchResult result;
    Composer composer;
    const Phrases phrases(m_template.language);
    std::optional<Pdf> together;
    const int count = static_cast<int>(facts.size());
    for (int i = 0; i < count; ++i) {
        if (cancelled && *cancelled)
            return stopped();
        const auto values = letterValues(facts[i], phrases);
        const auto text = fill(m_template, values);
        if (text) {
            MadeLetter letter{letterOf(m_template, facts[i], values, *text), {}};
            const auto pages = composer.compose(*text, values);
            for (const auto &it : composer.cutTexts()) {
                if (!result.cut.contains(it))
                    result.cut.append(it);
            }
            if (taker) {
                if (const auto taken = taker(*pages); !taken)
                    return taken.error();
            }
            if (m_outputs.testFlag(OneFile)) {
                // A file of one letter is that letter, byte for byte as it is frozen.
                if (!together) {
                    together.emplace(count == 1 ? letter.subject : m_template.name, letter.date,
                                     m_template.language);
                }
                together->append(*pages, count == 1 ? QString() : values.addressee);
            }
            if (m_outputs.testFlag(FileEach))
                letter.pdf = pdfOf(*pages, letter.subject, letter.date, m_template.language);
            result.letters.append(std::move(letter));
            result.indexes.append(i);
        } else {
            result.failures.append({i, text.error()});
        }
        if (progress)
            progress(i + 1, count);
    }
    if (together)
        result.pdf = together->finish();
    return result;
}

Result<std::shared_ptr<const Pages>> letterPages(const LetterTemplate &letterTemplate,
                                                 const LetterFacts &facts)
{
    const auto values = letterValues(facts, Phrases(letterTemplate.language));
    const auto text = fill(letterTemplate, values);
    if (!text)
        return text.error();
    return Composer().compose(*text, values);
}

} // namespace solidair
