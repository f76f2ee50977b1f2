// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "support/sanitized.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString edit = QStringLiteral("stage campaign.solidair Aalst asked --date 2026-05-04");
const QStringList reading{QStringLiteral("list campaign.solidair"),
                          QStringLiteral("show campaign.solidair Gavere"),
                          QStringLiteral("check campaign.solidair"),
                          QStringLiteral("report campaign.solidair status --output ../r.txt"),
                          QStringLiteral("export campaign.solidair --output ../x.json")};

} // namespace

/// What stands beside the campaign file after a crash, a copy or a mistake, for the whole program.
class BesideTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void doesNotPlayALogOverAFileThatWasCopiedBack_data();
    void doesNotPlayALogOverAFileThatWasCopiedBack();
    void leavesAFileAloneThatTookThePlaceOfTheOpenOne();
    void deletesNothingThatAJournalNames();
    void writesNoFileOfTwoNames();
    void endsWhateverStandsBeside_data();
    void endsWhateverStandsBeside();

private:
    /// The program with the file open and four edits made, waiting.
    std::unique_ptr<QProcess> openWithEdits() const;
    /// Over the file that is there, as `cp`; or in its place, as `mv`.
    void putBack(const QString &from, bool inPlace) const;

    std::unique_ptr<Program> m_program;
    std::unique_ptr<QProcess> m_editor;
};

void BesideTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, m_program->run(u"new campaign.solidair --sample"_s));
    EXITS(0, m_program->run(u"backup campaign.solidair ../good.solidair"_s));
}

void BesideTest::cleanup()
{
    if (!m_editor)
        return;
    m_editor->kill();
    m_editor->waitForFinished();
    m_editor.reset();
}

