// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/here.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The only row of @p table in which @p column holds something new, as the export has it.
QStringList texts(const QJsonDocument &content, const QString &table, const QString &column)
{
    QStringList found;
    for (const auto &row : content[table].toArray())
        found.append(row[column].toString());
    return found;
}

} // namespace

/// Texts that are more than text to somebody else: each is stored as it is, printed as it is, and
/// never obeyed.
class HostileTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void isStoredAndPrintedAsItIs_data();
    void isStoredAndPrintedAsItIs();
    void neverOpensAFileThatATextNames();

private:
    static QList<QStringList> edits(const QString &text);
};

/// Each command with @p text in every field that takes one.
QList<QStringList> HostileTextTest::edits(const QString &text)
{
    const QString file = u"c.solidair"_s;
    QList<QStringList> all{{u"stage"_s, file, u"Aalst"_s, u"asked"_s, u"--date"_s, u"2026-05-04"_s,
                            u"--note"_s, text, u"--asked-by"_s, text},
                           {u"stage"_s, file, u"Aalst"_s, u"on-hold"_s, u"--date"_s,
                            u"2026-05-05"_s, u"--reason"_s, text},
                           {u"commit"_s, file, u"Aalst"_s, u"--category"_s, u"hosts"_s,
                            u"--title"_s, text, u"--description"_s, text, u"--public"_s,
                            u"--highlight"_s},
                           {u"contact"_s, file, u"Aalst"_s, u"--role"_s, u"mayor"_s, u"--name"_s,
                            text, u"--email"_s, text, u"--phone"_s, text, u"--for"_s, u"letter"_s}};
    for (const auto &field : {u"name"_s, u"function"_s, u"organisation"_s, u"email"_s, u"phone"_s,
                              u"website"_s, u"address"_s, u"place"_s})
        all.append({u"set"_s, file, u"sender."_s + field, text});
    return all;
}

void HostileTextTest::isStoredAndPrintedAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long")
        << QString(2000, u'x').replace(u"xxxxx"_s, u"zeer "_s).repeated(5).trimmed();
    QTest::newRow("long word") << QString(10'000, u'x');
    QTest::newRow("emoji") << u"Welkom 👋🏽 👨‍👩‍👧‍👦 in Aalst"_s;
    QTest::newRow("image") << u"<img src=file:///etc/passwd>"_s;
    QTest::newRow("page") << u"<h1>Titel</h1>&amp;<!-- <script>alert(1)</script>"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE municipality; --"_s;
    QTest::newRow("format") << u"%s %n %1 %2 %L1 %%"_s;
    QTest::newRow("field") << u"{{members}} {{field}} [if members] [end]"_s;
    QTest::newRow("right to left") << u"مرحبا \u202Eabc\u202C שלום"_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"https://voorbeeld.example\";\"klik\")"_s;
    QTest::newRow("quotes") << u"\"a\" 'b' `c` $(d) \\e"_s;
}

