// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/report.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

ReportArguments anyArguments()
{
    ReportArguments arguments;
    if (*rc::gen::arbitrary<bool>())
        arguments.day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100'000));
    const QStringList pieces{u"Limburg"_s, u"\""_s, u"é"_s,  u"\n"_s,
                             u"🏛"_s,    u" "_s,  u"\\"_s, u"="_s};
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
        arguments.area += pieces[*rc::gen::inRange(0, int(pieces.size()))];
    if (*rc::gen::arbitrary<bool>())
        arguments.municipality = MunicipalityId::named(QString::number(*rc::gen::arbitrary<int>()));
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        arguments.fields.append(u"custom."_s + QString::number(*rc::gen::arbitrary<int>()));
    arguments.language = *rc::gen::element(Language::Dutch, Language::French, Language::English);
    return arguments;
}

QJsonObject written(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class ReportArgumentsTest final : public QObject
{
    Q_OBJECT

private slots:
    void comeBackAsTheyWereKept();
    void areKeptInTokensThatCanBeRead();
    void areNotGuessedFromWhatIsNotTheirs_data();
    void areNotGuessedFromWhatIsNotTheirs();
    void nameAFileByWhatTheReportAsks();
    void areAskedOnceAndInOneOrder();
};

void ReportArgumentsTest::comeBackAsTheyWereKept()
{
    QVERIFY(rc::check([] {
        const auto arguments = anyArguments();
        const auto text = QJsonDocument(arguments.toJson()).toJson();
        RC_ASSERT(ReportArguments::fromJson(written(text)) == arguments);
    }));
}

void ReportArgumentsTest::areKeptInTokensThatCanBeRead()
{
    const ReportArguments arguments{QDate(2026, 11, 22), u"Limburg"_s, {}, Language::French};
    QCOMPARE(arguments.toJson(),
             written(R"({"on": "2026-11-22", "province": "Limburg", "language": "fr"})"));
    QCOMPARE(ReportArguments().toJson(), written(R"({"language": "nl"})"));
}

void ReportArgumentsTest::areNotGuessedFromWhatIsNotTheirs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("a day there is not") << QByteArray(R"({"language": "nl", "on": "2026-02-30"})");
    QTest::newRow("a number") << QByteArray(R"({"language": "nl", "province": 7})");
    QTest::newRow("nobody") << QByteArray(R"({"language": "nl", "for": "Gent"})");
    QTest::newRow("no language") << QByteArray(R"({"language": "Nederlands"})");
    QTest::newRow("fields that are none") << QByteArray(R"({"language": "nl", "fields": [7]})");
    QTest::newRow("of another version") << QByteArray(R"({"language": "nl", "since": "2020"})");
}

void ReportArgumentsTest::areNotGuessedFromWhatIsNotTheirs()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!ReportArguments::fromJson(written(text)));
}

void ReportArgumentsTest::nameAFileByWhatTheReportAsks()
{
    const ReportArguments arguments{QDate(2026, 11, 22), u"Limburg"_s, {}, Language::French};
    QCOMPARE(reportOf(u"status"_s)->fileTitle(Register(), arguments),
             u"État des lieux Limbourg 2026-11-22"_s);
    QCOMPARE(reportOf(u"sheet"_s)->fileTitle(Register(), arguments), u"Fiche 2026-11-22"_s);
}

void ReportArgumentsTest::areAskedOnceAndInOneOrder()
{
    QStringList keys;
    for (const auto &parameter : parametersOf(reports()))
        keys.append(parameter.key);
    QCOMPARE(keys, QStringList({u"on"_s, u"for"_s, u"province"_s, u"fields"_s, u"language"_s}));
}

QTEST_GUILESS_MAIN(ReportArgumentsTest)

#include "tst_reportarguments.moc"
