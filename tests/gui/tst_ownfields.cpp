// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jobs/listfile.h"
#include "session/commands/campaigncommands.h"
#include "session/commands/importcommand.h"
#include "support/windowworld.h"
#include "ui/kit/chipbutton.h"
#include "ui/kit/inlineedit.h"
#include "ui/list/municipalitiespage.h"
#include "ui/settings/settingsdialog.h"
#include "views/fields.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Column
{
    kindColumn = 2,
    choicesColumn,
    placeColumn,
    activeColumn,
    personalColumn
};

} // namespace

/// A field that a campaign adds: made in the settings, and the same minute wherever fields are.
class OwnFieldsTest : public QObject
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
        QTRY_COMPARE(own().last().name.nl, name);
        QCoreApplication::processEvents();
    }

    /// As a person picks it.
    static void pick(QComboBox *box, const QString &text)
    {
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
        emit box->activated(at);
        QCoreApplication::processEvents();
    }

    void kind(QTableWidget *table, int row, const QString &text)
    {
        pick(qobject_cast<QComboBox *>(table->cellWidget(row, kindColumn)), text);
    }

    static void type(QTableWidget *table, int row, int column, const QString &text)
    {
        table->item(row, column)->setText(text);
        QCoreApplication::processEvents();
    }

    const QList<OwnField> &own() const { return m_world->workspace().campaign().ownFields(); }

    QString problem() const
    {
        const auto *label = m_dialog->findChild<QLabel *>(u"ownFieldsProblem"_s);
        return label->isVisible() ? label->text() : QString();
    }

    const Municipality &aalst() const
    {
        const auto &campaign = m_world->workspace().campaign();
        return campaign.municipality(named(m_world->workspace().session(), u"Aalst"_s));
    }

    QWidget *dossier(const QString &name) const { return shown(m_world->window, name); }

    std::unique_ptr<WindowWorld> m_world;
    std::unique_ptr<SettingsDialog> m_dialog;

private slots:

    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"solidair-test"_s);
        QCoreApplication::setApplicationName(u"ownfields"_s);
    }

    void init() { m_world = std::make_unique<WindowWorld>(); }

    void cleanup()
    {
        m_dialog.reset();
        m_world.reset();
    }

    void standWhereFieldsAreTheSameMinute();
    void takeWhatTheirKindTakes();
    void keepWhatStandsInThem();
    void goToAnotherPlace();
    void tellWhenTwoFillThemIn();
    void comeInWithAList();
    void areChangedForSeveralAtOnce();
    void sayWhetherTheyAreOfPersons();
};

void OwnFieldsTest::standWhereFieldsAreTheSameMinute()
{
    auto *table = settings();
    add(u"Opvang"_s);
    kind(table, 0, u"keuze"_s);
    type(table, 0, choicesColumn, u"geen; gepland; loopt"_s);
    QCOMPARE(problem(), QString());
    QCOMPARE(own().first().choices.size(), 3);
    m_dialog.reset();

    // In the dossier.
    clickRow(m_world->list(), u"Aalst"_s);
    const auto key = u"custom."_s + own().first().id.text();
    auto *box = qobject_cast<QComboBox *>(dossier(u"details."_s + key));
    QVERIFY(box);
    pick(box, u"loopt"_s);
    QCOMPARE(aalst().own.size(), 1);

    // Among the columns and the filters.
    auto *menu = shown<QToolButton>(m_world->window, u"columnsButton"_s)->menu();
    emit menu->aboutToShow();
    const auto actions = menu->findChild<QMenu *>()->actions();
    const auto column = std::ranges::find(actions, u"Opvang"_s, &QAction::text);
    QVERIFY(column != actions.end());
    (*column)->trigger();
    const auto *model = m_world->list()->model();
    const int at = model->columnCount() - 1;
    QVERIFY(!m_world->list()->isColumnHidden(at));
    QCOMPARE(model->headerData(at, Qt::Horizontal).toString(), u"Opvang"_s);
    QCOMPARE(model->index(0, at).data().toString(), u"loopt"_s);
    auto *chip = m_world->window->findChild<ChipButton *>(u"filter."_s + key);
    QVERIFY(chip);
    chip->setChosen({own().first().choices.last().token});
    QTRY_COMPARE(model->rowCount(), 1);
    chip->setChosen({});

    // In a file, and on the command line's conditions.
    const auto &campaign = m_world->workspace().campaign();
    const QDate day(2026, 11, 22);
    const auto fields = municipalityFields(campaign, day, Phrases(Language::Dutch));
    const auto condition = conditionFromText(key + u"=loopt"_s, fields);
    QVERIFY(condition);
    const auto csv =
        listCsv(tableOf({{{}, {*condition}}, {u"name"_s, key}, {}}, campaign, day, fields));
    QVERIFY2(csv.contains(u"Aalst;loopt"_s), qPrintable(csv));

    // It goes with its undo, and the column with it.
    while (m_world->workspace().session().undoStack().canUndo())
        m_world->workspace().session().undoStack().undo();
    QVERIFY(own().isEmpty());
    QCOMPARE(model->columnCount(), at);
    m_world->workspace().session().undoStack().redo();
    QCOMPARE(model->columnCount(), at + 1);
}

