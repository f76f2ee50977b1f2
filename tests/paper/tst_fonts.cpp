// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/fonts.h"

#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class TestFonts : public QObject
{
    Q_OBJECT

private slots:
    void findsAFaceToPrintWith();
    void refusesAFaceThatIsNotThere();
    void passesOverAFaceThatIsNotThere();
    void refusesToPrintWithoutAnyFace();
    void namesEachCharacterThatNoFaceShowsOnce();
    void findsNothingAmissInOurLanguages();
};

void TestFonts::findsAFaceToPrintWith()
{
    QVERIFY(loadPaperFonts());
    QVERIFY(!paperFamily().isEmpty());
}

void TestFonts::refusesAFaceThatIsNotThere()
{
    const auto family = usableFamily({u"No Such Face"_s});
    QVERIFY(!family);
    QCOMPARE(family.error().code, Error::Code::Unavailable);
    QVERIFY(family.error().message.contains(u"Carlito"_s));
}

void TestFonts::passesOverAFaceThatIsNotThere()
{
    QCOMPARE(usableFamily({u"No Such Face"_s, paperFamily()}).value(), paperFamily());
}

// In a process of its own, as Qt reads the machine's fonts once.
void TestFonts::refusesToPrintWithoutAnyFace()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    QFile configuration(folder.filePath(u"fonts.conf"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                        "<fontconfig></fontconfig>");
    configuration.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FONTCONFIG_FILE"_s, configuration.fileName());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--without-fonts"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), int(Error::Code::Unavailable));
#else
    QSKIP("The list of installed fonts can only be emptied under fontconfig.");
#endif
}

void TestFonts::namesEachCharacterThatNoFaceShowsOnce()
{
    // Two characters of planes without a script.
    const char32_t unassigned[]{0x10f0f0, 0x10f0f1};
    const auto missing = QString::fromUcs4(unassigned, 2);
    QCOMPARE(unprintable(u"Gent "_s + missing + missing), missing);
}

void TestFonts::findsNothingAmissInOurLanguages()
{
    QCOMPARE(unprintable(
                 u"Liège, Sint-Niklaas: œuvre, coördinator, „Grüße” – € 5 ½ … #ikbensolidair\n"_s),
             QString());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (application.arguments().contains(u"--without-fonts"_s)) {
        const auto family = usableFamily({u"Carlito"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s});
        return family ? 0 : int(family.error().code);
    }
    TestFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fonts.moc"
