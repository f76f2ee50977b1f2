// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// Lists with conditions, columns and orders of one's own.
class ListingTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldIsListedAndCanBeAColumn();
    void conditionsAllHold();
    void saysWhatItIsOnThatDay();
    void writesTheSameToAFileAsToTheScreen();
    void anOutputIsNeverACampaign();

private:
    QJsonArray listed(const QString &options)
    {
        const auto made = m_program.run(u"list sample.solidair --format json "_s + options);
        return made.exitCode == 0 ? QJsonDocument::fromJson(made.output).array() : QJsonArray();
    }

    Program m_program;
};

void ListingTest::initTestCase()
{
    EXITS(0, m_program.run(u"new sample.solidair --sample"_s));
}

void ListingTest::everyFieldIsListedAndCanBeAColumn()
{
    const auto fields = m_program.run(u"fields sample.solidair"_s);
    EXITS(0, fields);
    QStringList keys;
    for (const auto &line : fields.text().split(u'\n', Qt::SkipEmptyParts)) {
        QCOMPARE(line.count(u'\t'), 2);
        keys.append(line.section(u'\t', 0, 0));
    }
    QVERIFY(keys.size() > 25);
    const auto rows = listed(u"--columns %1 --sort name"_s.arg(keys.join(u',')));
    QCOMPARE(rows.size(), 304);
    QCOMPARE(rows.first().toObject().size(), keys.size());
    for (const auto &key : keys)
        EXITS(0, m_program.run(u"list sample.solidair --sort %1 --where %1!="_s.arg(key)));
}

void ListingTest::conditionsAllHold()
{
    const auto both = listed(u"--where stage=joined --where commitments<3 --columns "
                             "name,stage,commitments --sort -commitments"_s);
    QVERIFY(!both.isEmpty());
    auto before = 3;
    for (const auto &row : both) {
        QCOMPARE(row[u"stage"_s].toString(), u"joined"_s);
        QVERIFY(row[u"commitments"_s].toInt() <= qMin(before, 2));
        before = row[u"commitments"_s].toInt();
    }
    const auto others = listed(u"--where stage=joined --where \"commitments>2\""_s);
    QCOMPARE(both.size() + others.size(), listed(u"--stage joined"_s).size());
    QCOMPARE(listed(u"--stage joined --where stage=asked"_s).size(), 0);
}

void ListingTest::saysWhatItIsOnThatDay()
{
    const auto now = listed(u"--where stage=joined --columns name"_s).size();
    const auto then = listed(u"--where stage=joined --columns name --on 2019-06-01"_s).size();
    QVERIFY(now > 0);
    QCOMPARE(then, 0);
}

void ListingTest::writesTheSameToAFileAsToTheScreen()
{
    for (const auto &[format, file] :
         {std::pair(u"csv"_s, u"list.csv"_s), std::pair(u"json"_s, u"list.json"_s),
          std::pair(u"table"_s, u"list.txt"_s)}) {
        const auto shown = m_program.run(u"list sample.solidair --format "_s + format);
        EXITS(0, shown);
        const auto saved = m_program.run(u"list sample.solidair --output "_s + file);
        EXITS(0, saved);
        QVERIFY(saved.output.isEmpty());
        QCOMPARE(m_program.bytes(file), shown.output);
    }
    EXITS(0, m_program.run(u"list sample.solidair --output list.xlsx --columns name,since"_s));
    QVERIFY(m_program.bytes(u"list.xlsx"_s).startsWith("PK"));
}

void ListingTest::anOutputIsNeverACampaign()
{
    const auto before = m_program.bytes(u"sample.solidair"_s);
    m_program.run(u"new other.csv"_s);
    EXITS(1, m_program.run(u"list sample.solidair --output other.csv"_s));
    QCOMPARE(m_program.bytes(u"sample.solidair"_s), before);
    const auto unknown = m_program.run(u"list sample.solidair --output sample.solidair"_s);
    EXITS(2, unknown);
    QVERIFY2(unknown.messages.contains(u".xlsx"_s), unknown.told().constData());
    QCOMPARE(m_program.bytes(u"sample.solidair"_s), before);
}

QTEST_GUILESS_MAIN(ListingTest)
#include "tst_listing.moc"
