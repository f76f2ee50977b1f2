// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "gui/dossierfixture.h"
#include "session/commands/contactcommands.h"
#include "ui/dossier/rowbutton.h"

#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// The order of contacts is seen and changed in the dossier: by button, key and menu.
class MovingContactsTest final : public DossierFixture
{
    Q_OBJECT

    void add(Role::Kind kind, const QString &name)
    {
        Contact contact;
        contact.person.id = PersonId::create();
        contact.person.name = name;
        contact.role.id = RoleId::create();
        contact.role.person = contact.person.id;
        contact.role.municipality = id(u"Aalter"_s);
        contact.role.kind = kind;
        contact.role.forLetter = true;
        QVERIFY(m_workspace->session().execute(
            std::make_unique<AddContactCommand>(m_workspace->session(), contact)));
    }

    /// Names of the lines from the top.
    QStringList lines() const
    {
        QCoreApplication::processEvents();
        QStringList result;
        for (const auto *row : all<RowButton>(u"contact"_s))
            result.append(row->accessibleName().section(u": "_s, -1).section(u' ', 0, 0));
        return result;
    }

private slots:
    void init();
    void theMayorStandsFirstAndTheRemarkSaysSo();
    void theButtonsMoveAContact();
    void altUpAndDownMoveTheContactAndTheFocusStays();
    void theMenuMovesAContact();
};

void MovingContactsTest::init()
{
    begin();
    add(Role::Kind::Official, u"Ann Proef"_s);
    add(Role::Kind::Mayor, u"Wim Proef"_s);
    add(Role::Kind::Director, u"Dirk Proef"_s);
    show(u"Aalter"_s);
}

void MovingContactsTest::theMayorStandsFirstAndTheRemarkSaysSo()
{
    QCOMPARE(lines(), (QStringList{u"Wim"_s, u"Dirk"_s, u"Ann"_s}));
    const auto *remark = one<QLabel>(u"sharedPurposes"_s);
    QVERIFY(remark);
    QString text = remark->text();
    QCOMPARE(text.replace(QChar::Nbsp, u' '),
             u"The letter goes to mayor Wim Proef; also marked: general director Dirk Proef and "
             "official Ann Proef."_s);
}

void MovingContactsTest::theButtonsMoveAContact()
{
    const auto before = contentOf(m_workspace->session());
    QTest::keyClick(all(u"contactDown"_s).first(), Qt::Key_Space);
    QCOMPARE(lines(), (QStringList{u"Dirk"_s, u"Wim"_s, u"Ann"_s}));
    QTest::keyClick(all(u"contactUp"_s).last(), Qt::Key_Space);
    QCOMPARE(lines(), (QStringList{u"Dirk"_s, u"Ann"_s, u"Wim"_s}));
    const auto contacts = *m_workspace->session().roles().contactsOf(id(u"Aalter"_s));
    QCOMPARE(letterContact(contacts, currentDay())->person.name, u"Dirk Proef"_s);
    // The first does not move up.
    QTest::keyClick(all(u"contactUp"_s).first(), Qt::Key_Space);
    QCOMPARE(lines(), (QStringList{u"Dirk"_s, u"Ann"_s, u"Wim"_s}));
    m_workspace->session().undoStack().undo();
    m_workspace->session().undoStack().undo();
    QCOMPARE(contentOf(m_workspace->session()), before);
    QCOMPARE(lines(), (QStringList{u"Wim"_s, u"Dirk"_s, u"Ann"_s}));
}

void MovingContactsTest::altUpAndDownMoveTheContactAndTheFocusStays()
{
    auto *ann = all<RowButton>(u"contact"_s).last();
    ann->setFocus();
    QTest::keyClick(ann, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(lines(), (QStringList{u"Wim"_s, u"Ann"_s, u"Dirk"_s}));
    QCOMPARE(QApplication::focusWidget(), ann);
    QTest::keyClick(ann, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(ann, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(lines(), (QStringList{u"Ann"_s, u"Wim"_s, u"Dirk"_s}));
    QTest::keyClick(ann, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(lines(), (QStringList{u"Wim"_s, u"Ann"_s, u"Dirk"_s}));
}

void MovingContactsTest::theMenuMovesAContact()
{
    auto *last = all<RowButton>(u"contact"_s).last();
    QTimer::singleShot(0, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            qFatal("No menu opened");
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), last->mapToGlobal(QPoint()));
    QApplication::sendEvent(last->parentWidget(), &event);
    QCOMPARE(lines(), (QStringList{u"Wim"_s, u"Ann"_s, u"Dirk"_s}));
}

QTEST_MAIN(MovingContactsTest)
#include "tst_movingcontacts.moc"
