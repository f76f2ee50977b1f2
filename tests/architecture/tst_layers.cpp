// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/layerrules.h"
#include "architecture/sourcefiles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Reads the sources and holds every layer to what it may know.
class LayersTest final : public QObject
{
    Q_OBJECT

private slots:
    void seesAPlantedViolation_data();
    void seesAPlantedViolation();
    void letsPassWhatIsAllowed_data();
    void letsPassWhatIsAllowed();
    void seesALibraryTooMany();
    void seesAPlantedCircle();
    void includesOnlyWhatItMay();
    void hasNoCircleOfRooms();
    void linksOnlyWhatItMay();
};

void LayersTest::seesAPlantedViolation_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    const auto planted = [](const QString &path, const QString &line) {
        QTest::newRow(qPrintable(path + u' ' + line)) << path << line;
    };
    planted(u"app/base/text.cpp"_s, u"#include \"domain/step.h\""_s);
    planted(u"app/domain/step.h"_s, u"#include \"storage/database.h\""_s);
    planted(u"app/domain/step.h"_s, u"#include \"../storage/database.h\""_s);
    planted(u"app/storage/database.cpp"_s, u"#include \"session/campaignsession.h\""_s);
    planted(u"app/session/commands/addstepcommand.cpp"_s, u"#include \"letters/composer.h\""_s);
    planted(u"app/paper/sheet.h"_s, u"#include \"letters/composer.h\""_s);
    planted(u"app/letters/composer.cpp"_s, u"#include \"storage/database.h\""_s);
    planted(u"app/letters/composer.cpp"_s, u"#include \"reports/status.h\""_s);
    planted(u"app/reports/status.cpp"_s, u"#include \"session/campaignsession.h\""_s);
    planted(u"app/exchange/dump.cpp"_s, u"#include \"paper/pdf.h\""_s);
    planted(u"app/jobs/makeletters.cpp"_s, u"#include \"storage/database.h\""_s);
    planted(u"app/cli/cli.cpp"_s, u"#include \"letters/composer.h\""_s);
    planted(u"app/jobs/makeletters.cpp"_s, u"#include \"cli/cli.h\""_s);
    planted(u"ui/frame/mainwindow.cpp"_s, u"#include \"cli/cli.h\""_s);
    planted(u"ui/list/overview.cpp"_s, u"#  include \"storage/database.h\""_s);

    planted(u"app/session/campaignsession.cpp"_s, u"#include <QSqlQuery>"_s);
    planted(u"app/session/campaignsession.cpp"_s, u"#include <QtSql/QSqlQuery>"_s);
    planted(u"app/session/campaignsession.cpp"_s, u"#include <sqlite3.h>"_s);
    planted(u"ui/frame/mainwindow.cpp"_s, u"#include <qsqlquery.h>"_s);
    planted(u"app/jobs/makeletters.cpp"_s, u"#include <QMessageBox>"_s);
    planted(u"app/letters/composer.cpp"_s, u"#include <QWidget>"_s);
    planted(u"app/letters/batch.cpp"_s, u"#include <QPrinter>"_s);
    planted(u"app/exchange/table.cpp"_s, u"#include <QTextDocument>"_s);
    planted(u"app/domain/step.h"_s, u"#include <QColor>"_s);
    planted(u"app/domain/step.h"_s, u"#include <QObject>"_s);
    planted(u"app/domain/register.cpp"_s, u"#include <QFile>"_s);
    planted(u"app/domain/register.cpp"_s, u"#include <fstream>"_s);
    planted(u"app/domain/register.cpp"_s, u"    return QDateTime::currentDateTime().date();"_s);
    planted(u"app/domain/register.cpp"_s, u"    return QDate::currentDate();"_s);
    planted(u"app/domain/register.h"_s, u"    Q_OBJECT"_s);
    planted(u"app/session/campaignsession.h"_s, u"    QSharedPointer<int> m_count;"_s);
    planted(u"app/helpers/tools.cpp"_s, u"int one = 1;"_s);

    planted(u"ui/kit/chip.cpp"_s, u"#include \"ui/desk/workspace.h\""_s);
    planted(u"ui/desk/workspace.h"_s, u"#include \"ui/list/row.h\""_s);
    planted(u"ui/stage/stagedialog.cpp"_s, u"#include \"ui/dossier/dossierview.h\""_s);
    planted(u"ui/dossier/dossierview.cpp"_s, u"#include \"ui/stage/stagedialog.h\""_s);
    planted(u"ui/persons/personspage.cpp"_s, u"#include \"../dossier/dossierview.h\""_s);
    planted(u"ui/letters/letterspage.h"_s, u"#include \"ui/frame/mainwindow.h\""_s);
    planted(u"ui/main.cpp"_s, u"#include \"ui/list/row.h\""_s);
    planted(u"ui/list/row.cpp"_s, u"#include \"ui/pages/overview.h\""_s);
    planted(u"ui/pages/overview.cpp"_s, u"int one = 1;"_s);
    planted(u"ui/overview.cpp"_s, u"int one = 1;"_s);
}

