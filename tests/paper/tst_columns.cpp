// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/columns.h"
#include "support/documenttest.h"

#include <numeric>
#include <rapidcheck.h>

using namespace solidair;
using namespace solidair::test;

namespace {

TableRow row(const QStringList &texts)
{
    TableRow result;
    for (const auto &text : texts)
        result.append({plainRun(text)});
    return result;
}

qreal sum(const QList<TableColumn> &columns)
{
    return std::accumulate(
               columns.begin(), columns.end(), Length(),
               [](Length width, const TableColumn &column) { return width + column.width; })
        .mm();
}

int linesOf(const QList<TableColumn> &columns, const QList<TableRow> &rows)
{
    return Table(columns, rows, {}).lineCount(0);
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatFits();
    void takesFromTheEmptyForTheFull();
    void givesOneLineToAsManyAsItCan();
    void setsTheHeadsOnOneLineWhereThereIsRoom();
    void keepsTheWidthOfTheTable();
};

void TestColumns::leavesWhatFits()
{
    const QList<TableColumn> columns{{u"A"_s, 40_mm}, {u"B"_s, 20_mm, true}, {u"C"_s, 110_mm}};
    const auto fitted = fittedColumns(columns, {row({u"Aalst"_s, u"12"_s, u"–"_s})});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(fitted[i].width, columns[i].width);
}

void TestColumns::takesFromTheEmptyForTheFull()
{
    const QList<TableColumn> columns{
        {u"Gemeente"_s, 33_mm}, {u"Sinds"_s, 19.5_mm, true}, {u"Volgende stap"_s, 60_mm}};
    const QList<TableRow> rows{row({u"Aalst"_s, u"november\u00A02026"_s, u"–"_s})};
    QVERIFY(linesOf(columns, rows) > 1);
    QCOMPARE(linesOf(fittedColumns(columns, rows), rows), 1);
    // And the other way round.
    const QList<TableRow> empty{row({u"Aalst"_s, u"–"_s, u"Een afspraak met iedereen maken op"_s})};
    QCOMPARE(linesOf(fittedColumns(columns, empty), empty), 1);
}

void TestColumns::givesOneLineToAsManyAsItCan()
{
    // The text can not be had on one line; that is no reason to break the date.
    const QList<TableColumn> columns{
        {u"Gemeente"_s, 33_mm}, {u"Sinds"_s, 10_mm}, {u"Reden"_s, 60_mm}};
    const QList<TableRow> rows{
        row({u"Aalst"_s, u"datum onbekend"_s, u"een woord "_s.repeated(30)})};
    const auto fitted = fittedColumns(columns, rows);
    const auto line = fittedColumns(columns, {row({u"Aalst"_s, u"datum onbekend"_s, u"–"_s})});
    QCOMPARE(linesOf(line, {row({u"Aalst"_s, u"datum onbekend"_s, u"–"_s})}), 1);
    QCOMPARE(linesOf(fitted, {row({u"Aalst"_s, u"datum onbekend"_s, u"–"_s})}), 1);
    QVERIFY(fitted[2].width > 59.9_mm);
}

void TestColumns::setsTheHeadsOnOneLineWhereThereIsRoom()
{
    const QList<TableColumn> columns{{u"Gemeente"_s, 80_mm},
                                     {u"Dagen zonder contact"_s, 15_mm, true}};
    const QList<TableRow> rows{row({u"Aalst"_s, u"18"_s})};
    const Table before(columns, rows, {});
    const Table after(fittedColumns(columns, rows), rows, {});
    QVERIFY(after.headerHeight() < before.headerHeight() / 2);
}

void TestColumns::keepsTheWidthOfTheTable()
{
    QVERIFY(rc::check("columns stay as wide together, and none vanishes", [] {
        const auto count = *rc::gen::inRange(1, 9);
        QList<TableColumn> columns;
        QStringList cells;
        for (int i = 0; i < count; ++i) {
            columns.append({u"Kop"_s, 170_mm / count, *rc::gen::arbitrary<bool>()});
            const auto word = QString(*rc::gen::inRange(1, 60), u'w');
            cells.append((word + u' ').repeated(*rc::gen::inRange(0, 6)).trimmed());
        }
        const auto fitted = fittedColumns(columns, {row(cells)});
        RC_ASSERT(std::abs(sum(fitted) - 170.0) < 0.01);
        for (const auto &column : fitted)
            RC_ASSERT(column.width > 3_mm);
    }));
}

SOLIDAIR_DOCUMENT_TEST(TestColumns)

#include "tst_columns.moc"
