// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "domain/contactwords.h"
#include "gui/dossierfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

class DossierEditingTest : public DossierFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void changesATitleWhenTheFieldIsLeft();
    void recordsThatAFieldWasEmptied();
    void addsACommitmentByKeys();
    void deletesACommitmentAndOffersToUndo();
    void tellsOfAHalfTypedPostalCode();
    void leavesHalfTypedDetailsWhereTheyWereTyped();
    void highlightsOneCommitment();
    void doesANextStepAndAsksForTheOneAfter();
    void addsACallByKeys();
    void keepsWhatCouldNotBeEntered();
    void refusesADayToComeForWhatHappened();
    void correctsKindAndPersonOfAMoment();
    void correctsAStepInPlace();
    void correctsAStepThatWasCarriedOver();
    void refusesAStepThatBreaksTheChain();
};

void DossierEditingTest::changesATitleWhenTheFieldIsLeft()
{
    show(u"Hove"_s);
    auto *title = one<QLineEdit>(u"commitmentTitle"_s);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Opvang in de oude school"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(m_workspace->campaign().commitments(id(u"Hove"_s)).first().title,
             u"Opvang in de oude school"_s);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    // Emptied, it comes back: a commitment without words is none.
    title->setFocus();
    title->clear();
    QTest::keyClick(title, Qt::Key_Tab);
    QCOMPARE(title->text(), u"Opvang in de oude school"_s);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
}

void DossierEditingTest::recordsThatAFieldWasEmptied()
{
    show(u"Hove"_s);
    press(u"commitmentFold"_s);
    const auto partner = [this] {
        return m_workspace->campaign().commitments(id(u"Hove"_s)).first().partner;
    };
    auto *field = one<QLineEdit>(u"commitmentPartner"_s);
    QVERIFY(!partner().isEmpty());
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(partner(), QString());
}

void DossierEditingTest::addsACommitmentByKeys()
{
    show(u"Aalst"_s);
    const auto before = m_workspace->campaign().commitments(id(u"Aalst"_s)).size();
    press(u"addCommitment"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"commitmentEntryTitle"_s);
    type(u"Taaloefenkansen op dinsdag"_s);
    const auto after = m_workspace->campaign().commitments(id(u"Aalst"_s));
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after.last().title, u"Taaloefenkansen op dinsdag"_s);
    QVERIFY(!after.last().category.isNull());
    QVERIFY(!one(u"commitmentEntry"_s));
}

void DossierEditingTest::deletesACommitmentAndOffersToUndo()
{
    show(u"Hove"_s);
    const auto before = contentOf(m_workspace->session());
    const auto count = all(u"commitmentTitle"_s).size();
    QSignalSpy offered(m_workspace.get(), &Workspace::undoOffered);
    press(u"commitmentFold"_s);
    press(u"deleteCommitment"_s);
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().first().toString(), u"Commitment of Hove deleted"_s);
    QCOMPARE(all(u"commitmentTitle"_s).size(), count - 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(all(u"commitmentTitle"_s).size(), count);
    QCOMPARE(contentOf(m_workspace->session()), before);
}

void DossierEditingTest::tellsOfAHalfTypedPostalCode()
{
    show(u"Aalst"_s);
    const auto recorded = [this] {
        return m_workspace->campaign().municipality(id(u"Aalst"_s)).ownPostalCode;
    };
    auto *field = one<QLineEdit>(u"details.postal_code"_s);
    field->setFocus();
    for (const auto &typed : {u"93"_s, u"0300"_s, u"93001"_s, u"9 30"_s, u"B-9300"_s}) {
        field->selectAll();
        type(typed);
        QCOMPARE(field->text(), typed); // to be finished
        QCOMPARE(field->accessibleDescription(),
                 u"This is no postal code. Type four digits, such as 9160."_s);
        QCOMPARE(recorded(), QString());
    }
    field->selectAll();
    type(u" 9308 "_s);
    QCOMPARE(field->accessibleDescription(), QString());
    QCOMPARE(recorded(), u"9308"_s);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(recorded(), QString()); // the register's own again
}

