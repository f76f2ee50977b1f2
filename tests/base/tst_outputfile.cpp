// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/campaignmark.h"
#include "base/outputfile.h"
#include "base/remnants.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

/// The beginning of a campaign file.
QByteArray campaignBytes()
{
    QByteArray bytes("SQLite format 3\0", 16);
    bytes.append(QByteArray(campaignHeaderSize - bytes.size(), '\0'));
    bytes.replace(68, 4, "SOLI");
    return bytes + "content";
}

QStringList namesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

#ifdef Q_OS_UNIX
/// Files may not grow above this size for as long as it lives: it stands for a full disk.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t most)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{most, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }

    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};
#endif

} // namespace

class OutputFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void isReadableByTheOwnerOnly();
    void replacesAnOldFile();
    void refusesAFolderThatIsMissingAndADevice();
    void leavesAnOldFileWhereTheNewOneCannotBeWritten_data();
    void leavesAnOldFileWhereTheNewOneCannotBeWritten();
    void writesAllOrNoneOfSeveral();
    void writesToWhatALinkLeadsTo();
    void refusesACampaignFileByAnyName_data();
    void refusesACampaignFileByAnyName();
    void refusesANameThatIsNoText();
    void saysThatANameIsTooLong();
    void takesNoPlaceThatIsTaken();
    void takesNoPlaceWhileALogHoldsContent();
    void sweepsWhatADeadProcessLeftAndNothingElse();
};

void OutputFileTest::isReadableByTheOwnerOnly()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"letter.pdf"_s);
    const auto saved = saveDocument(path, "bytes");
    QVERIFY(saved);
    QCOMPARE(saved->path, path);
    QCOMPARE(saved->remark, QString());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others));
    QCOMPARE(bytesOf(path), QByteArray("bytes"));
    QCOMPARE(namesIn(folder), QStringList{u"letter.pdf"_s});
}

void OutputFileTest::replacesAnOldFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"letter.pdf"_s);
    put(path, "a longer old one");
    QVERIFY(saveDocument(path, "new"));
    QCOMPARE(bytesOf(path), QByteArray("new"));
    QCOMPARE(namesIn(folder), QStringList{u"letter.pdf"_s});
}

void OutputFileTest::refusesAFolderThatIsMissingAndADevice()
{
    const QTemporaryDir folder;
    for (const auto &path : {folder.filePath(u"none/letter.pdf"_s), folder.path()}) {
        const auto saved = saveDocument(path, "bytes");
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::FileAccess);
        QVERIFY(saved.error().message.contains(QDir::toNativeSeparators(path)));
    }
    QCOMPARE(namesIn(folder), QStringList());
}

void OutputFileTest::leavesAnOldFileWhereTheNewOneCannotBeWritten_data()
{
    QTest::addColumn<int>("size");
    // What fits into Qt's buffer of 16 KiB is written by the last flush only.
    QTest::newRow("fails in the last flush") << 10'000;
    QTest::newRow("fails in the midst") << 100'000;
}

void OutputFileTest::leavesAnOldFileWhereTheNewOneCannotBeWritten()
{
#ifdef Q_OS_UNIX
    QFETCH(int, size);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"letter.pdf"_s);
    put(path, "old");
    const SmallFiles full(4096);
    const auto atOnce = saveDocument(path, QByteArray(size, 'x'));
    const auto inPieces = saveDocument(path, [size](QIODevice &device) {
        for (int done = 0; done < size; done += 1000) {
            if (device.write(QByteArray(1000, 'x')) != 1000)
                return Result<>(Error{Error::Code::FileAccess, u"No room."_s, {}});
        }
        return Result<>();
    });
    for (const auto &saved : {atOnce, inPieces}) {
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::FileAccess);
    }
    QCOMPARE(bytesOf(path), QByteArray("old"));
    QCOMPARE(namesIn(folder), QStringList{u"letter.pdf"_s});
#else
    QSKIP("A full disk can only be imitated where files can be limited.");
#endif
}

