// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QDir>
#include <QTest>

using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

/// What is told before and beside letters on the command line: the same as in the window.
class PreflightTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void tellsOfEachLetterWhatTheWindowShows();
    void namesAllThatTheSenderLacksWithWhatToType();
    void refusesToRecordADayToCome();

private:
    std::unique_ptr<Program> m_program;
};

void PreflightTest::init()
{
    m_program = std::make_unique<Program>();
    EXITS(0, m_program->run(u"new c.solidair --sample"_s));
}

void PreflightTest::tellsOfEachLetterWhatTheWindowShows()
{
    EXITS(0,
          m_program->run(u"contact c.solidair Hove --role mayor --name \"Jo Voorbeeld\" --for "
                         "letter"_s));
    const auto made = m_program->run(
        u"letters c.solidair --template ask-nl --to Eeklo,Gent,Ninove,Aalst --output b/"_s);
    EXITS(0, made);
    const auto lines = made.messages.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.mid(0, 4),
             QStringList({u"Eeklo: asked already on 14/9/2026"_s, u"Gent: joined already"_s,
                          u"Ninove: in discussion since 18/5/2026"_s,
                          u"Aalst: no contact, no street"_s}));
    // They are made all the same: who types names them.
    QCOMPARE(QDir(m_program->path(u"b"_s)).entryList(QDir::Files).size(), 4);
    // A letter that does not ask is no second question.
    const auto other =
        m_program->run(u"letters c.solidair --template ask-nl --to Aalst --output a.pdf"_s);
    EXITS(0, other);
    QVERIFY(!other.messages.contains(u"already"_s));
}

void PreflightTest::namesAllThatTheSenderLacksWithWhatToType()
{
    EXITS(0, m_program->run(u"new leeg.solidair"_s));
    const QString letters =
        u"letters leeg.solidair --template ask-nl --to Aalst,Genk --output a.pdf"_s;
    const auto refused = m_program->run(letters);
    EXITS(1, refused);
    QCOMPARE(refused.messages.trimmed(),
             u"The sender of the letters is not known: the name of the sender and the e-mail "
             "address of the sender. No letter was made; nothing was changed. Fill in VALUE and "
             "type:\nsolidair set \"leeg.solidair\" sender.name \"VALUE\"\n"
             "solidair set \"leeg.solidair\" sender.email \"VALUE\""_s);
    QVERIFY(!QFile::exists(m_program->path(u"a.pdf"_s)));
    EXITS(0, m_program->run(u"set \"leeg.solidair\" sender.name \"Noor Voorbeeld\""_s));
    EXITS(0, m_program->run(u"set \"leeg.solidair\" sender.email \"noor@solidair.example\""_s));
    EXITS(0, m_program->run(letters));
}

void PreflightTest::refusesToRecordADayToCome()
{
    const auto refused = m_program->run(
        u"letters c.solidair --template ask-nl --to Aalst --date 2026-12-01 --log --output a.pdf"_s);
    EXITS(1, refused);
    QVERIFY2(refused.messages.contains(u"--log"_s), qPrintable(refused.messages));
    QVERIFY(!QFile::exists(m_program->path(u"a.pdf"_s)));
    EXITS(
        0,
        m_program->run(
            u"letters c.solidair --template ask-nl --to Aalst --date 2026-12-01 --output a.pdf"_s));
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "tst_preflight.moc"
