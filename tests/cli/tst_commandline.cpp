// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What the commands promise about the file: what they write, what they keep, what they leave.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void makesEqualSamples();
    void startsWithFlandersAndBrussels();
    void listsWhatTheContractNames();
    void saysNullWhereNothingIsAsked();
    void findsAProvinceAsTheReportDoes();
    void showsWhatTheContractNames();
    void recordsNothingTwice();
    void recordsAContactOnce();
    void findsTheBodyThatAsked();
    void restoresABackup();
    void keepsADailyBackup();
    void exportsTheSameBytesTwice();
    void testsItself();
    void printsTheSameReportTwice();
    void changesNoByteByReading();
    void keepsFilesPrivate();
    void setsTheSender();
    void setsWhatLooksLikeAnOption();

private:
    QByteArray content(const QString &name) const;

    std::unique_ptr<Program> m_program;
};

void CommandLineTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, m_program->run(u"new campaign.solidair --sample"_s));
}

/// The export of a campaign.
QByteArray CommandLineTest::content(const QString &name) const
{
    const auto made = m_program->run(u"export %1 --output content.json"_s.arg(name));
    if (made.exitCode != 0)
        qFatal("%s", made.told().constData());
    return m_program->bytes(u"content.json"_s);
}

void CommandLineTest::makesEqualSamples()
{
    EXITS(0, m_program->run(u"new other.solidair --sample"_s));
    QCOMPARE(content(u"other.solidair"_s), content(u"campaign.solidair"_s));
    EXITS(0, m_program->run(u"new bare.solidair"_s));
    QVERIFY(content(u"bare.solidair"_s) != content(u"campaign.solidair"_s));
}

void CommandLineTest::startsWithFlandersAndBrussels()
{
    EXITS(0, m_program->run(u"new bare.solidair"_s));
    auto listed = m_program->run(u"list bare.solidair --format json"_s);
    QCOMPARE(QJsonDocument::fromJson(listed.output).array().size(), 304);
    EXITS(0, m_program->run(u"set bare.solidair register.wallonia on"_s));
    listed = m_program->run(u"list bare.solidair --format json"_s);
    QCOMPARE(QJsonDocument::fromJson(listed.output).array().size(), 565);
    EXITS(0, m_program->run(u"check bare.solidair"_s));
}

void CommandLineTest::listsWhatTheContractNames()
{
    const auto listed =
        m_program->run(u"list campaign.solidair --on 2026-11-22 --format json --stage joined"_s);
    EXITS(0, listed);
    const auto array = QJsonDocument::fromJson(listed.output).array();
    QCOMPARE(array.size(), 20);
    for (const auto &value : array) {
        for (const auto &key :
             {u"nis"_s, u"name"_s, u"province"_s, u"stage"_s, u"since"_s, u"charter"_s,
              u"commitments"_s, u"asked_for"_s, u"complete"_s, u"coordinator"_s})
            QVERIFY2(value.toObject().contains(key), qPrintable(key));
        const auto it = value.toObject();
        QCOMPARE(it[u"complete"_s].toBool(),
                 it[u"commitments"_s].toInt() >= it[u"asked_for"_s].toInt());
    }
    const auto lokeren = std::ranges::find_if(
        array, [](const QJsonValue &value) { return value[u"name"_s] == u"Lokeren"_s; });
    QVERIFY(lokeren != array.end());
    QCOMPARE((*lokeren)[u"since"_s].toString(), u"2023-11"_s);
    QCOMPARE((*lokeren)[u"charter"_s].toString(), u"2023"_s);
    QCOMPARE((*lokeren)[u"commitments"_s].toInt(), 6);
    QCOMPARE((*lokeren)[u"asked_for"_s].toInt(), 3);
    QVERIFY(array.first()[u"since"_s].isNull());

    const auto csv = m_program->run(u"list campaign.solidair --format csv --stage joined"_s);
    QCOMPARE(csv.text().trimmed().count(u'\n'), 20);
    QVERIFY(csv.output.startsWith("\xef\xbb\xbfnis;name;"));
}

