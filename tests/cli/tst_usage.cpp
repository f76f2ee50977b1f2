// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/here.h"
#include "cli/invocation.h"
#include "cli/output.h"
#include "support/onereportmore.h"

#include <QSet>
#include <QTest>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &commandNames()
{
    static const QStringList names{
        u"new"_s,     u"set"_s,     u"list"_s,       u"show"_s,      u"fields"_s,  u"stage"_s,
        u"commit"_s,  u"contact"_s, u"categories"_s, u"templates"_s, u"letters"_s, u"report"_s,
        u"reports"_s, u"export"_s,  u"backup"_s,     u"restore"_s,   u"check"_s};
    return names;
}

} // namespace

/// How the program answers what it is asked: exit codes, usage lines and help.
class UsageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void cleanup() { m_program.speak(u"C.UTF-8"_s); }

    void exitsAsWritten_data();
    void exitsAsWritten();
    void tellsItsVersion();
    void helpsWithEveryCommand_data();
    void helpsWithEveryCommand();
    void saysWhatIsWrongWithADay();
    void showsWhatIsChosenAndRepeated();
    void helpsInThreeLanguages();
    void refusesInTheLanguageOfTheLocale();
    void asksWhatTheReportsAsk();
    void makesOneReportMoreWithoutAnotherLine();

private:
    Program m_program;
    QByteArray m_sample;
    QByteArray m_content;
};

void UsageTest::initTestCase()
{
    EXITS(0, m_program.run(u"new sample.solidair --sample"_s));
    EXITS(0, m_program.run(u"export sample.solidair --output sample.json"_s));
    m_sample = m_program.bytes(u"sample.solidair"_s);
    m_content = m_program.bytes(u"sample.json"_s);
}

