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

class MunicipalityTableModelTest : public QObject
{
    Q_OBJECT

private:
    /// The names that @p search leaves.
    static QStringList found(MunicipalityTableModel &model, const QString &search)
    {
        model.setFilter({search, {}});
        return names(model);
    }

    static QStringList names(const MunicipalityTableModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.text(row, MunicipalityTableModel::nameColumn));
        return names;
    }

    static int rowOf(const MunicipalityTableModel &model, const QString &name)
    {
        const auto row = names(model).indexOf(name);
        if (row < 0)
            qFatal("%s is not shown", qPrintable(name));
        return static_cast<int>(row);
    }

    /// A condition that one of these values fulfils.
    static Condition isOneOf(const QString &field, const QStringList &values)
    {
        return {field, Condition::Test::IsOneOf, values};
    }

    /// The column of a field.
    int column(QLatin1StringView key) const { return m_model->columnOf(key); }

    Standing standing(int row) const { return m_model->facts(row).standing; }

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
        QCOMPARE(m_model->text(0, MunicipalityTableModel::nameColumn), u"Aalst"_s);
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
        m_model->setFilter(
            {{}, {isOneOf(u"stage"_s, {u"joined"_s}), isOneOf(u"province"_s, {u"Antwerpen"_s})}});
        QVERIFY(m_model->rowCount() > 0);
        QCOMPARE(m_model->shown(Stage::Joined), m_model->rowCount());
        for (int row = 0; row < m_model->rowCount(); ++row)
            QCOMPARE(m_model->facts(row).dossier.municipality.province, u"Antwerpen"_s);
    }

    void filtersByEngagementsAndByNobody()
    {
        m_model->setFilter({{}, {isOneOf(u"threshold"_s, {u"under"_s})}});
        QVERIFY(m_model->rowCount() > 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(standing(row).isUnderThreshold());
        const int under = m_model->rowCount();
        m_model->setFilter({{}, {isOneOf(u"threshold"_s, {u"under"_s, u"complete"_s})}});
        QVERIFY(m_model->rowCount() > under);
        m_model->setFilter({{}, {isOneOf(u"coordinator"_s, {QString()})}});
        QVERIFY(m_model->rowCount() > 0);
        QVERIFY(m_model->rowCount() < m_model->total());
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(m_model->text(row, column("coordinator"_L1)).isEmpty());
    }

    void filtersByTheNextStepAndByMergersToDecide()
    {
        const auto stands = [](const QStringList &states) {
            return Filter{{}, {isOneOf(u"next_step_state"_s, states)}};
        };
        QVERIFY(stands({u"planned"_s}).isActive());
        m_model->setFilter(stands({u"planned"_s}));
        QCOMPARE(m_model->rowCount(), 6);
        QVERIFY(names(*m_model).contains(u"Ninove"_s));
        m_model->setFilter(stands({u"overdue"_s}));
        QCOMPARE(m_model->rowCount(), 0);
        m_model->load(listRows(m_session->campaign(), QDate(2027, 6, 1)));
        QCOMPARE(m_model->rowCount(), 6);
        m_model->setFilter(stands({u"overdue"_s, u"none"_s}));
        QCOMPARE(m_model->rowCount(), m_model->total());

        m_model->setFilter({{}, {isOneOf(u"merger_pending"_s, {u"yes"_s})}});
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
            m_model->sort(column("since"_L1), order);
            const auto all = m_session->campaign().existingOn(currentDay());
            bool wasBlank = false;
            for (int row = 1; row < m_model->rowCount(); ++row) {
                const auto a = standing(row - 1);
                const auto b = standing(row);
                wasBlank = wasBlank || !a.since.isKnown();
                QVERIFY(!wasBlank || !b.since.isKnown());
                const bool hasStage = a.stage != Stage::NotApproached;
                if (!b.since.isKnown() && !a.since.isKnown())
                    QVERIFY(hasStage == (b.stage != Stage::NotApproached)
                                ? all.indexOf(m_model->id(row - 1)) < all.indexOf(m_model->id(row))
                                : hasStage);
                else if (b.since.isKnown())
                    QVERIFY(order == Qt::AscendingOrder ? a.since <= b.since : a.since >= b.since);
            }
            QVERIFY(standing(0).since.isKnown());
        }
        m_model->sort(column("stage"_L1), Qt::AscendingOrder);
        QCOMPARE(standing(0).stage, Stage::Joined);
        QCOMPARE(standing(m_model->rowCount() - 1).stage, Stage::NotApproached);
        m_model->sort(column("next_step"_L1), Qt::AscendingOrder);
        const auto first = m_model->facts(0);
        QVERIFY(first.dossier.nextStepOn(first.day));
        QVERIFY(first.dossier.nextStepOn(first.day)->due.isValid());
        m_model->sort(MunicipalityTableModel::nameColumn, Qt::DescendingOrder);
        QCOMPARE(names(*m_model).last(), u"Aalst"_s);
    }

    void putsAMonthAmongItsDays()
    {
        m_model->sort(column("since"_L1), Qt::AscendingOrder);
        const int lokeren = rowOf(*m_model, u"Lokeren"_s);
        QCOMPARE(standing(lokeren).since, *PartialDate::fromIso(u"2023-11"));
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto since = standing(row).since;
            if (since.isKnown() && since.firstDay() < QDate(2023, 11, 1))
                QVERIFY(row < lokeren);
            if (since.isKnown() && since.firstDay() > QDate(2023, 11, 1))
                QVERIFY(row > lokeren);
        }
    }

    void speaksTheWholeRowInItsFirstCell()
    {
        const auto spoken = [this](int row, int column) {
            return m_model->data(m_model->index(row, column), Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(rowOf(*m_model, u"Lokeren"_s), MunicipalityTableModel::nameColumn),
                 u"Lokeren, joined, 6 (asks 3)"_s);
        QCOMPARE(spoken(rowOf(*m_model, u"Aalst"_s), MunicipalityTableModel::nameColumn),
                 u"Aalst, not asked yet"_s);
        m_model->setFilter({{}, {isOneOf(u"threshold"_s, {u"under"_s})}});
        QVERIFY(spoken(0, column("commitments"_L1)).endsWith(u", below the threshold"_s));
    }

    void refreshesOnlyWhatAnEditTouched()
    {
        const auto id = named(*m_session, u"Aalst"_s);
        auto municipality = m_session->campaign().municipality(id);
        municipality.coordinator = m_session->campaign().coordinators().first().id;
        Touched touched;
        connect(m_session.get(), &CampaignSession::changed, m_model.get(),
                [&touched](const Touched &it) { touched = it; });
        QVERIFY(m_session->execute(std::make_unique<ChangeMunicipalityCommand>(
            *m_session, m_session->campaign().municipality(municipality.id), municipality)));

        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->refresh(m_session->campaign(), touched, currentDay());
        QCOMPARE(changes.count(), 1);
        QCOMPARE(resets.count(), 0);
        QVERIFY(!m_model->text(rowOf(*m_model, u"Aalst"_s), column("coordinator"_L1)).isEmpty());
    }

    void findsACorrectedPostalCode()
    {
        auto municipality = m_session->campaign().municipality(named(*m_session, u"Aalst"_s));
        municipality.ownPostalCode = u"9399"_s;
        QVERIFY(found(*m_model, u"9399"_s).isEmpty());
        QVERIFY(m_session->execute(std::make_unique<ChangeMunicipalityCommand>(
            *m_session, m_session->campaign().municipality(municipality.id), municipality)));
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
        m_model->setFilter({{}, {isOneOf(u"stage"_s, {stageToken(Stage::NotApproached)})}});
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