void CommandLineTest::saysNullWhereNothingIsAsked()
{
    const auto early = m_program->run(u"list campaign.solidair --on 2019-06-01 --format json"_s);
    EXITS(0, early);
    const auto array = QJsonDocument::fromJson(early.output).array();
    QVERIFY(!array.isEmpty());
    for (const auto &value : array) {
        for (const auto &key : {u"asked_for"_s, u"asked_in_force"_s, u"complete"_s, u"charter"_s})
            QVERIFY2(value[key].isNull(), qPrintable(key));
    }
    const auto shown = m_program->run(u"show campaign.solidair Gent --on 2019-06-01"_s);
    EXITS(0, shown);
    QVERIFY2(!shown.text().contains(u"asks 0"_s) && !shown.text().contains(u" of 0"_s),
             qPrintable(shown.text()));
}

void CommandLineTest::findsAProvinceAsTheReportDoes()
{
    const auto count = [this](const QString &typed) {
        const auto listed =
            m_program->run(u"list campaign.solidair --province \"%1\""_s.arg(typed));
        return listed.exitCode == 0 ? listed.text().count(u'\n') : -1;
    };
    const auto west = count(u"West-Vlaanderen"_s);
    QVERIFY(west > 50);
    QCOMPARE(count(u"west"_s), west);
    QCOMPARE(count(u"Flandre occidentale"_s), west);
    QCOMPARE(count(u"Bruxelles"_s), 19);
    for (const auto &[typed, told] : {std::pair(u"vlaanderen"_s, u"More than one"_s),
                                      std::pair(u"nergens"_s, u"not one of"_s)}) {
        const auto refused = m_program->run(u"list campaign.solidair --province "_s + typed);
        EXITS(1, refused);
        QVERIFY2(refused.messages.contains(told), refused.told().constData());
        QVERIFY(refused.messages.contains(u"East Flanders"_s));
    }
}

void CommandLineTest::showsWhatTheContractNames()
{
    const auto shown = m_program->run(u"show campaign.solidair Lokeren --format json"_s);
    EXITS(0, shown);
    const auto json = QJsonDocument::fromJson(shown.output).object();
    for (const auto &key :
         {u"steps"_s, u"commitments"_s, u"contacts"_s, u"letters"_s, u"neighbours_joined"_s})
        QVERIFY2(json[key].isArray(), qPrintable(key));
    QCOMPARE(json[u"counted"_s].toInt(), 6);
    QCOMPARE(json[u"commitments"_s].toArray().size(), 6);
    QVERIFY(!json[u"steps"_s].toArray().isEmpty());
    QVERIFY(json[u"contacts"_s][0][u"fictional"_s].toBool());
}

void CommandLineTest::recordsNothingTwice()
{
    const QString step = u"stage campaign.solidair Aalst asked --date 2026-05-04"_s;
    const QString commitment = u"commit campaign.solidair Aalst --category hosts --title Thuis"_s;
    EXITS(0, m_program->run(step));
    EXITS(0, m_program->run(commitment));
    const QByteArray once = content(u"campaign.solidair"_s);
    for (const auto &[line, remark] :
         {std::pair(step, false), std::pair(step + u" --note Gebeld"_s, true),
          std::pair(commitment, false),
          std::pair(u"commit campaign.solidair Aalst --category hosts --title \" THUIS \""_s,
                    false),
          std::pair(commitment + u" --state promised"_s, true)}) {
        const auto again = m_program->run(line);
        EXITS(0, again);
        QVERIFY2(again.messages.contains(u"recorded already"_s), again.told().constData());
        QCOMPARE(again.messages.contains(u"not changed"_s), remark);
        QCOMPARE(content(u"campaign.solidair"_s), once);
    }
}

void CommandLineTest::recordsAContactOnce()
{
    const QString contact = u"contact campaign.solidair Aalst --role mailbox "
                            "--email \"<mailto:info@aalst.example>.\" --for letter"_s;
    EXITS(0, m_program->run(contact));
    const auto shown = m_program->run(u"show campaign.solidair Aalst --format json"_s);
    const auto contacts = QJsonDocument::fromJson(shown.output)[u"contacts"_s].toArray();
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts[0][u"email"_s].toString(), u"info@aalst.example"_s);
    QVERIFY(contacts[0][u"name"_s].isNull());
    const QByteArray once = content(u"campaign.solidair"_s);
    EXITS(0, m_program->run(contact));
    QCOMPARE(content(u"campaign.solidair"_s), once);
}