void HostileTextTest::isStoredAndPrintedAsItIs()
{
    QFETCH(QString, text);
    const Program program;
    EXITS(0, runHere(program, u"new c.solidair --sample"_s));
    for (const auto &arguments : edits(text))
        EXITS(0, runHere(program, arguments));

    EXITS(0, runHere(program, u"check c.solidair"_s));
    EXITS(0, runHere(program, u"export c.solidair --output c.json"_s));
    const auto content = QJsonDocument::fromJson(program.bytes(u"c.json"_s));
    for (const auto &[table, column] :
         {std::pair(u"step"_s, u"note"_s), std::pair(u"step"_s, u"reason"_s),
          std::pair(u"body"_s, u"name"_s), std::pair(u"commitment"_s, u"title"_s),
          std::pair(u"commitment"_s, u"description"_s), std::pair(u"person"_s, u"name"_s),
          std::pair(u"person"_s, u"phone"_s), std::pair(u"campaign"_s, u"sender_name"_s),
          std::pair(u"campaign"_s, u"sender_place"_s)})
        QVERIFY2(texts(content, table, column).contains(text), qPrintable(table + u'.' + column));

    const auto json = runHere(program, u"show c.solidair Aalst --format json"_s);
    EXITS(0, json);
    const auto shown = QJsonDocument::fromJson(json.output);
    QCOMPARE(shown[u"commitments"_s][0][u"title"_s].toString(), text);
    QCOMPARE(shown[u"contacts"_s][0][u"name"_s].toString(), text);
    const auto dossier = runHere(program, u"show c.solidair Aalst"_s);
    EXITS(0, dossier);
    QVERIFY2(dossier.text().contains(text), dossier.told().constData());
    EXITS(0, runHere(program, u"list c.solidair --format csv"_s));

    for (const auto &ending : {u"txt"_s, u"html"_s, u"csv"_s, u"pdf"_s})
        EXITS(0, runHere(program, u"report c.solidair status --output r."_s + ending));
    for (const auto &ending : {u"txt"_s, u"html"_s, u"csv"_s, u"pdf"_s})
        EXITS(0, runHere(program, u"report c.solidair sheet --for Aalst --output s."_s + ending));
    for (const auto &html : {program.bytes(u"r.html"_s), program.bytes(u"s.html"_s)}) {
        for (const auto &tag : {"<img src=file", "<script>", "<h1>Titel"})
            QVERIFY2(!html.contains(tag), tag);
    }
    EXITS(0, runHere(program, u"letters c.solidair --template ask-nl --to Aalst --output l.pdf"_s));
    if (text.size() < 100 && text.toLatin1() == text.toUtf8()) {
        static const QRegularExpression blanks(u"\\s"_s);
        const QString letter = pdfText(program.path(u"l.pdf"_s)).remove(blanks);
        QVERIFY2(letter.contains(QString(text).remove(blanks)), qPrintable(letter));
    }
}

void HostileTextTest::neverOpensAFileThatATextNames()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not installed: what is opened cannot be seen.");
    // A leak sanitizer can not look for leaks in a program that is traced.
    qputenv("ASAN_OPTIONS", "detect_leaks=0");
    Program program;
    program.write(u"bait.png"_s, "bait");
    const QString bait = program.path(u"bait.png"_s);
    const QString text =
        u"<img src=\"file://%1\"> ![](%1) url(%1) @import '%1'; {{%1}} %1"_s.arg(bait);
    EXITS(0, program.run(u"new c.solidair --sample"_s));
    program.runBy({strace, u"-f"_s, u"-qq"_s, u"-e"_s,
                   u"trace=open,openat,openat2,execve,connect"_s, u"-o"_s,
                   program.path(u"../trace"_s), u"-A"_s});
    auto commands = edits(text);
    for (const auto &line :
         {u"show c.solidair Aalst"_s, u"report c.solidair status --output r.pdf"_s,
          u"report c.solidair sheet --for Aalst --output s.pdf"_s,
          u"report c.solidair status --output r.html"_s,
          u"letters c.solidair --template ask-nl --to Aalst --output l.pdf --log"_s,
          u"export c.solidair --output c.json"_s, u"backup c.solidair"_s})
        commands.append(QProcess::splitCommand(line));
    for (const auto &arguments : std::as_const(commands))
        EXITS(0, program.run(arguments));

    const auto trace = QString::fromUtf8(program.bytes(u"../trace"_s)).split(u'\n');
    QVERIFY(trace.size() > 100);
    bool sawTheCampaign = false;
    int processes = 0;
    for (const auto &call : trace) {
        sawTheCampaign = sawTheCampaign || call.contains("c.solidair"_L1);
        if (call.contains("execve("_L1)) {
            ++processes; // Its arguments hold the text.
            continue;
        }
        QVERIFY2(!call.contains("bait.png"_L1), qPrintable(call));
        QVERIFY2(!call.contains("AF_INET"_L1), qPrintable(call));
    }
    QVERIFY(sawTheCampaign);
    QCOMPARE(processes, commands.size());
}

QTEST_MAIN(HostileTextTest)
#include "tst_hostiletext.moc"
