// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/here.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// A list as coordinators have it, of 60 rows with wrong names and half dates, by the command line.
class ImportTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    Outcome import(const QString &rest) const
    {
        return runHere(*m_program, u"import campaign.solidair "_s + rest);
    }

    QByteArray dump() const
    {
        runHere(*m_program, u"export campaign.solidair --output dump.json"_s);
        return m_program->bytes(u"dump.json"_s);
    }

private slots:
    void init();
    void theDryRunTellsWhatTheRunDoes();
    void theSameListTwiceBringsNothing();
    void whatIsRefusedIsToldAndSaved();
    void aLayoutIsKeptAndFound();
    void whatCannotBeReadChangesNothing();
};

void ImportTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, runHere(*m_program, u"new campaign.solidair"_s));
    QFile list(QStringLiteral(SOURCE_DIR "/tests/data/import/opvolging.csv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    m_program->write(u"lijst.csv"_s, list.readAll());
}

void ImportTest::theDryRunTellsWhatTheRunDoes()
{
    const auto before = m_program->bytes(u"campaign.solidair"_s);
    const auto told = import(u"lijst.csv --dry-run"_s);
    EXITS(0, told);
    QCOMPARE(m_program->bytes(u"campaign.solidair"_s), before);
    QVERIFY(!m_program->files().contains(u"lijst (not taken in).csv"_s));
    const auto done = import(u"lijst.csv"_s);
    EXITS(0, done);
    const auto counts = done.text();
    QVERIFY2(counts.startsWith(
                 u"44 row(s) new, 0 row(s) changed, 4 row(s) the same, 12 row(s) refused"_s),
             done.told().constData());
    QVERIFY(told.text().endsWith(counts));
    EXITS(0, runHere(*m_program, u"check campaign.solidair"_s));
}

void ImportTest::theSameListTwiceBringsNothing()
{
    EXITS(0, import(u"lijst.csv"_s));
    const auto first = dump();
    const auto second = import(u"lijst.csv"_s);
    EXITS(0, second);
    QVERIFY2(second.text().startsWith(u"0 row(s) new, 0 row(s) changed, 48 row(s) the same"_s),
             second.told().constData());
    QCOMPARE(dump(), first);
    const auto lokeren =
        runHere(*m_program, u"show campaign.solidair Lokeren --on 2024-06-01 --format json"_s);
    const auto json = QJsonDocument::fromJson(lokeren.output).object();
    QCOMPARE(json[u"nis"_s].toString(), u"46014"_s);
    QCOMPARE(json[u"stage"_s].toString(), u"joined"_s);
    QCOMPARE(json[u"since"_s].toString(), u"2023-11"_s);
    QCOMPARE(json[u"counted"_s].toInt(), 3);
}

void ImportTest::whatIsRefusedIsToldAndSaved()
{
    const auto done = import(u"lijst.csv"_s);
    EXITS(0, done);
    for (const auto &line :
         {u"Row 50, Aalst, refused, cell B50"_s, u"Row 51, Dendermode, refused, cell B51"_s,
          u"Knokke-Heist"_s, u"Row 57, Anzegem, refused, cell F57"_s,
          u"Row 59, Tielt, refused, cell F59"_s, u"Row 60, Zemst, refused, cell E60"_s})
        QVERIFY2(done.messages.contains(line), qPrintable(line));
    const auto saved = QString::fromUtf8(m_program->bytes(u"lijst (not taken in).csv"_s));
    QCOMPARE(saved.count(u'\n'), 13);
    QVERIFY(saved.contains(u"Qwertegem"_s));
    QVERIFY(saved.section(u'\n', 0, 0).contains(u";Opm.;Reason"_s));
    // It comes in again as far as it was put right, and brings nothing twice.
    auto right = saved;
    right.replace(u"Dendermode"_s, u"Dendermonde"_s).replace(u"30/02/26"_s, u"28/02/26"_s);
    m_program->write(u"lijst (not taken in).csv"_s, right.toUtf8());
    const auto again =
        runHere(*m_program, {u"import"_s, u"campaign.solidair"_s, u"lijst (not taken in).csv"_s});
    EXITS(0, again);
    QVERIFY2(again.text().contains(u"10 row(s) refused"_s), again.told().constData());
    const auto left = QString::fromUtf8(m_program->bytes(u"lijst (not taken in).csv"_s));
    QCOMPARE(left.count(u'\n'), 11);
}

void ImportTest::aLayoutIsKeptAndFound()
{
    EXITS(0, import(u"lijst.csv --dry-run --keep-mapping Opvolging"_s));
    EXITS(0, import(u"lijst.csv --dry-run --mapping Opvolging"_s));
    const auto unknown = import(u"lijst.csv --mapping Andere"_s);
    EXITS(1, unknown);
    QVERIFY(unknown.messages.contains(u"Opvolging"_s));
}

void ImportTest::whatCannotBeReadChangesNothing()
{
    const auto before = dump();
    EXITS(1, import(u"nergens.csv"_s));
    m_program->write(u"naamloos.csv"_s, "Kleur;Vorm\nrood;rond\n");
    EXITS(1, import(u"naamloos.csv"_s));
    m_program->write(u"fout.csv"_s, "Gemeente;Fase\nNergensgem;lid\n");
    EXITS(1, import(u"fout.csv"_s));
    EXITS(2, runHere(*m_program, u"import campaign.solidair"_s));
    EXITS(1, import(u"lijst.csv --sheet Blad2"_s));
    QCOMPARE(dump(), before);
}

QTEST_MAIN(ImportTest)
#include "tst_import.moc"
