// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/headlayout.h"
#include "ui/list/municipalitylistflow.h"

#include <QTest>

using namespace solidair;

namespace {

constexpr int gap = 4;

QWidget *block(QWidget &parent, int width)
{
    auto *widget = new QWidget(&parent);
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

/// What layouts of several lines do with what does not fit the first.
class FlowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theLastOfAFlowEndsALineWithRoom();
    void theLastOfAFlowHasALineWhereThereIsNoRoom();
    void buttonsOfAHeadStayTogether();
    void buttonsOfAHeadPartWhereTheyMust();
};

void FlowsTest::theLastOfAFlowEndsALineWithRoom()
{
    QWidget pane;
    auto *flow = new MunicipalityListFlow(&pane, gap);
    flow->setContentsMargins({});
    for (const int width : {50, 90, 40})
        flow->addWidget(block(pane, width));
    QCOMPARE(flow->heightForWidth(100), 20 + gap + 20);
    flow->setGeometry(QRect(0, 0, 100, 44));
    QCOMPARE(flow->itemAt(1)->geometry(), QRect(0, 24, 90, 20));
    QCOMPARE(flow->itemAt(2)->geometry(), QRect(60, 0, 40, 20));
}

void FlowsTest::theLastOfAFlowHasALineWhereThereIsNoRoom()
{
    QWidget pane;
    auto *flow = new MunicipalityListFlow(&pane, gap);
    flow->setContentsMargins({});
    for (const int width : {70, 90, 40})
        flow->addWidget(block(pane, width));
    QCOMPARE(flow->heightForWidth(100), 20 + gap + 20 + gap + 20);
    flow->setGeometry(QRect(0, 0, 100, 68));
    QCOMPARE(flow->itemAt(2)->geometry(), QRect(60, 48, 40, 20));
}

void FlowsTest::buttonsOfAHeadStayTogether()
{
    QWidget pane;
    auto *head = new HeadLayout(&pane, gap, 20);
    head->setContentsMargins({});
    head->addWidget(block(pane, 60));
    head->endTitle();
    for (const int width : {30, 40})
        head->addWidget(block(pane, width));
    head->setGeometry(QRect(0, 0, 100, 60));
    QCOMPARE(head->itemAt(0)->geometry(), QRect(0, 0, 60, 20));
    QCOMPARE(head->itemAt(1)->geometry(), QRect(26, 20, 30, 20));
    QCOMPARE(head->itemAt(2)->geometry(), QRect(60, 20, 40, 20));
    QCOMPARE(head->heightForWidth(100), 20 + 20 + gap);
    QCOMPARE(head->heightForWidth(200), 20);
}

void FlowsTest::buttonsOfAHeadPartWhereTheyMust()
{
    QWidget pane;
    auto *head = new HeadLayout(&pane, gap, 20);
    head->setContentsMargins({});
    head->addWidget(block(pane, 30));
    head->endTitle();
    for (const int width : {60, 50})
        head->addWidget(block(pane, width));
    head->setGeometry(QRect(0, 0, 100, 60));
    QCOMPARE(head->itemAt(1)->geometry(), QRect(40, 0, 60, 20));
    QCOMPARE(head->itemAt(2)->geometry(), QRect(50, 20, 50, 20));
}

QTEST_MAIN(FlowsTest)
#include "tst_flows.moc"
