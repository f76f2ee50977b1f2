// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What is recorded by the command line: which text, which municipality, in which order.
class RecordingTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    Outcome stage(const QString &rest) const
    {
        return m_program->run(u"stage campaign.solidair "_s + rest);
    }

    QJsonObject show(const QString &who) const
    {
        const auto shown = m_program->run(u"show campaign.solidair %1 --format json"_s.arg(who));
        return QJsonDocument::fromJson(shown.output).object();
    }

private slots:
    void init();
    void anUnknownDateDoesNotGoBackToTheTextOf2020();
    void anUnknownDateRenewsFromTheFirstDayOfTheStepBefore();
    void noMembershipIsToldThatNeverWas();
    void todaysCodeWithADateBeforeTheMergerIsWhatItWasThen();
    void severalPredecessorsOfOtherNamesAreNamed();
    void theOrderOfContactsIsTheSameInEightFiles();
};

void RecordingTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, m_program->run(u"new campaign.solidair"_s));
}

void RecordingTest::anUnknownDateDoesNotGoBackToTheTextOf2020()
{
    EXITS(0, stage(u"Veurne joined --date 2024 --charter 2020 --reason r"_s));
    EXITS(0, stage(u"Veurne joined --date 2025 --reason r"_s));
    EXITS(1, stage(u"Veurne joined --date unknown --reason r"_s));
    QCOMPARE(show(u"Veurne"_s)[u"steps"_s].toArray().size(), 2);
}

void RecordingTest::anUnknownDateRenewsFromTheFirstDayOfTheStepBefore()
{
    EXITS(0, stage(u"Veurne joined --date 2023 --charter 2020 --reason r"_s));
    EXITS(0, stage(u"Veurne joined --date unknown --reason r"_s));
    const auto veurne = show(u"Veurne"_s);
    QCOMPARE(veurne[u"charter"_s].toString(), u"2023"_s);
    QCOMPARE(veurne[u"since"_s].toString(), u"2023"_s);
    const auto before =
        m_program->run(u"show campaign.solidair Veurne --format json --on 2022-12-31"_s);
    QCOMPARE(QJsonDocument::fromJson(before.output).object()[u"stage"_s].toString(),
             u"not-approached"_s);
}

void RecordingTest::noMembershipIsToldThatNeverWas()
{
    m_program->speak(u"nl_BE.UTF-8"_s);
    EXITS(0, stage(u"Genk asked --date 2026-11-22"_s));
    const auto refused = stage(u"Genk joined --date 2022-11-22 --charter 2023 --reason r"_s);
    EXITS(1, refused);
    QVERIFY2(!refused.messages.contains(u" lid "_s), refused.told().constData());
    QString words = refused.messages;
    words.replace(QChar::Nbsp, u' ');
    QVERIFY2(words.contains(u"“gevraagd” (22 november 2026) komt erna"_s),
             refused.told().constData());
}

void RecordingTest::todaysCodeWithADateBeforeTheMergerIsWhatItWasThen()
{
    EXITS(0, stage(u"46029 joined --date 2023-11 --reason r"_s));
    const auto then =
        m_program->run(u"show campaign.solidair 46014 --format json --on 2024-12-31"_s);
    const auto lokeren = QJsonDocument::fromJson(then.output).object();
    QCOMPARE(lokeren[u"nis"_s].toString(), u"46014"_s);
    QCOMPARE(lokeren[u"stage"_s].toString(), u"joined"_s);
    QCOMPARE(lokeren[u"since"_s].toString(), u"2023-11"_s);
    // Today's goes on from there.
    QCOMPARE(show(u"46029"_s)[u"stage"_s].toString(), u"joined"_s);
    // Reading by today's code on a day before it is the same one.
    const auto read =
        m_program->run(u"show campaign.solidair 46029 --format json --on 2024-12-31"_s);
    QCOMPARE(QJsonDocument::fromJson(read.output).object()[u"nis"_s].toString(), u"46014"_s);
}

void RecordingTest::severalPredecessorsOfOtherNamesAreNamed()
{
    const auto refused = stage(u"73110 asked --date 2024-12"_s);
    EXITS(1, refused);
    for (const auto &name : {u"Bilzen (73006"_s, u"Hoeselt (73032"_s})
        QVERIFY2(refused.messages.contains(name), refused.told().constData());
    EXITS(0, stage(u"Bilzen asked --date 2024-12"_s));
}

void RecordingTest::theOrderOfContactsIsTheSameInEightFiles()
{
    for (int file = 0; file < 8; ++file) {
        init();
        for (const auto &line :
             {u"--role official --name \"Ann Proef\""_s, u"--role alderman --name \"Sara Proef\""_s,
              u"--role mayor --name \"Wim Proef\""_s}) {
            EXITS(0,
                  m_program->run(u"contact campaign.solidair Aalter %1 --for letter"_s.arg(line)));
        }
        QStringList names;
        for (const auto &contact : show(u"Aalter"_s)[u"contacts"_s].toArray())
            names.append(contact[u"name"_s].toString());
        QCOMPARE(names, (QStringList{u"Wim Proef"_s, u"Sara Proef"_s, u"Ann Proef"_s}));
    }
    const auto text = m_program->run(u"show campaign.solidair Aalter"_s).text();
    QVERIFY2(text.contains(u"The letter goes to"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "tst_recording.moc"
