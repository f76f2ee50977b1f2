// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList membersOn(const Program &program, const QString &day)
{
    const auto listed =
        program.run(u"list campaign.solidair --stage joined --format json --on "_s + day);
    QStringList names;
    for (const auto &value : QJsonDocument::fromJson(listed.output).array())
        names.append(value[u"name"_s].toString());
    return names;
}

/// Every line of @p text that names Lokeren.
QString lineOf(const QString &text, const QString &name)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([&name](const QString &line) { return !line.contains(name); });
    return lines.join(u'\n').simplified();
}

} // namespace

/// Whole jobs of a coordinator, by the command line alone.
class JourneysTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void joinsAMunicipalityByTheRuleOfThree();
    void namesTheNewMemberFromTheDayItJoined();
    void recordsTheLetterAsSent();
    void datesLokerenByItsMonth();
    void countsTwentyMembers();
    void namesMembersAsTheyWereCalledThen();
    void findsAMunicipalityByAnyOfItsNames_data();
    void findsAMunicipalityByAnyOfItsNames();
    void listsTheCandidatesOfAnAmbiguousName();
    void printsASheetOfOneAndOfEveryMember();

private:
    void joinAarschot() const;

    std::unique_ptr<Program> m_program;
};

void JourneysTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, m_program->run(u"new campaign.solidair --sample"_s));
}

void JourneysTest::joinAarschot() const
{
    for (const auto &line :
         {u"stage campaign.solidair Aarschot asked --date 2026-05-04 --asked-by 11.11.11 "
          "--channel meeting"_s,
          u"stage campaign.solidair Aarschot in-discussion --date 2026-05-05"_s,
          u"commit campaign.solidair Aarschot --category language --title Taalcafé"_s,
          u"commit campaign.solidair Aarschot --category hosts --title Gastgezinnen"_s,
          u"commit campaign.solidair Aarschot --category leisure --title Verenigingen"_s,
          u"stage campaign.solidair Aarschot joined --date 2026-05-05 --decided-by council"_s})
        EXITS(0, m_program->run(line));
}

void JourneysTest::joinsAMunicipalityByTheRuleOfThree()
{
    m_program->speak(u"nl_BE.UTF-8"_s);
    const QString join = u"stage campaign.solidair Aarschot joined --date 2026-05-05"_s;
    EXITS(0, m_program->run(u"stage campaign.solidair Aarschot asked --date 2026-05-04"_s));
    EXITS(0, m_program->run(u"stage campaign.solidair Aarschot in-discussion --date 2026-05-05"_s));
    EXITS(0,
          m_program->run(
              u"commit campaign.solidair Aarschot --category language --title Taalcafé"_s));
    EXITS(0,
          m_program->run(
              u"commit campaign.solidair Aarschot --category hosts --title Gastgezinnen"_s));

    const auto refused = m_program->run(join);
    EXITS(1, refused);
    QVERIFY2(refused.messages.contains(u"2 van 3, nog één nodig"_s), refused.told().constData());
    QVERIFY(!membersOn(*m_program, u"2026-05-05"_s).contains(u"Aarschot"_s));

    EXITS(0,
          m_program->run(
              u"commit campaign.solidair Aarschot --category leisure --title Verenigingen"_s));
    EXITS(0, m_program->run(join));
    QVERIFY(membersOn(*m_program, u"2026-05-05"_s).contains(u"Aarschot"_s));
    QVERIFY(!membersOn(*m_program, u"2026-05-04"_s).contains(u"Aarschot"_s));
    const auto shown = m_program->run(u"show campaign.solidair Aarschot"_s);
    QVERIFY2(shown.text().contains(u"3 van 3"_s), shown.told().constData());
    EXITS(0, m_program->run(u"check campaign.solidair"_s));
}

void JourneysTest::namesTheNewMemberFromTheDayItJoined()
{
    joinAarschot();
    const QString letter = u"letters campaign.solidair --template ask-nl --to Aalst --date %1 "
                           "--output %2.pdf"_s;
    EXITS(0, m_program->run(letter.arg(u"2026-05-06"_s, u"after"_s)));
    EXITS(0, m_program->run(letter.arg(u"2026-05-04"_s, u"before"_s)));

    QString after = pdfText(m_program->path(u"after.pdf"_s));
    after.replace(u"- "_s, u"-"_s);
    QVERIFY2(after.contains(u"Aarschot, Beveren-Kruibeke-Zwijndrecht, Bornem, Brugge, Deinze"_s),
             qPrintable(after));
    QVERIFY2(after.contains(u"Vilvoorde en Waregem"_s), qPrintable(after));
    QVERIFY2(after.contains(u"41002-20260506"_s), qPrintable(after));
    const QString before = pdfText(m_program->path(u"before.pdf"_s));
    QVERIFY2(!before.contains(u"Aarschot"_s), qPrintable(before));
    QVERIFY2(before.contains(u"Vilvoorde en Waregem"_s), qPrintable(before));
}

