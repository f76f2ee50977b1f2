// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/campaigncheck.h"
#include "storage/statement.h"
#include "support/randomedit.h"

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

class UndoTest final : public QObject
{
    Q_OBJECT

private slots:
    void restoresEveryState();
    void holdsNoFiles();
};

void UndoTest::restoresEveryState()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    const auto begin = contentOf(*session);
    QVERIFY(rc::check("undo of any sequence restores the dump, redo the end state", [&] {
        while (session->undoStack().canUndo())
            session->undoStack().undo();
        RC_ASSERT(contentOf(*session) == begin);
        QList<QByteArray> states{begin};
        RandomEdit edit(*session);
        for (int i = 0; i < 8; ++i) {
            const int before = session->undoStack().index();
            const auto done = edit();
            if (session->undoStack().index() > before)
                states.append(contentOf(*session));
            else
                RC_ASSERT(done.has_value() || contentOf(*session) == states.last());
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            session->undoStack().undo();
            RC_ASSERT(contentOf(*session) == states[i]);
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            session->undoStack().redo();
            RC_ASSERT(contentOf(*session) == states[i]);
        }
        RC_ASSERT(findProblems(*session)->isEmpty());
    }));
}

void UndoTest::holdsNoFiles()
{
    const SampleCampaign sample;
    const auto session = sample.openToWrite();
    QList<QByteArray> files;
    QList<MadeLetter> letters;
    for (const auto &name : {u"Eeklo"_s, u"Lokeren"_s, u"Hove"_s}) {
        MadeLetter letter;
        letter.id = LetterId::create();
        letter.municipality = named(*session, name);
        letter.templateKey = u"ask-nl"_s;
        letter.date = QDate(2026, 11, 1);
        letter.pdf = QByteArray(1'000'000, 'p') + name.toUtf8();
        files.append(letter.pdf);
        letters.append(letter);
    }
    auto command = std::make_unique<RecordLettersCommand>(*session, letters, false);
    const auto rehearsal = session->rehearse(*command);
    QVERIFY(rehearsal);
    for (const auto &change : rehearsal->changes) {
        for (const auto &values : {change.before, change.after}) {
            for (const auto &value : values) {
                QVERIFY(value.typeId() != QMetaType::QByteArray);
                QVERIFY(value.toString().size() < 1'000);
            }
        }
    }
    QVERIFY(session->execute(std::move(command)));
    const auto ids = [&letters] {
        QList<LetterId> all;
        for (const auto &letter : letters)
            all.append(letter.id);
        return all;
    }();
    letters.clear();
    // Nobody holds the bytes but this test.
    for (auto &file : files)
        QVERIFY(file.isDetached());
    for (int round = 0; round < 2; ++round) {
        session->undoStack().undo();
        QVERIFY(!session->letters().find(ids.first()));
        session->undoStack().redo();
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(*session->letters().pdf(ids[i]), files[i]);
    }
    Statement trail(session->database(),
                    u"SELECT max(length(old_value) + length(new_value)) FROM audit"_s);
    QVERIFY(trail.run() && trail.next());
    QVERIFY(trail.number(0) < 10'000);
}

int main(int argc, char **argv)
{
    // Each case writes to a real file, so fewer of them than rapidcheck's hundred.
    qputenv("RC_PARAMS", "max_success=12");
    QCoreApplication application(argc, argv);
    UndoTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_undo.moc"
