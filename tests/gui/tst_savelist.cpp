// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheettable.h"
#include "exchange/sourcefile.h"
#include "session/commands/contactcommands.h"
#include "session/commands/listcommands.h"
#include "support/windowworld.h"
#include "ui/desk/savelist.h"

#include <QHeaderView>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// The list in front as a file: what is shown, in its columns and its order.
class SaveListTest : public QObject
{
    Q_OBJECT

private:
    /// What stands in the file, the head first, read by the reader of lists.
    QList<QStringList> saved(const QString &name, const QTableView &table)
    {
        const auto path = m_world->sample.folder() + u'/' + name;
        m_world->prompts.path = path;
        saveList(m_world->workspace(), table);
        if (!m_world->prompts.told.isEmpty())
            qFatal("%s", qPrintable(m_world->prompts.told.first().message));
        const auto file = QFile::exists(path) ? path : path + u".xlsx"_s;
        const auto workbook = workbookOf(file);
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().message));
        QList<QStringList> rows;
        for (const auto &row : workbook->sheets.first().rows) {
            QStringList cells;
            for (const auto &cell : row.cells)
                cells.append(cell.text());
            rows.append(cells);
        }
        return rows;
    }

    std::unique_ptr<WindowWorld> m_world;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"savelist"_s);
    }

    void init() { m_world = std::make_unique<WindowWorld>(); }

    void cleanup() { m_world.reset(); }

    void keepsWhatIsShownInItsOrder_data();
    void keepsWhatIsShownInItsOrder();
    void keepsTextsAsTheyWereTyped();
    void keepsDecimalsAsNumbers();
    void asksAndLeavesItThere();
};

void SaveListTest::keepsWhatIsShownInItsOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("workbook") << u"lijst.xlsx"_s;
    QTest::newRow("text") << u"lijst.csv"_s;
    QTest::newRow("without an ending") << u"lijst"_s;
}

void SaveListTest::keepsWhatIsShownInItsOrder()
{
    QFETCH(QString, name);
    auto *list = m_world->list();
    list->setColumnHidden(1, true);
    list->horizontalHeader()->moveSection(2, 0);
    list->sortByColumn(3, Qt::DescendingOrder);
    const auto rows = saved(name, *list);
    QCOMPARE(rows.size(), list->model()->rowCount() + 1);
    QCOMPARE(rows[0].mid(0, 3),
             QStringList({u"Fase"_s, u"Naam van de gemeente"_s, u"In deze fase sinds"_s}));
    QCOMPARE(rows[1][1], list->model()->index(0, 0).data().toString());
    QCOMPARE(rows[1][0], list->model()->index(0, 2).data().toString());
    QVERIFY(!rows[0].contains(u"Provincie"_s));
    const auto lokeren = std::ranges::find_if(
        rows, [](const QStringList &row) { return row.value(1) == u"Lokeren"_s; });
    QVERIFY(lokeren != rows.end());
    QCOMPARE(lokeren->value(0), u"toegetreden"_s);
    QCOMPARE(lokeren->value(2), u"2023-11"_s);
}

void SaveListTest::keepsTextsAsTheyWereTyped()
{
    auto &workspace = m_world->workspace();
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = u"=cmd Proef"_s;
    contact.person.phone = u"+32 470 00 00 00"_s;
    contact.person.email = u"proef@solidair.example"_s;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = named(workspace.session(), u"Aalst"_s);
    QVERIFY(workspace.run(std::make_unique<AddContactCommand>(workspace.session(), contact)));
    m_world->window->showPage(u"persons"_s);
    auto *table = shown<QTableView>(m_world->window, u"personsTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    for (const auto &name : {u"personen.xlsx"_s, u"personen.csv"_s}) {
        const auto rows = saved(name, *table);
        const auto found = std::ranges::find_if(
            rows, [](const QStringList &row) { return row.contains(u"proef@solidair.example"_s); });
        QVERIFY(found != rows.end());
        QVERIFY2(found->first().endsWith(u"=cmd Proef"_s), qPrintable(found->first()));
        QVERIFY(found->contains(u"+32 470 00 00 00"_s));
    }
}

/// What the campaign asks of persons of its own: a number in a workbook, and as the spreadsheets of
/// here read it in a text.
void SaveListTest::keepsDecimalsAsNumbers()
{
    auto &workspace = m_world->workspace();
    OwnField field;
    field.id = OwnFieldId::create();
    field.of = RecordKind::Person;
    field.kind = OwnField::Kind::Number;
    field.name.nl = u"Uren"_s;
    QVERIFY(workspace.run(std::make_unique<AddListRowCommand<OwnField>>(
        workspace.session(), AuditAction(u"own-field.add"_s, {u"Uren"_s}), field)));
    Contact contact;
    contact.person.id = PersonId::create();
    contact.person.name = u"Bea Proef"_s;
    contact.role.id = RoleId::create();
    contact.role.person = contact.person.id;
    contact.role.municipality = named(workspace.session(), u"Aalst"_s);
    OwnValue value;
    value.id = OwnValueId::create();
    value.field = field.id;
    value.person = contact.person.id;
    value.value = u"2.5"_s;
    contact.person.own = {value};
    QVERIFY(workspace.run(std::make_unique<AddContactCommand>(workspace.session(), contact)));
    m_world->window->showPage(u"persons"_s);
    auto *table = shown<QTableView>(m_world->window, u"personsTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    m_world->prompts.path = m_world->sample.folder() + u"/uren.xlsx"_s;
    saveList(workspace, *table);
    const auto workbook = workbookOf(m_world->prompts.path);
    QVERIFY(workbook);
    const auto &rows = workbook->sheets.first().rows;
    QVERIFY(std::ranges::any_of(rows, [](const SheetRow &row) {
        const auto *number = std::get_if<double>(&row.cells.last().value);
        return number && *number == 2.5;
    }));
    const auto texts = saved(u"uren.csv"_s, *table);
    QVERIFY(
        std::ranges::any_of(texts, [](const QStringList &row) { return row.last() == u"2,5"_s; }));
}

void SaveListTest::asksAndLeavesItThere()
{
    m_world->prompts.path.clear();
    saveList(m_world->workspace(), *m_world->list());
    QCOMPARE(m_world->prompts.suggestions.size(), 1);
    QVERIFY(m_world->prompts.suggestions.first().endsWith(u"gemeenten.xlsx"_s));
    QVERIFY(m_world->prompts.told.isEmpty());
    m_world->prompts.path = m_world->sample.folder() + u"/nowhere/lijst.xlsx"_s;
    saveList(m_world->workspace(), *m_world->list());
    QCOMPARE(m_world->prompts.told.size(), 1);
    QCOMPARE(m_world->prompts.told.first().code, Error::Code::FileAccess);
}

QTEST_MAIN(SaveListTest)

#include "tst_savelist.moc"
