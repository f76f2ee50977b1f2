// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/here.h"
#include "cli/smalldisk.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString edit = QStringLiteral("stage campaign.solidair Aalst asked --date 2026-05-04");

} // namespace

/// Files that cannot be used as they are: a sentence, exit code 1, and nothing lost.
class BreakingTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void refusesABadFile_data();
    void refusesABadFile();
    void refusesANewerFile();
    void readsAReadOnlyFileAndRefusesToWriteIt();
    void readsInAReadOnlyFolderAndRefusesToWriteThere();
    void refusesAFileThatMayNotBeRead();
    void refusesToMakeACampaignOnAFullDisk();
    void keepsTheCampaignOnAFullDisk();
    void keepsTheCampaignWhenFilesMayNotGrow();
    void failsWhenTheResultGoesNowhere();
    void refusesAStepWithoutAPlace_data();
    void refusesAStepWithoutAPlace();

private:
    /// Nothing may be done with it, in words, and its bytes stay.
    void refusesEverything(const QString &name) const;
    QByteArray content(const QString &name) const;

    std::unique_ptr<Program> m_program;
};

void BreakingTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, runHere(*m_program, u"new campaign.solidair --sample"_s));
}

QByteArray BreakingTest::content(const QString &name) const
{
    const auto made = runHere(*m_program, u"export %1 --output ../content.json"_s.arg(name));
    if (made.exitCode != 0)
        qFatal("%s", made.told().constData());
    return m_program->bytes(u"../content.json"_s);
}

void BreakingTest::refusesEverything(const QString &name) const
{
    const QStringList files = m_program->files();
    const QByteArray bytes = files.contains(name) ? m_program->bytes(name) : QByteArray();
    for (const auto &line :
         {u"list %1"_s, u"show %1 Genk"_s, u"check %1"_s, u"report %1 status --output r.txt"_s,
          u"letters %1 --template ask-nl --to Aalst --output l.pdf"_s,
          u"export %1 --output x.json"_s, u"backup %1"_s, u"restore %1 new.solidair"_s,
          u"set %1 sender.name Ander"_s, u"stage %1 Aalst asked --date 2026-05-04"_s}) {
        const auto refused = runHere(*m_program, line.arg(name));
        EXITS(1, refused);
        QVERIFY2(refused.messages.trimmed().endsWith(u'.'), refused.told().constData());
        QVERIFY2(refused.output.isEmpty(), refused.told().constData());
        QCOMPARE(m_program->files(), files);
    }
    if (files.contains(name))
        QCOMPARE(m_program->bytes(name), bytes);
}

void BreakingTest::refusesABadFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("spreadsheet") << QByteArray("PK\3\4") + QByteArray(3000, '\0');
    QTest::newRow("short") << QByteArray("SQLite format 3");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
}

void BreakingTest::refusesABadFile()
{
    QFETCH(QByteArray, bytes);
    if (!bytes.isNull())
        m_program->write(u"bad.solidair"_s, bytes);
    refusesEverything(u"bad.solidair"_s);
}

void BreakingTest::refusesANewerFile()
{
    QByteArray bytes = m_program->bytes(u"campaign.solidair"_s);
    bytes[62] = 3; // user_version, bytes 60 to 63 of the header
    m_program->write(u"newer.solidair"_s, bytes);
    refusesEverything(u"newer.solidair"_s);
}

void BreakingTest::readsAReadOnlyFileAndRefusesToWriteIt()
{
    QVERIFY(QFile::setPermissions(m_program->path(u"campaign.solidair"_s), QFile::ReadOwner));
    m_program->runAsOrdinaryUser();
    const auto before = m_program->bytes(u"campaign.solidair"_s);
    EXITS(0, m_program->run(u"list campaign.solidair"_s));
    EXITS(0, m_program->run(u"report campaign.solidair status --output status.pdf"_s));
    const auto refused = m_program->run(edit);
    EXITS(1, refused);
    QVERIFY2(refused.messages.contains(u"not changed"_s), refused.told().constData());
    QCOMPARE(m_program->bytes(u"campaign.solidair"_s), before);
    QCOMPARE(m_program->files(), (QStringList{u"campaign.solidair"_s, u"status.pdf"_s}));
}

void BreakingTest::readsInAReadOnlyFolderAndRefusesToWriteThere()
{
    m_program->runAsOrdinaryUser();
    const auto closed = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(m_program->folder(), closed));
    const auto before = m_program->bytes(u"campaign.solidair"_s);
    EXITS(0, m_program->run(u"list campaign.solidair"_s));
    EXITS(0, m_program->run(u"check campaign.solidair"_s));
    EXITS(0, m_program->run(u"backup campaign.solidair"_s));
    EXITS(1, m_program->run(edit));
    EXITS(1, m_program->run(u"new other.solidair"_s));
    EXITS(1, m_program->run(u"report campaign.solidair status --output status.pdf"_s));
    EXITS(1, m_program->run(u"export campaign.solidair --output all.json"_s));
    QVERIFY(QFile::setPermissions(m_program->folder(), closed | QFile::WriteOwner));
    QCOMPARE(m_program->bytes(u"campaign.solidair"_s), before);
    QCOMPARE(m_program->files(), QStringList{u"campaign.solidair"_s});
}

