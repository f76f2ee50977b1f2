// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/chipbutton.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/linkbutton.h"
#include "ui/kit/meter.h"
#include "ui/kit/pagesview.h"
#include "ui/kit/section.h"
#include "ui/kit/stagelabel.h"
#include "ui/kit/stepper.h"
#include "ui/kit/undobar.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;
using namespace solidair;

namespace {

QString nameOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

QString descriptionOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Description);
}

/// Pages that count how often each is painted.
class CountedPages final : public Pages
{
public:
    explicit CountedPages(int count)
        : painted(count, 0)
    { }

    int count() const override { return static_cast<int>(painted.size()); }

    Extent size() const override { return {210_mm, 297_mm}; }

    void paint(QPainter &painter, int page) const override
    {
        ++painted[page];
        painter.fillRect(QRectF(0, 0, 2000, 2000), Qt::red);
    }

    mutable QList<int> painted;
};

QList<Stepper::Item> wayToDiscussion()
{
    return {{Stage::NotApproached, {}, {}},
            {Stage::Asked, u"14/03/2026"_s, u"<img src=file:///x>"_s},
            {Stage::InDiscussion, u"06/2026"_s, {}}};
}

} // namespace

class WidgetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreWalkedAndOpenedByKeys();
    void stepsAreReadOutOneByOne();
    void manyStepsTakeMoreRows();
    void fourStagesStandInOneRow();
    void aStageAndAMeterAreReadAsWords();
    void aChipIsFilledAndClearedByKeys();
    void theChoicesOfAChipAreWhole();
    void aChipDropsWhatIsNoLongerThere();
    void theCrossOfAChipClearsIt();
    void theUndoBarOffersAndGoes();
    void onlyVisiblePagesArePaintedAndOnce();
    void pagesTurnAndZoomByKeys();
    void anEmptyStateHasOneButtonOrNone();
    void aLinkIsPressedByKeys();
    void hostileTextStaysText();
};

void WidgetsTest::stepsAreWalkedAndOpenedByKeys()
{
    Stepper stepper;
    stepper.setItems(wayToDiscussion(), Stage::Joined);
    stepper.show();
    QSignalSpy opened(&stepper, &Stepper::itemActivated);
    QSignalSpy next(&stepper, &Stepper::nextActivated);
    QTest::keyClick(&stepper, Qt::Key_Return);
    QTest::keyClick(&stepper, Qt::Key_Left);
    // The start of the way is no step.
    QTest::keyClick(&stepper, Qt::Key_Left);
    QTest::keyClick(&stepper, Qt::Key_Space);
    QTest::keyClick(&stepper, Qt::Key_End);
    QTest::keyClick(&stepper, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].toInt(), 2);
    QCOMPARE(opened[1][0].toInt(), 1);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next[0][0].value<Stage>(), Stage::Joined);
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, stepper.partRect(1).center());
    QCOMPARE(opened.size(), 3);
}

void WidgetsTest::stepsAreReadOutOneByOne()
{
    Stepper stepper;
    stepper.setItems(wayToDiscussion(), Stage::Joined);
    stepper.show();
    auto *list = QAccessible::queryAccessibleInterface(&stepper);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"asked, 14/03/2026, <img src=file:///x>"_s);
    QCOMPARE(list->child(2)->text(QAccessible::Name),
             u"in discussion, 06/2026, the present stage"_s);
    QCOMPARE(list->child(3)->text(QAccessible::Name), u"Next: join"_s);
    QCOMPARE(list->child(3)->role(), QAccessible::Button);
    QCOMPARE(list->indexOfChild(list->child(2)), 2);
    QSignalSpy next(&stepper, &Stepper::nextActivated);
    list->child(3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(next.size(), 1);
    auto *last = list->child(3);
    stepper.setItems(wayToDiscussion(), {});
    QCOMPARE(list->childCount(), 3);
    QVERIFY(!last->isValid());
}

void WidgetsTest::manyStepsTakeMoreRows()
{
    Stepper stepper;
    stepper.setItems(wayToDiscussion() + wayToDiscussion() + wayToDiscussion(), Stage::Joined);
    QVERIFY(stepper.heightForWidth(300) >= 2 * stepper.heightForWidth(3000));
    stepper.resize(300, stepper.heightForWidth(300));
    for (int part = 0; part < stepper.partCount(); ++part)
        QVERIFY2(stepper.rect().contains(stepper.partRect(part)),
                 qPrintable(QString::number(part)));
}

