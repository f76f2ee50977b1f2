// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/statusworld.h"
#include "views/listrows.h"

#include <QTest>

#include <array>
#include <rapidcheck.h>

using namespace solidair;

namespace {

const QDate today(2026, 11, 22);
const std::array niss{u"41002"_s, u"71016"_s, u"12025"_s, u"44021"_s, u"44052"_s, u"44088"_s};

/// Six municipalities, of which two became the last one; some of them neighbours.
Register campaign()
{
    StatusWorld world;
    world.addCoordinator(u"Noor Voorbeeld"_s);
    world.addCoordinator(u"Tim Voorbeeld"_s);
    const std::array names{u"Aalst"_s, u"Genk"_s,  u"Mechelen"_s,
                           u"Gent"_s,  u"Melle"_s, u"Merelbeke-Melle"_s};
    for (size_t i = 0; i < niss.size(); ++i) {
        world.add(niss[i], names[i], i % 2 ? u"Limburg"_s : u"Antwerpen"_s,
                  i == 2 ? std::nullopt : std::optional(1000 * int(i)));
    }
    world.merge({niss[3], niss[4]}, niss[5], QDate(2025, 1, 1));
    world.addBorder(niss[0], niss[1]);
    world.addBorder(niss[1], niss[5]);
    return world.campaign();
}

/// One of the things that happen to a municipality.
Dossier changed(Dossier dossier, int what)
{
    switch (what) {
    case 0:
        StatusWorld::addStep(dossier, Stage::Asked, u"2024-05");
        break;
    case 1:
        StatusWorld::join(dossier, u"2023-11-05", StatusWorld::text2023);
        break;
    case 2:
        StatusWorld::promise(dossier, 2);
        break;
    case 3:
        dossier.municipality.coordinator = CoordinatorId::named(u"Tim Voorbeeld"_s);
        break;
    case 4:
        dossier.municipality.coordinator = {};
        break;
    case 5:
        dossier.municipality.ownPostalCode = u"9399"_s;
        break;
    case 6:
        dossier.nextSteps = {{{}, {}, u"college bellen"_s, u"Noor"_s, QDate(2026, 11, 1), {}}};
        break;
    default:
        dossier.contactDates.append(PartialDate(today));
    }
    return dossier;
}

rc::Gen<Filter> anyFilter()
{
    using enum Condition::Test;
    const QList<Condition> conditions{
        {u"stage"_s, IsOneOf, {u"asked"_s, u"joined"_s}},
        {u"stage"_s, IsNoneOf, {u"joined"_s}},
        {u"coordinator"_s, IsOneOf, {QString()}},
        {u"threshold"_s, IsOneOf, {u"under"_s, u"none"_s}},
        {u"neighbours_joined"_s, Above, {u"0"_s}},
        {u"next_step"_s, Contains, {u"bel"_s}},
        {u"population"_s, Below, {u"3000"_s}},
        {u"custom.gone"_s, IsOneOf, {u"x"_s}},
    };
    return rc::gen::exec([conditions] {
        Filter filter;
        filter.search = *rc::gen::element(QString(), u"me"_s, u"9399"_s, u"melle"_s);
        for (const auto &condition : conditions) {
            if (*rc::gen::inRange(0, 4) == 0)
                filter.conditions.append(condition);
        }
        return filter;
    });
}

rc::Gen<Order> anyOrder(const Fields &fields)
{
    std::vector<QString> keys{QString()};
    for (const auto &field : fields.all())
        keys.push_back(field.key);
    return rc::gen::exec([keys] {
        return Order{*rc::gen::elementOf(keys), *rc::gen::arbitrary<bool>()};
    });
}

} // namespace

class ListRowsTest : public QObject
{
    Q_OBJECT

private slots:
    static void showWhatHoldsOfEach();
    static void thatFollowChangesAreAsIfTheyWereMadeAnew();
    static void forgetTheNamesOfChoices();
};

void ListRowsTest::showWhatHoldsOfEach()
{
    QVERIFY(rc::check("places() are those of which each condition holds", [] {
        const auto state = campaign();
        auto rows = listRows(state, today);
        const auto filter = *anyFilter();
        QSet<qsizetype> expected;
        for (qsizetype place = 0; place < rows.size(); ++place) {
            bool holds = true;
            for (const auto &condition : filter.conditions) {
                if (const auto *field = rows.fields().find(condition.field)) {
                    holds = holds
                        && ReadyCondition(condition, *field, rows.fields().phrases())
                               .holds(field->read(rows.facts(place)));
                }
            }
            const auto needles = searchNeedles(filter.search);
            const bool isFound =
                needles.isEmpty() || std::ranges::any_of(needles, [&](const QString &needle) {
                    return rows.searched(place).contains(needle);
                });
            if (holds && isFound)
                expected.insert(place);
        }
        const auto places = rows.places(filter, {});
        RC_ASSERT(QSet<qsizetype>(places.begin(), places.end()) == expected);
        RC_ASSERT(std::ranges::is_sorted(places));
    }));
}

void ListRowsTest::thatFollowChangesAreAsIfTheyWereMadeAnew()
{
    QVERIFY(rc::check("refreshed rows are as new ones", [] {
        auto state = campaign();
        auto rows = listRows(state, today);
        for (int round = 0; round < 5; ++round) {
            const auto filter = *anyFilter();
            const auto order = *anyOrder(rows.fields());
            RC_ASSERT(rows.places(filter, order) == listRows(state, today).places(filter, order));
            const auto id = MunicipalityId::named(*rc::gen::elementOf(niss));
            state = state.with({changed(state.dossier(id), *rc::gen::inRange(0, 8))});
            rows.refresh(state, {id});
            // The same question, answered from what was kept.
            RC_ASSERT(rows.places(filter, order) == listRows(state, today).places(filter, order));
        }
    }));
}

void ListRowsTest::forgetTheNamesOfChoices()
{
    auto state = campaign();
    state = state.with({changed(state.dossier(MunicipalityId::named(niss[0])), 3)});
    auto rows = listRows(state, today);
    const Filter named{{}, {{u"coordinator"_s, Condition::Test::Contains, {u"zoe"_s}}}};
    QVERIFY(rows.places(named, {}).isEmpty());
    auto coordinators = state.coordinators();
    for (auto &coordinator : coordinators) {
        if (coordinator.name.startsWith(u"Tim"))
            coordinator.name = u"Zoë Voorbeeld"_s;
    }
    state = state.withLists(coordinators, state.bodies(), state.ownFields());
    rows.refresh(state, {});
    rows.setFields(municipalityFields(state, today, Phrases()));
    QCOMPARE(rows.places(named, {}).size(), 1);
}

QTEST_GUILESS_MAIN(ListRowsTest)
#include "tst_listrows.moc"