void JourneysTest::recordsTheLetterAsSent()
{
    const QString letter = u"letters campaign.solidair --template ask-nl --to Aalst "
                           "--date 2026-05-06 --output letters/"_s;
    EXITS(0, m_program->run(letter));
    auto shown = m_program->run(u"show campaign.solidair Aalst --format json"_s);
    QCOMPARE(QJsonDocument::fromJson(shown.output)[u"stage"_s].toString(), u"not-approached"_s);
    QVERIFY(QDir(m_program->path(u"letters"_s)).removeRecursively());

    EXITS(0, m_program->run(letter + u" --log"_s));
    shown = m_program->run(u"show campaign.solidair Aalst --format json"_s);
    const auto json = QJsonDocument::fromJson(shown.output).object();
    QCOMPARE(json[u"stage"_s].toString(), u"asked"_s);
    QCOMPARE(json[u"since"_s].toString(), u"2026-05-06"_s);
    QCOMPARE(json[u"letters"_s].toArray().size(), 1);
    QCOMPARE(json[u"letters"_s][0][u"reference"_s].toString(), u"41002-20260506"_s);

    const auto made = QDir(m_program->path(u"letters"_s)).entryList(QDir::Files);
    QCOMPARE(made.size(), 1);
    EXITS(0, m_program->run(u"export campaign.solidair --output all.json"_s));
    QVERIFY(m_program->bytes(u"all.json"_s)
                .contains(m_program->bytes(u"letters/"_s + made.first()).toBase64()));
}

void JourneysTest::datesLokerenByItsMonth()
{
    m_program->speak(u"nl_BE.UTF-8"_s);
    const auto shown = m_program->run(u"show campaign.solidair Lokeren"_s);
    EXITS(0, shown);
    QVERIFY2(shown.text().contains(u"november 2023"_s), shown.told().constData());
    EXITS(0, m_program->run(u"report campaign.solidair status --output status.txt"_s));
    const auto report = QString::fromUtf8(m_program->bytes(u"status.txt"_s));
    QVERIFY2(lineOf(report, u"Lokeren"_s).contains(u"november 2023"_s), qPrintable(report));

    QVERIFY(!membersOn(*m_program, u"2023-10-31"_s).contains(u"Lokeren"_s));
    QVERIFY(membersOn(*m_program, u"2023-11-01"_s).contains(u"Lokeren"_s));
}

void JourneysTest::countsTwentyMembers()
{
    QCOMPARE(membersOn(*m_program, u"2026-01-01"_s).size(), 20);
    const auto first =
        m_program->run(u"report campaign.solidair status --on 2026-01-01 --output status.txt"_s);
    EXITS(0, first);
    const auto report = QString::fromUtf8(m_program->bytes(u"status.txt"_s));
    QVERIFY2(lineOf(report, u"Toegetreden ("_s).contains(u"(20)"_s), qPrintable(report));
}

void JourneysTest::namesMembersAsTheyWereCalledThen()
{
    const auto before = membersOn(*m_program, u"2024-12-31"_s);
    QVERIFY(before.contains(u"Zwijndrecht"_s));
    QVERIFY(!before.contains(u"Beveren-Kruibeke-Zwijndrecht"_s));
    const auto after = membersOn(*m_program, u"2025-01-01"_s);
    QVERIFY(!after.contains(u"Zwijndrecht"_s));
    QVERIFY(after.contains(u"Beveren-Kruibeke-Zwijndrecht"_s));

    const QString report = u"report campaign.solidair status --on %1 --output %1.html"_s;
    EXITS(0, m_program->run(report.arg(u"2024-12-31"_s)));
    EXITS(0, m_program->run(report.arg(u"2025-01-01"_s)));
    const auto successor = "Beveren-Kruibeke-Zwijndrecht";
    QVERIFY(!m_program->bytes(u"2024-12-31.html"_s).contains(successor));
    QVERIFY(m_program->bytes(u"2025-01-01.html"_s).contains(successor));
}

