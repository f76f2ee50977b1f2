// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gui/dossierfixture.h"
#include "session/commands/commitmentcommands.h"
#include "session/commands/lettercommand.h"
#include "ui/dossier/dossierwindow.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes what would go to another program.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }

    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public slots:

    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

class DossierTest : public DossierFixture
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void saysWhenNothingIsChosen();
    void showsWhoAMunicipalityIs();
    void isNotWidenedByALongName();
    void keepsWhatIsBeingTypedWhenSomethingElseChanges();
    void commitsTypingToTheDossierItWasTypedIn();
    void opensALetterAsAPrivateFile();
    void wishesForTheNextStage();
    void leadsToNeighbours();
    void showsNoEditorsToReaders();
    void showsHostileTextAsItIs();
    void goesThroughItsFieldsInTheirOrder();
    void isFilledWithinAFrame();
    void undoesInItsOwnWindow();
};

void DossierTest::saysWhenNothingIsChosen()
{
    QVERIFY(!one(u"dossierName"_s));
    show(u"Lokeren"_s);
    QVERIFY(one(u"dossierName"_s));
    m_view->showMunicipality({});
    QVERIFY(!one(u"dossierName"_s));
}

void DossierTest::showsWhoAMunicipalityIs()
{
    show(u"Lokeren"_s);
    QCOMPARE(one<QLabel>(u"dossierName"_s)->text(), u"City of Lokeren"_s);
    const QString facts = one<QLabel>(u"dossierFacts"_s)->text();
    QVERIFY2(facts.contains(u"46029"), qPrintable(facts));
    QVERIFY(all<QLineEdit>(u"commitmentTitle"_s).size() >= 6);
    show(u"Hove"_s);
    QCOMPARE(one<QLabel>(u"dossierName"_s)->text(), u"Municipality of Hove"_s);
}

void DossierTest::isNotWidenedByALongName()
{
    const auto *scroll = m_view->findChild<QScrollArea *>();
    show(u"Hove"_s);
    QCoreApplication::sendPostedEvents();
    const int narrow = scroll->minimumWidth();
    show(u"Sint-Katelijne-Waver"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(scroll->minimumWidth(), narrow);
    const auto *name = one<QLabel>(u"dossierName"_s);
    QTRY_VERIFY(name->height() >= name->heightForWidth(name->width()));
}

void DossierTest::keepsWhatIsBeingTypedWhenSomethingElseChanges()
{
    show(u"Lokeren"_s);
    auto *scroll = m_view->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 0);
    auto *title = all<QLineEdit>(u"commitmentTitle"_s).at(2);
    title->setFocus();
    QTest::keyClicks(title, u" en meer"_s);
    const QString typed = title->text();
    scroll->setValue(40);
    const auto seen = m_workspace->campaign().commitments(id(u"Lokeren"_s)).first();
    auto other = seen;
    other.partner = u"Een vereniging"_s;
    QVERIFY(m_workspace->run(
        std::make_unique<ChangeCommitmentCommand>(m_workspace->session(), seen, other)));
    QCOMPARE(QApplication::focusWidget(), title);
    QCOMPARE(title->text(), typed);
    QCOMPARE(scroll->value(), 40);
}

void DossierTest::commitsTypingToTheDossierItWasTypedIn()
{
    show(u"Hove"_s);
    press(u"add-note"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Nog te bellen"_s);
    const auto hove = id(u"Hove"_s);
    const auto before = m_workspace->session().interactions().of(hove)->size();
    show(u"Lokeren"_s);
    const auto after = *m_workspace->session().interactions().of(hove);
    QCOMPARE(after.size(), before + 1);
    QVERIFY(std::ranges::any_of(
        after, [](const Interaction &moment) { return moment.summary == u"Nog te bellen"; }));
}

void DossierTest::opensALetterAsAPrivateFile()
{
    show(u"Aalst"_s);
    MadeLetter letter;
    letter.id = LetterId::create();
    letter.municipality = id(u"Aalst"_s);
    letter.templateKey = u"ask"_s;
    letter.date = QDate(2026, 11, 20);
    letter.subject = u"Een vraag"_s;
    letter.pdf = "%PDF-1.7 a letter";
    QVERIFY(m_workspace->run(
        std::make_unique<RecordLettersCommand>(m_workspace->session(), QList{letter}, false)));
    Desktop desktop;
    const auto lines = all(u"timelineWords"_s);
    QVERIFY(!lines.isEmpty());
    QTest::keyClick(lines.first(), Qt::Key_Return);
    QCOMPARE(desktop.opened.size(), 1);
    const QString path = desktop.opened.first().toLocalFile();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), letter.pdf);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_view.reset();
    m_workspace.reset();
    QVERIFY(!QFileInfo::exists(path));
}

