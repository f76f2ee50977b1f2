// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "session/commands/contactcommands.h"
#include "session/commands/stepcommands.h"
#include "support/samplecampaign.h"
#include "ui/desk/workspace.h"
#include "ui/persons/contactdialog.h"
#include "ui/persons/contacttablemodel.h"
#include "ui/persons/personspage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoPrompts final : public Prompts
{
public:
    void tell(QWidget *, const Error &error) override { QFAIL(qPrintable(error.message)); }

    int ask(QWidget *, const QString &, const QString &, const QStringList &) override
    {
        return -1;
    }

    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }

    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }

    QString folder(QWidget *, const QString &, const QString &) override { return {}; }
};

} // namespace

class PersonsPageTest : public QObject
{
    Q_OBJECT

private:
    Contact contact(const QString &name, const QString &place) const
    {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = name;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = named(m_workspace->session(), place);
        return contact;
    }

    void add(const Contact &contact)
    {
        QVERIFY(
            m_workspace->run(std::make_unique<AddContactCommand>(m_workspace->session(), contact)));
    }

    QString cell(int row, QLatin1StringView field) const
    {
        return m_model->index(row, m_model->columnOf(field)).data().toString();
    }

    void search(const QString &text)
    {
        auto *field = m_page->findChild<QLineEdit *>(u"personsSearch"_s);
        field->selectAll();
        // At once, as an input method does: QTest::keyClicks() knows keys of ASCII only.
        field->insert(text);
        emit field->textEdited(field->text());
    }

    NoPrompts m_prompts;
    std::unique_ptr<SampleCampaign> m_sample;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PersonsPage> m_page;
    ContactTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;

private slots:
    void init();
    void readsWhenItIsFirstShown();
    void findsWhileOneTypes();
    void findsATelephoneNumberInAnyNotation();
    void findsNamesWithoutTheirAccents();
    void marksFictionalPersons();
    void showsFormerRolesOnWish();
    void tellsWhatWasAgreed();
    void followsEditsAndUndo();
    void staysAsItIsWhenNoContactChanges();
    void opensAContactByReturn();
    void leavesNoContactWithADateThatIsNone();
    void leadsToTheDossier();
    void copiesWithoutFormulas();
    void copiesOneCellAlone();
    void saysWhyItIsEmpty();
};

void PersonsPageTest::init()
{
    m_page.reset();
    m_workspace.reset();
    m_sample = std::make_unique<SampleCampaign>();
    m_workspace = std::make_unique<Workspace>(m_sample->openToWrite(), m_prompts, nullptr);
    m_page = std::make_unique<PersonsPage>(*m_workspace, nullptr);
    m_model = m_page->findChild<ContactTableModel *>();
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
    m_table = m_page->findChild<QTableView *>(u"personsTable"_s);
    m_page->resize(1100, 600);
    QCOMPARE(m_model->rowCount(), 0);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!m_page->isLoading());
}

void PersonsPageTest::readsWhenItIsFirstShown()
{
    const auto contacts = *m_workspace->session().roles().contacts();
    qsizetype all = 0;
    for (const auto &of : contacts)
        all += of.size();
    m_page->findChild<QCheckBox *>(u"showFormerRoles"_s)->click();
    QVERIFY(all > 0);
    QCOMPARE(m_model->rowCount(), all);
}

