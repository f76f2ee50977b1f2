// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/viewworld.h"
#include "ui/list/municipalitylistview.h"
#include "ui/list/municipalitytablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

class CopyingTest final : public QObject
{
    Q_OBJECT

private slots:
    void copiesOneCellOfTheListAlone();
};

void CopyingTest::copiesOneCellOfTheListAlone()
{
    const QTemporaryDir folder;
    test::ViewWorld world(folder.path(), Language::English, [](const QString &, QWidget &) {});
    world.openSample();
    world.choose({u"Lokeren"_s});
    auto &list = world.find<MunicipalityListView>("municipalityList");
    list.setFocus();
    const auto &model = static_cast<const MunicipalityTableModel &>(*list.model());
    list.setCurrentIndex(model.index(list.currentIndex().row(), model.columnOf("since"_L1)));
    QTest::keySequence(&list, QKeySequence(u"Ctrl+Shift+C"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"11/2023"_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    world.closeWindow();
}

QTEST_MAIN(CopyingTest)
#include "tst_copying.moc"
