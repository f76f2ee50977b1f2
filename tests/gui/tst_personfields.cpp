// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/commands/contactcommands.h"
#include "support/windowworld.h"
#include "ui/desk/savelist.h"
#include "ui/persons/contactdialog.h"
#include "ui/persons/contacttablemodel.h"
#include "ui/settings/settingsdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Column
{
    ofColumn = 1,
    kindColumn,
    choicesColumn,
    placeColumn,
    activeColumn,
    personalColumn
};

/// As a person picks it.
void pick(QComboBox *box, const QString &text)
{
    const int at = box->findText(text);
    QVERIFY2(at >= 0, qPrintable(text));
    box->setCurrentIndex(at);
    emit box->activated(at);
    QCoreApplication::processEvents();
}

} // namespace

/// A field that a campaign adds to its persons: made in the settings, and the same minute wherever
/// persons are.
class PersonFieldsTest : public QObject
{
    Q_OBJECT

private:
    QTableWidget *settings()
    {
        m_dialog = std::make_unique<SettingsDialog>(m_world->workspace(), m_world->window);
        m_dialog->showPage(u"ownFields"_s);
        m_dialog->show();
        return m_dialog->findChild<QTableWidget *>(u"ownFields"_s);
    }

    void add(const QString &name)
    {
        auto *field = m_dialog->findChild<QLineEdit *>(u"ownFieldsNew"_s);
        field->setFocus();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    /// One of a kind; the settings are closed after that.
    void addField(const QString &name, const QString &kind, const QString &choices = {})
    {
        auto *table = settings();
        add(name);
        // It stands among those of municipalities first, then behind the others of persons.
        const auto row = [&] { return table->findItems(name, Qt::MatchExactly).value(0)->row(); };
        pick(qobject_cast<QComboBox *>(table->cellWidget(row(), ofColumn)), u"personen"_s);
        QCOMPARE(row(), table->rowCount() - 1);
        QCOMPARE(own().last().of, RecordKind::Person);
        pick(qobject_cast<QComboBox *>(table->cellWidget(row(), kindColumn)), kind);
        if (!choices.isEmpty())
            table->item(row(), choicesColumn)->setText(choices);
        m_dialog.reset();
    }

    const QList<OwnField> &own() const { return m_world->workspace().campaign().ownFields(); }

    QString problem() const
    {
        const auto *label = m_dialog->findChild<QLabel *>(u"ownFieldsProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }

    Contact addContact(const QString &name)
    {
        auto &workspace = m_world->workspace();
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = name;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = named(workspace.session(), u"Aalst"_s);
        if (!workspace.run(std::make_unique<AddContactCommand>(workspace.session(), contact)))
            qFatal("No contact");
        return contact;
    }

    /// As it is recorded now.
    Contact contactAs(const Contact &contact)
    {
        const auto all =
            *m_world->workspace().session().roles().contactsOf(contact.role.municipality);
        const auto found =
            std::ranges::find(all, contact.role.id, [](const Contact &it) { return it.role.id; });
        return found == all.end() ? Contact() : *found;
    }

    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<SettingsDialog> m_dialog;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"personfields"_s);
    }

    void init() { m_world = std::make_unique<WindowWorld>(); }

    void cleanup()
    {
        m_dialog.reset();
        m_world.reset();
    }

    void standWithPersonsTheSameMinute();
    void keepWhatIsTyped();
    void stayOfWhomTheyAre();
};

void PersonFieldsTest::standWithPersonsTheSameMinute()
{
    addField(u"Taal"_s, u"keuze"_s, u"Nederlands; Frans"_s);
    addField(u"Bijnaam"_s, u"tekst"_s);
    const auto contact = addContact(u"Bea Proef"_s);
    const auto key = [this](int field) { return u"contact.custom."_s + own()[field].id.text(); };

    // Typed in the person's form.
    auto &workspace = m_world->workspace();
    inDialog(
        m_world->window,
        [&] { ContactDialog(workspace, contactAs(contact), m_world->window).exec(); },
        [&](QWidget *dialog) {
            pick(shown<QComboBox>(dialog, key(0)), u"Frans"_s);
            auto *name = shown<QLineEdit>(dialog, key(1));
            name->setFocus();
            QTest::keyClicks(name, u"de lange"_s);
            click(dialog, u"keepContact"_s);
        });
    QCOMPARE(contactAs(contact).person.own.size(), 2);

    // Shown in the dossier, beside who it is.
    clickRow(m_world->list(), u"Aalst"_s);
    const auto rows = m_world->window->findChildren<QWidget *>(u"contact"_s);
    QVERIFY(std::ranges::any_of(rows, [](const QWidget *row) {
        return row->accessibleName().contains(u"Taal: Frans"_s)
            && row->accessibleName().contains(u"Bijnaam: de lange"_s);
    }));

    // A column of the list of persons, that is searched too.
    m_world->window->showPage(u"persons"_s);
    auto *persons = shown<QTableView>(m_world->window, u"personsTable"_s);
    auto *model = qobject_cast<ContactTableModel *>(persons->model());
    QVERIFY(model);
    QTRY_VERIFY(model->rowOf(contact.role.id) >= 0);
    const int columns = model->columnCount();
    QCOMPARE(model->headerData(columns - 2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Taal"_s);
    QCOMPARE(model->index(model->rowOf(contact.role.id), columns - 2).data().toString(),
             u"Frans"_s);
    model->setSearch(u"lange"_s);
    QCOMPARE(model->rowCount(), 1);
    model->setSearch({});
    persons->sortByColumn(columns - 2, Qt::AscendingOrder);
    QCOMPARE(model->rowOf(contact.role.id), 0);

    // In what is saved of it.
    m_world->prompts.path = m_world->sample.folder() + u"/personen.csv"_s;
    saveList(workspace, *persons);
    QFile file(m_world->prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Frans;de lange"_s), qPrintable(text.left(400)));

    // And nowhere once the person is gone.
    QVERIFY(workspace.run(
        std::make_unique<RemoveContactCommand>(workspace.session(), contactAs(contact))));
    while (workspace.session().undoStack().canUndo())
        workspace.session().undoStack().undo();
    QCOMPARE(model->columnCount(), columns - 2);
}

void PersonFieldsTest::keepWhatIsTyped()
{
    addField(u"Kinderen"_s, u"getal"_s);
    const auto contact = addContact(u"Bea Proef"_s);
    const auto key = u"contact.custom."_s + own().first().id.text();
    auto &workspace = m_world->workspace();
    const auto open = [&] { ContactDialog(workspace, contactAs(contact), m_world->window).exec(); };
    inDialog(m_world->window, open, [&](QWidget *dialog) {
        auto *edit = shown<QLineEdit>(dialog, key);
        edit->setFocus();
        QTest::keyClicks(edit, u"veel"_s);
        // What is no number is not recorded without it.
        click(dialog, u"keepContact"_s);
        QVERIFY(dialog->isVisible());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, u"12"_s);
        // Not recorded, it is not lost.
        dialog->close();
    });
    QVERIFY(contactAs(contact).person.own.isEmpty());
    inDialog(m_world->window, open, [&](QWidget *dialog) {
        QCOMPARE(shown<QLineEdit>(dialog, key)->text(), u"12"_s);
        click(dialog, u"keepContact"_s);
    });
    QCOMPARE(contactAs(contact).person.own.size(), 1);
    QCOMPARE(contactAs(contact).person.own.first().value, u"12"_s);
}

void PersonFieldsTest::stayOfWhomTheyAre()
{
    addField(u"Taal"_s, u"tekst"_s);
    const auto contact = addContact(u"Bea Proef"_s);
    auto &workspace = m_world->workspace();
    const auto seen = contactAs(contact);
    auto filled = seen;
    OwnValue value;
    value.id = OwnValueId::create();
    value.field = own().first().id;
    value.person = seen.person.id;
    value.value = u"Frans"_s;
    filled.person.own.append(value);
    QVERIFY(
        workspace.run(std::make_unique<ChangeContactCommand>(workspace.session(), seen, filled)));
    auto *table = settings();
    QVERIFY(!(table->item(0, personalColumn)->flags() & Qt::ItemIsUserCheckable));
    QCOMPARE(table->item(0, personalColumn)->checkState(), Qt::Checked);
    pick(qobject_cast<QComboBox *>(table->cellWidget(0, ofColumn)), u"gemeenten"_s);
    QVERIFY2(problem().startsWith(u"1 persoon"_s), qPrintable(problem()));
    QCOMPARE(own().first().of, RecordKind::Person);
    pick(qobject_cast<QComboBox *>(table->cellWidget(0, kindColumn)), u"getal"_s);
    QCOMPARE(own().first().kind, OwnField::Kind::Text);
    table->setCurrentCell(0, 0);
    click(m_dialog.get(), u"ownFieldsRemove"_s);
    QCOMPARE(own().size(), 1);
    // One of municipalities stands before it, and is placed among its own.
    add(u"Opvang"_s);
    QCOMPARE(table->item(0, 0)->text(), u"Opvang"_s);
    QCOMPARE(table->item(0, placeColumn)->text(), u"1"_s);
    QCOMPARE(table->item(1, placeColumn)->text(), u"1"_s);
}

QTEST_MAIN(PersonFieldsTest)

#include "tst_personfields.moc"
