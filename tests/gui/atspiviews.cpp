// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyview.h"
#include "support/viewworld.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QLabel>
#include <QPushButton>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QVBoxLayout>

#include <cstdio>
#include <unistd.h>

// Brings up every view for tst_atspi.py, which reads them as a screen reader does: from another
// process. Says which one stands in front, and goes on when it is told to.

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Serves those who ask what is on the screen, until they have seen it: a line comes in.
void waitForReader()
{
    QEventLoop loop;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &loop, [&loop] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) <= 0)
            _exit(3);
        if (byte == '\n')
            loop.quit();
    });
    loop.exec();
}

/// The way from the program to @p view: which child of which child.
QString wayTo(QWidget &view)
{
    QStringList way;
    auto *at = QAccessible::queryAccessibleInterface(&view);
    for (auto *outer = at->parent(); outer; outer = at->parent()) {
        way.prepend(QString::number(outer->indexOfChild(at)));
        at = outer;
    }
    return way.join(u'/');
}

void show(const QString &name, QWidget &view)
{
    printf("view %s %s\n", qPrintable(name), qPrintable(wayTo(view)));
    fflush(stdout);
    waitForReader();
}

/// What the reader must find fault with, so that it is known to see.
void showFaults()
{
    QWidget window;
    window.setWindowTitle(u"faults"_s);
    auto *column = new QVBoxLayout(&window);
    auto *combo = new QComboBox(&window);
    combo->addItem(u"No label"_s);
    combo->setAccessibleName(u"A name that AT-SPI does not show"_s);
    auto *described = new QPushButton(u"Described"_s, &window);
    described->setToolTip(Qt::convertFromPlainText(u"By markup"_s));
    auto *nameless = new QPushButton(&window);
    for (auto *widget : {static_cast<QWidget *>(combo), static_cast<QWidget *>(described),
                         static_cast<QWidget *>(nameless)})
        column->addWidget(widget);
    window.show();
    show(u"faults"_s, window);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_atspi"_s);
    QAccessible::setActive(true);
    showFaults();
    const QTemporaryDir folder;
    test::visitEveryView(folder.filePath(u"campaign"_s), Language::Dutch, show);
    printf("done\n");
    return 0;
}
