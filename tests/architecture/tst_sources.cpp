// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/sourcefiles.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beyond this a file has two jobs.
constexpr int mostLines = 400;

bool hasLicenceHeader(const QString &text)
{
    static const QRegularExpression header(
        u"\\A(#![^\\n]*\\n)?(//|#|--) SPDX-FileCopyrightText: [^\\n]+\\n"
        "(//|#|--) SPDX-License-Identifier: GPL-3\\.0-or-later\\n"_s);
    return header.match(text).hasMatch();
}

/// A path that only one machine has: somebody's home or a build machine's work folder.
bool namesAMachine(const QString &text)
{
    static const QRegularExpression path(
        u"(?<![\\w.}])/(?:(?:home|Users)/[a-z]\\w*|root|work)/[\\w.]"_s);
    return path.match(text).hasMatch();
}

const QStringList &folders()
{
    static const QStringList tops{u"app"_s,  u"ui"_s,  u"tests"_s,    u"resources"_s,
                                  u"i18n"_s, u".ci"_s, u"packaging"_s};
    return tops;
}

} // namespace

/// What holds for every file of the tree, whatever its layer.
class SourcesTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsALicenceHeader();
    void knowsAPathOfAMachine();
    void everySourceNamesItsLicence();
    void noSourceHasTwoJobs();
    void noFileNamesAMachine();
    void filesAreWrittenThroughOneClass();
};

void SourcesTest::knowsALicenceHeader()
{
    const QString holder = u" SPDX-FileCopyrightText: 2026 The Solidair authors\n"_s;
    const QString licence = u" SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QVERIFY(hasLicenceHeader(u"//"_s + holder + u"//"_s + licence));
    QVERIFY(hasLicenceHeader(u"#!/bin/sh\n#"_s + holder + u"#"_s + licence));
    QVERIFY(!hasLicenceHeader(u"//"_s + holder));
    QVERIFY(!hasLicenceHeader(u"\n//"_s + holder + u"//"_s + licence));
    QVERIFY(!hasLicenceHeader(u"//"_s + holder + u"// SPDX-License-Identifier: MIT\n"_s));
}

void SourcesTest::knowsAPathOfAMachine()
{
    // Put together here, or this file would be one that names a machine.
    for (const auto &folder : {u"home/noor"_s, u"Users/noor"_s, u"root"_s, u"work"_s})
        QVERIFY2(namesAMachine(u"see /%1/notes.txt"_s.arg(folder)), qPrintable(folder));
    QVERIFY(!namesAMachine(u"frame/work/notes"_s));
    QVERIFY(!namesAMachine(u"$HOME/notes"_s));
    QVERIFY(!namesAMachine(u"https://solidair.example/work/notes"_s));
}

void SourcesTest::everySourceNamesItsLicence()
{
    const auto sources =
        sourceFiles(folders(), {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"*.sh"_s, u"run"_s});
    QVERIFY(sources.size() > 10);
    for (const auto &[path, text] : sources)
        QVERIFY2(hasLicenceHeader(text), qPrintable(path));
}

void SourcesTest::noSourceHasTwoJobs()
{
    for (const auto &[path, text] :
         sourceFiles({u"app"_s, u"ui"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s}))
        QVERIFY2(text.count(u'\n') <= mostLines, qPrintable(path));
}

void SourcesTest::noFileNamesAMachine()
{
    const QStringList text{u"*.h"_s,    u"*.cpp"_s, u"*.txt"_s, u"*.cmake"_s, u"*.sql"_s,
                           u"*.json"_s, u"*.csv"_s, u"*.ts"_s,  u"*.sh"_s,    u"*.md"_s,
                           u"*.html"_s, u"*.qrc"_s, u"run"_s};
    for (const auto &[path, content] : sourceFiles(folders(), text))
        QVERIFY2(!namesAMachine(content), qPrintable(path));
    const QDir root(QStringLiteral(SOURCE_DIR));
    const auto tops =
        root.entryInfoList({u"*.md"_s, u"CMakeLists.txt"_s, u"CMakePresets.json"_s}, QDir::Files);
    QVERIFY(tops.size() >= 2);
    for (const auto &top : tops) {
        QFile file(top.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!namesAMachine(QString::fromUtf8(file.readAll())), qPrintable(top.fileName()));
    }
}

void SourcesTest::filesAreWrittenThroughOneClass()
{
    // Qt's own lose the error of the last flush, copy what they cannot rename, and ask no disk.
    for (const auto &[path, text] : sourceFiles({u"app"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s})) {
        for (const auto &word : {u"QSaveFile"_s, u"QFile::rename("_s, u"QFile::copy("_s}) {
            // A private copy to read from is none for the person.
            const bool isRead = path.endsWith(u"storage/leftovers.cpp"_s);
            QVERIFY2(isRead || !text.contains(word), qPrintable(path + u": "_s + word));
        }
    }
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
