// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/here.h"
#include "cli/smalldisk.h"

#include <QDir>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What a command writes is whole, or the old one stays; and it never stands where it must not.
class OutputsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aNewCampaignIsWholeOrNotThere_data();
    void aNewCampaignIsWholeOrNotThere();
    void keepsTheOldDocumentOnAFullDisk_data();
    void keepsTheOldDocumentOnAFullDisk();
    void isNeverACampaignFile_data();
    void isNeverACampaignFile();
    void refusesANameThatIsNoText();
    void tellsWhenAFileMayNotGrow();
    void saysThatAPathIsTooLong();
    void listsTheBackupsOfBeforeTheFileWasRenamed();
    void anExportBecomesTheSameCampaign();
    void leavesAPartOfSomebodyElseAlone();

private:
    std::unique_ptr<Program> m_program;
};

void OutputsTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, runHere(*m_program, u"new campaign.solidair --sample"_s));
}

void OutputsTest::aNewCampaignIsWholeOrNotThere_data()
{
    QTest::addColumn<int>("kibibytes");
    // From where the file itself fits to where its log does too.
    for (int size = 1480; size <= 2320; size += 120)
        QTest::addRow("%d KiB", size) << size;
}

void OutputsTest::aNewCampaignIsWholeOrNotThere()
{
    QFETCH(int, kibibytes);
    const SmallDisk disk(m_program->path(u"disk"_s), kibibytes);
    if (!disk.isMounted())
        QSKIP("A disk of its own can be mounted by root only; trust.faults tries it everywhere.");
    const auto made = m_program->run(u"new disk/new.solidair"_s);
    const auto left = QDir(m_program->path(u"disk"_s))
                          .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (made.exitCode == 0) {
        QCOMPARE(left, QStringList{u"new.solidair"_s});
        EXITS(0, m_program->run(u"check disk/new.solidair"_s));
        return;
    }
    EXITS(1, made);
    QVERIFY2(made.messages.trimmed().endsWith(u'.'), made.told().constData());
    QCOMPARE(left, QStringList());
}

void OutputsTest::keepsTheOldDocumentOnAFullDisk_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    for (const auto &ending : {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"txt"_s}) {
        const QString name = u"disk/r."_s + ending;
        QTest::newRow(qPrintable(ending))
            << u"report campaign.solidair status --output "_s + name << name;
    }
    QTest::newRow("letters")
        << u"letters campaign.solidair --template ask-nl --to Aalst --output disk/l.pdf"_s
        << u"disk/l.pdf"_s;
    QTest::newRow("export") << u"export campaign.solidair --output disk/x.json"_s
                            << u"disk/x.json"_s;
}

void OutputsTest::keepsTheOldDocumentOnAFullDisk()
{
    QFETCH(QString, line);
    QFETCH(QString, name);
    const SmallDisk disk(m_program->path(u"disk"_s), 64);
    if (!disk.isMounted())
        QSKIP("A disk of its own can be mounted by root only; trust.faults tries it everywhere.");
    m_program->write(name, "old");
    QFile filler(m_program->path(u"disk/filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const QByteArray page(4096, 'x');
    while (filler.write(page) == page.size()) { }
    // Room for the name of another file, and for nothing in it.
    const auto refused = m_program->run(line);
    EXITS(1, refused);
    QVERIFY2(refused.messages.trimmed().endsWith(u'.'), refused.told().constData());
    QCOMPARE(m_program->bytes(name), QByteArray("old"));
    QCOMPARE(QDir(m_program->path(u"disk"_s))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             2);
}

void OutputsTest::isNeverACampaignFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("target");
    for (const auto &target : {u"campaign.solidair"_s, u"other.solidair"_s}) {
        for (const auto &[name, line] :
             {std::pair("report", u"report campaign.solidair status --output link.pdf"_s),
              std::pair(
                  "letters",
                  u"letters campaign.solidair --template ask-nl --to Aalst --output link.pdf"_s),
              std::pair("letters that are recorded",
                        u"letters campaign.solidair --template ask-nl --to Aalst --log "
                        "--output link.pdf"_s),
              std::pair("export", u"export campaign.solidair --output link.json"_s)})
            QTest::addRow("%s to %s", name, qPrintable(target)) << line << target;
    }
}

void OutputsTest::isNeverACampaignFile()
{
#ifndef Q_OS_UNIX
    QSKIP("Anyone may make links on Unix only.");
#endif
    QFETCH(QString, line);
    QFETCH(QString, target);
    m_program->copy(u"campaign.solidair"_s, u"other.solidair"_s);
    const auto before = m_program->bytes(target);
    QVERIFY(QFile::link(target, m_program->path(u"link.pdf"_s)));
    QVERIFY(QFile::link(u"link.pdf"_s, m_program->path(u"link.json"_s)));
    const auto refused = m_program->run(line);
    EXITS(1, refused);
    QVERIFY2(refused.messages.contains(u"is a campaign file"_s), refused.told().constData());
    const auto shown = m_program->run(u"show %1 Aalst --format json"_s.arg(target));
    EXITS(0, shown);
    QVERIFY(shown.text().contains(u"\"letters\": [\n    ]"_s));
    if (!line.contains(u"--log"_s))
        QCOMPARE(m_program->bytes(target), before);
}

void OutputsTest::refusesANameThatIsNoText()
{
#ifndef Q_OS_LINUX
    QSKIP("Names are bytes on Linux.");
#endif
    m_program->runBy({u"sh"_s, u"-c"_s, u"exec \"$@\" \"$(printf 'caf\\351.txt')\""_s, u"sh"_s});
    const auto files = m_program->files();
    for (const auto &line :
         {u"report campaign.solidair status --output"_s, u"new"_s, u"backup campaign.solidair"_s,
          u"restore campaign.solidair"_s, u"list"_s, u"set campaign.solidair sender.name"_s}) {
        const auto refused = m_program->run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.contains(u"no text (UTF-8)"_s), refused.told().constData());
        QCOMPARE(m_program->files(), files);
    }
}

