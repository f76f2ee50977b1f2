// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/dateedit.h"
#include "ui/kit/inlineedit.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace solidair;

namespace {

QString descriptionOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Description);
}

/// Two fields below each other in a window that is active.
template <typename Field>
class FieldWindow
{
public:
    FieldWindow()
        : field(new Field(&window))
        , other(new QLineEdit(&window))
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
        window.resize(300, 200);
        window.show();
        other->setFocus();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
    }

    QWidget window;
    Field *field;
    QLineEdit *other;
};

/// The rows of @p image that hold dark ink between @p left and @p right.
QList<int> inkRows(const QImage &image, int left, int right)
{
    QList<int> rows;
    for (int y = 3; y < image.height() - 3; ++y) {
        for (int x = left; x < right; ++x) {
            if (qGray(image.pixel(x, y)) < 90) {
                rows.append(y);
                break;
            }
        }
    }
    return rows;
}

} // namespace

/// The fields that are edited in place.
class FieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFieldCommitsWhenItIsLeft();
    void aFieldCommitsOnceWithReturn();
    void escapeTakesTheTypingBack();
    void typingIsNotOverwrittenByWhatIsRecorded();
    void aRefusedValueStaysWithItsReason();
    void aWindowGoesWithARefusedField();
    void nothingMovesWhenAFieldIsEdited();
    void undoGoesToTheWindowWhenNothingWasTyped();
    void aReadOnlyFieldCommitsNothing();
    void aDateIsReadAsItIsTyped();
    void whatIsNoDateStaysAndIsMarked();
    void aWholeDayCanBeAskedFor();
    void theReasonIsWholeWithinTheWindow();
};

void FieldsTest::aFieldCommitsWhenItIsLeft()
{
    FieldWindow<InlineEdit> at;
    at.field->setValue(u"Noor"_s);
    QSignalSpy committed(at.field, &InlineEdit::valueCommitted);
    at.field->setFocus();
    at.other->setFocus();
    QCOMPARE(committed.size(), 0);
    at.field->setFocus();
    at.field->selectAll();
    QTest::keyClicks(at.field, u"Tim"_s);
    QTest::keyClick(at.field, Qt::Key_Tab);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed[0][0].toString(), u"Tim"_s);
}

void FieldsTest::aFieldCommitsOnceWithReturn()
{
    FieldWindow<InlineEdit> at;
    QSignalSpy committed(at.field, &InlineEdit::valueCommitted);
    at.field->setFocus();
    QTest::keyClicks(at.field, u"Tim"_s);
    QTest::keyClick(at.field, Qt::Key_Return);
    QCOMPARE(committed.size(), 1);
    // Refused and told in a dialog, which takes the focus: not asked a second time.
    at.other->setFocus();
    QCOMPARE(committed.size(), 1);
    at.field->setValue(u"Noor"_s);
    QCOMPARE(at.field->text(), u"Noor"_s);
}

void FieldsTest::escapeTakesTheTypingBack()
{
    FieldWindow<InlineEdit> at;
    at.field->setValue(u"Noor"_s);
    QSignalSpy committed(at.field, &InlineEdit::valueCommitted);
    at.field->setFocus();
    QTest::keyClicks(at.field, u"x"_s);
    QTest::keyClick(at.field, Qt::Key_Escape);
    QCOMPARE(at.field->text(), u"Noor"_s);
    at.other->setFocus();
    QCOMPARE(committed.size(), 0);
}

void FieldsTest::typingIsNotOverwrittenByWhatIsRecorded()
{
    FieldWindow<InlineEdit> at;
    at.field->setValue(u"Noor"_s);
    at.field->setFocus();
    at.field->selectAll();
    QTest::keyClicks(at.field, u"Ti"_s);
    at.field->setValue(u"Sami"_s);
    QCOMPARE(at.field->text(), u"Ti"_s);
    QTest::keyClick(at.field, Qt::Key_Escape);
    QCOMPARE(at.field->text(), u"Sami"_s);
}

void FieldsTest::aRefusedValueStaysWithItsReason()
{
    FieldWindow<InlineEdit> at;
    at.field->setValue(u"noor@example.org"_s);
    connect(at.field, &InlineEdit::valueCommitted, at.field,
            [&at] { at.field->setError(u"This is <b>no</b> address."_s); });
    at.field->setFocus();
    at.field->selectAll();
    QTest::keyClicks(at.field, u"noor"_s);
    at.other->setFocus();
    QCOMPARE(descriptionOf(at.field), u"This is <b>no</b> address."_s);
    QTRY_COMPARE(at.window.findChildren<QLabel *>().size(), 1);
    const auto labels = at.window.findChildren<QLabel *>();
    QVERIFY(labels[0]->isVisible());
    QCOMPARE(labels[0]->textFormat(), Qt::PlainText);
    QCOMPARE(labels[0]->y(), at.field->geometry().bottom() + 1);
    // Something else changed in the campaign: the typing and its mark stay.
    at.field->setValue(u"noor@example.org"_s);
    QCOMPARE(at.field->text(), u"noor"_s);
    at.field->setFocus();
    QTest::keyClicks(at.field, u"@"_s);
    QVERIFY(descriptionOf(at.field).isEmpty());
    QVERIFY(at.window.findChildren<QLabel *>().isEmpty());
}

void FieldsTest::aWindowGoesWithARefusedField()
{
    QPointer<InlineEdit> field;
    {
        FieldWindow<InlineEdit> at;
        field = at.field;
        connect(field, &InlineEdit::valueCommitted, field,
                [field] { field->setError(u"This is no address."_s); });
        field->setFocus();
        QTest::keyClicks(field, u"noor"_s);
    }
    QCoreApplication::processEvents();
    QVERIFY(!field);
}

