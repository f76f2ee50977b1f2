// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/here.h"

#include <QRandomGenerator>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// Copies of a campaign with a few bits turned over: whatever is asked of them, the program answers
/// or refuses in words. SOLIDAIR_FLIPS sets how many copies (60; 500 before a release).
class FlippedBitsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersOrRefuses_data();
    void answersOrRefuses();
    void refusedSome();

private:
    QByteArray flipped(int round) const;

    Program m_program;
    QByteArray m_sound;
    int m_refused = 0;
};

void FlippedBitsTest::initTestCase()
{
    EXITS(0, m_program.run(u"new sound.solidair --sample"_s));
    m_sound = m_program.bytes(u"sound.solidair"_s);
}

/// One to four bits; in every other copy within the first pages, where the structure is.
QByteArray FlippedBitsTest::flipped(int round) const
{
    QRandomGenerator random(static_cast<quint32>(20261122 + round));
    QByteArray bytes = m_sound;
    const auto range = round % 2 == 0 ? static_cast<int>(bytes.size()) : 8192;
    for (int i = 0; i <= round % 4; ++i) {
        const int at = random.bounded(range);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
    }
    return bytes;
}

void FlippedBitsTest::answersOrRefuses_data()
{
    QTest::addColumn<int>("round");
    const int rounds = qEnvironmentVariable("SOLIDAIR_FLIPS", u"60"_s).toInt();
    for (int round = 0; round < rounds; ++round)
        QTest::addRow("copy %d", round) << round;
}

void FlippedBitsTest::answersOrRefuses()
{
    QFETCH(int, round);
    const QByteArray bytes = flipped(round);
    m_program.write(u"flipped.solidair"_s, bytes);
    for (const auto &line :
         {u"list flipped.solidair --format json"_s, u"show flipped.solidair Lokeren"_s,
          u"report flipped.solidair status --output ../status.txt"_s, u"check flipped.solidair"_s,
          u"export flipped.solidair --output ../all.json"_s,
          u"stage flipped.solidair Aalst asked --date 2026-05-04"_s}) {
        const bool reads = !line.startsWith("stage"_L1);
        const auto outcome = runHere(m_program, line);
        QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 1, outcome.told().constData());
        if (outcome.exitCode == 1) {
            ++m_refused;
            QVERIFY2(outcome.messages.trimmed().endsWith(u'.'), outcome.told().constData());
        }
        if (reads)
            QVERIFY2(m_program.bytes(u"flipped.solidair"_s) == bytes, qPrintable(line));
    }
    QVERIFY(!m_program.files().contains(u"flipped.solidair.lock"_s));
    for (const auto &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_program.path(u"flipped.solidair"_s + ending));
}

void FlippedBitsTest::refusedSome()
{
    // Else the bits were turned where nothing stands.
    QVERIFY(m_refused > 10);
}

QTEST_MAIN(FlippedBitsTest)
#include "tst_flippedbits.moc"
