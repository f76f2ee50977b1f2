// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// A program that is killed in the middle of its work loses nothing that it acknowledged.
class KillTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keepsWhatWasAcknowledged_data();
    void keepsWhatWasAcknowledged();
    void wasKilledAtAllMoments();
    void readsBesideALogThatHoldsNothing();

private:
    Program m_program;
    QRandomGenerator m_random{20261122};
    QSet<int> m_acknowledged;
    int m_roundsWithEdits = 0;
};

void KillTest::initTestCase()
{
    EXITS(0, m_program.run(u"new campaign.solidair --sample"_s));
}

void KillTest::keepsWhatWasAcknowledged_data()
{
    QTest::addColumn<int>("round");
    for (int round = 1; round <= 50; ++round)
        QTest::addRow("round %d", round) << round;
}

void KillTest::keepsWhatWasAcknowledged()
{
    QFETCH(int, round);
    // A day later each round, so that every opening makes its daily backup too.
    m_program.setToday(QDate(2026, 11, 22).addDays(round));
    const auto editor = m_program.startEditor(
        {u"campaign.solidair"_s, u"Gavere"_s, QString::number(round * 100'000)});
    // Half of them killed while they open, the others while they edit.
    if (round % 2 == 0)
        QVERIFY2(editor->waitForReadyRead(10'000), editor->readAllStandardError().constData());
    QThread::msleep(m_random.bounded(100U));
    editor->kill();
    QVERIFY(editor->waitForFinished());
    QVERIFY2(editor->readAllStandardError().isEmpty(), "the lock of the dead was in the way");

    auto lines = editor->readAllStandardOutput().split('\n');
    lines.removeLast(); // What no line feed ends was not said.
    for (const auto &line : std::as_const(lines))
        m_acknowledged.insert(line.toInt());
    m_roundsWithEdits += lines.isEmpty() ? 0 : 1;

    const auto checked = m_program.run(u"check campaign.solidair"_s);
    EXITS(0, checked);
    QVERIFY2(checked.messages.isEmpty(), checked.told().constData());
    EXITS(0, m_program.run(u"export campaign.solidair --output all.json"_s));
    const auto content = QJsonDocument::fromJson(m_program.bytes(u"all.json"_s)).object();
    QSet<int> found;
    QSet<QString> persons;
    for (const auto &row : content[u"person"_s].toArray()) {
        persons.insert(row[u"id"_s].toString());
        found.insert(row[u"name"_s].toString().section(u' ', 1).toInt());
    }
    for (const auto &row : content[u"role"_s].toArray())
        persons.remove(row[u"person_id"_s].toString());
    QVERIFY2(persons.isEmpty(), "a person without the role that came with it");
    int highlights = 0;
    for (const auto &row : content[u"commitment"_s].toArray()) {
        const int number = row[u"title"_s].toString().section(u' ', 1).toInt();
        found.insert(number);
        highlights += number > 0 && row[u"is_highlight"_s].toInt() == 1 ? 1 : 0;
    }
    QVERIFY2(highlights <= 1, "a highlight beside the one that took its place");
    const auto lost = m_acknowledged - found;
    QVERIFY2(lost.isEmpty(), qPrintable(u"lost: %1"_s.arg(lost.size())));
}

void KillTest::wasKilledAtAllMoments()
{
    // Else the test above would hold of a program that never did anything.
    QVERIFY(m_roundsWithEdits >= 25);
    QVERIFY(m_acknowledged.size() > 100);
    EXITS(0, m_program.run(u"stage campaign.solidair Gavere asked --date 2026-11-20"_s));
    QCOMPARE(m_program.files(), (QStringList{u"all.json"_s, u"campaign.solidair"_s}));
}

/// What a program leaves that is killed when it has begun its log and written nothing to it.
void KillTest::readsBesideALogThatHoldsNothing()
{
    QByteArray log = QByteArray::fromHex("377f0682002de218000010000000000082d5f1191668ead7");
    log.append(8, '\0');
    m_program.write(u"campaign.solidair-wal"_s, log);
    m_program.write(u"campaign.solidair-shm"_s, QByteArray(32768, '\0'));
    EXITS(0, m_program.run(u"check campaign.solidair"_s));
    EXITS(0, m_program.run(u"stage campaign.solidair Aalst asked --date 2026-11-20"_s));
    EXITS(0, m_program.run(u"check campaign.solidair"_s));
    QVERIFY(!m_program.files().contains(u"campaign.solidair-wal"_s));
}

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
