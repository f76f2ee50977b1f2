// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/partialdate.h"

#include <QTest>

#include <algorithm>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class PartialDateTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsIsoOnly_data();
    void readsIsoOnly();
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void meansADayThatWasOrThatComes_data();
    void meansADayThatWasOrThatComes();
    void sortsAMonthBetweenTheDaysAroundIt();
    void standsForItsWholePeriod();
    void isPrintedAsPreciselyAsItIsKnown();
};

void PartialDateTest::readsIsoOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    for (const auto &text : {u"2023"_s, u"2023-11"_s, u"2023-11-05"_s, u""_s, u"2024-02-29"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const auto &text :
         {u"2023-13"_s, u"2023-02-29"_s, u"23"_s, u"2023-1"_s, u"2023-11-5"_s, u"1899"_s, u"3000"_s,
          u"2023-11-05x"_s, u"٢٠٢٣"_s, u"-023"_s, u"2023-00"_s, u"2023/11"_s, u"2023-11-00"_s})
        QTest::newRow(qPrintable(text)) << text << false;
}

void PartialDateTest::readsIsoOnly()
{
    QFETCH(const QString, text);
    QFETCH(const bool, accepted);

    const auto date = PartialDate::fromIso(text);

    QCOMPARE(date.has_value(), accepted);
    if (accepted)
        QCOMPARE(date->toIso(), text);
}

void PartialDateTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");
    QTest::newRow("Belgian") << u"22/11/2026"_s << u"2026-11-22"_s;
    QTest::newRow("short year") << u"22/11/26"_s << u"2026-11-22"_s;
    QTest::newRow("dashes") << u"22-11-2026"_s << u"2026-11-22"_s;
    QTest::newRow("points") << u" 5.1.2026 "_s << u"2026-01-05"_s;
    QTest::newRow("iso") << u"2026-11-22"_s << u"2026-11-22"_s;
    QTest::newRow("this year") << u"5/3"_s << u"2026-03-05"_s;
    QTest::newRow("month") << u"11/2023"_s << u"2023-11"_s;
    QTest::newRow("iso month") << u"2023-11"_s << u"2023-11"_s;
    QTest::newRow("year") << u"2023"_s << u"2023"_s;
    QTest::newRow("today") << u"Vandaag"_s << u"2026-11-22"_s;
    QTest::newRow("yesterday") << u"hier"_s << u"2026-11-21"_s;
    QTest::newRow("unknown") << u"onbekend"_s << u""_s;
    QTest::newRow("empty") << u"  "_s << u""_s;
    QTest::newRow("Dutch month") << u"november 2023"_s << u"2023-11"_s;
    QTest::newRow("French day") << u"1er août 2025"_s << u"2025-08-01"_s;
    QTest::newRow("short name") << u"5 nov 2023"_s << u"2023-11-05"_s;
    QTest::newRow("no such day") << u"31/2/2026"_s << u"refused"_s;
    QTest::newRow("no month") << u"13/2023"_s << u"refused"_s;
    QTest::newRow("words") << u"binnenkort"_s << u"refused"_s;
    QTest::newRow("ambiguous month") << u"jui 2023"_s << u"refused"_s;
}

void PartialDateTest::readsWhatPeopleType()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, iso);

    const auto date = PartialDate::fromText(typed, QDate(2026, 11, 22));

    QCOMPARE(date ? date->toIso() : u"refused"_s, iso);
}