void LayersTest::seesAPlantedViolation()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    const QString text = u"// A source like any other.\n\n#include <QString>\n%1\nint two = 2;\n"_s;
    QCOMPARE(layerViolations(path, text.arg(line)).size(), 1);
    const bool isMisplaced = line == "int one = 1;"_L1; // whatever stands in it
    if (!isMisplaced)
        QCOMPARE(layerViolations(path, text.arg(QString())), QStringList());
}

void LayersTest::letsPassWhatIsAllowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    const auto allowed = [](const QString &path, const QString &line) {
        QTest::newRow(qPrintable(path + u' ' + line)) << path << line;
    };
    allowed(u"app/domain/step.h"_s, u"#include \"base/partialdate.h\""_s);
    allowed(u"app/domain/step.h"_s, u"#include \"stage.h\""_s);
    allowed(u"app/domain/step.h"_s,
            u"// not <QObject>: #include <QObject>, QDate::currentDate()"_s);
    allowed(u"app/storage/database.cpp"_s, u"#include <QSqlDatabase>"_s);
    allowed(u"app/storage/backup.cpp"_s, u"#include <sqlite3.h>"_s);
    allowed(u"app/session/campaignsession.cpp"_s, u"#include \"commands/addstepcommand.h\""_s);
    allowed(u"app/session/campaignsession.h"_s, u"#include <QUndoStack>"_s);
    allowed(u"app/letters/composer.cpp"_s, u"#include \"paper/galley.h\""_s);
    allowed(u"app/reports/status.cpp"_s, u"#include \"map/mosaic.h\""_s);
    allowed(u"ui/main.cpp"_s, u"#include \"cli/cli.h\""_s);
    allowed(u"ui/frame/mainwindow.cpp"_s, u"#include <QMainWindow>"_s);
    allowed(u"ui/main.cpp"_s, u"#include \"ui/frame/application.h\""_s);
    allowed(u"ui/list/view.cpp"_s, u"#include \"row.h\""_s);
    allowed(u"ui/list/view.cpp"_s, u"#include \"ui/kit/look.h\""_s);
    allowed(u"ui/dossier/dossierview.cpp"_s, u"#include \"ui/persons/contactdialog.h\""_s);
    allowed(u"ui/frame/mainwindow.cpp"_s, u"#include \"ui/letters/letterspage.h\""_s);
    allowed(u"ui/printing/printing.cpp"_s, u"#include <QPrinter>"_s);
    allowed(u"app/base/result.h"_s, u"#include <tl/expected.hpp>"_s);
    allowed(u"app/domain/register.cpp"_s, u"#include <queue>"_s);
    allowed(u"app/domain/register.cpp"_s, u"#include <QtGlobal>"_s);
}

void LayersTest::letsPassWhatIsAllowed()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QCOMPARE(layerViolations(path, line + u'\n'), QStringList());
}

void LayersTest::seesALibraryTooMany()
{
    const QString lists = u"solidair_layer(letters SOURCES batch.cpp USES solidair_%1)"_s;
    QCOMPARE(linkViolations(u"letters"_s, lists.arg("storage"_L1)).size(), 1);
    QCOMPARE(linkViolations(u"letters"_s, lists.arg("paper"_L1)), QStringList());
}

void LayersTest::seesAPlantedCircle()
{
    const std::pair list(u"ui/list/page.cpp"_s, u"#include \"ui/stage/stagedialog.h\"\n"_s);
    const std::pair stage(u"ui/stage/stagedialog.h"_s, u"#include \"ui/persons/contact.h\"\n"_s);
    const std::pair persons(u"ui/persons/contact.cpp"_s, u"#include \"ui/list/row.h\"\n"_s);
    const std::pair below(u"ui/list/row.h"_s, u"#include \"ui/kit/look.h\"\n"_s);
    const std::pair remark(u"ui/persons/contact.h"_s, u"// #include \"ui/list/row.h\"\n"_s);
    QCOMPARE(roomCircle({list, stage, persons, below}), u"list → stage → persons → list"_s);
    QCOMPARE(roomCircle({list, stage, below, remark}), QString());
}

void LayersTest::includesOnlyWhatItMay()
{
    const auto files = sourceFiles({u"app"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(files.size() > 10);
    QStringList violations;
    for (const auto &[path, text] : files)
        violations += layerViolations(path, text);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void LayersTest::hasNoCircleOfRooms()
{
    const auto files = sourceFiles({u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(files.size() > 10);
    QCOMPARE(roomCircle(files), QString());
}

void LayersTest::linksOnlyWhatItMay()
{
    QStringList violations;
    int layers = 0;
    for (const auto &[path, text] : sourceFiles({u"app"_s, u"ui"_s}, {u"CMakeLists.txt"_s})) {
        const QString layer = layerOf(path);
        if (layer.isEmpty())
            continue;
        violations += linkViolations(layer, text);
        ++layers;
    }
    QVERIFY(layers >= 3);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
