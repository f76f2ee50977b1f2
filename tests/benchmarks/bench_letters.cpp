// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/fonts.h"
#include "support/testletters.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace solidair;

namespace {

QString peakMemory()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return QStringLiteral("%1 MiB at most").arg(usage.ru_maxrss / 1024);
#else
    return QStringLiteral("memory not measured here");
#endif
}

QList<LetterFacts> manyLetters(int count)
{
    QList<LetterFacts> result;
    for (int i = 0; i < count; ++i) {
        auto facts = test::factsForAalst();
        facts.municipality.nis = QString::number(10000 + i);
        facts.municipality.names.nl = QStringLiteral("Voorbeeldgemeente-%1").arg(i);
        facts.municipality.isCity = i % 5 == 0;
        facts.contact = test::contactAs(Role::Kind::Mayor, QStringLiteral("Persoon %1").arg(i));
        for (int member = 0; member < 20; ++member)
            facts.members.append(QStringLiteral("Lidgemeente-%1").arg((i + member) % 40));
        result.append(facts);
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const auto arguments = application.arguments();
    const int count = arguments.value(1, QStringLiteral("565")).toInt();
    const auto ask = chosenTemplate(letterTemplates(), QStringLiteral("ask-nl"));
    if (!loadPaperFonts() || !ask)
        return 1;
    const auto facts = manyLetters(count);
    for (const auto output : {LetterBatch::OneFile, LetterBatch::FileEach}) {
        QElapsedTimer timer;
        timer.start();
        const auto result = LetterBatch(*ask, output).run(facts);
        if (!result || !result->failures.isEmpty())
            return 1;
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        out << (output == LetterBatch::OneFile ? "one file: " : "a file each: ") << count
            << " letters in " << seconds << " s, " << qRound(count / seconds) << " a second, "
            << result->pdf.size() / 1024 << " KiB, " << peakMemory() << Qt::endl;
        if (QFile file(arguments.value(2)); output == LetterBatch::OneFile && arguments.size() > 2
            && file.open(QIODevice::WriteOnly))
            file.write(result->pdf);
    }
    return 0;
}
