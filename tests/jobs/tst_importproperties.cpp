// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/importworld.h"

#include <QFile>

#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

QString oneOf(const QStringList &texts)
{
    return texts[*rc::gen::inRange<qsizetype>(0, texts.size())];
}

/// A list of some rows, sound and unsound ones.
SourceList anyList()
{
    QList<QStringList> rows{{u"Gemeente"_s, u"Status"_s, u"Datum"_s, u"Gevraagd op"_s,
                             u"Engagement"_s, u"Contact"_s, u"Functie"_s, u"E-mail"_s, u"Tel"_s,
                             u"Verantwoordelijke"_s, u"Volgende stap"_s, u"Tegen"_s, u"Opm."_s,
                             u"Gevraagd door"_s, u"Iets"_s}};
    for (int row = *rc::gen::inRange(1, 9); row > 0; --row) {
        rows.append(
            {oneOf({u"Aalst"_s,
                    u"Lokeren"_s,
                    u"Zwijndrecht"_s,
                    u"Beveren"_s,
                    u"Aarschot"_s,
                    u"Aarschoot"_s,
                    u"46029"_s,
                    u"Alost"_s,
                    {}}),
             oneOf({{}, u"lid"_s, u"gevraagd"_s, u"bezig"_s, u"geweigerd"_s, u"misschien"_s}),
             oneOf({{}, u"2022"_s, u"nov. 2023"_s, u"5/6/2025"_s, u"najaar 2023"_s}),
             oneOf({{}, {}, u"2021"_s, u"3/2024"_s}),
             oneOf({{}, u"Taalcafé"_s, u"Opvang; taalcafe"_s, u"Buddy’s\nSport\nOpvang"_s}),
             oneOf({{}, u"Jan Proef"_s, u"Els Model"_s, u"jan proef"_s}),
             oneOf({{}, u"burgemeester"_s, u"schepen van Welzijn"_s}),
             oneOf({{},
                    u"a@b.example"_s,
                    u"Jan Proef <j@p.example>"_s,
                    u"A@B.example;c@d.example"_s}),
             oneOf({{}, u"053 00 00 01"_s, u"+32 53 00 00 01"_s}),
             oneOf({{}, u"Noor Proef"_s, u"Tim"_s}), oneOf({{}, u"Bellen"_s, u"bellen"_s}),
             oneOf({{}, u"1/12/2026"_s}), oneOf({{}, u"Een nota"_s, u"Twee\nlijnen"_s}),
             oneOf({{}, u"Groep"_s, u"groep"_s}),
             oneOf({{}, u"12"_s, u"2022"_s, u"hoog"_s, u"1/2/2023"_s})});
    }
    return ImportWorld::list(rows);
}

/// Its last column becomes a new field.
ImportPlan planWithField(const ImportWorld &world, const SourceList &list)
{
    auto mapping = world.mapping(list);
    mapping.columns.last() = {ImportTarget::Kind::NewField, {}};
    return world.plan(list, mapping);
}

QByteArray fileOf(const ImportWorld &world)
{
    QFile file(world.campaign.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What holds for every list.
class ImportPropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void planningAndRehearsingChangeNothing();
    void theSecondTimeBringsNothing();
    void undoneIsAsBefore();
};

void ImportPropertiesTest::initTestCase()
{
    // A slice; RC_PARAMS="max_success=1500" tries more (minutes).
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=40");
}

void ImportPropertiesTest::planningAndRehearsingChangeNothing()
{
    ImportWorld world;
    QVERIFY(rc::check("planning and rehearsing change nothing, and tell what will be", [&] {
        const auto list = anyList();
        const auto before = fileOf(world);
        const auto dump = dumpOf(world.session->database());
        const auto plan = planWithField(world, list);
        RC_ASSERT(fileOf(world) == before);
        ImportCommand command(*world.session, list.name, plan.records);
        const auto rehearsal = world.session->rehearse(command);
        RC_ASSERT(rehearsal.has_value() != plan.records.isEmpty());
        RC_ASSERT(dumpOf(world.session->database()) == dump);
        RC_ASSERT(plan.rows.size() == list.table.rows.size());
        const auto &counts = plan.counts;
        RC_ASSERT(counts.asked + counts.refused + counts.changed + counts.fresh + counts.same
                  == static_cast<int>(plan.rows.size()));
        if (!rehearsal)
            return;
        const auto told = [&](const QString &table) {
            return static_cast<int>(
                std::ranges::count_if(rehearsal->changes, [&](const RowChange &change) {
                    return change.table == table && change.before.isEmpty();
                }));
        };
        RC_ASSERT(told(u"step"_s) == counts.steps);
        RC_ASSERT(told(u"commitment"_s) == counts.commitments);
        RC_ASSERT(told(u"person"_s) == counts.contacts);
        RC_ASSERT(told(u"interaction"_s) == counts.notes);
        RC_ASSERT(told(u"coordinator"_s) == counts.coordinators);
        RC_ASSERT(told(u"own_field"_s) == counts.fields);
        RC_ASSERT(rehearsal->touched.municipalities.size() == counts.municipalities);
        RC_ASSERT(world.take(list, plan).has_value());
        world.session->undoStack().undo();
    }));
}

void ImportPropertiesTest::theSecondTimeBringsNothing()
{
    ImportWorld world;
    QVERIFY(rc::check("the second time brings nothing", [&] {
        const auto list = anyList();
        const auto first = planWithField(world, list);
        if (first.records.isEmpty())
            return;
        RC_ASSERT(world.take(list, first).has_value());
        const auto second = planWithField(world, list);
        world.session->undoStack().undo();
        for (const auto &row : second.rows) {
            for (const auto &change : row.changes)
                RC_LOG(qPrintable(u"%1 %2 %3→%4\n"_s.arg(QString::number(row.number), change.what,
                                                         change.before, change.after)));
        }
        RC_ASSERT(second.records.isEmpty());
        RC_ASSERT(second.counts.refused <= first.counts.refused);
        RC_ASSERT(second.counts.asked == first.counts.asked);
    }));
}

void ImportPropertiesTest::undoneIsAsBefore()
{
    ImportWorld world;
    QVERIFY(rc::check("undone is as before", [&] {
        const auto list = anyList();
        const auto before = dumpOf(world.session->database());
        const auto plan = planWithField(world, list);
        if (plan.records.isEmpty())
            return;
        RC_ASSERT(world.take(list, plan).has_value());
        RC_ASSERT(dumpOf(world.session->database()) != before);
        world.session->undoStack().undo();
        RC_ASSERT(dumpOf(world.session->database()) == before);
    }));
}

QTEST_GUILESS_MAIN(ImportPropertiesTest)
#include "tst_importproperties.moc"
