// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "here.h"

#include "cli/commandline.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTemporaryFile>

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void takeOn(const QProcessEnvironment &environment)
{
    const auto own = QProcessEnvironment::systemEnvironment().keys();
    for (const auto &name : own) {
        if (!environment.contains(name))
            qunsetenv(name.toLocal8Bit().constData());
    }
    for (const auto &name : environment.keys())
        qputenv(name.toLocal8Bit().constData(), environment.value(name).toLocal8Bit());
}

QByteArray contentOf(QTemporaryFile &file)
{
    file.flush();
    file.seek(0);
    return file.readAll();
}

} // namespace

Outcome runHere(const Program &program, const QStringList &arguments)
{
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"solidair"_s);
    const auto back =
        qScopeGuard([folder = QDir::currentPath(), own = QProcessEnvironment::systemEnvironment()] {
            QDir::setCurrent(folder);
            takeOn(own);
        });
    takeOn(program.environment());
    QDir::setCurrent(program.folder());
    QTemporaryFile results;
    QTemporaryFile messages;
    if (!results.open() || !messages.open())
        qFatal("What the command tells cannot be kept.");
    Output output(results, messages);
    Outcome outcome;
    outcome.exitCode = runCommand(arguments, output);
    outcome.output = contentOf(results);
    outcome.messages = QString::fromUtf8(contentOf(messages));
    return outcome;
}

Outcome runHere(const Program &program, const QString &line)
{
    return runHere(program, QProcess::splitCommand(line));
}

} // namespace solidair::test
