// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace solidair::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than any job needs on a slow machine with sanitizers; what takes longer hangs.
constexpr int longest = 20'000;

#ifdef Q_OS_UNIX
constexpr uid_t nobody = 65534;

void chownTo(const QString &path, uid_t user)
{
    if (chown(QFile::encodeName(path).constData(), user, user) != 0)
        qFatal("The owner of %s cannot be changed.", qPrintable(path));
}
#endif

} // namespace

QByteArray Outcome::told() const
{
    return "exit code " + QByteArray::number(exitCode) + "\n" + messages.toUtf8() + "\n"
        + output.left(2000);
}

Program::Program()
    : m_folder(std::make_unique<QTemporaryDir>())
    , m_environment(QProcessEnvironment::systemEnvironment())
    , m_executable(QStringLiteral(SOLIDAIR))
{
    QDir(m_folder->path()).mkdir(u"work"_s);
    QDir(m_folder->path()).mkdir(u"home"_s);
    const QString home = m_folder->path() + u"/home"_s;
    for (const auto &name : {u"LANGUAGE"_s, u"LANG"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
        m_environment.remove(name);
    for (const auto &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                             u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s})
        setVariable(name, home);
    setVariable(u"TZ"_s, u"UTC"_s);
    setVariable(u"USER"_s, u"anna"_s);
    speak(u"C.UTF-8"_s);
    setToday(QDate(2026, 11, 22));
}

void Program::setToday(QDate today)
{
    const auto noon = QDateTime(today, QTime(12, 0), Qt::UTC);
    setVariable(u"SOURCE_DATE_EPOCH"_s, QString::number(noon.toSecsSinceEpoch()));
}

void Program::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void Program::runAsOrdinaryUser()
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        return;
    // The build folder may be out of that user's reach.
    m_executable = m_folder->path() + u"/solidair"_s;
    QFile::copy(QStringLiteral(SOLIDAIR), m_executable);
    for (const auto &path : {m_folder->path(), m_folder->path() + u"/home"_s, folder()})
        chownTo(path, nobody);
    chownTo(m_executable, nobody);
    for (const auto &name : files())
        give(name);
    m_prefix = {u"setpriv"_s, u"--reuid=%1"_s.arg(nobody), u"--regid=%1"_s.arg(nobody),
                u"--clear-groups"_s};
#endif
}

void Program::give(const QString &name) const
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        chownTo(path(name), nobody);
#endif
}

QByteArray Program::bytes(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no file %s.", qPrintable(file.fileName()));
    return file.readAll();
}

void Program::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(file.fileName()));
}

void Program::copy(const QString &from, const QString &to) const
{
    QFile::remove(path(to));
    if (!QFile::copy(path(from), path(to)))
        qFatal("%s cannot be copied.", qPrintable(from));
}

QStringList Program::files() const
{
    return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                    QDir::Name);
}

std::unique_ptr<QProcess> Program::startEditor(const QStringList &arguments) const
{
    return start(QStringLiteral(EDITOR), arguments);
}

std::unique_ptr<QProcess> Program::start(const QString &executable,
                                         const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(folder());
    QStringList words = m_prefix;
    words << executable << arguments;
    process->start(words.first(), words.sliced(1));
    if (!process->waitForStarted())
        qFatal("%s does not start.", qPrintable(words.first()));
    return process;
}

Outcome Program::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    process->closeWriteChannel();
    const bool ended = process->waitForFinished(longest);
    if (!ended) {
        process->kill();
        process->waitForFinished();
    }
    Outcome outcome;
    if (!ended)
        outcome.exitCode = Outcome::hung;
    else if (process->exitStatus() != QProcess::NormalExit)
        outcome.exitCode = Outcome::crashed;
    else
        outcome.exitCode = process->exitCode();
    outcome.output = process->readAllStandardOutput();
    outcome.messages = QString::fromUtf8(process->readAllStandardError());
    if (outcome.exitCode == Outcome::crashed)
        outcome.messages += u"(signal %1)\n"_s.arg(process->exitCode());
    return outcome;
}

QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(QStringLiteral(PDFTOTEXT), {u"-raw"_s, path, u"-"_s});
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        qFatal("pdftotext does not read %s.", qPrintable(path));
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace solidair::test
