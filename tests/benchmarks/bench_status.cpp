// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/fonts.h"
#include "reports/htmlwriter.h"
#include "reports/paperwriter.h"
#include "reports/statusreport.h"
#include "reports/statusworld.h"
#include "reports/tablevalues.h"
#include "reports/textwriter.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <sys/resource.h>

using namespace solidair;

namespace {

long peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Could not write %s", qPrintable(path));
}

template <typename Task>
auto timed(const char *name, const Task &task)
{
    QElapsedTimer timer;
    timer.start();
    auto result = task();
    qInfo("%-8s %7lld ms, peak %ld MiB", name, static_cast<long long>(timer.elapsed()),
          peakMebibytes());
    return result;
}

} // namespace

/// bench_status [MUNICIPALITIES [FOLDER [LANGUAGE]]]: how long the status report takes, and with a
/// folder the report itself in it.
int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    const auto arguments = app.arguments();
    if (const auto ready = loadPaperFonts(); !ready)
        qFatal("%s", qPrintable(ready.error().message));
    const auto campaign = timed("register", [&arguments] {
        return grownWorld(arguments.value(1, u"304"_s).toInt()).campaign();
    });
    const ReportArguments asked{QDate(2026, 11, 22),
                                {},
                                {},
                                languageFromCode(arguments.value(3)).value_or(Language::Dutch)};
    const auto report = timed("report", [&] { return statusReport(campaign, asked).value(); });
    const auto html = timed("html", [&report] { return reportHtml(report); });
    const auto text = timed("text", [&report] { return reportText(report); });
    timed("values", [&report] { return tableValues(report); });
    const auto pdf = timed("pdf", [&report] { return reportPdf(report); });
    if (const auto folder = arguments.value(2); !folder.isEmpty()) {
        save(folder + "/status.html"_L1, html);
        save(folder + "/status.txt"_L1, text.toUtf8());
        save(folder + "/status.pdf"_L1, pdf);
    }
    return 0;
}
