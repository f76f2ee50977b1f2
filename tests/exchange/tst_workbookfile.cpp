// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbookfile.h"

#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 22);

} // namespace

class WorkbookFileTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSameTableIsTheSameBytes();
    void takesAnyText();
    void takesATitleThatNoSheetMayHave();
};

void WorkbookFileTest::theSameTableIsTheSameBytes()
{
    const QList<CsvRow> rows{{u"naam"_s, u"aantal"_s, u"op"_s},
                             {u"Gent"_s, qint64(3), u"2026-11-05"_s}};
    const auto first = xlsxFile(u"Stand"_s, day, rows);
    QVERIFY(first);
    QVERIFY(first->startsWith("PK"));
    QTest::qWait(1100); // the file's own clock ticks in seconds
    QCOMPARE(*xlsxFile(u"Stand"_s, day, rows), *first);
    auto other = rows;
    other[1][1] = qint64(4);
    QVERIFY(*xlsxFile(u"Stand"_s, day, other) != *first);
}

void WorkbookFileTest::takesAnyText()
{
    const QList<CsvRow> rows{
        {u"tekst"_s},           {u"=HYPERLINK(\"file:///x\")"_s}, {u"<img src=file:///x>"_s},
        {QString(40000, u'x')}, {u"\U0001F600 \u0001"_s},         {QString()}};
    QVERIFY(xlsxFile(u"Stand"_s, day, rows));
    QVERIFY(xlsxFile(u"Leeg"_s, day, {}));
}

void WorkbookFileTest::takesATitleThatNoSheetMayHave()
{
    QVERIFY(xlsxFile(u"'Stand/van: zaken? op een heel lange dag in november'"_s, day, {{u"x"_s}}));
}

QTEST_GUILESS_MAIN(WorkbookFileTest)
#include "tst_workbookfile.moc"
