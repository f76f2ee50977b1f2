// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/flaws.h"
#include "domain/mergers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

MunicipalityId place(int number)
{
    return MunicipalityId::named(u"place %1"_s.arg(number));
}

Merger merger(int predecessor, int successor)
{
    return {MergerId::create(), place(predecessor), place(successor), QDate(2025, 1, 1)};
}

/// Levels of @p width, each merged into the first of the level before it, or into all of it; those
/// furthest back joined in 2023.
Register::Records pile(int depth, int width, bool all)
{
    Register::Records records;
    records.charters = {{CharterId::named(u"2023"_s), u"2023"_s, {}, QDate(2023, 1, 1), 3}};
    QDate end;
    QDate begin(2025, 1, 1);
    int number = 0;
    QList<int> successors;
    for (int level = 0; level <= depth; ++level) {
        QList<int> here;
        for (int i = 0; i < (level == 0 ? 1 : width); ++i) {
            Dossier dossier;
            dossier.municipality.id = place(number);
            dossier.municipality.nis = u"%1"_s.arg(50'000 + number);
            dossier.municipality.names.nl = u"Oud %1"_s.arg(number);
            dossier.municipality.validFrom = level == depth ? QDate() : begin;
            dossier.municipality.validUntil = end;
            if (level == depth) {
                Step step;
                step.id = StepId::named(u"step %1"_s.arg(number));
                step.municipality = place(number);
                step.stage = Stage::Joined;
                step.charter = CharterId::named(u"2023"_s);
                step.date = PartialDate(QDate(2023, 6, 1));
                dossier.steps.append(step);
            }
            records.dossiers.append(dossier);
            for (const int successor : all ? successors : successors.first(qMin(1, level))) {
                auto added = merger(number, successor);
                added.date = end;
                records.mergers.append(added);
            }
            here.append(number++);
        }
        successors = here;
        end = begin;
        begin = begin.addDays(-10);
    }
    return records;
}

} // namespace

class MergersTest final : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutWhatGoesRound_data();
    void leavesOutWhatGoesRound();
    void followsALineOfNoMoreThan32();
    void asksEachPredecessorOnce_data();
    void asksEachPredecessorOnce();
    void tellsWhatWasLeftOut();
};

void MergersTest::leavesOutWhatGoesRound_data()
{
    QTest::addColumn<QList<std::pair<int, int>>>("mergers");
    QTest::addColumn<int>("kept");
    using List = QList<std::pair<int, int>>;
    QTest::newRow("none") << List() << 0;
    QTest::newRow("two into one") << List{{1, 3}, {2, 3}} << 2;
    QTest::newRow("one behind the other") << List{{1, 2}, {2, 3}} << 2;
    QTest::newRow("with itself") << List{{1, 1}, {2, 3}} << 1;
    QTest::newRow("with each other") << List{{1, 2}, {2, 1}} << 0;
    QTest::newRow("ring of three, and one into it") << List{{1, 2}, {2, 3}, {3, 1}, {4, 1}} << 0;
    QTest::newRow("two successors") << List{{1, 2}, {1, 3}} << 1;
    QTest::newRow("twice the same") << List{{1, 2}, {1, 2}} << 1;
}

void MergersTest::leavesOutWhatGoesRound()
{
    using List = QList<std::pair<int, int>>;
    QFETCH(const List, mergers);
    QFETCH(const int, kept);
    QList<Merger> all;
    for (const auto &[predecessor, successor] : mergers)
        all.append(merger(predecessor, successor));
    const auto sound = soundMergers(all);
    QCOMPARE(sound.successors.size(), kept);
    QCOMPARE(sound.leftOut.size(), all.size() - kept);
}

void MergersTest::followsALineOfNoMoreThan32()
{
    QList<Merger> line;
    for (int i = 0; i < 2'000; ++i)
        line.append(merger(i + 1, i));
    const auto sound = soundMergers(line);
    QCOMPARE(sound.successors.size(), 32);
    QCOMPARE(sound.leftOut.size(), 1'968);
    QCOMPARE(sound.successors.value(place(1)), place(0));
}

void MergersTest::asksEachPredecessorOnce_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("all");
    QTest::newRow("ladder") << 30 << 2 << false;
    QTest::newRow("lattice") << 14 << 2 << true;
    QTest::newRow("wide") << 1 << 5'000 << true;
}

void MergersTest::asksEachPredecessorOnce()
{
    QFETCH(const int, depth);
    QFETCH(const int, width);
    QFETCH(const bool, all);
    const Register campaign(pile(depth, width, all));
    QElapsedTimer clock;
    clock.start();
    const auto standing = campaign.standing(place(0), today);
    QCOMPARE(standing.stage, Stage::Joined);
    QCOMPARE(standing.since, PartialDate(QDate(2023, 6, 1)));
    QCOMPARE(standing.mergerPending, depth > 1); // One of each level never joined.
    QVERIFY(campaign.commitments(place(0)).isEmpty());
    QVERIFY(clock.elapsed() < 2'000);
}

void MergersTest::tellsWhatWasLeftOut()
{
    auto records = pile(1, 2, false);
    QVERIFY(flawsIn(records).isEmpty());
    records.mergers.append(merger(0, 0));
    records.mergers.last().date = QDate(2025, 1, 1);
    const auto flaws = flawsIn(records);
    QVERIFY(!flaws.isEmpty());
    QCOMPARE(flaws.first().table, u"merger"_s);
    QCOMPARE(flaws.first().row, records.mergers.last().id.text());
    QCOMPARE(Register(records).mergersLeftOut().size(), 1);
}

QTEST_GUILESS_MAIN(MergersTest)
#include "tst_mergers.moc"