void PartialDateTest::meansADayThatWasOrThatComes_data()
{
    using enum PartialDate::Sense;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PartialDate::Sense>("sense");
    QTest::addColumn<QString>("iso");
    // On 22 November 2026.
    QTest::newRow("past, last year") << u"15/12"_s << Past << u"2025-12-15"_s;
    QTest::newRow("past, this year") << u"21-11"_s << Past << u"2026-11-21"_s;
    QTest::newRow("past, today") << u"22/11"_s << Past << u"2026-11-22"_s;
    QTest::newRow("past, tomorrow's day") << u"23/11"_s << Past << u"2025-11-23"_s;
    QTest::newRow("past, leap day") << u"29/2"_s << Past << u"2024-02-29"_s;
    QTest::newRow("past, named") << u"15 december"_s << Past << u"2025-12-15"_s;
    QTest::newRow("past, its year given") << u"15/12/2026"_s << Past << u"2026-12-15"_s;
    QTest::newRow("due, this year") << u"15/12"_s << Due << u"2026-12-15"_s;
    QTest::newRow("due, today") << u"22/11"_s << Due << u"2026-11-22"_s;
    QTest::newRow("due, next year") << u"21/11"_s << Due << u"2027-11-21"_s;
    QTest::newRow("due, leap day") << u"29/2"_s << Due << u"2028-02-29"_s;
    QTest::newRow("due, named") << u"3 jan"_s << Due << u"2027-01-03"_s;
    QTest::newRow("no such day") << u"31/2"_s << Past << u"refused"_s;
    QTest::newRow("no such month") << u"5/13"_s << Due << u"refused"_s;
    QTest::newRow("any, this year") << u"15/12"_s << Any << u"2026-12-15"_s;
}

void PartialDateTest::meansADayThatWasOrThatComes()
{
    QFETCH(const QString, typed);
    QFETCH(const PartialDate::Sense, sense);
    QFETCH(const QString, iso);
    const auto date = PartialDate::fromText(typed, QDate(2026, 11, 22), sense);
    QCOMPARE(date ? date->toIso() : u"refused"_s, iso);
}

void PartialDateTest::sortsAMonthBetweenTheDaysAroundIt()
{
    const QStringList sorted{u""_s,           u"2023"_s,       u"2023-10-31"_s, u"2023-11"_s,
                             u"2023-11-01"_s, u"2023-12-01"_s, u"2024"_s};
    QList<PartialDate> dates;
    for (const auto &iso : sorted)
        dates.prepend(*PartialDate::fromIso(iso));

    std::ranges::sort(dates);

    for (qsizetype i = 0; i < sorted.size(); ++i)
        QCOMPARE(dates[i].toIso(), sorted[i]);
}

void PartialDateTest::standsForItsWholePeriod()
{
    QCOMPARE(PartialDate::fromIso(u"2024-02")->lastDay(), QDate(2024, 2, 29));
    QCOMPARE(PartialDate::fromIso(u"2023")->lastDay(), QDate(2023, 12, 31));
    QVERIFY(!PartialDate().lastDay().isValid());
}

void PartialDateTest::isPrintedAsPreciselyAsItIsKnown()
{
    const Phrases dutch(Language::Dutch);
    QCOMPARE(dateInWords(*PartialDate::fromIso(u"2023-11"), dutch), u"november\u00A02023"_s);
    QCOMPARE(dateInWords(*PartialDate::fromIso(u"2026-11-22"), dutch),
             u"22\u00A0november\u00A02026"_s);
    QCOMPARE(dateInWords(*PartialDate::fromIso(u"2026-05-01"), Phrases(Language::French)),
             u"1er\u00A0mai\u00A02026"_s);
    QCOMPARE(dateInTable(*PartialDate::fromIso(u"2026-03-05"), dutch), u"5/3/2026"_s);
    QCOMPARE(dateOnScreen(*PartialDate::fromIso(u"2023-11")), u"11/2023"_s);
    QCOMPARE(dateOnScreen(*PartialDate::fromIso(u"2026-03")), u"3/2026"_s);
    // As on paper.
    QCOMPARE(dateOnScreen(PartialDate(QDate(2026, 9, 14))), u"14/9/2026"_s);
    QCOMPARE(dateInTable(PartialDate(QDate(2026, 9, 14)), Phrases(Language::Dutch)),
             u"14/9/2026"_s);
    QCOMPARE(dateOnScreen(PartialDate()), QString());
}

QTEST_GUILESS_MAIN(PartialDateTest)
#include "tst_partialdate.moc"