void DossierEditingTest::leavesHalfTypedDetailsWhereTheyWereTyped()
{
    show(u"Aalst"_s);
    const auto field = [this] { return one<QLineEdit>(u"details.postal_code"_s); };
    field()->setFocus();
    type(u"93"_s);
    QCOMPARE(field()->text(), u"93"_s);
    auto *before = field();
    show(u"Lokeren"_s); // a city as well: the same fields serve it
    QCOMPARE(field(), before);
    QCOMPARE(field()->text(), QString());
    QCOMPARE(field()->placeholderText(), u"9160"_s);
    QCOMPARE(field()->accessibleDescription(), QString());
    show(u"Aalst"_s);
    QCOMPARE(field()->text(), u"93"_s);
    QVERIFY(!field()->accessibleDescription().isEmpty());
}

void DossierEditingTest::highlightsOneCommitment()
{
    show(u"Lokeren"_s);
    const auto stars = all<QToolButton>(u"commitmentStar"_s);
    QTest::keyClick(stars.at(1), Qt::Key_Space);
    QTest::keyClick(stars.at(3), Qt::Key_Space);
    QVERIFY(stars.at(3)->isChecked());
    QCOMPARE(std::ranges::count_if(stars, &QToolButton::isChecked), 1);
}

void DossierEditingTest::doesANextStepAndAsksForTheOneAfter()
{
    show(u"Hove"_s);
    press(u"addNextStep"_s);
    type(u"Het kabinet bellen"_s);
    QCOMPARE(dossier().nextStepOn(currentDay())->what, u"Het kabinet bellen"_s);
    press(u"nextStepDone"_s);
    // Which it was, then the one after.
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList kinds;
    for (const auto *action : menu->actions())
        kinds.append(action->data().toString());
    kinds.removeAll(QString());
    QCOMPARE(kinds,
             (QStringList{u"call"_s, u"email"_s, u"visit"_s, u"meeting"_s, u"reply"_s, u"letter"_s,
                          u"note"_s}));
    for (auto *action : menu->actions()) {
        if (action->data() == u"call"_s)
            action->trigger();
    }
    menu->close();
    const auto *next = dossier().nextStepOn(currentDay());
    QVERIFY(!next || next->what != u"Het kabinet bellen");
    QCOMPARE(QApplication::focusWidget()->objectName(), u"nextStepEntryText"_s);
    const auto moments = *m_workspace->session().interactions().of(id(u"Hove"_s));
    QVERIFY(std::ranges::any_of(moments, [](const Interaction &moment) {
        return moment.summary == u"Het kabinet bellen" && moment.kind == Interaction::Kind::Call;
    }));
}

void DossierEditingTest::addsACallByKeys()
{
    show(u"Mol"_s);
    press(u"add-call"_s);
    type(u"Gebeld over de raad van december"_s);
    const auto moments = *m_workspace->session().interactions().of(id(u"Mol"_s));
    const auto found =
        std::ranges::find(moments, u"Gebeld over de raad van december"_s, &Interaction::summary);
    QVERIFY(found != moments.end());
    QCOMPARE(found->kind, Interaction::Kind::Call);
    QCOMPARE(found->date, PartialDate(currentDay()));
    QCOMPARE(one<QLineEdit>(u"momentSummary"_s)->text(), found->summary);
}

void DossierEditingTest::keepsWhatCouldNotBeEntered()
{
    show(u"Aalst"_s);
    press(u"add-call"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"belde over de brief"_s);
    auto *date = one<QLineEdit>(u"momentEntryDate"_s);
    date->selectAll();
    QTest::keyClicks(date, u"31/31/2026"_s);
    show(u"Hove"_s);
    QVERIFY(!one(u"momentEntry"_s));
    show(u"Aalst"_s);
    QCOMPARE(one<QLineEdit>(u"momentEntryText"_s)->text(), u"belde over de brief"_s);
    QCOMPARE(one<QLineEdit>(u"momentEntryDate"_s)->text(), u"31/31/2026"_s);
    QCOMPARE(one<QComboBox>(u"momentEntryKind"_s)->currentData(), u"call"_s);
}