void PersonsPageTest::findsWhileOneTypes()
{
    add(contact(u"Zoë Proefpersoon"_s, u"Sint-Truiden"_s));
    search(u"zoe st truiden"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(0, "person"_L1), u"Zoë Proefpersoon"_s);
    search(u"zoe st truiden x"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void PersonsPageTest::findsATelephoneNumberInAnyNotation()
{
    auto written = contact(u"Jan Proef"_s, u"Hove"_s);
    written.person.phone = u"+32 479 98 76 54"_s;
    add(written);
    for (const auto &typed : {u"0479"_s, u"0479/98.76.54"_s, u"+32 479"_s, u"+32 (0)479 98 76 54"_s,
                              u"0032479987654"_s, u"479 98"_s}) {
        search(typed);
        QVERIFY2(m_model->rowCount() == 1, qPrintable(typed));
        QCOMPARE(cell(0, "person"_L1), u"Jan Proef"_s);
    }
    search(u"0479 98 76 55"_s);
    QCOMPARE(m_model->rowCount(), 0);
}

void PersonsPageTest::findsNamesWithoutTheirAccents()
{
    add(contact(u"Ayşe Łukasz-Sørensen"_s, u"Hove"_s));
    for (const auto &typed : {u"ayse"_s, u"AYSE lukasz"_s, u"sorensen"_s, u"ayşe"_s}) {
        search(typed);
        QVERIFY2(m_model->rowCount() == 1, qPrintable(typed));
    }
}

void PersonsPageTest::marksFictionalPersons()
{
    QVERIFY(m_model->rowCount() > 0);
    QVERIFY(cell(0, "person"_L1).endsWith(u"(fictional)"));
}

void PersonsPageTest::showsFormerRolesOnWish()
{
    auto former = contact(u"Oud Schepen"_s, u"Hove"_s);
    former.role.until = PartialDate(QDate(2024, 12, 1));
    add(former);
    search(u"oud schepen"_s);
    QCOMPARE(m_model->rowCount(), 0);
    QTest::keyClick(m_page->findChild<QCheckBox *>(u"showFormerRoles"_s), Qt::Key_Space);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(cell(0, "term"_L1).contains(u"1/12/2024"));
}

void PersonsPageTest::tellsWhatWasAgreed()
{
    auto one = contact(u"Niet Bellen"_s, u"Hove"_s);
    one.person.noPhone = true;
    one.person.mayBePublished = true;
    one.person.publishGround = u"publieke functie"_s;
    add(one);
    search(u"niet bellen"_s);
    const QString agreed = cell(0, "agreements"_L1);
    QVERIFY2(agreed.contains(u"not by phone") && agreed.contains(u"publieke functie"),
             qPrintable(agreed));
}

void PersonsPageTest::followsEditsAndUndo()
{
    search(u"nieuweling"_s);
    QCOMPARE(m_model->rowCount(), 0);
    add(contact(u"Nieuweling"_s, u"Hove"_s));
    QCOMPARE(m_model->rowCount(), 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(m_model->rowCount(), 0);
}

void PersonsPageTest::staysAsItIsWhenNoContactChanges()
{
    const auto ninove = named(m_workspace->session(), u"Ninove"_s);
    const QSignalSpy reset(m_model, &QAbstractItemModel::modelReset);
    Step step;
    step.id = StepId::create();
    step.municipality = ninove;
    step.stage = Stage::OnHold;
    step.date = PartialDate(currentDay());
    QVERIFY(m_workspace->run(std::make_unique<RecordStepCommand>(m_workspace->session(), step)));
    QCOMPARE(m_workspace->campaign().standing(ninove, currentDay()).stage, Stage::OnHold);
    QCOMPARE(reset.count(), 0);
}

void PersonsPageTest::opensAContactByReturn()
{
    add(contact(u"Ann Voorbeeldig"_s, u"Hove"_s));
    search(u"voorbeeldig"_s);
    QTest::keyClick(m_page->findChild<QLineEdit *>(u"personsSearch"_s), Qt::Key_Down);
    QTimer::singleShot(0, m_page.get(), [] {
        auto *dialog = qobject_cast<ContactDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *phone = dialog->findChild<QLineEdit *>(u"contactPhone"_s);
        phone->setFocus();
        QTest::keyClicks(phone, u"03 000 00 00"_s);
        dialog->findChild<QPushButton *>(u"keepContact"_s)->click();
    });
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(cell(0, "phone"_L1), u"03 000 00 00"_s);
    QCOMPARE(m_workspace->session().undoStack().count(), 2);
}

void PersonsPageTest::leavesNoContactWithADateThatIsNone()
{
    Contact begun;
    begun.role.municipality = named(m_workspace->session(), u"Hove"_s);
    ContactDialog dialog(*m_workspace, begun, nullptr);
    dialog.show();
    const auto type = [&dialog](const QString &name, const QString &text) {
        auto *field = dialog.findChild<QLineEdit *>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    };
    type(u"contactSince"_s, u"31/2"_s);
    type(u"contactName"_s, u"Ann Voorbeeldig"_s);
    auto *keep = dialog.findChild<QPushButton *>(u"keepContact"_s);
    keep->click();
    QVERIFY(dialog.isVisible());
    const auto *since = dialog.findChild<QLineEdit *>(u"contactSince"_s);
    QCOMPARE(dialog.focusWidget(), since);
    QCOMPARE(since->text(), u"31/2"_s);
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
    type(u"contactSince"_s, u"2/2026"_s);
    keep->click();
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
}

void PersonsPageTest::leadsToTheDossier()
{
    add(contact(u"Ann Voorbeeldig"_s, u"Hove"_s));
    search(u"voorbeeldig"_s);
    m_table->selectRow(0);
    QSignalSpy wished(m_workspace.get(), &Workspace::dossierWanted);
    m_page->findChild<QPushButton *>(u"personDossier"_s)->click();
    QCOMPARE(wished.first().first().value<MunicipalityId>(),
             named(m_workspace->session(), u"Hove"_s));
}

void PersonsPageTest::copiesWithoutFormulas()
{
    add(contact(u"=1+1"_s, u"Hove"_s));
    search(u"=1+1"_s);
    QCOMPARE(m_model->rowCount(), 1);
    m_table->selectRow(0);
    m_table->setFocus();
    QTest::keySequence(m_table, QKeySequence::Copy);
    const auto lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"Name\t"));
    QVERIFY2(lines.at(1).startsWith(u"'=1+1\t"), qPrintable(lines.at(1)));
}

void PersonsPageTest::copiesOneCellAlone()
{
    auto one = contact(u"Zoë Celproef"_s, u"Hove"_s);
    one.person.phone = u"0470\u00A012\u00A034\u00A056"_s;
    add(one);
    search(u"celproef"_s);
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(0, m_model->columnOf("phone"_L1)));
    QTest::keySequence(m_table, QKeySequence(u"Ctrl+Shift+C"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"0470 12 34 56"_s);
}

void PersonsPageTest::saysWhyItIsEmpty()
{
    search(u"zzzzzz"_s);
    QVERIFY(!m_table->isVisible());
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto clear =
        std::ranges::find(buttons, u"Clear search"_s, [](QPushButton *it) { return it->text(); });
    QVERIFY(clear != buttons.end());
    (*clear)->click();
    QVERIFY(m_table->isVisible());
}

QTEST_MAIN(PersonsPageTest)
#include "tst_personspage.moc"