void WidgetsTest::fourStagesStandInOneRow()
{
    Stepper stepper;
    QFont wide = stepper.font();
    wide.setStretch(110);
    stepper.setFont(wide);
    const QString who = u"Noor Voorbeeld van de Gemeenteraad"_s;
    stepper.setItems({{Stage::NotApproached, {}, {}},
                      {Stage::Asked, u"14/03/2026"_s, who},
                      {Stage::InDiscussion, u"18/05/2026"_s, who},
                      {Stage::Joined, u"22/06/2026"_s, who}},
                     {});
    const int width = 327 * stepper.fontMetrics().height() / 16;
    QCOMPARE(stepper.heightForWidth(width), stepper.heightForWidth(3000));
    stepper.resize(width, stepper.heightForWidth(width));
    for (int part = 0; part < stepper.partCount(); ++part) {
        QVERIFY(stepper.rect().contains(stepper.partRect(part)));
        if (part > 0)
            QVERIFY(stepper.partRect(part - 1).right() < stepper.partRect(part).left());
    }
}

void WidgetsTest::aStageAndAMeterAreReadAsWords()
{
    StageLabel stage;
    stage.setStage(Stage::Joined);
    QCOMPARE(nameOf(&stage), u"joined"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&stage)->role(), QAccessible::StaticText);
    Meter meter;
    meter.setCounts(2, 3, true);
    QCOMPARE(nameOf(&meter), u"2 of 3, below the threshold"_s);
    const int alarming = meter.sizeHint().width();
    meter.setCounts(2, 3, false);
    QCOMPARE(nameOf(&meter), u"2 of 3"_s);
    QVERIFY(meter.sizeHint().width() < alarming);
    meter.setCounts(6, 3, false);
    QCOMPARE(nameOf(&meter), u"6 (asks for 3)"_s);
}

void WidgetsTest::aChipIsFilledAndClearedByKeys()
{
    ChipButton chip(u"Stage"_s);
    chip.setChoices({{u"a"_s, u"asked"_s}, {u"j"_s, u"joined"_s}});
    chip.show();
    QSignalSpy changed(&chip, &ChipButton::chosenChanged);
    QTest::keyClick(&chip, Qt::Key_Return);
    auto *list = chip.findChild<QListWidget *>(u"choices"_s);
    QVERIFY(list && list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(chip.chosen(), QStringList{u"j"_s});
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(chip.chosen(), (QStringList{u"a"_s, u"j"_s}));
    QCOMPARE(nameOf(&chip), u"Stage: asked, joined"_s);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QVERIFY(chip.chosen().isEmpty());
    QCOMPARE(nameOf(&chip), u"Stage"_s);
    QCOMPARE(changed.size(), 3);
}

void WidgetsTest::theChoicesOfAChipAreWhole()
{
    ChipButton chip(u"Stage"_s);
    const QString words = u"a stage in words that are rather long for a list"_s;
    const QPixmap mark(16, 16);
    chip.setChoices({{u"a"_s, words, QIcon(mark)}, {u"j"_s, u"joined"_s}});
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Return);
    auto *list = chip.findChild<QListWidget *>(u"choices"_s);
    QVERIFY(list && list->isVisible());
    QVERIFY(list->sizeHintForColumn(0) > list->fontMetrics().horizontalAdvance(words));
    QVERIFY(list->viewport()->width() >= list->sizeHintForColumn(0));
}

void WidgetsTest::aChipDropsWhatIsNoLongerThere()
{
    ChipButton chip(u"Owner"_s);
    chip.setChoices({{u"n"_s, u"Noor"_s}, {u"t"_s, u"Tim"_s}});
    chip.setChosen({u"t"_s, u"n"_s, u"nobody"_s});
    QCOMPARE(chip.chosen(), (QStringList{u"n"_s, u"t"_s}));
    chip.setChoices({{u"t"_s, u"Tim"_s}});
    QCOMPARE(chip.chosen(), QStringList{u"t"_s});
}

void WidgetsTest::theCrossOfAChipClearsIt()
{
    ChipButton chip(u"Owner"_s);
    chip.setChoices({{u"n"_s, u"Noor"_s}});
    chip.setChosen({u"n"_s});
    chip.adjustSize();
    chip.show();
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 12, chip.height() / 2});
    QVERIFY(chip.chosen().isEmpty());
    QVERIFY(!chip.findChild<QListWidget *>(u"choices"_s));
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(chip.findChild<QListWidget *>(u"choices"_s));
}