void UsageTest::exitsAsWritten_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int code, const QString &line) {
        QTest::newRow(name) << line << code;
    };
    row("new", 0, u"new made.solidair"_s);
    row("new, existing", 1, u"new sample.solidair"_s);
    row("new, no file", 2, u"new"_s);
    row("new, two files", 2, u"new a.solidair b.solidair"_s);
    row("new, no folder", 1, u"new nowhere/a.solidair"_s);

    row("set", 0, u"set c.solidair sender.name \"Noor Voorbeeld\""_s);
    row("set, unknown key", 2, u"set c.solidair sender.shoe 42"_s);
    row("set, no value", 2, u"set c.solidair sender.name"_s);
    row("set, Wallonia", 0, u"set c.solidair register.wallonia on"_s);
    row("set, Wallonia off", 2, u"set c.solidair register.wallonia off"_s);

    row("list", 0, u"list c.solidair"_s);
    row("list, no file", 2, u"list"_s);
    row("list, on a day", 0, u"list c.solidair --on 2024-12-31"_s);
    row("list, on a month", 2, u"list c.solidair --on 2024-12"_s);
    row("list, on no date", 2, u"list c.solidair --on yesterday"_s);
    row("list, on a day that is not", 2, u"list c.solidair --on 2025-02-29"_s);
    row("list, on a day before all", 2, u"list c.solidair --on 1800-01-01"_s);
    row("list, no province", 1, u"list c.solidair --province nergens"_s);
    row("list, stages", 0, u"list c.solidair --stage asked --stage joined"_s);
    row("list, no stage", 2, u"list c.solidair --stage married"_s);
    row("list, province", 0, u"list c.solidair --province limburg"_s);
    row("list, csv", 0, u"list c.solidair --format csv"_s);
    row("list, no format", 2, u"list c.solidair --format xml"_s);
    row("list, a condition", 0, u"list c.solidair --where since<2025 --where stage=joined"_s);
    row("list, no condition", 2, u"list c.solidair --where joined"_s);
    row("list, no field", 2, u"list c.solidair --where colour=red"_s);
    row("list, no value of it", 2, u"list c.solidair --where population=many"_s);
    row("list, columns", 0, u"list c.solidair --columns name,population --sort -population"_s);
    row("list, no column", 2, u"list c.solidair --columns name,colour"_s);
    row("list, no order", 2, u"list c.solidair --sort colour"_s);
    row("list, to a file", 0, u"list c.solidair --output list.xlsx"_s);
    row("list, to no list", 2, u"list c.solidair --output list.pdf"_s);
    row("list, to another format", 2, u"list c.solidair --format csv --output list.xlsx"_s);
    row("list, a workbook to nowhere", 2, u"list c.solidair --format xlsx"_s);
    row("fields", 0, u"fields c.solidair"_s);
    row("fields, no file", 2, u"fields"_s);
    row("list, unknown option", 2, u"list c.solidair --colour"_s);
    row("list, option without value", 2, u"list c.solidair --on"_s);

    row("show", 0, u"show c.solidair Genk"_s);
    row("show, json", 0, u"show c.solidair Genk --format json"_s);
    row("show, nobody", 1, u"show c.solidair Atlantis"_s);
    row("show, no name", 2, u"show c.solidair"_s);
    row("show, two names", 2, u"show c.solidair Genk Gent"_s);
    row("show, on a year", 2, u"show c.solidair Genk --on 2024"_s);
    row("show, no format", 2, u"show c.solidair Genk --format csv"_s);

    row("stage", 0, u"stage c.solidair Aalst asked --date 2026-05-04 --channel post"_s);
    row("stage, month", 0, u"stage c.solidair Aalst asked --date 2026-05"_s);
    row("stage, unknown date", 0, u"stage c.solidair Aalst asked --date unknown"_s);
    row("stage, no date", 2, u"stage c.solidair Aalst asked"_s);
    row("stage, bad date", 2, u"stage c.solidair Aalst asked --date 4/5/2026"_s);
    row("stage, future", 1, u"stage c.solidair Aalst asked --date 2027-01-01"_s);
    row("stage, unknown stage", 2, u"stage c.solidair Aalst married --date 2026-05-04"_s);
    row("stage, unknown way", 2,
        u"stage c.solidair Aalst asked --date 2026-05-04 --channel pigeon"_s);
    row("stage, unknown body", 2,
        u"stage c.solidair Aalst asked --date 2026-05-04 --decided-by king"_s);
    row("stage, unknown charter", 1,
        u"stage c.solidair Aalst joined --date 2026-05-04 --charter 1831"_s);
    row("stage, charter not yet in force", 1,
        u"stage c.solidair Aalst joined --date 2022-05-04 --charter 2023 --reason list"_s);
    row("stage, below the threshold", 1, u"stage c.solidair Aalst joined --date 2026-05-04"_s);
    row("stage, with a reason", 0,
        u"stage c.solidair Aalst joined --date 2026-05-04 --reason \"list follows\""_s);
    row("stage, left without having joined", 1, u"stage c.solidair Aalst left --date 2026-05-04"_s);
    row("stage, back to the start", 1, u"stage c.solidair Genk not-approached --date 2026-05-04"_s);
    row("stage, same again", 1, u"stage c.solidair Eeklo asked --date 2026-11-20"_s);

    row("commit", 0, u"commit c.solidair Aalst --category hosts --title Gastgezinnen"_s);
    row("commit, older text", 0, u"commit c.solidair Aalst --category 2020/other --title Iets"_s);
    row("commit, no title", 2, u"commit c.solidair Aalst --category hosts"_s);
    row("commit, no category", 2, u"commit c.solidair Aalst --title Gastgezinnen"_s);
    row("commit, unknown category", 1, u"commit c.solidair Aalst --category golf --title Golf"_s);
    row("commit, unknown state", 2,
        u"commit c.solidair Aalst --category hosts --title A --state done"_s);
    row("commit, ends before it begins", 1,
        u"commit c.solidair Aalst --category hosts --title A --since 2025-03 --until 2025-02"_s);

    row("contact", 0, u"contact c.solidair Aalst --role mayor --name \"Jo Voorbeeld\""_s);
    row("contact, mailbox", 0,
        u"contact c.solidair Aalst --role mailbox --email info@aalst.example --for letter,page"_s);
    row("contact, nobody", 1, u"contact c.solidair Aalst --role mayor"_s);
    row("contact, no role", 2, u"contact c.solidair Aalst --name \"Jo Voorbeeld\""_s);
    row("contact, unknown role", 2, u"contact c.solidair Aalst --role king --name Filip"_s);
    row("contact, unknown purpose", 2,
        u"contact c.solidair Aalst --role mayor --name \"Jo Voorbeeld\" --for tea"_s);

    row("categories", 0, u"categories c.solidair"_s);
    row("categories, charter", 0, u"categories c.solidair --charter 2020"_s);
    row("categories, unknown charter", 1, u"categories c.solidair --charter 1831"_s);
    row("templates", 0, u"templates c.solidair"_s);
    row("templates, no file", 2, u"templates"_s);

    row("letters", 0, u"letters c.solidair --template ask-nl --to Aalst --output a.pdf"_s);
    row("letters, to two", 0, u"letters c.solidair --template ask-nl --to Aalst,Mol --output a/"_s);
    row("letters, to a stage", 0,
        u"letters c.solidair --template ask-nl --stage asked --output a.pdf"_s);
    row("letters, to nobody", 2, u"letters c.solidair --template ask-nl --to , --output a.pdf"_s);
    row("letters, to nobody", 2, u"letters c.solidair --template ask-nl --output a.pdf"_s);
    row("letters, unknown name", 1,
        u"letters c.solidair --template ask-nl --to Atlantis --output a.pdf"_s);
    row("letters, unknown template", 1,
        u"letters c.solidair --template love-nl --to Aalst --output a.pdf"_s);
    row("letters, no template", 2, u"letters c.solidair --to Aalst --output a.pdf"_s);
    row("letters, no output", 2, u"letters c.solidair --template ask-nl --to Aalst"_s);
    row("letters, on a month", 2,
        u"letters c.solidair --template ask-nl --to Aalst --date 2026-05 --output a.pdf"_s);
    row("letters, no paper", 2,
        u"letters c.solidair --template ask-nl --to Aalst --output a.doc"_s);

    row("report, pdf", 0, u"report c.solidair status --output r.pdf"_s);
    row("report, html", 0, u"report c.solidair status --language fr --output r.html"_s);
    row("report, csv", 0, u"report c.solidair status --language en --output r.csv"_s);
    row("report, txt", 0, u"report c.solidair status --province Limburg --output r.txt"_s);
    row("report, sheet", 0, u"report c.solidair sheet --for Gent --output r.pdf"_s);
    row("report, sheets, xlsx", 0, u"report c.solidair sheet --output r.xlsx"_s);
    row("report, sheet of nobody", 1, u"report c.solidair sheet --for Nergens --output r.pdf"_s);
    row("report, unknown name", 1, u"report c.solidair gossip --output r.pdf"_s);
    row("report, no output", 2, u"report c.solidair status"_s);
    row("report, no format", 2, u"report c.solidair status --output r.doc"_s);
    row("report, no folder", 1, u"report c.solidair status --output nowhere/r.pdf"_s);
    row("report, on a month", 2, u"report c.solidair status --on 2026-05 --output r.pdf"_s);
    row("report, unknown language", 2, u"report c.solidair status --language de --output r.pdf"_s);
    row("reports", 0, u"reports"_s);
    row("reports, of a file", 2, u"reports c.solidair"_s);

    row("export", 0, u"export c.solidair --output x.json"_s);
    row("export, no output", 2, u"export c.solidair"_s);
    row("export, no format", 2, u"export c.solidair --output x.doc"_s);
    row("export, no folder", 1, u"export c.solidair --output nowhere/x.json"_s);
    row("backup", 0, u"backup c.solidair"_s);
    row("backup, to a file", 0, u"backup c.solidair copy.solidair"_s);
    row("backup, over a file", 1, u"backup c.solidair sample.solidair"_s);
    row("restore", 0, u"restore sample.solidair restored.solidair"_s);
    row("restore, over a file", 1, u"restore sample.solidair c.solidair"_s);
    row("restore, no target", 2, u"restore sample.solidair"_s);
    row("check", 0, u"check c.solidair"_s);
    row("check, no file", 2, u"check"_s);

    row("unknown option", 2, u"--colour"_s);
    row("unknown command", 2, u"--help-me"_s);
    row("mistyped command", 2, u"reprots"_s);
}

