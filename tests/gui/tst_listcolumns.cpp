// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprompts.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/list/municipalitiespage.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// The columns of the list of municipalities, as a person chooses, moves and widens them.
class ListColumnsTest : public QObject
{
    Q_OBJECT

private:
    void showPage()
    {
        m_page.reset();
        m_page = std::make_unique<MunicipalitiesPage>(*m_workspace, ListRows(), nullptr);
        m_page->resize(905, 600);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    QTableView &list() const { return *m_page->findChild<QTableView *>(u"municipalityList"_s); }

    QString text(int row, int column) const
    {
        return list().model()->index(row, column).data().toString();
    }

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"listcolumns"_s);
    }

    void init()
    {
        QSettings().clear();
        m_page.reset();
        m_workspace.reset();
        m_workspace = std::make_unique<Workspace>(m_sample.openToWrite(), m_prompts, nullptr);
        showPage();
    }

    void remembersColumnsAndSorting()
    {
        auto *header = list().horizontalHeader();
        header->moveSection(header->visualIndex(5), 1);
        header->resizeSection(0, 333);
        list().setColumnHidden(6, true);
        list().sortByColumn(3, Qt::DescendingOrder);
        const auto shown = m_page->shown();
        showPage();
        header = list().horizontalHeader();
        QCOMPARE(header->visualIndex(5), 1);
        QCOMPARE(header->sectionSize(0), 333);
        QVERIFY(header->isSectionHidden(6));
        QCOMPARE(m_page->shown(), shown);
    }

    void fitsItsColumnsUntilAPersonChoosesWidths()
    {
        auto *header = list().horizontalHeader();
        const auto fits = [&] { return header->length() <= list().viewport()->width(); };
        const int unit = list().fontMetrics().height();
        m_page->resize(70 * unit, 600);
        QVERIFY(fits());
        const int stage = header->sectionSize(2);
        m_page->resize(58 * unit, 600);
        QVERIFY(fits());
        QCOMPARE(header->sectionSize(2), stage);
        header->resizeSection(0, 40 * unit);
        m_page->resize(57 * unit, 600);
        QCOMPARE(header->sectionSize(0), 40 * unit);
        QVERIFY(!fits());
    }

    void hidesAColumnByTheChooserAndPutsItBack()
    {
        auto *menu = m_page->findChild<QToolButton *>(u"columnsButton"_s)->menu();
        emit menu->aboutToShow();
        const auto actions = menu->actions();
        QCOMPARE(actions.first()->text(), u"Province"_s);
        actions.first()->trigger();
        QVERIFY(list().isColumnHidden(1));
        actions.last()->trigger();
        QVERIFY(!list().isColumnHidden(1));
    }

    void showsAnyFieldAsAColumnAndRemembersIt()
    {
        auto *menu = m_page->findChild<QToolButton *>(u"columnsButton"_s)->menu();
        emit menu->aboutToShow();
        const auto *further = menu->findChild<QMenu *>();
        const auto actions = further->actions();
        const auto inhabitants = std::ranges::find(actions, u"Inhabitants"_s, &QAction::text);
        QVERIFY(inhabitants != actions.end());
        (*inhabitants)->trigger();
        const auto *model = list().model();
        const auto column = [model](const QString &title) {
            int at = 0;
            while (model->headerData(at, Qt::Horizontal).toString() != title)
                ++at;
            return at;
        };
        const int at = column(u"Inhabitants"_s);
        QVERIFY(!list().isColumnHidden(at));
        QVERIFY(list().isColumnHidden(column(u"Postal code"_s)));
        list().sortByColumn(at, Qt::DescendingOrder);
        QCOMPARE(text(0, 0), u"Antwerpen"_s);
        QVERIFY(text(0, at).toInt() > 500000);
        showPage();
        QVERIFY(!list().isColumnHidden(at));
        QCOMPARE(list().horizontalHeader()->sortIndicatorSection(), at);
        QCOMPARE(text(0, 0), u"Antwerpen"_s);
    }

    void keepsToWhatItKnows()
    {
        m_page.reset();
        QSettings settings;
        settings.setValue(u"municipalities/columns"_s, QStringList{u"custom.gone"_s, u"name"_s});
        settings.setValue(u"municipalities/order"_s, u"-custom.gone"_s);
        showPage();
        QVERIFY(!list().isColumnHidden(0));
        QVERIFY(list().isColumnHidden(1));
        QCOMPARE(list().horizontalHeader()->sortIndicatorSection(), 0);
        m_page.reset();
        settings.setValue(u"municipalities/columns"_s, QByteArray("\x00\xff nonsense"));
        showPage();
        QVERIFY(!list().isColumnHidden(1));
    }

private:
    SampleCampaign m_sample;
    FakePrompts m_prompts;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MunicipalitiesPage> m_page;
};

QTEST_MAIN(ListColumnsTest)

#include "tst_listcolumns.moc"
