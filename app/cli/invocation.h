// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "domain/chain.h"
#include "session/campaignsession.h"

#include <QHash>

namespace solidair {

struct Command;
class Output;

/// One call of a command: its operands and options, and where its results go.
class Invocation
{
public:
    /// Usage when the arguments (without the command's name) do not fit the command.
    static Result<Invocation> parse(const Command &command, const QStringList &arguments,
                                    Output &output);

    const Command &command() const { return *m_command; }

    /// Empty for an optional one that was not given.
    QString operand(qsizetype index) const { return m_operands.value(index); }

    bool has(const QString &option) const { return m_options.contains(option); }

    /// The last value given; empty without one.
    QString value(const QString &option) const { return m_options.value(option).value(0); }

    QStringList values(const QString &option) const;

    /// The day that @p option gives; today without one. Usage for anything but a day.
    Result<QDate> day(const QString &option) const;
    /// A date in ISO form, as precise as known; the word "unknown" and no option at all are
    /// unknown.
    Result<PartialDate> date(const QString &option) const;

    /// The campaign of the first operand; warnings are told.
    Result<std::unique_ptr<CampaignSession>> openToRead() const;
    Result<std::unique_ptr<CampaignSession>> openToWrite() const;

    /// Whether it opened its campaign to write.
    bool writes() const { return m_writes; }

    /// A part of the result.
    void print(const QString &text) const;
    /// A line to the person, such as a warning.
    void tell(const QString &message) const;
    /// The same where there is something to tell of what was done.
    void remark(const QString &message) const;

private:
    const Command *m_command = nullptr;
    Output *m_output = nullptr;
    QStringList m_operands;
    mutable bool m_writes = false;
    QHash<QString, QStringList> m_options; ///< The last value first.
};

/// A fault in how the program was called.
Error usageError(const QString &message);

/// One of the words that an option takes; Usage, naming @p option, for any other.
template <typename Enum>
Result<Enum> wordOf(const QString &option, const QString &text, std::optional<Enum> value);

QString unknownWord(const QString &option, const QString &text);

/// The language of a document, which @p option gives; Dutch without it.
Result<Language> languageOf(const Invocation &invocation, const QString &option);

template <typename Enum>
Result<Enum> wordOf(const QString &option, const QString &text, std::optional<Enum> value)
{
    if (!value)
        return usageError(unknownWord(option, text));
    return *value;
}

} // namespace solidair