void DossierEditingTest::refusesADayToComeForWhatHappened()
{
    show(u"Aalst"_s);
    const auto before = contentOf(m_workspace->session());
    press(u"add-call"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"belde over de brief"_s);
    auto *date = one<QLineEdit>(u"momentEntryDate"_s);
    date->selectAll();
    QTest::keyClicks(date, u"15/12/2026"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(date->accessibleDescription(), u"This is still to come. Give a date until today."_s);
    QCOMPARE(contentOf(m_workspace->session()), before);
    // Without its year it is the last one that was.
    date->selectAll();
    QTest::keyClicks(date, u"15/12"_s);
    QTest::keyClick(date, Qt::Key_Return);
    const auto moments = *m_workspace->session().interactions().of(id(u"Aalst"_s));
    const auto found = std::ranges::find(moments, u"belde over de brief"_s, &Interaction::summary);
    QVERIFY(found != moments.end());
    QCOMPARE(found->date.toIso(), u"2025-12-15"_s);
}

void DossierEditingTest::correctsKindAndPersonOfAMoment()
{
    show(u"Gent"_s);
    press(u"add-note"_s);
    type(u"Sprak met iemand"_s);
    auto pick = [this](const QString &text) {
        press(u"momentKind"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        bool isThere = false;
        for (auto *action : menu->actions()) {
            if (action->text() == text && !isThere) {
                isThere = true;
                action->trigger();
            }
        }
        QVERIFY2(isThere, qPrintable(text));
        menu->close();
    };
    const auto moment = [this] {
        const auto moments = *m_workspace->session().interactions().of(id(u"Gent"_s));
        return *std::ranges::find(moments, u"Sprak met iemand"_s, &Interaction::summary);
    };
    pick(u"Reply"_s);
    QCOMPARE(moment().kind, Interaction::Kind::Reply);
    const auto contact = m_workspace->session().roles().contactsOf(id(u"Gent"_s))->first();
    pick(contactName(contact.person));
    QCOMPARE(moment().person, contact.person.id);
}

void DossierEditingTest::correctsAStepInPlace()
{
    show(u"Eeklo"_s);
    auto *stepper = one(u"dossierStepper"_s);
    stepper->setFocus();
    QTest::keyClick(stepper, Qt::Key_Home);
    QTest::keyClick(stepper, Qt::Key_Return);
    QVERIFY(one(u"stepEditor"_s));
    auto *source = one<QLineEdit>(u"stepSource"_s);
    source->setFocus();
    source->selectAll();
    QTest::keyClicks(source, u"Verslag van het college"_s);
    QTest::keyClick(source, Qt::Key_Return);
    QCOMPARE(dossier().steps.first().source, u"Verslag van het college"_s);
    QTest::keyClick(source, Qt::Key_Escape);
    QVERIFY(!one(u"stepEditor"_s));
}

void DossierEditingTest::correctsAStepThatWasCarriedOver()
{
    show(u"Lokeren"_s);
    auto *stepper = one(u"dossierStepper"_s);
    stepper->setFocus();
    QTest::keyClick(stepper, Qt::Key_Home);
    QTest::keyClick(stepper, Qt::Key_Return);
    auto *date = one<QLineEdit>(u"stepDate"_s);
    QVERIFY(date);
    QCOMPARE(date->text(), u"11/2023"_s);
    date->selectAll();
    QTest::keyClicks(date, u"12/2023"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(dateOnScreen(m_workspace->campaign().standing(id(u"Lokeren"_s), currentDay()).since),
             u"12/2023"_s);
}

void DossierEditingTest::refusesAStepThatBreaksTheChain()
{
    show(u"Eeklo"_s);
    const auto before = dossier().steps;
    auto *stepper = one(u"dossierStepper"_s);
    stepper->setFocus();
    QTest::keyClick(stepper, Qt::Key_Home);
    QTest::keyClick(stepper, Qt::Key_Return);
    auto *date = one<QLineEdit>(u"stepDate"_s);
    QVERIFY(date);
    date->selectAll();
    QTest::keyClicks(date, u"31/12/2026"_s);
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(m_listener.told.size(), 1);
    QCOMPARE(dossier().steps, before);
}

QTEST_MAIN(DossierEditingTest)
#include "tst_dossierediting.moc"
