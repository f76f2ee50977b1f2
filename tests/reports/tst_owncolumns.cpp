// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/makereport.h"
#include "reports/sheetreport.h"
#include "reports/sheetworld.h"
#include "reports/statusreport.h"
#include "reports/statustext.h"
#include "views/ownfields.h"

#include <QTest>

#include <numeric>
#include <rapidcheck.h>

using namespace solidair;
using namespace solidair::test;

namespace {

const QDate day = sheetDay;

/// One that joined and one that was asked, with three own fields.
struct OwnWorld
{
    OwnWorld()
    {
        fields = {world.addField(u"Onthaal"_s, OwnField::Kind::Choice),
                  world.addField(u"Bedden"_s, OwnField::Kind::Number),
                  world.addField(u"Bezoek"_s, OwnField::Kind::Date)};
        auto &genk = world.add(u"71016"_s, u"Genk"_s, u"Limburg"_s, 66'000);
        StatusWorld::join(genk, u"2024", StatusWorld::text2023);
        genk.municipality.own = {StatusWorld::valueIn(fields[0], u"1"_s),
                                 StatusWorld::valueIn(fields[1], u"1200"_s),
                                 StatusWorld::valueIn(fields[2], u"2026-03"_s)};
        auto &hasselt = world.add(u"71022"_s, u"Hasselt"_s, u"Limburg"_s);
        StatusWorld::addStep(hasselt, Stage::Asked, u"2026-01-05");
    }

    QString key(int field) const { return ownFieldKey(fields[field].id); }

    ReportDocument status(const QStringList &keys, Language language = Language::Dutch) const
    {
        ReportArguments arguments;
        arguments.day = day;
        arguments.language = language;
        arguments.fields = keys;
        const auto report = statusReport(world.campaign(), arguments, day);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }

    StatusWorld world;
    QList<OwnField> fields;
};

Length widthOf(const ReportTable &table)
{
    return std::accumulate(
        table.columns.begin(), table.columns.end(), Length(),
        [](Length sum, const ReportColumn &column) { return sum + column.width; });
}

ReportTable tableIn(const ReportDocument &report, const QString &heading)
{
    return std::get<ReportTable>(section(report, heading).content);
}

} // namespace

/// What a campaign asks of its own, in reports.
class OwnColumnsTest final : public QObject
{
    Q_OBJECT

private slots:
    void standBehindTheOthersInEveryTable();
    void takeNoMoreRoomThanThereIs();
    void areValuesInTables();
    void areThereOnlyWhenTheyAreAsked();
    void haveRoomForThree();
    void sayWhenTheyAreOfPersons();
    void standOnASheetWhenTheyAreFilledIn();
    void areNamedAsAPersonTypesThem();
};

void OwnColumnsTest::standBehindTheOthersInEveryTable()
{
    const OwnWorld own;
    const auto report = own.status({own.key(0), own.key(2)});
    QVERIFY(rows(report, u"Toegetreden"_s).first().endsWith(u"| warm | maart 2026"_s));
    QVERIFY(rows(report, u"Gevraagd"_s).last().endsWith(u"| – | –"_s));
    const auto french = own.status({own.key(0)}, Language::French);
    const auto &joined = std::get<ReportTable>(french.sections[1].content);
    QCOMPARE(joined.columns.last().heading, u"Onthaal (fr)"_s);
    QCOMPARE(joined.rows.first().cells.last().text, u"chaud"_s);
    for (const auto &each : report.sections) {
        const auto *table = std::get_if<ReportTable>(&each.content);
        if (!table)
            continue;
        QCOMPARE(table->columns[table->columns.size() - 2].heading, u"Onthaal"_s);
        QCOMPARE(table->columns.last().heading, u"Bezoek"_s);
        QCOMPARE(table->columns.last().kind, ReportColumn::Kind::Date);
        for (const auto &row : table->rows)
            QVERIFY(row.headsGroup || row.cells.size() == table->columns.size());
    }
}

void OwnColumnsTest::takeNoMoreRoomThanThereIs()
{
    QVERIFY(rc::check("a table is as wide with own fields as without", [] {
        const OwnWorld own;
        QStringList keys;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
            keys.append(own.key(i - 1));
        const auto with = own.status(keys);
        const auto without = own.status({});
        for (qsizetype i = 0; i < with.sections.size(); ++i) {
            const auto *table = std::get_if<ReportTable>(&with.sections[i].content);
            if (!table)
                continue;
            const auto &before = std::get<ReportTable>(without.sections[i].content);
            RC_ASSERT(std::abs((widthOf(*table) - widthOf(before)).mm()) < 0.01);
            for (auto at = before.columns.size(); at < table->columns.size(); ++at)
                RC_ASSERT(table->columns[at].width.mm() > 10);
        }
    }));
}

void OwnColumnsTest::areValuesInTables()
{
    const OwnWorld own;
    const auto table = tableIn(own.status({own.key(1), own.key(2), own.key(0)}), u"Toegetreden"_s);
    const auto &cells = table.rows.first().cells;
    QCOMPARE(cells[cells.size() - 3].value, ReportValue(qint64(1200)));
    QCOMPARE(cells[cells.size() - 2].value, ReportValue(u"2026-03"_s));
    QCOMPARE(cells.last().value, ReportValue(u"warm"_s));
    QCOMPARE(table.columns[table.columns.size() - 3].kind, ReportColumn::Kind::Number);
}

void OwnColumnsTest::areThereOnlyWhenTheyAreAsked()
{
    const OwnWorld own;
    for (const auto &each : own.status({}).sections) {
        if (const auto *table = std::get_if<ReportTable>(&each.content)) {
            QVERIFY(std::ranges::none_of(table->columns, [](const ReportColumn &column) {
                return column.heading == u"Onthaal"_s;
            }));
        }
    }
    // One that is gone since it was chosen is left out.
    const auto gone = own.status({u"custom."_s + OwnFieldId::create().text(), own.key(0)});
    QCOMPARE(tableIn(gone, u"Toegetreden"_s).columns.last().heading, u"Onthaal"_s);
}

void OwnColumnsTest::haveRoomForThree()
{
    OwnWorld own;
    const auto fourth = own.world.addField(u"Vierde"_s, OwnField::Kind::Text);
    ReportArguments arguments;
    arguments.day = day;
    arguments.fields = {own.key(0), own.key(1), own.key(2), ownFieldKey(fourth.id)};
    const auto report = statusReport(own.world.campaign(), arguments, day);
    QVERIFY(!report);
    QCOMPARE(report.error().code, Error::Code::InvalidInput);
    QVERIFY(report.error().message.contains(u'3'));
}

void OwnColumnsTest::sayWhenTheyAreOfPersons()
{
    StatusWorld world;
    world.add(u"71016"_s, u"Genk"_s, u"Limburg"_s);
    auto field = world.addField(u"Bijnaam"_s, OwnField::Kind::Text);
    field.isPersonal = true;
    const auto campaign = world.campaign().withLists({}, {}, {field});
    ReportArguments arguments;
    arguments.day = day;
    const auto without = statusReport(campaign, arguments, day);
    QVERIFY(!without->state.contains(u"persoonsgegevens"_s));
    arguments.fields = {ownFieldKey(field.id)};
    const auto with = statusReport(campaign, arguments, day);
    QVERIFY2(with->state.contains(u"persoonsgegevens"_s), qPrintable(with->state));
}

void OwnColumnsTest::standOnASheetWhenTheyAreFilledIn()
{
    OwnWorld own;
    const auto language = own.world.addField(u"Taal"_s, OwnField::Kind::Text, RecordKind::Person);
    MunicipalityRecords records;
    auto somebody = contact(u"Bea Voorbeeld"_s, u"schepen"_s);
    somebody.person.own = {StatusWorld::valueIn(language, u"Frans"_s)};
    records.contacts = {somebody};
    const auto campaign = own.world.campaign();
    const auto sheet = [&](const QString &nis) {
        const auto made = sheetReport(campaign, MunicipalityId::named(nis), records, {day}, day);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        return *made;
    };
    const auto filled = sheet(u"71016"_s);
    QStringList lines;
    const auto its = section(filled, u"Eigen velden"_s);
    for (const auto &line : std::get<ReportLines>(its.content))
        lines.append(line.label + u'|' + line.text);
    QCOMPARE(lines, QStringList({u"Onthaal|warm"_s, u"Bedden|1200"_s, u"Bezoek|3/2026"_s}));
    QVERIFY2(rows(filled, u"Contacten"_s).last().contains(u"Taal: Frans"_s),
             qPrintable(rows(filled, u"Contacten"_s).last()));
    const auto empty = sheet(u"71022"_s);
    QVERIFY(std::ranges::none_of(
        empty.sections, [](const ReportSection &it) { return it.heading == u"Eigen velden"_s; }));
}

void OwnColumnsTest::areNamedAsAPersonTypesThem()
{
    const OwnWorld own;
    const auto campaign = own.world.campaign();
    QCOMPARE(*ownFieldsMeant(campaign, u"bedden, ONTHAAL,bedden"_s),
             QStringList({own.key(1), own.key(0)}));
    QCOMPARE(*ownFieldsMeant(campaign, own.key(2)), QStringList{own.key(2)});
    QCOMPARE(*ownFieldsMeant(campaign, {}), QStringList());
    const auto unknown = ownFieldsMeant(campaign, u"kleur"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::NotFound);
    QVERIFY(unknown.error().message.contains(u"Onthaal, Bedden, Bezoek"_s));
}

QTEST_GUILESS_MAIN(OwnColumnsTest)

#include "tst_owncolumns.moc"
