// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lyingfiles.h"
#include "support/fakeprompts.h"
#include "support/samplecampaign.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QSettings>
#include <QTableView>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// The same files in a window: it opens with what can be read, or tells why it does not.
class LyingWindowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void openOrAreTold_data();
    void openOrAreTold();
};

void LyingWindowsTest::openOrAreTold_data()
{
    QTest::addColumn<int>("number");
    const auto all = lyingFiles();
    const int stride = qgetenv("TRUST") == "all" ? 1 : 6;
    // Those that can be opened are looked at in full: mergers, lists, dates, references.
    for (int i = 0; i < all.size(); ++i) {
        if (i % stride == 0 || all[i].name.contains("merge"_L1) || all[i].name.contains("ladder"_L1)
            || all[i].name.contains("lattice"_L1) || all[i].name.contains("nowhere"_L1))
            QTest::newRow(qPrintable(all[i].name)) << i;
    }
}

void LyingWindowsTest::openOrAreTold()
{
    QFETCH(const int, number);
    QSettings().clear();
    const SampleCampaign sample;
    lyingFiles().value(number).make(sample.path());
    FakePrompts prompts;
    Application application(prompts);
    QElapsedTimer clock;
    clock.start();
    const QPointer<MainWindow> window = application.open(sample.path(), nullptr);
    // A large file is read beside the window, which goes when it can not be.
    const auto isOpening = [&] { return window && window->findChild<QWidget *>(u"opening"_s); };
    QVERIFY(QTest::qWaitFor([&] { return !isOpening(); }, 30'000));
    if (!window) {
        QVERIFY(!prompts.told.isEmpty() || !prompts.questions.isEmpty());
        for (const auto &error : std::as_const(prompts.told))
            QVERIFY(!error.message.isEmpty());
        return;
    }
    auto *table = window->findChild<QTableView *>();
    QVERIFY(table);
    if (table->model()->rowCount() > 0) {
        table->selectRow(0);
        QApplication::processEvents();
        table->selectRow(table->model()->rowCount() - 1);
    }
    QApplication::processEvents();
    QVERIFY(clock.elapsed() < 30'000); // On a busy machine.
}

QTEST_MAIN(LyingWindowsTest)
#include "tst_lyingwindows.moc"
