// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace solidair::test {

/// What one call of the program did.
struct Outcome
{
    int exitCode = 0; ///< Or one of those below.
    static constexpr int crashed = -1;
    static constexpr int hung = -2; ///< Did not end in time and was killed.
    QByteArray output;
    QString messages;

    QString text() const { return QString::fromUtf8(output); }

    /// For a test that fails.
    QByteArray told() const;
};

/**
 * The built program, run as a person or a schedule runs it: in a folder of its own, with a home of
 * its own, on 22 November 2026.
 */
class Program
{
public:
    Program();

    /// LC_ALL of the next calls, such as "nl_BE.UTF-8".
    void speak(const QString &locale) { setVariable(QStringLiteral("LC_ALL"), locale); }

    void setToday(QDate today);
    void setVariable(const QString &name, const QString &value);

    /// A command that runs the program, such as strace with its options.
    void runBy(const QStringList &prefix) { m_prefix = prefix; }

    /// From now on as somebody without the rights of root, who owns the folder.
    void runAsOrdinaryUser();
    /// Gives a file or folder to that user.
    void give(const QString &name) const;

    /// Where the program runs; the names below are of files in it.
    QString folder() const { return m_folder->path() + QStringLiteral("/work"); }

    QString path(const QString &name) const { return folder() + u'/' + name; }

    QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    void copy(const QString &from, const QString &to) const;
    /// Names of all that stands in the folder.
    QStringList files() const;

    /// As typed: words between blanks, with double quotes around several.
    Outcome run(const QString &line) const { return run(QProcess::splitCommand(line)); }

    Outcome run(const QStringList &arguments) const;

    const QProcessEnvironment &environment() const { return m_environment; }

    /// The same as a process that runs.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        return start(m_executable, arguments);
    }

    /// One that makes one edit after the other until it is killed (editor.cpp), with the same
    /// surroundings.
    std::unique_ptr<QProcess> startEditor(const QStringList &arguments) const;

private:
    std::unique_ptr<QProcess> start(const QString &executable, const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
    QString m_executable;
    QStringList m_prefix;
};

/// What a reader finds in a PDF, without line breaks.
QString pdfText(const QString &path);

} // namespace solidair::test

/// The call ended with this exit code; what it told stands in the log when not.
#define EXITS(code, call)                                                                          \
    do {                                                                                           \
        const auto outcomeOfCall = (call);                                                         \
        QVERIFY2(outcomeOfCall.exitCode == (code), outcomeOfCall.told().constData());              \
    } while (false)
