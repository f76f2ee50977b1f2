// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/classsizes.h"
#include "architecture/sourcefiles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A class stays whole: what is too large for one is not cut over files, but is several.
class ClassesTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsAClassByItsBodyAndItsMembers();
    void takesNoCallForAMember();
    void findsAClassThatIsCutOverFiles();
    void noClassHasTwoJobs();
};

void ClassesTest::knowsAClassByItsBodyAndItsMembers()
{
    const QStringList declared{u"class Page final : public QWidget\n{\n"_s, u"struct Page\n{\n"_s,
                               u"struct Page::State\n{\n"_s};
    for (const auto &code : declared)
        QCOMPARE(classesIn(code), QSet{u"Page"_s});
    const QStringList defined{
        u"Page::Page(QWidget *parent)\n    : QWidget(parent)\n"_s,
        u"Page::~Page() = default;\n"_s,
        u"const QList<std::pair<int, int>> &Page::rows() const\n"_s,
        u"Page::Grid Page::gridFor(int width) const\n"_s,
        u"std::pair<int, Other::Row> Page::row(\n    int at)\n"_s,
        u"bool Page::Row::operator==(const Row &other) const\n"_s,
    };
    for (const auto &code : defined)
        QCOMPARE(classesIn(code), QSet{u"Page"_s});
}

void ClassesTest::takesNoCallForAMember()
{
    const QStringList others{
        u"class Page;\n"_s,
        u"    Page::show(1);\n"_s,
        u"const int one = Page::count();\n"_s,
        u"Page::Grid gridFor(int width)\n"_s,
        u"void painting::draw(int width)\n"_s,
        u"template <typename Page>\n"_s,
    };
    for (const auto &code : others)
        QVERIFY2(classesIn(code).isEmpty(), qPrintable(code));
}

void ClassesTest::findsAClassThatIsCutOverFiles()
{
    const QString body(u"int one = 1;\n"_s);
    const std::pair header(u"ui/list/page.h"_s, u"class Page\n{\n"_s + body.repeated(98));
    const std::pair source(u"ui/list/page.cpp"_s, u"Page::Page()\n{ }\n"_s + body.repeated(248));
    const std::pair rest(u"ui/list/pagelayout.cpp"_s,
                         u"void Page::build()\n{\n"_s + body.repeated(150));
    QCOMPARE(oversizedClasses({header, source}), QStringList());
    QCOMPARE(oversizedClasses({header, source, rest}),
             QStringList{u"ui::Page has 502 lines: ui/list/page.h, ui/list/page.cpp, "
                         "ui/list/pagelayout.cpp"_s});
    // What uses it, or is named so in another layer, is no part of it.
    const std::pair user(u"ui/list/user.cpp"_s,
                         u"void User::show()\n{\n    Page::show();\n}\n"_s + body.repeated(200));
    const std::pair other(u"app/paper/page.cpp"_s, u"Page::Page()\n{ }\n"_s + body.repeated(200));
    QCOMPARE(oversizedClasses({header, source, user, other}), QStringList());
}

void ClassesTest::noClassHasTwoJobs()
{
    const auto files = sourceFiles({u"app"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(files.size() > 10);
    const auto oversized = oversizedClasses(files);
    QVERIFY2(oversized.isEmpty(), qPrintable(oversized.join(u'\n')));
}

QTEST_GUILESS_MAIN(ClassesTest)
#include "tst_classes.moc"