std::unique_ptr<QProcess> BesideTest::openWithEdits() const
{
    auto editor = m_program->startEditor({u"campaign.solidair"_s, u"Gavere"_s, u"1"_s, u"4"_s});
    QByteArray said;
    while (!said.contains("-1") && editor->waitForReadyRead(10'000))
        said += editor->readAllStandardOutput();
    if (!said.contains("-1"))
        qFatal("%s", editor->readAllStandardError().constData());
    return editor;
}

void BesideTest::putBack(const QString &from, bool inPlace) const
{
    QTest::qWait(20); // The clock of the files ticks.
    const QString path = m_program->path(u"campaign.solidair"_s);
    if (!inPlace)
        QVERIFY(QFile::remove(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly)); // the same file, unless it was removed
    file.write(m_program->bytes(from));
}

void BesideTest::doesNotPlayALogOverAFileThatWasCopiedBack_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("copied over it") << true;
    QTest::newRow("moved over it") << false;
}

void BesideTest::doesNotPlayALogOverAFileThatWasCopiedBack()
{
    QFETCH(bool, inPlace);
    m_editor = openWithEdits();
    m_editor->kill();
    QVERIFY(m_editor->waitForFinished());
    putBack(u"../good.solidair"_s, inPlace);
    const QByteArray good = m_program->bytes(u"campaign.solidair"_s);
    const QByteArray log = m_program->bytes(u"campaign.solidair-wal"_s);
    const QStringList files = m_program->files();
    for (const auto &line : reading) {
        const auto read = m_program->run(line);
        EXITS(0, read);
        QVERIFY2(read.messages.contains(u"campaign.solidair-wal"_s), read.told().constData());
        QCOMPARE(m_program->files(), files);
        QCOMPARE(m_program->bytes(u"campaign.solidair"_s), good);
        QCOMPARE(m_program->bytes(u"campaign.solidair-wal"_s), log);
    }
    const auto written = m_program->run(edit);
    EXITS(0, written);
    QVERIFY2(written.messages.contains(u"campaign.solidair-wal.aside"_s),
             written.told().constData());
    QCOMPARE(m_program->bytes(u"campaign.solidair-wal.aside"_s), log);
    QCOMPARE(m_program->files(),
             (QStringList{u"campaign.solidair"_s, u"campaign.solidair-wal.aside"_s}));
    const auto checked = m_program->run(u"check campaign.solidair"_s);
    EXITS(0, checked);
    QVERIFY2(checked.messages.isEmpty(), checked.told().constData());
    const auto shown = m_program->run(u"show campaign.solidair Gavere"_s);
    QVERIFY2(!shown.text().contains(u"Voorbeeld 1"_s), shown.told().constData());
    EXITS(0, m_program->run(u"show campaign.solidair Aalst"_s));
}

void BesideTest::leavesAFileAloneThatTookThePlaceOfTheOpenOne()
{
    m_editor = openWithEdits();
    putBack(u"../good.solidair"_s, false);
    const QByteArray good = m_program->bytes(u"campaign.solidair"_s);
    m_editor->closeWriteChannel();
    QVERIFY(m_editor->waitForFinished());
    const QString told = QString::fromUtf8(m_editor->readAllStandardError());
    QVERIFY2(told.contains(u"no longer in its place"_s), qPrintable(told));
    const QString backup = told.section(u'“', 1).section(u'”', 0, 0);
    QVERIFY2(QFileInfo::exists(backup), qPrintable(told));
    QCOMPARE(m_program->files(), QStringList{u"campaign.solidair"_s});
    QCOMPARE(m_program->bytes(u"campaign.solidair"_s), good);
    EXITS(0, m_program->run(u"check campaign.solidair"_s));
    const auto kept = m_program->run({u"show"_s, backup, u"Gavere"_s});
    EXITS(0, kept);
    QVERIFY2(kept.text().contains(u"Voorbeeld 4"_s), kept.told().constData());
}

void BesideTest::deletesNothingThatAJournalNames()
{
    const auto word = [](quint32 number) {
        QByteArray bytes(4, '\0');
        qToBigEndian(number, bytes.data());
        return bytes;
    };
    QByteArray file = m_program->bytes(u"campaign.solidair"_s);
    file[18] = file[19] = '\1'; // No log, so that SQLite looks for a journal.
    m_program->write(u"campaign.solidair"_s, file);
    m_program->write(u"victim"_s, "precious");
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    QByteArray journal =
        magic + word(1) + word(7) + word(quint32(file.size() / 4096)) + word(512) + word(4096);
    journal.resize(512, '\0');
    quint32 checksum = 7;
    for (int at = 4096 - 200; at > 0; at -= 200)
        checksum += static_cast<quint8>(file.at(at));
    const QByteArray name = m_program->path(u"victim"_s).toUtf8();
    quint32 sum = 0;
    for (const char c : name)
        sum += static_cast<quint8>(c);
    journal += word(1) + file.first(4096) + word(checksum) + word(0x40000000 / 4096 + 1) + name
        + word(quint32(name.size())) + word(sum) + magic;
    m_program->write(u"campaign.solidair-journal"_s, journal);

    const QStringList files = m_program->files();
    for (const auto &line : reading) {
        EXITS(0, m_program->run(line));
        QCOMPARE(m_program->files(), files);
        QCOMPARE(m_program->bytes(u"campaign.solidair"_s), file);
    }
    EXITS(0, m_program->run(edit));
    QCOMPARE(m_program->bytes(u"victim"_s), QByteArray("precious"));
    QCOMPARE(m_program->bytes(u"campaign.solidair-journal.aside"_s), journal);
    EXITS(0, m_program->run(u"check campaign.solidair"_s));
}

void BesideTest::writesNoFileOfTwoNames()
{
#ifdef Q_OS_UNIX
    QCOMPARE(::link(QFile::encodeName(m_program->path(u"campaign.solidair"_s)).constData(),
                    QFile::encodeName(m_program->path(u"other.solidair"_s)).constData()),
             0);
    const auto refused = m_program->run(edit);
    EXITS(1, refused);
    QVERIFY2(refused.messages.contains(u"hard link"_s), refused.told().constData());
    EXITS(0, m_program->run(u"list other.solidair"_s));
    QCOMPARE(m_program->files(), (QStringList{u"campaign.solidair"_s, u"other.solidair"_s}));
#else
    QSKIP("Links are made by the functions of Unix here.");
#endif
}

void BesideTest::endsWhateverStandsBeside_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isPipe");
    for (const auto &ending : {u".lock"_s, u"-wal"_s, u"-journal"_s}) {
        QTest::addRow("a pipe, %s", qPrintable(ending)) << ending << true;
        QTest::addRow("1 GB, %s", qPrintable(ending)) << ending << false;
    }
}

void BesideTest::endsWhateverStandsBeside()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, ending);
    QFETCH(bool, isPipe);
    const QString path = m_program->path(u"campaign.solidair"_s + ending);
    if (isPipe) {
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    } else {
        QFile large(path);
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(qint64(1) << 30));
    }
    if (!isSanitized()) // Which reserves terabytes of addresses for itself.
        m_program->runBy({u"prlimit"_s, u"--as=800000000"_s}); // bytes of memory
    QElapsedTimer time;
    for (const auto &line : {u"list campaign.solidair"_s, u"check campaign.solidair"_s, edit}) {
        time.start();
        const auto done = m_program->run(line);
        EXITS(ending == u".lock"_s && line == edit ? 1 : 0, done);
        QVERIFY2(time.elapsed() < 10'000, qPrintable(line));
    }
#else
    QSKIP("prlimit is a program of Linux.");
#endif
}

QTEST_GUILESS_MAIN(BesideTest)
#include "tst_beside.moc"