void OutputFileTest::writesAllOrNoneOfSeveral()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const auto first = folder.filePath(u"1.pdf"_s);
    const auto second = folder.filePath(u"2.pdf"_s);
    put(first, "old");
    {
        const SmallFiles full(4096);
        QVERIFY(!saveDocuments({{first, "new"}, {second, QByteArray(10'000, 'x')}}));
    }
    QCOMPARE(bytesOf(first), QByteArray("old"));
    QCOMPARE(namesIn(folder), QStringList{u"1.pdf"_s});
    const auto saved = saveDocuments({{first, "new"}, {second, "other"}});
    QVERIFY(saved);
    QCOMPARE(*saved, QString());
    QCOMPARE(bytesOf(first), QByteArray("new"));
    QCOMPARE(bytesOf(second), QByteArray("other"));
#else
    QSKIP("A full disk can only be imitated where files can be limited.");
#endif
}

void OutputFileTest::writesToWhatALinkLeadsTo()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"far"_s));
    put(folder.filePath(u"far/real.pdf"_s), "old");
    QVERIFY(QFile::link(folder.filePath(u"far/real.pdf"_s), folder.filePath(u"link.pdf"_s)));
    QVERIFY(saveDocument(folder.filePath(u"link.pdf"_s), "new"));
    QVERIFY(QFileInfo(folder.filePath(u"link.pdf"_s)).isSymbolicLink());
    QCOMPARE(bytesOf(folder.filePath(u"far/real.pdf"_s)), QByteArray("new"));
#else
    QSKIP("Anyone may make a symbolic link on Unix only.");
#endif
}

void OutputFileTest::refusesACampaignFileByAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"c.solidair"_s, u"link.pdf"_s, u"hard.csv"_s, u"c.solidair-wal"_s,
                             u"c.solidair-journal"_s, u"c.solidair-shm"_s, u"c.solidair.lock"_s,
                             u"c.solidair.witness"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void OutputFileTest::refusesACampaignFileByAnyName()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const auto campaign = folder.filePath(u"c.solidair"_s);
    put(campaign, campaignBytes());
    QVERIFY(QFile::link(campaign, folder.filePath(u"link.pdf"_s)));
    QCOMPARE(::link(QFile::encodeName(campaign).constData(),
                    QFile::encodeName(folder.filePath(u"hard.csv"_s)).constData()),
             0);
    const auto before = namesIn(folder);

    const auto saved = saveDocument(folder.filePath(name), "report");

    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"is a campaign file"_s),
             qPrintable(saved.error().message));
    QCOMPARE(bytesOf(campaign), campaignBytes());
    QCOMPARE(namesIn(folder), before);
    // A file of another program with such a name is none of ours.
    QVERIFY(saveDocument(folder.filePath(u"other.pdf-wal"_s), "report"));
#else
    QSKIP("Anyone may make links on Unix only.");
#endif
}

void OutputFileTest::refusesANameThatIsNoText()
{
    const QTemporaryDir folder;
    // "café" in Latin-1, as Qt reads it.
    const auto saved = saveDocument(folder.filePath(u"caf\uFFFD.pdf"_s), "bytes");
    QVERIFY(!saved);
    QVERIFY2(saved.error().message.contains(u"no text"_s), qPrintable(saved.error().message));
    QCOMPARE(namesIn(folder), QStringList());
}

void OutputFileTest::saysThatANameIsTooLong()
{
    const QTemporaryDir folder;
    for (const auto &name : {QString(300, u'x'), QString(u"deep/"_s).repeated(1000)}) {
        const auto saved = saveDocument(folder.filePath(name + u".pdf"_s), "bytes");
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.contains(u"longer than the disk allows"_s),
                 qPrintable(saved.error().message));
        QVERIFY(saved.error().message.size() < 500);
    }
}

void OutputFileTest::takesNoPlaceThatIsTaken()
{
    const QTemporaryDir folder;
    for (const auto &there : {u"c.solidair"_s, u"c.solidair-wal"_s, u"c.solidair-journal"_s}) {
        put(folder.filePath(there), "of somebody");
        const OutputFile output(folder.filePath(u"c.solidair"_s), OutputFile::Place::New);
        QVERIFY(!output.check());
        QVERIFY(QFile::remove(folder.filePath(there)));
    }
    // Also when it comes while the file is being made.
    OutputFile output(folder.filePath(u"c.solidair"_s), OutputFile::Place::New);
    QVERIFY(output.check());
    put(output.path(), "ours");
    put(folder.filePath(u"c.solidair"_s), "of somebody");
    QVERIFY(!output.place());
    QCOMPARE(bytesOf(folder.filePath(u"c.solidair"_s)), QByteArray("of somebody"));
}

void OutputFileTest::takesNoPlaceWhileALogHoldsContent()
{
    const QTemporaryDir folder;
    {
        OutputFile output(folder.filePath(u"c.solidair"_s), OutputFile::Place::New);
        put(output.path(), "half of it");
        put(output.path() + u"-wal"_s, "the other half");
        QVERIFY(!output.place());
    }
    QCOMPARE(namesIn(folder), QStringList());
}

void OutputFileTest::sweepsWhatADeadProcessLeftAndNothingElse()
{
    const QTemporaryDir folder;
    // Above any process id
    const QString ours = QFileInfo(remnants::newName(folder.path())).fileName();
    const QString own = QString::number(QCoreApplication::applicationPid());
    QString dead = ours;
    dead.replace(u'-' + own + u'-', u"-4194303-"_s);
    QString elsewhere = dead;
    elsewhere.replace(10, 8, u"00000000"_s);
    const QStringList stay{ours, elsewhere, u"x.part"_s, u".solidair-notes.part"_s,
                           u"campaign.solidair.part"_s};
    for (const auto &name : stay + QStringList{dead, dead + u"-journal"_s, dead + u".witness"_s})
        put(folder.filePath(name), "bytes");

    QVERIFY(saveDocument(folder.filePath(u"report.txt"_s), "bytes"));

    QStringList expected = stay + QStringList{u"report.txt"_s};
    expected.sort();
    QStringList found = namesIn(folder);
    found.sort();
    QCOMPARE(found, expected);
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_outputfile.moc"
