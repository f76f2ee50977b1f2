// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarks/measure.h"
#include "session/commands/stepcommands.h"
#include "support/fakeprompts.h"
#include "support/hands.h"
#include "ui/desk/workspace.h"
#include "ui/frame/application.h"
#include "ui/frame/mainwindow.h"
#include "ui/list/municipalitiespage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

using namespace solidair;
using namespace solidair::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Listens to the window's heart: how long it was deaf to the person.
class Watchdog
{
public:
    Watchdog()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, [this] { listen(); });
        m_beat.start(1);
        m_since.start();
    }

    /// The longest time without a beat since the last call, in ms.
    double longest()
    {
        listen();
        return std::exchange(m_longest, 0);
    }

private:
    void listen()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Does @p action and all that follows from it, until @p done and painted.
template <typename Action, typename Done>
void measure(Watchdog &watchdog, const char *what, int times, const Action &action,
             const Done &done)
{
    QList<double> took;
    watchdog.longest();
    for (int i = 0; i < times; ++i) {
        took.append(milliseconds([&] {
            action(i);
            if (!QTest::qWaitFor(done, 60'000))
                qFatal("%s has no end", what);
            QApplication::processEvents();
            // As the loop of the program does; without it what has gone piles up.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }));
    }
    const double blocked = watchdog.longest();
    const auto [least, most] = std::ranges::minmax(took);
    printf("  %-34s median %8.1f ms (%.1f to %.1f, %d times), longest deaf %7.1f ms\n", what,
           median(took), least, most, times, blocked);
}

MunicipalityId nthShown(MainWindow &window, int n)
{
    return window.municipalities().shown().at(n);
}

void drive(const QString &file)
{
    QSettings().clear();
    test::FakePrompts prompts;
    Application application(prompts);
    application.setLanguage(Language::Dutch);
    Watchdog watchdog;
    MainWindow *window = nullptr;
    const auto always = [] { return true; };
    measure(
        watchdog, "open until the list is painted", 1,
        [&](int) { window = application.open(file, nullptr); },
        [&] { return window->findChild<QWidget *>(u"municipalitiesPage"_s) != nullptr; });
    auto &workspace = window->workspace();
    if (!QTest::qWaitFor([&] { return workspace.session().isChecked(); }, 60'000))
        qFatal("The file is not found in order");
    measure(
        watchdog, "another dossier", 20,
        [&](int i) { window->municipalities().selectMunicipality(nthShown(*window, i)); }, always);
    auto *search = test::shown<QLineEdit>(window, u"municipalitySearch"_s);
    const QString typed = u"voorbeeld 12"_s;
    measure(
        watchdog, "a letter typed in the search", static_cast<int>(typed.size()),
        [&](int i) { QTest::keyClicks(search, typed.mid(i, 1)); }, always);
    search->clear();
    for (const auto &[page, name] : {std::pair(u"persons"_s, "page of persons, first time"),
                                     std::pair(u"letters"_s, "page of letters, first time"),
                                     std::pair(u"list"_s, "back to the list")})
        measure(
            watchdog, name, 1, [&, page = page](int) { window->showPage(page); }, always);
    measure(
        watchdog, "page of reports until shown", 1, [&](int) { window->showPage(u"reports"_s); },
        [&] { return !test::shown<QLabel>(window, u"reportMade"_s)->text().isEmpty(); });
    measure(
        watchdog, "back to the list", 1, [&](int) { window->showPage(u"list"_s); }, always);
    QList<MunicipalityId> others;
    for (const auto id : window->municipalities().shown()) {
        const auto stage = workspace.campaign().standing(id, QDate(2026, 11, 22)).stage;
        if (stage != Stage::Joined && stage != Stage::OnHold)
            others.append(id);
    }
    measure(
        watchdog, "one edit, committed and painted", 20,
        [&](int i) {
            Step step;
            step.id = StepId::create();
            step.municipality = others[100 + i];
            step.stage = Stage::OnHold;
            step.date = PartialDate(QDate(2026, 11, 20));
            const auto done =
                workspace.attempt(std::make_unique<RecordStepCommand>(workspace.session(), step));
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        },
        always);
    measure(
        watchdog, "one undo, committed and painted", 20,
        [&](int) { workspace.session().undoStack().undo(); }, always);
    printf("  peak of memory %.0f MiB\n", peakMemory());
}

} // namespace

/// bench_window FILE…: drives the real window on each campaign; the files are changed.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Solidair"_s);
    QCoreApplication::setApplicationName(u"bench_window"_s);
    const auto files = QCoreApplication::arguments().sliced(1);
    for (const auto &file : files) {
        printf("%s\n", qPrintable(QFileInfo(file).fileName()));
        drive(file);
    }
    return 0;
}
