// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "invocation.h"

#include "base/clock.h"
#include "base/text.h"
#include "command.h"
#include "output.h"
#include "session/identity.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every command that writes can be told to take over the lock of another machine.
const QString takeOverOption = u"take-over"_s;

/// The first that PartialDate takes.
constexpr int firstYear = 1900;

/// As much of what was typed as a message can hold.
QString quoted(const QString &text)
{
    return singleLine(text).left(80);
}

/// A date as it should be, but of long ago.
bool isTooEarly(const QString &text)
{
    const QString rest = text.size() == 4 ? u"-01-01"_s : text.size() == 7 ? u"-01"_s : QString();
    const auto first = QDate::fromString(text + rest, Qt::ISODate);
    return first.isValid() && first.year() < firstYear;
}

Error tooEarly(const QString &option, const QString &text)
{
    return usageError(QCoreApplication::translate(
                          "CommandLine", "%1 takes no date before the year %2, such as “%3”.")
                          .arg(u"--"_s + option, QString::number(firstYear), quoted(text)));
}

} // namespace

Error usageError(const QString &message)
{
    return {Error::Code::Usage, message, {}};
}

QString unknownWord(const QString &option, const QString &text)
{
    return QCoreApplication::translate("CommandLine", "“%1” is no value for %2.")
        .arg(quoted(text), option);
}

Result<Invocation> Invocation::parse(const Command &command, const QStringList &arguments,
                                     Output &output)
{
    QCommandLineParser parser;
    for (const auto &option : command.options)
        parser.addOption(QCommandLineOption(option.name, {}, option.value));
    parser.addOption(QCommandLineOption(takeOverOption));
    if (!parser.parse(QStringList{u"solidair"_s} + command.guarded(arguments))) {
        const auto unknown = parser.unknownOptionNames();
        return usageError(
            unknown.isEmpty()
                ? QCoreApplication::translate("CommandLine", "An option lacks its value.")
                : QCoreApplication::translate("CommandLine", "There is no option “%1” here.")
                      .arg(quoted(unknown.first())));
    }
    Invocation invocation;
    invocation.m_command = &command;
    invocation.m_output = &output;
    invocation.m_operands = parser.positionalArguments();
    if (invocation.m_operands.size() < command.fewestOperands()) {
        return usageError(
            QCoreApplication::translate("CommandLine", "Something is missing after “%1”.")
                .arg(command.name));
    }
    if (invocation.m_operands.size() > command.mostOperands()) {
        return usageError(QCoreApplication::translate("CommandLine", "“%1” is too much here.")
                              .arg(quoted(invocation.m_operands[command.mostOperands()])));
    }
    for (const auto &option : command.options) {
        if (option.required && !parser.isSet(option.name)) {
            return usageError(QCoreApplication::translate("CommandLine", "%1 is missing.")
                                  .arg(u"--"_s + option.name));
        }
        if (parser.isSet(option.name)) {
            const auto values = parser.values(option.name);
            invocation.m_options.insert(option.name, {values.crbegin(), values.crend()});
        }
    }
    if (parser.isSet(takeOverOption))
        invocation.m_options.insert(takeOverOption, {});
    return invocation;
}

QStringList Invocation::values(const QString &option) const
{
    const auto values = m_options.value(option);
    return {values.crbegin(), values.crend()};
}

Result<QDate> Invocation::day(const QString &option) const
{
    if (!has(option))
        return currentDay();
    const auto date = PartialDate::fromIso(value(option));
    if (!date && isTooEarly(value(option)))
        return tooEarly(option, value(option));
    if (!date || date->precision() != PartialDate::Precision::Day) {
        return usageError(QCoreApplication::translate(
                              "CommandLine", "%1 needs a day such as 2026-11-22, not “%2”.")
                              .arg(u"--"_s + option, quoted(value(option))));
    }
    return date->firstDay();
}

Result<PartialDate> Invocation::date(const QString &option) const
{
    if (!has(option) || value(option) == "unknown"_L1)
        return PartialDate();
    const auto date = PartialDate::fromIso(value(option));
    if (!date && isTooEarly(value(option)))
        return tooEarly(option, value(option));
    if (!date || !date->isKnown()) {
        return usageError(
            QCoreApplication::translate(
                "CommandLine", "%1 needs a date such as 2026-11-22, 2026-11 or 2026, not “%2”.")
                .arg(u"--"_s + option, quoted(value(option))));
    }
    return *date;
}

Result<std::unique_ptr<CampaignSession>> Invocation::openToRead() const
{
    auto session = CampaignSession::openState(operand(0));
    if (session) {
        for (const auto &warning : (*session)->warnings())
            tell(warning);
    }
    return session;
}

Result<std::unique_ptr<CampaignSession>> Invocation::openToWrite() const
{
    WriteOptions options;
    options.who = personName();
    options.takeOver = has(takeOverOption);
    m_writes = true;
    auto session = CampaignSession::openToWrite(operand(0), options);
    if (session) {
        for (const auto &warning : (*session)->warnings())
            tell(warning);
    }
    return session;
}

void Invocation::print(const QString &text) const
{
    m_output->write(text);
}

void Invocation::remark(const QString &message) const
{
    if (!message.isEmpty())
        tell(message);
}

void Invocation::tell(const QString &message) const
{
    m_output->tell(message);
}

Result<Language> languageOf(const Invocation &invocation, const QString &option)
{
    if (!invocation.has(option))
        return Language::Dutch;
    const QString word = invocation.value(option);
    auto language = languageFromCode(word);
    if (language == Language::German)
        language.reset();
    return wordOf(u"--"_s + option, word, language);
}

} // namespace solidair
