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
    return wrapped(words, 8);
}

QString Command::help() const
{
    const QString about = QCoreApplication::translate("Command", summary);
    QString text = usage() + u"\n\n"_s + wrapped(about.split(u' ')) + u'\n';
    if (!options.isEmpty())
        text += u'\n';
    const auto formOf = [](const CommandOption &option) {
        return QString(u"--"_s + option.name + u' ' + option.value).trimmed();
    };
    qsizetype width = 0;
    for (const auto &option : options) {
        if (const auto size = formOf(option).size(); size <= widestForm)
            width = std::max(width, size);
    }
    const QString nextLine = u'\n' + QString(width + 4, u' ');
    for (const auto &option : options) {
        const QString form = formOf(option);
        text += u"  "_s + (form.size() > width ? form + nextLine : form.leftJustified(width + 2))
            + QCoreApplication::translate("Command", option.description) + u'\n';
    }
    return text;
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