void BreakingTest::refusesAFileThatMayNotBeRead()
{
    m_program->runAsOrdinaryUser();
    QVERIFY(QFile::setPermissions(m_program->path(u"campaign.solidair"_s), QFile::WriteOwner));
    for (const auto &line : {u"list campaign.solidair"_s, edit}) {
        const auto refused = m_program->run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.contains(u"may not be read"_s), refused.told().constData());
    }
}

void BreakingTest::refusesToMakeACampaignOnAFullDisk()
{
    const SmallDisk disk(m_program->path(u"disk"_s), 1024);
    if (!disk.isMounted())
        QSKIP("A disk of its own can be mounted by root only; files that may not grow are tested.");
    const auto refused = m_program->run(u"new disk/new.solidair --sample"_s);
    EXITS(1, refused);
    QVERIFY2(refused.messages.trimmed().endsWith(u'.'), refused.told().constData());
    QVERIFY(QDir(m_program->path(u"disk"_s))
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void BreakingTest::keepsTheCampaignOnAFullDisk()
{
    const SmallDisk disk(m_program->path(u"disk"_s), 2048);
    if (!disk.isMounted())
        QSKIP("A disk of its own can be mounted by root only; files that may not grow are tested.");
    m_program->copy(u"campaign.solidair"_s, u"disk/c.solidair"_s);
    const QByteArray before = content(u"disk/c.solidair"_s);
    QFile filler(m_program->path(u"disk/filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (filler.write(page) == page.size()) { }

    for (const auto &line :
         {u"stage disk/c.solidair Aalst asked --date 2026-05-04"_s,
          u"report disk/c.solidair status --output disk/r.pdf"_s,
          u"letters disk/c.solidair --template ask-nl --to Aalst --output disk/l.pdf"_s,
          u"export disk/c.solidair --output disk/x.json"_s,
          u"backup disk/c.solidair disk/b.solidair"_s}) {
        const auto refused = m_program->run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.trimmed().endsWith(u'.'), refused.told().constData());
    }
    EXITS(0, m_program->run(u"list disk/c.solidair"_s));
    QVERIFY(filler.remove());
    QCOMPARE(content(u"disk/c.solidair"_s), before);
    QCOMPARE(QDir(m_program->path(u"disk"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"c.solidair"_s});
    EXITS(0, m_program->run(u"stage disk/c.solidair Aalst asked --date 2026-05-04"_s));
}

void BreakingTest::keepsTheCampaignWhenFilesMayNotGrow()
{
#ifndef Q_OS_LINUX
    QSKIP("prlimit is a program of Linux.");
#endif
    const QByteArray before = content(u"campaign.solidair"_s);
    Program limited;
    limited.write(u"campaign.solidair"_s, m_program->bytes(u"campaign.solidair"_s));
    limited.runBy(
        {u"sh"_s, u"-c"_s, u"trap '' XFSZ; exec prlimit --fsize=30000 \"$@\""_s, u"sh"_s});
    for (const auto &line :
         {u"new other.solidair"_s, edit, u"export campaign.solidair --output x.json"_s,
          u"backup campaign.solidair b.solidair"_s}) {
        const auto refused = limited.run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.trimmed().endsWith(u'.'), refused.told().constData());
    }
    EXITS(0, limited.run(u"list campaign.solidair"_s));
    limited.runBy({});
    EXITS(0, limited.run(u"export campaign.solidair --output content.json"_s));
    QCOMPARE(limited.bytes(u"content.json"_s), before);
    // What the failed opening could not tidy up, the next one does.
    EXITS(0, limited.run(edit));
    QCOMPARE(limited.files(), (QStringList{u"campaign.solidair"_s, u"content.json"_s}));
}

void BreakingTest::failsWhenTheResultGoesNowhere()
{
#ifndef Q_OS_LINUX
    QSKIP("/dev/full is of Linux.");
#endif
    m_program->runBy({u"sh"_s, u"-c"_s, u"exec \"$@\" > /dev/full"_s, u"sh"_s});
    for (const auto &line : {u"list campaign.solidair"_s, u"--help"_s, u"--version"_s}) {
        const auto failed = m_program->run(line);
        EXITS(1, failed);
    }
}

void BreakingTest::refusesAStepWithoutAPlace_data()
{
    QTest::addColumn<QString>("step");
    QTest::newRow("tomorrow") << u"Aalst asked --date 2026-11-23"_s;
    QTest::newRow("next year") << u"Aalst asked --date 2027"_s;
    QTest::newRow("before its municipality existed")
        << u"Beveren-Kruibeke-Zwijndrecht left --date 2024-06-01"_s;
    QTest::newRow("left before it joined") << u"Lokeren left --date 2023-10-31"_s;
    QTest::newRow("asked after it joined") << u"Lokeren asked --date 2026-05-04"_s;
    QTest::newRow("joined again") << u"Lokeren joined --date 2026-05-04"_s;
    QTest::newRow("unknown name") << u"Atlantis asked --date 2026-05-04"_s;
    QTest::newRow("part of a name") << u"Sint asked --date 2026-05-04"_s;
}

void BreakingTest::refusesAStepWithoutAPlace()
{
    QFETCH(QString, step);
    const QByteArray before = content(u"campaign.solidair"_s);
    const auto refused = runHere(*m_program, u"stage campaign.solidair "_s + step);
    EXITS(1, refused);
    QVERIFY2(!refused.messages.trimmed().isEmpty(), "nothing was told");
    QCOMPARE(content(u"campaign.solidair"_s), before);
}

QTEST_MAIN(BreakingTest)
#include "tst_breaking.moc"