void UsageTest::exitsAsWritten()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const Program program;
    for (const auto &name : {u"sample.solidair"_s, u"c.solidair"_s})
        program.write(name, m_sample);

    const auto outcome = runHere(program, line);
    EXITS(code, outcome);
    if (code == 0)
        return;
    QVERIFY2(outcome.output.isEmpty(), outcome.told().constData());
    QVERIFY2(!outcome.messages.trimmed().isEmpty(), "nothing was told");
    QCOMPARE(outcome.messages.contains(u"\nsolidair "_s), code == 2);
    EXITS(0, runHere(program, u"export c.solidair --output c.json"_s));
    QVERIFY2(program.bytes(u"c.json"_s) == m_content, "the campaign was changed");
}

void UsageTest::tellsItsVersion()
{
    const auto told = m_program.run(u"--version"_s);
    EXITS(0, told);
    QVERIFY2(told.output.startsWith("solidair ") && told.output.contains('.'),
             told.told().constData());
}

void UsageTest::helpsWithEveryCommand_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : commandNames())
        QTest::newRow(qPrintable(name)) << name;
}

void UsageTest::helpsWithEveryCommand()
{
    QFETCH(QString, name);
    QSet<QString> summaries;
    for (const auto &locale : {u"nl_BE.UTF-8"_s, u"fr_BE.UTF-8"_s, u"en_GB.UTF-8"_s}) {
        m_program.speak(locale);
        const auto help = m_program.run(name + u" --help"_s);
        EXITS(0, help);
        QVERIFY2(help.messages.isEmpty(), help.told().constData());
        QVERIFY2(help.text().startsWith(u"solidair "_s + name), help.told().constData());
        summaries.insert(help.text().section(u"\n\n"_s, 1, 1));
    }
    QVERIFY2(summaries.size() == 3, "the help is not said in three languages");
}

