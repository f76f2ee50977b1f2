// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/auditaction.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The tokens that the program's sources name.
QSet<QString> tokensOfTheProgram()
{
    static const QRegularExpression token(u"\\bAuditAction\\(\\s*u\"([^\"]+)\"_s"_s);
    QSet<QString> tokens;
    for (const auto &folder : {u"/app"_s, u"/ui"_s}) {
        QDirIterator sources(QStringLiteral(SOURCE_DIR) + folder, {u"*.cpp"_s, u"*.h"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto text = QString::fromUtf8(file.readAll());
            for (auto found = token.globalMatch(text); found.hasNext();)
                tokens.insert(found.next().captured(1));
        }
    }
    return tokens;
}

} // namespace

class AuditActionTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasWordsInThreeLanguages();
    void saysWhatItWasAbout();
    void olderOnesStandAsTheyAre();
};

void AuditActionTest::everyActionHasWordsInThreeLanguages()
{
    const auto tokens = tokensOfTheProgram();
    QVERIFY(tokens.size() > 25);
    for (const auto &token : tokens) {
        QSet<QString> texts;
        for (const auto language : {Language::Dutch, Language::French, Language::English})
            texts.insert(auditActionText(AuditAction(token, {u"3"_s}), Phrases(language)));
        QVERIFY2(!texts.contains(token), qPrintable(token));
        QVERIFY2(texts.size() == 3, qPrintable(token));
    }
}

void AuditActionTest::saysWhatItWasAbout()
{
    QCOMPARE(
        auditActionText(AuditAction(u"step.record"_s, {u"Genk"_s}), Phrases(Language::English)),
        u"Stage of Genk"_s);
    QCOMPARE(auditActionText(AuditAction(u"steps.record"_s, {u"12"_s}), Phrases(Language::English)),
             u"Stage of 12 municipalities"_s);
    QCOMPARE(auditActionText(AuditAction(u"step.record"_s, {u"100%1 Genk"_s}),
                             Phrases(Language::English)),
             u"Stage of 100%1 Genk"_s);
}

void AuditActionTest::olderOnesStandAsTheyAre()
{
    QCOMPARE(auditActionText(AuditAction(u"Fase van Genk"_s), Phrases(Language::French)),
             u"Fase van Genk"_s);
}

QTEST_GUILESS_MAIN(AuditActionTest)
#include "tst_auditaction.moc"
