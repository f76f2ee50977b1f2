// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QSysInfo>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// A file that somebody has open: others may read it, and are told who has it when they write.
class LockedTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refusesToWriteNamingWhoHasIt();
    void readsWhatWasWrittenSoFar();
    void writesAgainWhenTheOtherIsDone();
    void takesOverALockThatNobodySigned();

private:
    Program m_program;
    std::unique_ptr<QProcess> m_editor;
};

void LockedTest::init()
{
    EXITS(0, m_program.run(u"new campaign.solidair --sample"_s));
    m_editor = m_program.startEditor({u"campaign.solidair"_s, u"Gavere"_s, u"1"_s, u"3"_s});
    QByteArray said;
    while (!said.contains("-1") && m_editor->waitForReadyRead(10'000))
        said += m_editor->readAllStandardOutput();
    QCOMPARE(said.split('\n').size(), 5);
}

void LockedTest::cleanup()
{
    m_editor->closeWriteChannel();
    QVERIFY(m_editor->state() == QProcess::NotRunning || m_editor->waitForFinished());
    QFile::remove(m_program.path(u"campaign.solidair"_s));
}

void LockedTest::refusesToWriteNamingWhoHasIt()
{
    for (const auto &line : {u"stage campaign.solidair Aalst asked --date 2026-05-04"_s,
                             u"stage campaign.solidair Aalst asked --date 2026-05-04 --take-over"_s,
                             u"commit campaign.solidair Aalst --category hosts --title Thuis"_s,
                             u"set campaign.solidair sender.name Ander"_s}) {
        const auto refused = m_program.run(line);
        EXITS(1, refused);
        QVERIFY2(refused.messages.contains(u"Anna Voorbeeld"_s), refused.told().constData());
        QVERIFY2(refused.messages.contains(QSysInfo::machineHostName()),
                 refused.told().constData());
    }
    const auto shown = m_program.run(u"show campaign.solidair Aalst --format json"_s);
    QVERIFY(shown.output.contains("not-approached"));
}

void LockedTest::readsWhatWasWrittenSoFar()
{
    const auto shown = m_program.run(u"show campaign.solidair Gavere"_s);
    EXITS(0, shown);
    for (const auto &name : {u"Voorbeeld 1"_s, u"Voorbeeld 2"_s, u"Voorbeeld 3"_s})
        QVERIFY2(shown.text().contains(name), shown.told().constData());
    EXITS(0, m_program.run(u"list campaign.solidair"_s));
    EXITS(0, m_program.run(u"check campaign.solidair"_s));
    EXITS(0, m_program.run(u"report campaign.solidair status --output status.txt"_s));
    EXITS(0, m_program.run(u"backup campaign.solidair"_s));
}

void LockedTest::writesAgainWhenTheOtherIsDone()
{
    const QString edit = u"stage campaign.solidair Aalst asked --date 2026-05-04"_s;
    EXITS(1, m_program.run(edit));
    m_editor->closeWriteChannel();
    QVERIFY(m_editor->waitForFinished());
    const auto done = m_program.run(edit);
    EXITS(0, done);
    QVERIFY2(done.messages.isEmpty(), done.told().constData());
}

void LockedTest::takesOverALockThatNobodySigned()
{
    m_editor->closeWriteChannel();
    QVERIFY(m_editor->waitForFinished());
    m_program.write(u"campaign.solidair.lock"_s, {});
    EXITS(0, m_program.run(u"list campaign.solidair"_s));
    const auto done = m_program.run(u"stage campaign.solidair Aalst asked --date 2026-05-04"_s);
    EXITS(0, done);
    QVERIFY2(done.messages.isEmpty(), done.told().constData());
    for (const auto &name : m_program.files())
        QVERIFY2(!name.startsWith("campaign.solidair"_L1) || name.endsWith(".solidair"_L1),
                 qPrintable(name));
}

QTEST_GUILESS_MAIN(LockedTest)
#include "tst_locked.moc"