void FieldsTest::nothingMovesWhenAFieldIsEdited()
{
    FieldWindow<InlineEdit> at;
    at.field->setValue(u"HHH"_s);
    const int wide = at.field->fontMetrics().horizontalAdvance(u"HHH"_s);
    const QImage resting = at.field->grab().toImage();
    at.field->setFocus();
    at.field->setCursorPosition(0);
    at.field->deselect();
    const QImage edited = at.field->grab().toImage();
    const auto rows = inkRows(resting, 8, wide);
    QVERIFY(rows.size() > 4);
    QCOMPARE(inkRows(edited, 8, wide), rows);
    QCOMPARE(resting.size(), edited.size());
}

void FieldsTest::undoGoesToTheWindowWhenNothingWasTyped()
{
    FieldWindow<InlineEdit> at;
    at.field->setValue(u"Noor"_s);
    at.field->setFocus();
    const auto takes = [&at] {
        QKeyEvent wish(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        wish.ignore();
        QCoreApplication::sendEvent(at.field, &wish);
        return wish.isAccepted();
    };
    QVERIFY(!takes());
    QTest::keyClicks(at.field, u"x"_s);
    QVERIFY(takes());
    QTest::keyClick(at.field, Qt::Key_Return);
    at.field->setValue(u"Noorx"_s);
    QVERIFY(!takes());
}

void FieldsTest::aReadOnlyFieldCommitsNothing()
{
    FieldWindow<InlineEdit> at;
    at.field->setValue(u"Noor"_s);
    at.field->setReadOnly(true);
    QSignalSpy committed(at.field, &InlineEdit::valueCommitted);
    at.field->setFocus();
    QTest::keyClicks(at.field, u"x"_s);
    QTest::keyClick(at.field, Qt::Key_Return);
    QCOMPARE(committed.size(), 0);
    QCOMPARE(at.field->text(), u"Noor"_s);
}

void FieldsTest::aDateIsReadAsItIsTyped()
{
    FieldWindow<DateEdit> at;
    QSignalSpy committed(at.field, &DateEdit::dateCommitted);
    at.field->setFocus();
    at.other->setFocus();
    QCOMPARE(committed.size(), 0);
    at.field->setFocus();
    QTest::keyClicks(at.field, u"14/3/26"_s);
    QTest::keyClick(at.field, Qt::Key_Return);
    at.other->setFocus();
    QCOMPARE(committed.size(), 1);
    QCOMPARE(committed[0][0].value<PartialDate>().toIso(), u"2026-03-14"_s);
    QCOMPARE(at.field->text(), u"14/3/2026"_s);
    at.field->setFocus();
    at.field->selectAll();
    QTest::keyClicks(at.field, u"11/2023"_s);
    at.other->setFocus();
    QCOMPARE(at.field->date()->toIso(), u"2023-11"_s);
}

void FieldsTest::whatIsNoDateStaysAndIsMarked()
{
    FieldWindow<DateEdit> at;
    QSignalSpy committed(at.field, &DateEdit::dateCommitted);
    at.field->setFocus();
    QTest::keyClicks(at.field, u"31/02/26"_s);
    at.other->setFocus();
    QCOMPARE(committed.size(), 0);
    QVERIFY(!at.field->date());
    QCOMPARE(at.field->text(), u"31/02/26"_s);
    QVERIFY(!descriptionOf(at.field).isEmpty());
    QVERIFY(!at.field->toolTip().isEmpty());
    at.field->setFocus();
    QTest::keyClick(at.field, Qt::Key_Escape);
    QVERIFY(at.field->text().isEmpty());
    QVERIFY(descriptionOf(at.field).isEmpty());
}

void FieldsTest::aWholeDayCanBeAskedFor()
{
    DateEdit edit;
    edit.setNeedsDay(true);
    edit.setText(u"11/2023"_s);
    QVERIFY(!edit.date());
    edit.setText(u"5/11/2023"_s);
    QVERIFY(edit.date());
}

void FieldsTest::theReasonIsWholeWithinTheWindow()
{
    QWidget window;
    window.resize(700, 300);
    auto *part = new QWidget(&window);
    part->setGeometry(620, 0, 80, 24);
    auto *field = new DateEdit(part);
    field->setGeometry(part->rect());
    auto *beneath = new QLabel(u"beneath"_s, &window);
    beneath->setGeometry(0, 24, 700, 40);
    auto *other = new QLineEdit(&window);
    other->setGeometry(0, 200, 80, 24);
    window.show();
    field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClicks(field, u"31/02/26"_s);
    other->setFocus();
    QTRY_VERIFY(window.findChild<QLabel *>(u"fieldError"_s));
    auto *reason = window.findChild<QLabel *>(u"fieldError"_s);
    const auto isWhole = [&] {
        return reason->isVisible() && reason->parentWidget() == &window
            && window.rect().contains(reason->geometry())
            && reason->width() >= reason->sizeHint().width()
            && reason->height() >= reason->sizeHint().height();
    };
    QVERIFY(isWhole());
    // It stands where it covers nothing.
    QVERIFY(!reason->geometry().intersects(beneath->geometry()));
    QVERIFY(!reason->geometry().intersects(part->geometry()));
    part->move(100, 276);
    QVERIFY(isWhole());
    QVERIFY(!reason->geometry().intersects(part->geometry()));
    part->move(100, 400);
    QVERIFY(!reason->isVisible());
    part->move(100, 100);
    QVERIFY(isWhole());
}

QTEST_MAIN(FieldsTest)
#include "tst_fields.moc"
