// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/here.h"
#include "lyingfiles.h"
#include "support/sanitized.h"

#include <QSet>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double mostSeconds = 10; // of the processor, so that a busy machine does not count

long mostMebibytes()
{
    return isSanitized() ? 4000 : 400; // What watches the memory takes most of it.
}

/// What this process took so far, with all the commands in it.
struct Taken
{
    double seconds = 0; ///< All together.
    long mebibytes = 0; ///< At most.
};

Taken taken()
{
    Taken taken;
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    taken.seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
#ifdef Q_OS_MACOS
    taken.mebibytes = usage.ru_maxrss / (1024 * 1024);
#else
    taken.mebibytes = usage.ru_maxrss / 1024;
#endif
#endif
    return taken;
}

} // namespace

/// Files that hold what the program never writes, read by every reading command: none hangs, grows,
/// crashes or is called in order. With TRUST=all in the surroundings all of them, else some of each
/// kind.
class LyingFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void areManyAndOfDifferentNames();
    void areToldAndHarmNothing_data();
    void areToldAndHarmNothing();
    void aSoundFileIsInOrder();
    void cleanupTestCase();

private:
    Program m_program;
    Taken m_before;
    double m_longest = 0; ///< Seconds of the processor that one command took.
    QByteArray m_slowest; ///< Of which file.
    int m_files = 0;
};

void LyingFilesTest::initTestCase()
{
    EXITS(0, m_program.run(u"new sound.solidair --sample"_s));
}

void LyingFilesTest::areManyAndOfDifferentNames()
{
    QSet<QString> names;
    const auto all = lyingFiles();
    for (const auto &file : all)
        names.insert(file.name);
    QCOMPARE(names.size(), all.size());
    QVERIFY2(all.size() >= 120, qPrintable(QString::number(all.size())));
}

void LyingFilesTest::areToldAndHarmNothing_data()
{
    QTest::addColumn<int>("number");
    const auto all = lyingFiles();
    const int stride = qgetenv("TRUST") == "all" ? 1 : 4;
    for (int i = 0; i < all.size(); i += stride)
        QTest::newRow(qPrintable(all[i].name)) << i;
}

void LyingFilesTest::areToldAndHarmNothing()
{
    QFETCH(const int, number);
    m_program.copy(u"sound.solidair"_s, u"c.solidair"_s);
    lyingFiles().value(number).make(m_program.path(u"c.solidair"_s));
    const QByteArray before = m_program.bytes(u"c.solidair"_s);

    for (const auto &line : {u"list c.solidair"_s, u"show c.solidair 41002"_s,
                             u"report c.solidair status --output r.txt"_s,
                             u"report c.solidair sheet --for 41002 --output s.txt"_s,
                             u"letters c.solidair --template ask-nl --to 41002 --output l.pdf"_s,
                             u"check c.solidair"_s}) {
        m_before = taken();
        const auto outcome = runHere(m_program, line);
        const auto after = taken();
        if (after.seconds - m_before.seconds > m_longest) {
            m_longest = after.seconds - m_before.seconds;
            m_slowest = line.toUtf8() + " of " + QTest::currentDataTag();
        }
        const QByteArray told = line.toUtf8() + '\n' + outcome.told();
        QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 1, told.constData());
        QVERIFY2(outcome.exitCode == 0 || !outcome.messages.trimmed().isEmpty(), told.constData());
        QVERIFY2(after.seconds - m_before.seconds < mostSeconds, told.constData());
        QVERIFY2(after.mebibytes <= std::max(m_before.mebibytes, mostMebibytes()),
                 told.constData());
        for (const char control : {'\x1b', '\a', '\0'}) {
            QVERIFY2(!outcome.output.contains(control), told.constData());
            QVERIFY2(!outcome.messages.contains(QLatin1Char(control)), told.constData());
        }
        QVERIFY2(m_program.bytes(u"c.solidair"_s) == before, told.constData());
        if (line.startsWith("check"_L1))
            QVERIFY2(outcome.exitCode == 1, told.constData());
    }
    QCOMPARE(m_program.files().filter(u"c.solidair-"_s), QStringList());
    ++m_files;
}

void LyingFilesTest::aSoundFileIsInOrder()
{
    const auto outcome = m_program.run(u"check sound.solidair"_s);
    EXITS(0, outcome);
    QCOMPARE(outcome.text(), u"The file is in order.\n"_s);
}

void LyingFilesTest::cleanupTestCase()
{
    qInfo("%d files; the longest %.2f s (%s), the largest %ld MiB, all %.0f s", m_files, m_longest,
          m_slowest.constData(), taken().mebibytes, taken().seconds);
}

QTEST_MAIN(LyingFilesTest)
#include "tst_lyingfiles.moc"