void WidgetsTest::theUndoBarOffersAndGoes()
{
    QWidget pane;
    pane.resize(500, 300);
    QUndoStack stack;
    stack.push(new QUndoCommand(u"Genk"_s));
    UndoBar bar(stack, &pane);
    pane.show();
    QVERIFY(!bar.isVisible());
    bar.offer(u"<b>Genk</b> was deleted."_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(nameOf(&bar), u"<b>Genk</b> was deleted."_s);
    QVERIFY(bar.geometry().bottom() > 280);
    pane.resize(600, 500);
    QVERIFY(bar.geometry().bottom() > 480 && bar.width() > 560);
    auto *timer = bar.findChild<QTimer *>();
    QVERIFY(timer->isActive() && timer->interval() == 8000);
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(&bar, &enter);
    QVERIFY(!timer->isActive());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&bar, &leave);
    QVERIFY(timer->isActive());
    auto *undo = bar.findChild<QPushButton *>(u"undo"_s);
    QTest::keyClick(undo, Qt::Key_Return);
    QCOMPARE(stack.index(), 0);
    QVERIFY(!bar.isVisible() && !timer->isActive());
    // It speaks of one change; after another it would undo that one.
    bar.offer(u"Genk was deleted."_s);
    stack.push(new QUndoCommand(u"Hasselt"_s));
    QVERIFY(!bar.isVisible());
}

void WidgetsTest::onlyVisiblePagesArePaintedAndOnce()
{
    const auto pages = std::make_shared<CountedPages>(50);
    PagesView view;
    view.resize(400, 700);
    view.setPages(pages);
    view.show();
    view.grab();
    view.grab();
    QCOMPARE(pages->painted[0], 1);
    QCOMPARE(pages->painted[1], 1);
    QCOMPARE(pages->painted[3], 0);
    view.showPage(20);
    view.grab();
    QCOMPARE(pages->painted[20], 1);
    QCOMPARE(pages->painted[10], 0);
    view.setPages(nullptr, u"Choose a <b>municipality</b>."_s);
    QCOMPARE(view.currentPage(), -1);
    QCOMPARE(descriptionOf(&view), u"Choose a <b>municipality</b>."_s);
    view.grab();
}

void WidgetsTest::pagesTurnAndZoomByKeys()
{
    PagesView view;
    view.resize(600, 500);
    view.setPages(std::make_shared<CountedPages>(5));
    view.show();
    QSignalSpy turned(&view, &PagesView::currentPageChanged);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.currentPage(), 2);
    QCOMPARE(turned.size(), 2);
    QCOMPARE(descriptionOf(&view), u"Page 3 of 5"_s);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.currentPage(), 1);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.zoom() > 1 && view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(view.zoom() < 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
}

void WidgetsTest::anEmptyStateHasOneButtonOrNone()
{
    EmptyState state(u"filter"_s);
    state.setTexts(u"No <i>municipalities</i>"_s, u"Limburg"_s, u"Clear the filters"_s);
    state.show();
    QSignalSpy activated(&state, &EmptyState::activated);
    auto *button = state.findChild<QPushButton *>();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(activated.size(), 1);
    state.setTexts(u"Nothing yet"_s, {}, {});
    QVERIFY(!button->isVisible());
}

void WidgetsTest::aLinkIsPressedByKeys()
{
    LinkButton link(u"Clear the filter"_s);
    link.show();
    QSignalSpy clicked(&link, &QPushButton::clicked);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
    Section section(u"Contacts"_s);
    auto *add = section.addButton(u"Add a contact"_s);
    section.show();
    QSignalSpy added(add, &QToolButton::clicked);
    QTest::keyClick(add, Qt::Key_Return);
    QCOMPARE(added.size(), 1);
    QCOMPARE(nameOf(add), u"Add a contact"_s);
}

void WidgetsTest::hostileTextStaysText()
{
    const QString hostile = u"<img src=file:///x> & <b>x</b>"_s;
    ElidedLabel label(hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(nameOf(&label), hostile);
    ChipButton chip(hostile);
    chip.setChoices({{u"k"_s, hostile}});
    chip.setChosen({u"k"_s});
    QVERIFY(!chip.toolTip().contains(u"<img"_s));
    EmptyState state(u"filter"_s);
    state.setTexts(hostile, hostile, {});
    Section section(hostile);
    for (const QWidget *widget :
         {static_cast<QWidget *>(&state), static_cast<QWidget *>(&section)}) {
        for (const auto *inner : widget->findChildren<QLabel *>())
            QCOMPARE(inner->textFormat(), Qt::PlainText);
    }
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
