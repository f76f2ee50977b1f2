// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/aboutdialog.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

    template <typename T>
    static T *widget(const QWidget &window, const QString &name)
    {
        auto *found = window.findChild<T *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

private slots:

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void hasEveryPageInEveryLanguage()
    {
        for (const auto &language : {u"nl"_s, u"fr"_s, u"en"_s}) {
            for (const auto &topic : HelpBrowser::topics()) {
                const QString page = textOf(u":/help/%1/%2.html"_s.arg(language, topic));
                QVERIFY2(page.contains(u"<h1>"_s), qPrintable(language + u'/' + topic));
                QVERIFY(page.contains(u"lang=\"%1\""_s.arg(language)));
            }
        }
    }

    void linksOnlyToPagesThatAreThere()
    {
        static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
        int links = 0;
        for (const auto &language : {u"nl"_s, u"fr"_s, u"en"_s}) {
            for (const auto &topic : HelpBrowser::topics()) {
                auto found = link.globalMatch(textOf(u":/help/%1/%2.html"_s.arg(language, topic)));
                for (; found.hasNext(); ++links) {
                    const QString target = found.next().captured(1);
                    QVERIFY2(QFile::exists(u":/help/%1/%2"_s.arg(language, target)),
                             qPrintable(target));
                }
            }
        }
        QVERIFY(links > 20);
    }

    void speaksTheLanguageOfTheWindow()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Belgium));
        QCOMPARE(HelpBrowser::pathOf(u"letters"_s), u":/help/fr/letters.html"_s);
        QCOMPARE(HelpBrowser::titleOf(u"letters"_s), u"Lettres"_s);
    }

    void opensNothingOutsideTheHelp()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secret.html"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("secret");
        file.close();
        HelpBrowser browser;
        browser.setSource(QUrl(u"qrc:/help/en/start.html"_s));
        QVERIFY(browser.toPlainText().contains(u"Getting started"_s));
        for (const auto &address :
             {QUrl::fromLocalFile(path), QUrl(path), QUrl(u"http://localhost/help/en/list.html"_s),
              QUrl(u"qrc:/icons/add-16.png"_s), QUrl(u"../../icons/add-16.png"_s),
              QUrl(u"//server/help/en/list.html"_s)}) {
            QVERIFY2(browser.loadResource(QTextDocument::HtmlResource, address).isNull(),
                     qPrintable(address.toString()));
            browser.setSource(address);
            QCOMPARE(browser.source(), QUrl(u"qrc:/help/en/start.html"_s));
        }
    }

    void opensTheTopicThatIsWanted()
    {
        HelpWindow window;
        window.showTopic(u"stage"_s);
        QCOMPARE(widget<HelpBrowser>(window, u"helpPage"_s)->documentTitle(),
                 u"Recording a stage"_s);
        QCOMPARE(widget<QListWidget>(window, u"helpContents"_s)->currentItem()->text(),
                 u"Recording a stage"_s);
    }

    void keepsOneWindowForAllTopics()
    {
        HelpWindow::open(u"list"_s, nullptr);
        HelpWindow::open(u"letters"_s, nullptr);
        QList<HelpWindow *> windows;
        for (auto *window : QApplication::topLevelWidgets()) {
            if (auto *help = qobject_cast<HelpWindow *>(window))
                windows.append(help);
        }
        QCOMPARE(windows.size(), 1);
        QVERIFY(QTest::qWaitForWindowActive(windows.first()));
        QTest::keyClick(windows.first(), Qt::Key_Escape);
        QVERIFY(!windows.first()->isVisible());
    }

    void goesBackAndForward()
    {
        HelpWindow window;
        window.showTopic(u"list"_s);
        window.showTopic(u"letters"_s);
        auto *page = widget<HelpBrowser>(window, u"helpPage"_s);
        QTest::mouseClick(widget<QToolButton>(window, u"helpBack"_s), Qt::LeftButton);
        QCOMPARE(page->documentTitle(), u"Municipalities"_s);
        QCOMPARE(widget<QListWidget>(window, u"helpContents"_s)->currentItem()->text(),
                 u"Municipalities"_s);
        QTest::mouseClick(widget<QToolButton>(window, u"helpForward"_s), Qt::LeftButton);
        QCOMPARE(page->documentTitle(), u"Letters"_s);
    }

    void searchesInThePage()
    {
        HelpWindow window;
        window.showTopic(u"files"_s);
        auto *search = widget<QLineEdit>(window, u"helpSearch"_s);
        QTest::keyClicks(search, u"backup"_s);
        auto *page = widget<HelpBrowser>(window, u"helpPage"_s);
        QCOMPARE(page->textCursor().selectedText().toLower(), u"backup"_s);
        const int first = page->textCursor().position();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(page->textCursor().position() > first);
        search->clear();
        QTest::keyClicks(search, u"xyzzy"_s);
        QVERIFY(!widget<QLabel>(window, u"helpFound"_s)->text().isEmpty());
    }

    void saysWhatTheProgramIsMadeOf()
    {
        AboutDialog dialog;
        const QString text = widget<QPlainTextEdit>(dialog, u"aboutText"_s)->toPlainText();
        for (const auto &part :
             {u"Qt 6."_s, u"SQLite 3."_s, u"Statbel"_s, u"Carlito"_s, u"General Public License"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
        QTest::mouseClick(widget<QPushButton>(dialog, u"aboutCopy"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