void JourneysTest::findsAMunicipalityByAnyOfItsNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("nis");
    QTest::addRow("former name") << u"zwijndrecht"_s << u"46030"_s;
    QTest::addRow("blank for hyphen") << u"st truiden"_s << u"71053"_s;
    QTest::addRow("French") << u"Saint-Trond"_s << u"71053"_s;
    QTest::addRow("short") << u"St-Truiden"_s << u"71053"_s;
    QTest::addRow("in full") << u"sint truiden"_s << u"71053"_s;
    QTest::addRow("capitals") << u"AALST"_s << u"41002"_s;
    QTest::addRow("code") << u"41002"_s << u"41002"_s;
    QTest::addRow("former code") << u"11056"_s << u"46030"_s;
    QTest::addRow("both languages") << u"Bruxelles"_s << u"21004"_s;
}

void JourneysTest::findsAMunicipalityByAnyOfItsNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, nis);
    const auto shown =
        m_program->run({u"show"_s, u"campaign.solidair"_s, typed, u"--format"_s, u"json"_s});
    EXITS(0, shown);
    QCOMPARE(QJsonDocument::fromJson(shown.output)[u"nis"_s].toString(), nis);
}

void JourneysTest::listsTheCandidatesOfAnAmbiguousName()
{
    const QString show = u"show campaign.solidair Saint-Nicolas --format json"_s;
    const auto flemish = m_program->run(show);
    EXITS(0, flemish);
    QCOMPARE(QJsonDocument::fromJson(flemish.output)[u"name"_s].toString(), u"Sint-Niklaas"_s);

    EXITS(0, m_program->run(u"set campaign.solidair register.wallonia on"_s));
    const auto ambiguous = m_program->run(show);
    EXITS(1, ambiguous);
    for (const auto &candidate : {u"Sint-Niklaas"_s, u"46021"_s, u"Saint-Nicolas"_s, u"62093"_s})
        QVERIFY2(ambiguous.messages.contains(candidate), ambiguous.told().constData());
    EXITS(0, m_program->run(u"show campaign.solidair 62093"_s));
}

void JourneysTest::printsASheetOfOneAndOfEveryMember()
{
    const QString report = u"report campaign.solidair sheet "_s;
    EXITS(0, m_program->run(report + u"--for Lokeren --output lokeren.pdf"_s));
    const auto sheet = pdfText(m_program->path(u"lokeren.pdf"_s));
    QVERIFY2(sheet.contains(u"Stad Lokeren"_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"sinds november 2023"_s), qPrintable(sheet));
    QVERIFY2(sheet.contains(u"6 (vraagt 3)"_s), qPrintable(sheet));

    EXITS(0, m_program->run(report + u"--on 2026-01-01 --output all.pdf"_s));
    EXITS(0, m_program->run(report + u"--on 2026-01-01 --output again.pdf"_s));
    QCOMPARE(m_program->bytes(u"all.pdf"_s), m_program->bytes(u"again.pdf"_s));
    const auto all = pdfText(m_program->path(u"all.pdf"_s));
    QCOMPARE(all.count(u"alleen voor intern gebruik"_s), 20);
    EXITS(0, m_program->run(report + u"--on 2026-01-01 --output all.csv"_s));
    QCOMPARE(m_program->bytes(u"all.csv"_s).count("\nGegevens;"), 20);

    // A sheet of one says what stands in that of all.
    EXITS(0, m_program->run(report + u"--for Lokeren --output one.csv"_s));
    EXITS(0, m_program->run(report + u"--output every.csv"_s));
    const auto every = m_program->bytes(u"every.csv"_s);
    QCOMPARE(every.count("\nEngagementen;Lokeren;"),
             m_program->bytes(u"one.csv"_s).count("\nEngagementen;Lokeren;"));

    EXITS(1, m_program->run(report + u"--for Nergenshuizen --output x.pdf"_s));
    EXITS(1, m_program->run(report + u"--on 2019-01-01 --output x.pdf"_s));
    EXITS(0, m_program->run(u"set campaign.solidair register.wallonia on"_s));
    const auto ambiguous = m_program->run(report + u"--for Saint-Nicolas --output x.pdf"_s);
    EXITS(1, ambiguous);
    QVERIFY2(ambiguous.messages.contains(u"62093"_s), ambiguous.told().constData());
    QVERIFY(!m_program->files().contains(u"x.pdf"_s));
    QVERIFY(m_program->run(u"reports"_s).text().contains(u"\nsheet\t"_s));
}

QTEST_GUILESS_MAIN(JourneysTest)
#include "tst_journeys.moc"