void OwnFieldsTest::takeWhatTheirKindTakes()
{
    auto *table = settings();
    add(u"Bedden"_s);
    kind(table, 0, u"getal"_s);
    add(u"Website"_s);
    kind(table, 1, u"webpagina"_s);
    m_dialog.reset();
    clickRow(m_world->list(), u"Aalst"_s);
    const auto write = [this](int field, const QString &text) {
        auto *edit =
            qobject_cast<InlineEdit *>(dossier(u"details.custom."_s + own()[field].id.text()));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    write(0, u"veel"_s);
    QVERIFY(aalst().own.isEmpty());
    write(0, u"12"_s);
    QCOMPARE(aalst().own.size(), 1);
    QCOMPARE(aalst().own.first().value, u"12"_s);
    // With decimals, as a person here writes them, and kept in no language.
    write(0, u"12,5"_s);
    QCOMPARE(aalst().own.first().value, u"12.5"_s);
    QCOMPARE(qobject_cast<InlineEdit *>(dossier(u"details.custom."_s + own()[0].id.text()))->text(),
             u"12,5"_s);
    write(1, u" www.aalst.example "_s);
    QCOMPARE(aalst().own.size(), 2);
    const auto kept = aalst().own;
    const auto website = std::ranges::find(kept, own()[1].id, &OwnValue::field);
    QVERIFY(website != kept.end());
    QCOMPARE(website->value, u"www.aalst.example"_s);
    write(0, u" "_s);
    QCOMPARE(aalst().own.size(), 1);
}

void OwnFieldsTest::keepWhatStandsInThem()
{
    auto *table = settings();
    add(u"Opvang"_s);
    kind(table, 0, u"keuze"_s);
    type(table, 0, choicesColumn, u"geen; loopt"_s);
    auto &workspace = m_world->workspace();
    auto after = aalst();
    const auto token = own().first().choices.last().token;
    after.own.append({OwnValueId::create(), own().first().id, after.id, {}, {}, token});
    QVERIFY(workspace.run(
        std::make_unique<ChangeMunicipalityCommand>(workspace.session(), aalst(), after)));
    type(table, 0, choicesColumn, u"geen"_s);
    QVERIFY2(problem().contains(u"loopt"_s), qPrintable(problem()));
    QCOMPARE(own().first().choices.size(), 2);
    kind(table, 0, u"getal"_s);
    QVERIFY(!problem().isEmpty());
    QCOMPARE(own().first().kind, OwnField::Kind::Choice);
    // Renamed, it is the same choice.
    type(table, 0, choicesColumn, u"geen; draait"_s);
    QCOMPARE(own().first().choices.last().token, token);
    table->setCurrentCell(0, 0);
    click(m_dialog.get(), u"ownFieldsRemove"_s);
    QVERIFY(!problem().isEmpty());
    QCOMPARE(own().size(), 1);
    // Retired, it is not asked any more, and can be read.
    table->item(0, activeColumn)->setCheckState(Qt::Unchecked);
    QCoreApplication::processEvents();
    QVERIFY(own().first().isRetired);
    m_dialog.reset();
    clickRow(m_world->list(), u"Aalst"_s);
    const auto boxes =
        m_world->window->findChildren<QComboBox *>(u"details.custom."_s + own().first().id.text());
    QVERIFY(std::ranges::none_of(boxes, &QWidget::isVisible));
    const auto fields = municipalityFields(workspace.campaign(), QDate(2026, 11, 22), Phrases());
    QVERIFY(fields.find(u"custom."_s + own().first().id.text()));
}

void OwnFieldsTest::goToAnotherPlace()
{
    auto *table = settings();
    for (const auto &name : {u"Een"_s, u"Twee"_s, u"Drie"_s})
        add(name);
    const auto names = [this] {
        QStringList all;
        for (const auto &field : own())
            all.append(field.name.nl);
        return all;
    };
    type(table, 2, placeColumn, u"1"_s);
    QCOMPARE(names(), QStringList({u"Drie"_s, u"Een"_s, u"Twee"_s}));
    m_world->workspace().session().undoStack().undo();
    QCOMPARE(names(), QStringList({u"Een"_s, u"Twee"_s, u"Drie"_s}));
    QTRY_COMPARE(table->item(0, 0)->text(), u"Een"_s);
    type(table, 0, placeColumn, u"4"_s);
    QVERIFY(!problem().isEmpty());
    add(u"een"_s.toUpper().left(1) + u"en anders"_s);
    type(table, 3, 0, u"twee"_s);
    QVERIFY(!problem().isEmpty());
    QCOMPARE(own().last().name.nl, u"Een anders"_s);
}

void OwnFieldsTest::tellWhenTwoFillThemIn()
{
    settings();
    add(u"Opvang"_s);
    auto &workspace = m_world->workspace();
    const auto seen = aalst();
    const auto with = [&](const QString &text) {
        auto after = seen;
        after.own.append({OwnValueId::create(), own().first().id, after.id, {}, {}, text});
        return workspace.attempt(
            std::make_unique<ChangeMunicipalityCommand>(workspace.session(), seen, after));
    };
    QVERIFY(with(u"loopt"_s));
    const auto second = with(u"gestopt"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QCOMPARE(aalst().own.first().value, u"loopt"_s);
}

void OwnFieldsTest::comeInWithAList()
{
    settings();
    add(u"Opvang"_s);
    auto &workspace = m_world->workspace();
    auto after = aalst();
    after.own.append({OwnValueId::create(), own().first().id, after.id, {}, {}, u"loopt"_s});
    ImportedRecords records;
    records.municipalities.append({aalst(), after});
    QVERIFY(workspace.run(
        std::make_unique<ImportCommand>(workspace.session(), u"lijst.csv"_s, records)));
    QCOMPARE(aalst().own.size(), 1);
    QCOMPARE(aalst().own.first().value, u"loopt"_s);
}

void OwnFieldsTest::areChangedForSeveralAtOnce()
{
    auto *table = settings();
    add(u"Opvang"_s);
    kind(table, 0, u"keuze"_s);
    type(table, 0, choicesColumn, u"geen; loopt"_s);
    add(u"Bedden"_s);
    kind(table, 1, u"getal"_s);
    m_dialog.reset();
    const auto key = [this](int field) { return u"several.custom."_s + own()[field].id.text(); };
    clickRow(m_world->list(), u"Aalst"_s);
    QTest::keyClick(m_world->list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_world->window->municipalities().selected().size(), 2);
    inDialog(
        m_world->window, [this] { m_world->window->municipalities().changeSelected(); },
        [&](QWidget *dialog) {
            QVERIFY(!shown<QPushButton>(dialog, u"severalDo"_s)->isEnabled());
            pick(shown<QComboBox>(dialog, key(0)), u"loopt"_s);
            QVERIFY(shown<QPushButton>(dialog, u"severalDo"_s)->isEnabled());
            auto *beds = shown<QLineEdit>(dialog, key(1));
            beds->setFocus();
            QTest::keyClicks(beds, u"12"_s);
            click(dialog, u"severalDo"_s);
        });
    const auto &campaign = m_world->workspace().campaign();
    for (const auto id : m_world->window->municipalities().selected()) {
        const auto &values = campaign.municipality(id).own;
        QCOMPARE(values.size(), 2);
        QVERIFY(
            std::ranges::any_of(values, [](const OwnValue &it) { return it.value == u"12"_s; }));
    }
    m_world->workspace().session().undoStack().undo();
    QVERIFY(aalst().own.isEmpty());
}

void OwnFieldsTest::sayWhetherTheyAreOfPersons()
{
    auto *table = settings();
    add(u"Bijnaam van de schepen"_s);
    QVERIFY(!own().first().isPersonal);
    table->item(0, personalColumn)->setCheckState(Qt::Checked);
    QVERIFY(own().first().isPersonal);
    const auto fields = municipalityFields(m_world->workspace().campaign(), QDate(2026, 11, 22),
                                           Phrases(Language::Dutch));
    const auto *field = fields.find(u"custom."_s + own().first().id.text());
    QVERIFY(field && field->isPersonal);
}

QTEST_MAIN(OwnFieldsTest)

#include "tst_ownfields.moc"
