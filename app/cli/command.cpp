// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype lineWidth = 96;

/// An option that is wider has its description on the next line.
constexpr qsizetype widestForm = 30;

QString formOf(const CommandOption &option)
{
    return QString(u"--"_s + option.name + u' ' + option.value).trimmed();
}

QString shown(const CommandOption &option)
{
    const QString form = option.required ? formOf(option) : u'[' + formOf(option) + u']';
    return option.repeats ? form + u'…' : form;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = fileCommands() + listCommands() + readingCommands()
        + recordingCommands() + importCommands() + documentCommands();
    return all;
}

qsizetype Command::mostOperands() const
{
    return operands.split(u' ', Qt::SkipEmptyParts).size();
}

qsizetype Command::fewestOperands() const
{
    return mostOperands() - operands.count(u'[');
}

QString Command::usage() const
{
    QStringList words{u"solidair "_s + name};
    words += operands.split(u' ', Qt::SkipEmptyParts);
    for (auto option = options.cbegin(); option != options.cend(); ++option) {
        if (option->orNext) {
            const auto first = formOf(*option);
            words.append(u'(' + first + u" | "_s + formOf(*++option) + u')');
        } else {
            words.append(shown(*option));
        }
    }
    return wrapped(words, 8);
}

QString Command::help() const
{
    const QString about = QCoreApplication::translate("Command", summary);
    QString text = usage() + u"\n\n"_s + wrapped(about.split(u' ')) + u'\n';
    auto all = options;
    if (takesOver) {
        all.append(
            {u"take-over"_s,
             {},
             QT_TRANSLATE_NOOP("Command", "write although it was left open on another machine")});
    }
    if (!all.isEmpty())
        text += u'\n';
    qsizetype width = 0;
    for (const auto &option : std::as_const(all)) {
        if (const auto size = formOf(option).size(); size <= widestForm)
            width = std::max(width, size);
    }
    const QString nextLine = u'\n' + QString(width + 4, u' ');
    for (const auto &option : std::as_const(all)) {
        const QString form = formOf(option);
        text += u"  "_s + (form.size() > width ? form + nextLine : form.leftJustified(width + 2))
            + QCoreApplication::translate("Command", option.description) + u'\n';
    }
    return text;
}

bool Command::asksForHelp(const QStringList &arguments) const
{
    const auto takesValue = [this](const QString &argument) {
        return std::ranges::any_of(options, [&argument](const CommandOption &option) {
            return !option.value.isEmpty() && argument == u"--"_s + option.name;
        });
    };
    const auto given = guarded(arguments);
    for (qsizetype i = 0; i < given.size() && given[i] != "--"_L1; ++i) {
        if (given[i] == "--help"_L1)
            return true;
        if (takesValue(given[i]))
            ++i;
    }
    return false;
}

QStringList Command::guarded(const QStringList &arguments) const
{
    if (!endsInText || arguments.contains(u"--"_s))
        return arguments;
    QStringList own; // Its options, which may stand anywhere.
    QStringList operandsGiven;
    for (const auto &argument : arguments) {
        const bool isText = operandsGiven.size() >= mostOperands() - 1;
        const bool isOption = argument == "--help"_L1 || argument == "--take-over"_L1
            || (argument.startsWith(u'-') && !isText);
        (isOption ? own : operandsGiven).append(argument);
    }
    return own + QStringList{u"--"_s} + operandsGiven;
}

QString wrapped(const QStringList &words, qsizetype indent)
{
    QString text;
    qsizetype column = 0;
    for (const auto &word : words) {
        if (column > 0 && column + 1 + word.size() > lineWidth) {
            text += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > 0) {
            text += u' ';
            ++column;
        }
        text += word;
        column += word.size();
    }
    return text;
}

} // namespace solidair