void CommandLineTest::findsTheBodyThatAsked()
{
    const auto bodies = [this] {
        return QJsonDocument::fromJson(content(u"campaign.solidair"_s))[u"body"_s].toArray().size();
    };
    const auto before = bodies();
    EXITS(0,
          m_program->run(u"stage campaign.solidair Aalst asked --date 2026-05-04 "
                         "--asked-by \"caritas international belgie\""_s));
    QCOMPARE(bodies(), before);
    EXITS(0,
          m_program->run(u"stage campaign.solidair Gavere asked --date 2026-05-04 "
                         "--asked-by \"Voorbeeldgroep Gavere\""_s));
    QCOMPARE(bodies(), before + 1);
}

void CommandLineTest::restoresABackup()
{
    EXITS(0, m_program->run(u"stage campaign.solidair Aalst asked --date 2026-05-04"_s));
    const QByteArray before = content(u"campaign.solidair"_s);
    const auto made = m_program->run(u"backup campaign.solidair"_s);
    EXITS(0, made);
    EXITS(0, m_program->run(u"stage campaign.solidair Aalst on-hold --date 2026-05-05"_s));
    QVERIFY(content(u"campaign.solidair"_s) != before);
    EXITS(0, m_program->run({u"restore"_s, made.text().trimmed(), u"restored.solidair"_s}));
    QCOMPARE(content(u"restored.solidair"_s), before);
    EXITS(0, m_program->run(u"check restored.solidair"_s));
    EXITS(0, m_program->run(u"stage restored.solidair Aalst on-hold --date 2026-05-05"_s));
}

