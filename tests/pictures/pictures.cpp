// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/fonts.h"
#include "support/everyview.h"
#include "ui/frame/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QHashSeed>
#include <QImageWriter>
#include <QPalette>
#include <QRegularExpression>
#include <QScreen>
#include <QTest>
#include <QWidget>

#include <cstdio>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The colours of a usual desktop, light or dark: the program itself takes those of the platform.
QPalette desktopPalette(bool isDark)
{
    const QColor window(isDark ? u"#26272B"_s : u"#F2F2F3"_s);
    const QColor text(isDark ? u"#E7E8EA"_s : u"#1C1D20"_s);
    // The constructor derives bevels and what is disabled from button and window.
    QPalette palette(QColor(isDark ? u"#36383D"_s : u"#FAFAFA"_s), window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    const QColor faint(isDark ? u"#7C8087"_s : u"#9A9DA3"_s);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Base, QColor(isDark ? u"#1B1C1F"_s : u"#FFFFFF"_s));
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Highlight, QColor(isDark ? u"#2F62C4"_s : u"#2B62C9"_s));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(isDark ? u"#86AEF5"_s : u"#2B62C9"_s));
    palette.setColor(QPalette::ToolTipBase, palette.color(QPalette::Base));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor(isDark ? u"#A4A8AF"_s : u"#5A5F67"_s));
    return palette;
}

bool save(const QPixmap &picture, const QString &path)
{
    QImageWriter writer(path, "png");
    writer.setCompression(100); // the smallest
    return writer.write(picture.toImage().convertToFormat(QImage::Format_RGB888));
}

int refuse()
{
    fprintf(stderr,
            "pictures FOLDER nl|fr|en light|dark SCALE [FONT]\n"
            "Makes FOLDER/LANGUAGE-PALETTE-SCALE-VIEW.png of every view. SCALE names the pictures; "
            "\"font200\" doubles the font, \"screen15\" sets it to 15 points and lets the main "
            "window fill the screen, QT_SCALE_FACTOR scales everything.\n");
    return 2;
}

/// As somebody has it who maximises it: the title of a window takes its share.
void fillScreen(QWidget &window)
{
    const QSize room = QGuiApplication::primaryScreen()->size()
        - QSize(0, QFontMetrics(QApplication::font()).height() * 3 / 2);
    if (window.size() == room)
        return;
    window.resize(room);
    QTest::qWait(30);
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"pictures"_s);
    const auto arguments = QCoreApplication::arguments();
    const auto language = languageFromCode(arguments.value(2));
    if (arguments.size() < 5 || !language)
        return refuse();
    const bool isDark = arguments[3] == "dark"_L1;
    const auto screen = QRegularExpression(u"^screen(\\d+)$"_s).match(arguments[4]);
    const int points = arguments[4] == "font200"_L1 ? 20
        : screen.hasMatch()                         ? screen.captured(1).toInt()
                                                    : 10;

    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(desktopPalette(isDark));
    QApplication::setFont(QFont(arguments.value(5, paperFamily()), points));
    QApplication::setCursorFlashTime(0);

    const QDir folder(arguments[1]);
    folder.mkpath(u"."_s);
    const QString prefix = arguments.sliced(2, 3).join(u'-') + u'-';
    int unwritten = 0;
    int written = 0;
    // Always the same path: it stands in some of the pictures.
    QDir campaign(QDir::temp().filePath(u"solidair-pictures"_s));
    campaign.removeRecursively();
    test::visitEveryView(
        campaign.filePath(u"Documenten"_s), *language, [&](const QString &name, QWidget &view) {
            auto *window = qobject_cast<MainWindow *>(view.window());
            const bool isFilling = screen.hasMatch() && window;
            if (isFilling)
                fillScreen(*window);
            ++(save((isFilling ? *window : view).grab(), folder.filePath(prefix + name + u".png"_s))
                   ? written
                   : unwritten);
        });
    campaign.removeRecursively();
    printf("%s%d pictures\n", qPrintable(prefix), written);
    if (unwritten > 0)
        fprintf(stderr, "%d pictures could not be written\n", unwritten);
    return unwritten > 0 ? 1 : 0;
}