void DossierTest::wishesForTheNextStage()
{
    show(u"Hoogstraten"_s);
    QCOMPARE(m_workspace->campaign().standing(id(u"Hoogstraten"_s), currentDay()).stage,
             Stage::NotApproached);
    QSignalSpy wished(m_workspace.get(), &Workspace::stageWanted);
    auto *stepper = one(u"dossierStepper"_s);
    stepper->setFocus();
    QTest::keyClick(stepper, Qt::Key_End);
    QTest::keyClick(stepper, Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.first().at(1).value<Stage>(), Stage::Asked);
}

void DossierTest::leadsToNeighbours()
{
    show(u"Beveren-Kruibeke-Zwijndrecht"_s);
    QSignalSpy wished(m_workspace.get(), &Workspace::dossierWanted);
    const auto links = all<QPushButton>(u"neighbour"_s);
    QVERIFY(!links.isEmpty());
    links.first()->click();
    QCOMPARE(wished.size(), 1);
    const auto to = wished.first().at(0).value<MunicipalityId>();
    QVERIFY(m_workspace->campaign().neighbours(id(u"Beveren-Kruibeke-Zwijndrecht"_s)).contains(to));
}

void DossierTest::showsNoEditorsToReaders()
{
    m_view.reset();
    m_workspace.reset();
    auto session = CampaignSession::openToRead(m_sample->path());
    QVERIFY(session);
    open(*std::move(session));
    show(u"Lokeren"_s);
    const auto edits = m_view->findChildren<QLineEdit *>();
    for (const auto *edit : edits)
        QVERIFY2(!edit->isVisible() || edit->isReadOnly(), qPrintable(edit->objectName()));
    for (const auto &name : {u"addCommitment"_s, u"addContact"_s, u"add-call"_s, u"addNextStep"_s,
                             u"addPublication"_s})
        QVERIFY2(!one(name), qPrintable(name));
    QVERIFY(m_view->findChildren<QComboBox *>(u"details.coordinator"_s).isEmpty());
}

void DossierTest::showsHostileTextAsItIs()
{
    const QString hostile = u"<img src=file:///x> & '; DROP TABLE %1 %s {{field}}"_s;
    show(u"Hove"_s);
    const auto seen = m_workspace->campaign().commitments(id(u"Hove"_s)).first();
    auto edited = seen;
    edited.title = hostile;
    edited.description = hostile;
    edited.evidence = u"file:///etc/passwd"_s;
    QVERIFY(m_workspace->run(
        std::make_unique<ChangeCommitmentCommand>(m_workspace->session(), seen, edited)));
    QCOMPARE(one<QLineEdit>(u"commitmentTitle"_s)->text(), hostile);
    press(u"commitmentFold"_s);
    QVERIFY(!one(u"commitmentEvidenceOpen"_s));
    const auto labels = m_view->findChildren<QLabel *>();
    for (const auto *label : labels)
        QVERIFY(label->textFormat() == Qt::PlainText || !label->pixmap().isNull()
                || label->text().isEmpty());
}

void DossierTest::goesThroughItsFieldsInTheirOrder()
{
    show(u"Mol"_s);
    press(u"add-call"_s);
    type(u"Eerst"_s);
    press(u"add-call"_s);
    type(u"Daarna"_s);
    const auto moments = all<QLineEdit>(u"momentSummary"_s);
    QVERIFY(moments.size() >= 2);
    moments.first()->setFocus();
    for (int i = 0; i < 5 && QApplication::focusWidget() != moments.at(1); ++i) {
        const int before = QApplication::focusWidget()->mapTo(m_view.get(), QPoint()).y();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget()->mapTo(m_view.get(), QPoint(0, 12)).y() >= before);
    }
    QCOMPARE(QApplication::focusWidget(), moments.at(1));
}

void DossierTest::isFilledWithinAFrame()
{
    show(u"Lokeren"_s);
    QBENCHMARK
    {
        m_view->showMunicipality(id(u"Hove"_s));
        m_view->showMunicipality(id(u"Lokeren"_s));
    }
}

void DossierTest::undoesInItsOwnWindow()
{
    QPointer<DossierWindow> window = new DossierWindow(*m_workspace, id(u"Hove"_s));
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QCOMPARE(window->windowTitle(), u"Solidair – Municipality of Hove"_s);
    auto *title = window->findChild<QLineEdit *>(u"commitmentTitle"_s);
    const QString before = title->text();
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Anders"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    QTest::keySequence(window, QKeySequence::Undo);
    QCOMPARE(title->text(), before);
    window->resize(500, 600);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window);
    DossierWindow again(*m_workspace, id(u"Hove"_s));
    again.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(again.size(), QSize(500, 600));
}

QTEST_MAIN(DossierTest)
#include "tst_dossier.moc"
