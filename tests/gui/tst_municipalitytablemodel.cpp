// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/stepcommands.h"
#include "support/samplecampaign.h"
#include "ui/kit/tableclipboard.h"
#include "ui/list/municipalitytablemodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

using Column = MunicipalityTableModel::Column;

class MunicipalityTableModelTest : public QObject
{
    Q_OBJECT

private:
    /// The names that @p search leaves.
    static QStringList found(MunicipalityTableModel &model, const QString &search)
    {
        MunicipalityFilter filter;
        filter.search = search;
        model.setFilter(filter);
        return names(model);
    }

    static QStringList names(const MunicipalityTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.row(row).name);
        return names;
    }

    static const MunicipalityRow &rowOf(const MunicipalityTableModel &model, const QString &name)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.row(row).name == name)
                return model.row(row);
        }
        qFatal("%s is not shown", qPrintable(name));
    }

    static Step stepTo(MunicipalityId id, Stage stage)
    {
        Step step;
        step.id = StepId::create();
        step.municipality = id;
        step.stage = stage;
        step.date = PartialDate(currentDay());
        return step;
    }

private slots:

    void init()
    {
        m_session = m_sample.openToWrite();
        m_model = std::make_unique<MunicipalityTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->load(listRows(m_session->campaign(), currentDay()));
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_session.reset();
    }

    void putsTheShorterOfTwoNamesFirst()
    {
        const auto shown = names(*m_model);
        const auto tielt = shown.indexOf(u"Tielt"_s);
        QVERIFY(tielt >= 0);
        QCOMPARE(shown.value(tielt + 1), u"Tielt-Winge"_s);
        QVERIFY(shown.indexOf(u"Sint-Gillis"_s) < shown.indexOf(u"Sint-Gillis-Waas"_s));
    }

    void showsTheMunicipalitiesOfTodayInTheOrderOfTheirNames()
    {
        QCOMPARE(m_model->rowCount(), m_model->total());
        QCOMPARE(m_model->total(), m_session->campaign().existingOn(currentDay()).size());
        QCOMPARE(m_model->row(0).name, u"Aalst"_s);
        QVERIFY(!names(*m_model).contains(u"Zwijndrecht"_s));
    }

    void findsByPartsAccentsCaseHyphensAndAbbreviations_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("name");
        QTest::newRow("part") << u"kruibeke"_s << u"Beveren-Kruibeke-Zwijndrecht"_s;
        QTest::newRow("case") << u"LOKEREN"_s << u"Lokeren"_s;
        QTest::newRow("hyphen") << u"sint truiden"_s << u"Sint-Truiden"_s;
        QTest::newRow("abbreviated") << u"St-Truiden"_s << u"Sint-Truiden"_s;
        QTest::newRow("half typed") << u"st tr"_s << u"Sint-Truiden"_s;
        QTest::newRow("word that looks abbreviated") << u"ste"_s << u"Steenokkerzeel"_s;
        QTest::newRow("accents") << u"lókèren"_s << u"Lokeren"_s;
        QTest::newRow("French") << u"Saint-Trond"_s << u"Sint-Truiden"_s;
        QTest::newRow("French with accent") << u"Termonde"_s << u"Dendermonde"_s;
        QTest::newRow("postal code") << u"9000"_s << u"Gent"_s;
        QTest::newRow("second postal code") << u"9051"_s << u"Gent"_s;
        QTest::newRow("NIS code") << u"46029"_s << u"Lokeren"_s;
        QTest::newRow("former NIS code") << u"11056"_s << u"Beveren-Kruibeke-Zwijndrecht"_s;
    }

    void findsByPartsAccentsCaseHyphensAndAbbreviations()
    {
        QFETCH(QString, search);
        QFETCH(QString, name);
        const auto names = found(*m_model, search);
        QVERIFY2(names.contains(name), qPrintable(names.join(u", "_s)));
        QVERIFY(names.size() < m_model->total());
    }

    void findsTheSuccessorByAFormerName()
    {
        QCOMPARE(found(*m_model, u"zwijndrecht"_s), QStringList{u"Beveren-Kruibeke-Zwijndrecht"_s});
    }

    void showsAllForABlankSearchAndNoneForNonsense()
    {
        QCOMPARE(found(*m_model, u"  - "_s).size(), m_model->total());
        QVERIFY(!m_model->filter().isActive());
        QVERIFY(found(*m_model, u"qqq"_s).isEmpty());
        QVERIFY(m_model->filter().isActive());
    }

    void countsWhatIsShownPerStage()
    {
        QCOMPARE(m_model->shown(Stage::Joined), 20);
        MunicipalityFilter filter;
        filter.stages = {Stage::Joined};
        filter.provinces = {u"Antwerpen"_s};
        m_model->setFilter(filter);
        QVERIFY(m_model->rowCount() > 0);
        QCOMPARE(m_model->shown(Stage::Joined), m_model->rowCount());
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->row(row).province, u"Antwerpen"_s);
    }

    void filtersByEngagementsAndByNobody()
    {
        using enum MunicipalityFilter::Engagements;
        MunicipalityFilter filter;
        filter.engagements = {UnderThreshold};
        m_model->setFilter(filter);
        QVERIFY(m_model->rowCount() > 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->row(row).isUnderThreshold);
        const int under = m_model->rowCount();
        filter.engagements = {UnderThreshold, Complete};
        m_model->setFilter(filter);
        QVERIFY(m_model->rowCount() > under);
        filter.engagements = {};
        filter.coordinators = {CoordinatorId()};
        m_model->setFilter(filter);
        QVERIFY(m_model->rowCount() < m_model->total());
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->row(row).coordinatorName.isEmpty());
    }

    void filtersByTheNextStepAndByMergersToDecide()
    {
        using enum MunicipalityFilter::NextSteps;
        MunicipalityFilter filter;
        filter.nextSteps = {Planned};
        QVERIFY(filter.isActive());
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 6);
        QVERIFY(names(*m_model).contains(u"Ninove"_s));
        filter.nextSteps = {Overdue};
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->load(listRows(m_session->campaign(), QDate(2027, 6, 1)));
        QCOMPARE(m_model->rowCount(), 6);
        filter.nextSteps = {Overdue, None};
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), m_model->total());

        filter.nextSteps = {};
        filter.undecidedMergers = true;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
        const QDate then(2024, 6, 1);
        auto step =
            stepTo(*m_session->campaign().named(u"Galmaarden"_s, {then, then}), Stage::Asked);
        step.date = PartialDate(then);
        QVERIFY(m_session->execute(std::make_unique<RecordStepCommand>(*m_session, step)));
        m_model->load(listRows(m_session->campaign(), currentDay()));
        QCOMPARE(names(*m_model), QStringList{u"Pajottegem"_s});
    }

    void sortsEachColumnWithBlanksLastAndNamesAmongEquals()
    {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model->sort(Column::SinceColumn, order);
            bool wasBlank = false;
            for (int row = 1; row < m_model->rowCount(); ++row) {
                const auto &a = m_model->row(row - 1);
                const auto &b = m_model->row(row);
                wasBlank = wasBlank || !a.since.isKnown();
                QVERIFY(!wasBlank || !b.since.isKnown());
                const bool hasStage = a.stage != Stage::NotApproached;
                if (!b.since.isKnown() && !a.since.isKnown())
                    QVERIFY(hasStage == (b.stage != Stage::NotApproached) ? a.nameRank < b.nameRank
                                                                          : hasStage);
                else if (b.since.isKnown())
                    QVERIFY(order == Qt::AscendingOrder ? a.since <= b.since : a.since >= b.since);
            }
            QVERIFY(m_model->row(0).since.isKnown());
        }
        m_model->sort(Column::StageColumn, Qt::AscendingOrder);
        QCOMPARE(m_model->row(0).stage, Stage::Joined);
        QCOMPARE(m_model->row(m_model->rowCount() - 1).stage, Stage::NotApproached);
        m_model->sort(Column::NextStepColumn, Qt::AscendingOrder);
        QVERIFY(m_model->row(0).nextDue.isValid());
        m_model->sort(Column::NameColumn, Qt::DescendingOrder);
        QCOMPARE(m_model->row(m_model->rowCount() - 1).name, u"Aalst"_s);
    }

    void putsAMonthAmongItsDays()
    {
        QCOMPARE(rowOf(*m_model, u"Lokeren"_s).since, *PartialDate::fromIso(u"2023-11"));
        m_model->sort(Column::SinceColumn, Qt::AscendingOrder);
        const int lokeren = m_model->rowOf(rowOf(*m_model, u"Lokeren"_s).id);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto since = m_model->row(row).since;
            if (since.isKnown() && since.firstDay() < QDate(2023, 11, 1))
                QVERIFY(row < lokeren);
            if (since.isKnown() && since.firstDay() > QDate(2023, 11, 1))
                QVERIFY(row > lokeren);
        }
    }

    void speaksTheWholeRowInItsFirstCell()
    {
        const auto &row = rowOf(*m_model, u"Lokeren"_s);
        const int at = m_model->rowOf(row.id);
        const auto spoken = [&](Column column) {
            return m_model->data(m_model->index(at, column), Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(Column::NameColumn), u"Lokeren, joined, 6 (asks 3)"_s);
        const auto asked = m_model->rowOf(rowOf(*m_model, u"Aalst"_s).id);
        QCOMPARE(m_model->data(m_model->index(asked, 0), Qt::AccessibleTextRole).toString(),
                 u"Aalst, not asked yet"_s);
        MunicipalityFilter filter;
        filter.engagements = {MunicipalityFilter::Engagements::UnderThreshold};
        m_model->setFilter(filter);
        QVERIFY(m_model->data(m_model->index(0, Column::EngagementsColumn), Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u", below the threshold"_s));
    }

    void refreshesOnlyWhatAnEditTouched()
    {
        const auto id = named(*m_session, u"Aalst"_s);
        auto municipality = m_session->campaign().municipality(id);
        municipality.coordinator = m_session->campaign().coordinators().first().id;
        Touched touched;
        connect(m_session.get(), &CampaignSession::changed, m_model.get(),
                [&touched](const Touched &it) { touched = it; });
        QVERIFY(m_session->execute(
            std::make_unique<ChangeMunicipalityCommand>(*m_session, municipality)));

        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->refresh(m_session->campaign(), touched, currentDay());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QVERIFY(!rowOf(*m_model, u"Aalst"_s).coordinatorName.isEmpty());
    }

    void findsACorrectedPostalCode()
    {
        auto municipality = m_session->campaign().municipality(named(*m_session, u"Aalst"_s));
        municipality.ownPostalCode = u"9399"_s;
        QVERIFY(found(*m_model, u"9399"_s).isEmpty());
        QVERIFY(m_session->execute(
            std::make_unique<ChangeMunicipalityCommand>(*m_session, municipality)));
        Touched touched;
        touched.municipalities.insert(municipality.id);
        m_model->refresh(m_session->campaign(), touched, currentDay());
        QCOMPARE(names(*m_model), QStringList{u"Aalst"_s});
        QVERIFY(found(*m_model, u"gent"_s).contains(u"Gent"_s));
        QCOMPARE(found(*m_model, u"9399"_s), QStringList{u"Aalst"_s});
    }

    void movesARowThatTheFilterNoLongerLetsThrough()
    {
        const auto id = named(*m_session, u"Aalst"_s);
        MunicipalityFilter filter;
        filter.stages = {Stage::NotApproached};
        m_model->setFilter(filter);
        QVERIFY(m_model->rowOf(id) >= 0);
        const int before = m_model->rowCount();
        QVERIFY(m_session->execute(
            std::make_unique<RecordStepCommand>(*m_session, stepTo(id, Stage::Asked))));
        Touched touched;
        touched.municipalities.insert(id);
        m_model->refresh(m_session->campaign(), touched, currentDay());
        QCOMPARE(m_model->rowOf(id), -1);
        QCOMPARE(m_model->rowCount(), before - 1);
        QCOMPARE(m_model->shown(Stage::NotApproached), before - 1);
    }

    void refreshesTheSuccessorOfATouchedPredecessor()
    {
        const QDate then(2024, 6, 1);
        const auto old = *m_session->campaign().named(u"Zwijndrecht"_s, {then, then});
        const auto successor = m_session->campaign().successor(old);
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        Touched touched;
        touched.municipalities.insert(old);
        m_model->refresh(m_session->campaign(), touched, currentDay());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), m_model->rowOf(successor));
    }

    void keepsFormulasAndMarkupFromRunningOnTheClipboard()
    {
        const auto mime = tableForClipboard({{u"Name"_s}, {u"=1+1"_s}, {u"<img src=x>\n\tb"_s}});
        QCOMPARE(mime->text(), u"Name\n'=1+1\n<img src=x> b\n"_s);
        QVERIFY(mime->html().contains(u"<td>&lt;img src=x&gt;"_s));
        QVERIFY(mime->html().contains(u"<td>'=1+1</td>"_s));
        QVERIFY(mime->html().contains(u"<th>Name</th>"_s));
    }

    void keepsTelephoneNumbersWholeOnTheClipboard()
    {
        const auto mime = tableForClipboard(
            {{u"Phone"_s}, {u"+32 470 00 00 00"_s}, {u"0470\u00A012"_s}, {u"8\u00A0%"_s}});
        QCOMPARE(mime->text(), u"Phone\n+32 470 00 00 00\n0470 12\n8 %\n"_s);
        const auto cell = u"<td style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\">%1</td>"_s;
        QVERIFY(mime->html().contains(cell.arg(u"+32 470 00 00 00"_s)));
        QVERIFY(mime->html().contains(cell.arg(u"0470 12"_s)));
        QVERIFY(mime->html().contains(u"<td>8 %</td>"_s));
        QVERIFY(!mime->html().contains(QChar::Nbsp));
    }

private:
    SampleCampaign m_sample;
    std::unique_ptr<CampaignSession> m_session;
    std::unique_ptr<MunicipalityTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(MunicipalityTableModelTest)

#include "tst_municipalitytablemodel.moc"