void OutputsTest::tellsWhenAFileMayNotGrow()
{
#ifndef Q_OS_LINUX
    QSKIP("prlimit is a program of Linux.");
#endif
    m_program->write(u"x.json"_s, "old");
    m_program->runBy({u"prlimit"_s, u"--fsize=30000"_s});
    for (const auto &line :
         {u"new other.solidair"_s, u"export campaign.solidair --output x.json"_s,
          u"backup campaign.solidair b.solidair"_s, u"set campaign.solidair sender.name Jan"_s}) {
        const auto refused = m_program->run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.trimmed().endsWith(u'.'), refused.told().constData());
    }
    QCOMPARE(m_program->bytes(u"x.json"_s), QByteArray("old"));
}

void OutputsTest::saysThatAPathIsTooLong()
{
    const QString name(300, u'x');
    const QString deep = (QString(200, u'd') + u'/').repeated(3);
    QVERIFY(QDir(m_program->folder()).mkpath(deep));
    for (const QString &line :
         {u"list %1.solidair"_s.arg(name), u"new %1.solidair"_s.arg(name),
          u"backup campaign.solidair %1.solidair"_s.arg(name),
          u"report campaign.solidair status --output %1.txt"_s.arg(name),
          u"letters campaign.solidair --template ask-nl --to Aalst --output %1/"_s.arg(name)}) {
        const auto refused = m_program->run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.contains(u"longer than the disk allows"_s),
                 refused.told().constData());
    }
    for (const QString &line : {u"new %1new.solidair"_s.arg(deep),
                                u"restore campaign.solidair %1new.solidair"_s.arg(deep)}) {
        const auto refused = m_program->run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.contains(u"too long"_s), refused.told().constData());
    }
    QVERIFY(QDir(m_program->path(deep))
                .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void OutputsTest::listsTheBackupsOfBeforeTheFileWasRenamed()
{
    const auto old = m_program->run(u"backup campaign.solidair"_s);
    EXITS(0, old);
    QVERIFY(QFile::rename(m_program->path(u"campaign.solidair"_s),
                          m_program->path(u"renamed.solidair"_s)));
    m_program->setToday(QDate(2026, 11, 23));
    const auto made = m_program->run(u"backup renamed.solidair"_s);
    EXITS(0, made);
    const auto listed = m_program->run(u"backup renamed.solidair --list"_s);
    EXITS(0, listed);
    const auto lines = listed.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0],
             made.text().trimmed() + u"\t2026-11-23T12:00:00\t"_s
                 + QFileInfo(m_program->path(u"renamed.solidair"_s)).canonicalFilePath());
    QCOMPARE(lines[1],
             old.text().trimmed() + u"\t2026-11-22T12:00:00\t"_s
                 + QFileInfo(m_program->folder()).canonicalFilePath() + u"/campaign.solidair"_s);
    EXITS(0, m_program->run({u"restore"_s, lines[1].section(u'\t', 0, 0), u"again.solidair"_s}));
}

void OutputsTest::anExportBecomesTheSameCampaign()
{
    EXITS(0, runHere(*m_program, u"export campaign.solidair --output a.json"_s));
    EXITS(0, runHere(*m_program, u"new copy.solidair --from a.json"_s));
    EXITS(0, runHere(*m_program, u"export copy.solidair --output b.json"_s));
    QCOMPARE(m_program->bytes(u"b.json"_s), m_program->bytes(u"a.json"_s));
    EXITS(0, runHere(*m_program, u"check copy.solidair"_s));
    EXITS(1, runHere(*m_program, u"new copy.solidair --from a.json"_s));
    EXITS(1, runHere(*m_program, u"new third.solidair --from campaign.solidair"_s));
    EXITS(2, runHere(*m_program, u"new third.solidair --sample --from a.json"_s));
    QVERIFY(!m_program->files().contains(u"third.solidair"_s));
}

void OutputsTest::leavesAPartOfSomebodyElseAlone()
{
    m_program->write(u"b.solidair.part"_s, "of somebody");
    EXITS(0, m_program->run(u"backup campaign.solidair b.solidair"_s));
    QCOMPARE(m_program->bytes(u"b.solidair.part"_s), QByteArray("of somebody"));
}

QTEST_MAIN(OutputsTest)
#include "tst_outputs.moc"