void UsageTest::saysWhatIsWrongWithADay()
{
    const auto early = m_program.run(u"list sample.solidair --on 1800-01-01"_s);
    QVERIFY2(early.messages.contains(u"before the year 1900"_s), early.told().constData());
    EXITS(0, m_program.run(u"list sample.solidair --on 1900-01-01"_s));
    const auto year = m_program.run(u"stage sample.solidair Aalst asked --date 1830"_s);
    QVERIFY2(year.messages.contains(u"before the year 1900"_s), year.told().constData());
    const auto nobody =
        m_program.run(u"letters sample.solidair --template ask-nl --to , --output a.pdf"_s);
    QVERIFY2(nobody.messages.contains(u"no municipality"_s), nobody.told().constData());
}

void UsageTest::showsWhatIsChosenAndRepeated()
{
    const auto letters = m_program.run(u"letters --help"_s).text();
    QVERIFY2(letters.contains(u"(--to WHO[,WHO…] | --stage STAGE)"_s), qPrintable(letters));
    const auto list = m_program.run(u"list --help"_s).text();
    QVERIFY2(list.contains(u"[--stage STAGE]…"_s), qPrintable(list));
    QVERIFY(!list.contains(u"--take-over"_s));
    for (const auto &name : {u"set"_s, u"stage"_s, u"commit"_s, u"contact"_s, u"letters"_s})
        QVERIFY2(m_program.run(name + u" --help"_s).text().contains(u"--take-over"_s),
                 qPrintable(name));
}