void CommandLineTest::keepsADailyBackup()
{
    const QString edit = u"stage campaign.solidair %1 asked --date 2026-05-04"_s;
    EXITS(0, m_program->run(edit.arg(u"Aalst"_s)));
    EXITS(0, m_program->run(edit.arg(u"Zele"_s)));
    const auto made = m_program->run(u"backup campaign.solidair"_s);
    EXITS(0, made);
    const QFileInfo last(made.text().trimmed());
    QCOMPARE(last.dir().entryList({u"campaign-*.solidair"_s}, QDir::Files).size(), 2);
    m_program->setToday(QDate(2026, 11, 23));
    EXITS(0, m_program->run(edit.arg(u"Gavere"_s)));
    QCOMPARE(last.dir().entryList({u"campaign-20261123-*.solidair"_s}, QDir::Files).size(), 1);
    QCOMPARE(last.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void CommandLineTest::exportsTheSameBytesTwice()
{
    const QByteArray first = content(u"campaign.solidair"_s);
    m_program->setToday(QDate(2026, 11, 25));
    m_program->speak(u"fr_BE.UTF-8"_s);
    QCOMPARE(content(u"campaign.solidair"_s), first);
    for (const auto &table : {u"audit"_s, u"writer"_s, u"current_standing"_s})
        QVERIFY2(!QJsonDocument::fromJson(first).object().contains(table), qPrintable(table));
    QVERIFY(!first.contains("\"rev\""));
}

void CommandLineTest::printsTheSameReportTwice()
{
    for (const auto &ending : {u"pdf"_s, u"html"_s, u"csv"_s, u"txt"_s}) {
        for (const auto &name : {u"a."_s, u"b."_s})
            EXITS(0,
                  m_program->run(
                      u"report campaign.solidair status --output %1%2"_s.arg(name, ending)));
        QCOMPARE(m_program->bytes(u"a."_s + ending), m_program->bytes(u"b."_s + ending));
    }
}

void CommandLineTest::changesNoByteByReading()
{
    EXITS(0, m_program->run(u"stage campaign.solidair Aalst asked --date 2026-05-04"_s));
    const QStringList files = m_program->files();
    const QByteArray bytes = m_program->bytes(u"campaign.solidair"_s);
    const QFileInfo before(m_program->path(u"campaign.solidair"_s));
    const QDateTime changed = before.lastModified();
    for (const auto &line :
         {u"list campaign.solidair"_s, u"show campaign.solidair Aalst"_s,
          u"categories campaign.solidair"_s, u"templates campaign.solidair"_s,
          u"check campaign.solidair"_s, u"backup campaign.solidair"_s,
          u"report campaign.solidair status --output ../report.pdf"_s,
          u"letters campaign.solidair --template ask-nl --to Mol --output ../letter.pdf"_s,
          u"export campaign.solidair --output ../all.json"_s})
        EXITS(0, m_program->run(line));
    QCOMPARE(m_program->files(), files);
    QCOMPARE(m_program->files(), QStringList{u"campaign.solidair"_s});
    QCOMPARE(m_program->bytes(u"campaign.solidair"_s), bytes);
    QCOMPARE(QFileInfo(before.filePath()).lastModified(), changed);
}

void CommandLineTest::keepsFilesPrivate()
{
    EXITS(0, m_program->run(u"export campaign.solidair --output all.json"_s));
    EXITS(0, m_program->run(u"backup campaign.solidair copy.solidair"_s));
    EXITS(0, m_program->run(u"report campaign.solidair status --output status.pdf"_s));
    for (const auto &name : m_program->files()) {
        const auto others = QFile::permissions(m_program->path(name))
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QVERIFY2(!others, qPrintable(name));
    }
}

void CommandLineTest::setsTheSender()
{
    for (const auto &field : {u"name"_s, u"function"_s, u"organisation"_s, u"email"_s, u"phone"_s,
                              u"website"_s, u"address"_s, u"place"_s})
        EXITS(0, m_program->run(u"set campaign.solidair sender.%1 nieuw-%1"_s.arg(field)));
    const auto json = QJsonDocument::fromJson(content(u"campaign.solidair"_s));
    const auto row = json[u"campaign"_s][0].toObject();
    for (const auto &field : {u"name"_s, u"function"_s, u"organisation"_s, u"email"_s, u"phone"_s,
                              u"website"_s, u"address"_s, u"place"_s})
        QCOMPARE(row[u"sender_"_s + field].toString(), u"nieuw-"_s + field);
    EXITS(
        0,
        m_program->run(u"letters campaign.solidair --template ask-nl --to Aalst --output a.pdf"_s));
    QVERIFY(pdfText(m_program->path(u"a.pdf"_s)).contains(u"nieuw-name"_s));
}

void CommandLineTest::setsWhatLooksLikeAnOption()
{
    const auto nameNow = [this] {
        const auto json = QJsonDocument::fromJson(content(u"campaign.solidair"_s));
        return json[u"campaign"_s][0].toObject()[u"sender_name"_s].toString();
    };
    EXITS(0, m_program->run(u"set campaign.solidair sender.name --x"_s));
    QCOMPARE(nameNow(), u"--x"_s);
    EXITS(0, m_program->run(u"set campaign.solidair sender.name -- --help"_s));
    QCOMPARE(nameNow(), u"--help"_s);
    EXITS(0, m_program->run(u"set campaign.solidair sender.name -5 --take-over"_s));
    QCOMPARE(nameNow(), u"-5"_s);
    EXITS(2, m_program->run(u"set campaign.solidair sender.name"_s));
    EXITS(2, m_program->run(u"set campaign.solidair sender.name -5 -6"_s));
    // A text that is an option's value is no call for help.
    EXITS(0, m_program->run(u"commit campaign.solidair Aalst --category hosts --title --help"_s));
    QVERIFY(m_program->run(u"show campaign.solidair Aalst"_s).text().contains(u"--help"_s));
    EXITS(0, m_program->run(u"set --help"_s));
    QCOMPARE(nameNow(), u"-5"_s);
}

void CommandLineTest::testsItself()
{
    // Qt makes a folder of its own for sockets where there is none.
    const auto kept = [this] {
        const QDir home(m_program->environment().value(u"HOME"_s));
        auto names = home.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        names.removeIf([](const QString &name) { return name.startsWith(u"runtime-"_s); });
        return names;
    };
    const auto before = kept();
    const auto done = m_program->run(u"--selftest \"a test\""_s);
    EXITS(0, done);
    QStringList parts;
    for (const auto &line : done.text().split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"ok "_s) || line.startsWith(u"FAILED "_s))
            parts.append(line.section(u':', 0, 0).simplified());
    }
    QCOMPARE(parts,
             (QStringList{u"ok folder"_s, u"ok engine"_s, u"ok typeface"_s, u"ok words"_s,
                          u"ok printers"_s, u"ok sample"_s, u"ok check"_s, u"ok letter"_s,
                          u"ok report"_s, u"ok window"_s}));
    QVERIFY(pdfText(m_program->path(u"a test/letter.pdf"_s)).contains(u"Genk"_s));
    QVERIFY(m_program->bytes(u"a test/window.png"_s).startsWith("\x89PNG"));
    // What the person has stays as it is.
    QCOMPARE(kept(), before);
    // What stands somewhere is not written over.
    const auto again = m_program->run(u"--selftest \"a test\""_s);
    EXITS(1, again);
    QVERIFY(again.text().startsWith(u"FAILED folder"_s));
    EXITS(1, m_program->run(u"--selftest"_s));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
