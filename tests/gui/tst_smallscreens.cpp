// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/everyview.h"
#include "ui/frame/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <tuple>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString inWords(const QSize &size)
{
    return u"%1 × %2"_s.arg(size.width()).arg(size.height());
}

/// Looks at every view whether it fits a screen with all it offers.
class Ruler
{
public:
    explicit Ruler(const QSize &screen)
        // The title of a window takes its share.
        : m_room(screen - QSize(0, QFontMetrics(QApplication::font()).height() * 3 / 2))
    { }

    QStringList faults;
    QSize widest;

    void look(const QString &name, QWidget &view)
    {
        auto &window = *view.window();
        if (qobject_cast<MainWindow *>(&window) && window.size() != m_room) {
            window.resize(m_room);
            QTest::qWait(30);
        }
        const auto least = window.minimumSizeHint().expandedTo(window.minimumSize());
        widest = widest.expandedTo(least);
        if (least.width() > m_room.width() || least.height() > m_room.height())
            faults.append(u"%1 needs %2"_s.arg(name, inWords(least)));
        else if (window.width() > m_room.width() || window.height() > m_room.height())
            faults.append(u"%1 takes %2"_s.arg(name, inWords(window.size())));
        const auto widgets = view.findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            if (widget->isVisible() && isFunction(*widget) && isCut(*widget))
                faults.append(u"%1 cuts %2 %3"_s.arg(
                    name, QLatin1StringView(widget->metaObject()->className()),
                    widget->objectName()));
        }
    }

private:
    static bool isFunction(const QWidget &widget)
    {
        return qobject_cast<const QAbstractButton *>(&widget)
            || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget);
    }

    /// Its right edge lies outside what shows it, or its words do not fit it.
    static bool isCut(const QWidget &widget)
    {
        if (const auto *button = qobject_cast<const QPushButton *>(&widget);
            button && button->width() < button->minimumSizeHint().width())
            return true;
        const QRect own(QPoint(), widget.size());
        for (const auto *around = widget.parentWidget(); around; around = around->parentWidget()) {
            const QRect place(widget.mapTo(around, QPoint()), own.size());
            if (place.left() < 0 || place.right() > around->width())
                return true;
            // Up and down one scrolls.
            if (const auto *scrolled =
                    qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
                scrolled && scrolled->viewport() == around)
                return false;
            if (place.top() < 0 || place.bottom() > around->height())
                return true;
            if (around->isWindow())
                return false;
        }
        return false;
    }

    const QSize m_room;
};

/// Prints what does not fit the screen there is.
int measure(const QString &folder, Language language, int points)
{
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    Ruler ruler(QGuiApplication::primaryScreen()->size());
    visitEveryView(folder, language,
                   [&](const QString &name, QWidget &view) { ruler.look(name, view); });
    ruler.faults.removeDuplicates();
    for (const auto &fault : std::as_const(ruler.faults))
        printf("%s\n", qPrintable(fault));
    return 0;
}

} // namespace

/// Every page and dialog on the screens people have, in the size of type they need.
class SmallScreensTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyViewFits_data();
    void everyViewFits();

private:
    void begin(const QSize &screen, int points, Language language);

    struct Measuring
    {
        QTemporaryDir folder;
        QProcess program;
    };

    using Key = std::tuple<int, int, Language>;
    std::map<Key, Measuring> m_measurings;
};

namespace {

constexpr std::pair<QSize, int> screens[]{
    {{1024, 768}, 10}, {{1366, 768}, 15}, {{1920, 1080}, 20}, {{960, 540}, 10}};

} // namespace

/// All at once: they mostly wait.
void SmallScreensTest::initTestCase()
{
    for (const auto &[screen, points] : screens) {
        for (const auto language : {Language::Dutch, Language::French})
            begin(screen, points, language);
    }
}

void SmallScreensTest::begin(const QSize &screen, int points, Language language)
{
    auto &[folder, program] = m_measurings[{screen.width(), points, language}];
    QVERIFY(folder.isValid());
    const QString file = folder.filePath(u"screens.json"_s);
    QFile description(file);
    QVERIFY(description.open(QIODevice::WriteOnly));
    description.write(QStringLiteral("{\"screens\":[{\"name\":\"screen\",\"width\":%1,"
                                     "\"height\":%2,\"logicalDpi\":96}]}")
                          .arg(screen.width())
                          .arg(screen.height())
                          .toUtf8());
    description.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + file);
    // Settings of its own, beside the others that run.
    environment.insert(u"HOME"_s, folder.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(),
                  {u"--measure"_s, folder.filePath(u"campaign"_s), languageCode(language),
                   QString::number(points)});
}

void SmallScreensTest::everyViewFits_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("points");
    QTest::addColumn<Language>("language");
    for (const auto language : {Language::Dutch, Language::French}) {
        for (const auto &[screen, points] : screens) {
            // 960 × 540 is 1920 × 1080 at 200 %.
            QTest::addRow("%dx%d-%d-%s", screen.width(), screen.height(), points,
                          languageCode(language).toLatin1().constData())
                << screen << points << language;
        }
    }
}

void SmallScreensTest::everyViewFits()
{
    QFETCH(const QSize, screen);
    QFETCH(const int, points);
    QFETCH(const Language, language);
    auto &program = m_measurings[{screen.width(), points, language}].program;
    QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(200'000));
    const auto faults = program.readAllStandardOutput();
    QVERIFY2(faults.isEmpty(), faults.constData());
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             program.readAllStandardError().right(2000).constData());
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"tst_smallscreens"_s);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--measure"_L1 && arguments.size() > 4)
        return measure(arguments[2], *languageFromCode(arguments[3]), arguments[4].toInt());
    SmallScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreens.moc"
