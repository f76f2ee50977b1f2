// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype usageWidth = 96;

QString shown(const CommandOption &option)
{
    const QString text =
        u"--"_s + option.name + (option.value.isEmpty() ? QString() : QString(u' ' + option.value));
    return option.required ? text : u'[' + text + u']';
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all =
        fileCommands() + readingCommands() + recordingCommands() + documentCommands();
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
    for (const auto &option : options)
        words.append(shown(option));
    QString text;
    qsizetype column = 0;
    for (const auto &word : std::as_const(words)) {
        if (column > 0 && column + 1 + word.size() > usageWidth) {
            text += u"\n       "_s;
            column = 7;
        }
        if (column > 0) {
            text += u' ';
            ++column;
        }
        text += word;
        column += word.size();
    }
    return text;
}

QString Command::help() const
{
    QString text = usage() + u"\n\n"_s + QCoreApplication::translate("Command", summary) + u'\n';
    qsizetype width = 0;
    for (const auto &option : options)
        width = std::max(width, option.name.size() + option.value.size() + 3);
    if (!options.isEmpty())
        text += u'\n';
    for (const auto &option : options) {
        const QString form = u"--"_s + option.name + u' ' + option.value;
        text += u"  "_s + form.leftJustified(width + 2)
            + QCoreApplication::translate("Command", option.description) + u'\n';
    }
    return text;
}

} // namespace solidair