void UsageTest::helpsInThreeLanguages()
{
    QSet<QString> helps;
    for (const auto &locale : {u"nl_BE.UTF-8"_s, u"fr_BE.UTF-8"_s, u"C.UTF-8"_s}) {
        m_program.speak(locale);
        const auto help = m_program.run(u"--help"_s);
        EXITS(0, help);
        for (const auto &name : commandNames())
            QVERIFY2(help.text().contains(u"\nsolidair "_s + name), qPrintable(name));
        helps.insert(help.text().section(u'\n', 0, 0));
    }
    QCOMPARE(helps.size(), 3);
}

void UsageTest::refusesInTheLanguageOfTheLocale()
{
    QSet<QString> sentences;
    for (const auto &locale :
         {u"nl_BE.UTF-8"_s, u"fr_FR.UTF-8"_s, u"en_GB.UTF-8"_s, u"de_DE.UTF-8"_s}) {
        m_program.speak(locale);
        const auto refused = m_program.run(u"show sample.solidair Atlantis"_s);
        EXITS(1, refused);
        QVERIFY2(refused.messages.contains(u"Atlantis"_s), refused.told().constData());
        sentences.insert(refused.messages);
    }
    QVERIFY2(sentences.size() == 3, "German speakers are told in English, others in their own");
}

void UsageTest::asksWhatTheReportsAsk()
{
    const auto usageOf = [](const QList<Report> &offered) {
        return reportCommands(offered).first().usage();
    };
    QCOMPARE(
        usageOf(reports()),
        u"solidair report FILE NAME [--on DATE] [--since DATE] [--for WHO|MEETING-DATE] "
        "[--province TEXT]\n        [--fields NAME[,NAME]] [--language nl|fr|en] --output PATH"_s);
    QCOMPARE(usageOf({*reportOf(u"status"_s)}),
             u"solidair report FILE NAME [--on DATE] [--since DATE] [--province TEXT] "
             "[--fields NAME[,NAME]]\n        [--language nl|fr|en] --output PATH"_s);
}

void UsageTest::makesOneReportMoreWithoutAnotherLine()
{
    const auto commands = reportCommands(oneReportMore());
    const auto outcomeOf = [this](const Command &command, const QStringList &arguments) {
        QFile results(m_program.path(u"results"_s));
        QFile messages(m_program.path(u"messages"_s));
        if (!results.open(QIODevice::WriteOnly) || !messages.open(QIODevice::WriteOnly))
            qFatal("What the command tells cannot be kept.");
        Output output(results, messages);
        auto invocation = Invocation::parse(command, arguments, output);
        const auto done = invocation ? command.run(*invocation) : invocation.error();
        output.finish();
        return done;
    };
    QVERIFY(outcomeOf(commands[1], {}));
    QVERIFY(m_program.bytes(u"results"_s).contains("\nletters\tLetters by month\n"));

    const auto campaign = m_program.path(u"sample.solidair"_s);
    const auto text = m_program.path(u"letters.txt"_s);
    // What it does not ask is ignored.
    const auto made =
        outcomeOf(commands[0],
                  {campaign, u"letters"_s, u"--on"_s, u"2025-03-01"_s, u"--language"_s, u"fr"_s,
                   u"--for"_s, u"Nergens"_s, u"--output"_s, text});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QVERIFY(m_program.bytes(u"letters.txt"_s).contains("Letters on 2025-03-01 in fr"));
    const auto refused = outcomeOf(
        commands[0], {campaign, u"letters"_s, u"--on"_s, u"2025-03"_s, u"--output"_s, text});
    QCOMPARE(refused.error().code, Error::Code::Usage);
}

QTEST_MAIN(UsageTest)
#include "tst_usage.moc"
