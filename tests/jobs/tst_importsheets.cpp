// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sourcefile.h"
#include "jobs/import/importlist.h"
#include "jobs/listfile.h"
#include "support/samplecampaign.h"

#include <QDir>
#include <QFile>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QString outcomeToken(ImportRow::Outcome outcome)
{
    static const QStringList tokens{u"asked"_s, u"refused"_s, u"changed"_s,
                                    u"new"_s,   u"same"_s,    u"left out"_s};
    return tokens[static_cast<int>(outcome)];
}

QString spelledOut(QString text)
{
    return text.replace(u'\n', u"\\n"_s);
}

/// What comes of a list, as it is spelled in the files beside the sheets: the counts, each row with
/// what it brings, and where the municipalities stand then.
QStringList spelled(const ImportPlan &plan, const Register &after)
{
    const auto &counts = plan.counts;
    QStringList lines{u"new %1, changed %2, same %3, asked %4, refused %5"_s.arg(counts.fresh)
                          .arg(counts.changed)
                          .arg(counts.same)
                          .arg(counts.asked)
                          .arg(counts.refused)};
    for (const auto &row : plan.rows) {
        auto line =
            QString::number(row.number) + u' ' + row.name + u": "_s + outcomeToken(row.outcome);
        if (!row.reason.isEmpty())
            line += u", "_s + row.cell + u": "_s + row.reason;
        lines.append(spelledOut(line));
        for (const auto &change : row.changes) {
            lines.append(spelledOut(u"  %1 %2: %3%4%5"_s.arg(
                change.cell, change.what,
                change.before.isEmpty() ? QString() : change.before + u" → "_s, change.after,
                change.isKept ? u" (kept)"_s : QString())));
        }
    }
    QStringList standings;
    for (const auto id : plan.records.municipalitiesTouched()) {
        const auto standing = after.standing(id, today);
        if (standing.stage != Stage::NotApproached) {
            standings.append(u"then %1: %2 %3"_s.arg(
                after.municipality(id).name(), stageToken(standing.stage), standing.since.toIso()));
        }
    }
    standings.sort();
    return lines + standings;
}

QString textIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString sheetFolder()
{
    return QStringLiteral(SOURCE_DIR "/tests/data/sheets");
}

/// The sheet of @p path that the campaign's municipalities are looked for in: the first.
Result<SourceList> listIn(const QString &path)
{
    auto list = sourceListOf(path);
    if (!list && list.error().code == Error::Code::Ambiguous) {
        if (const auto workbook = workbookOf(path))
            list = sourceListOf(path, workbook->sheets.first().name);
    }
    return list;
}

} // namespace

/// Lists in the files that people have, taken in; and lists that Solidair saved itself.
class ImportSheetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSheetBringsWhatStandsBesideIt_data();
    void aSheetBringsWhatStandsBesideIt();
    void aListThatWasSavedBringsNothing_data();
    void aListThatWasSavedBringsNothing();

private:
    const SampleCampaign m_campaign;
    std::unique_ptr<CampaignSession> m_session;
};

void ImportSheetsTest::initTestCase()
{
    m_session = m_campaign.openToWrite();
}

void ImportSheetsTest::aSheetBringsWhatStandsBesideIt_data()
{
    QTest::addColumn<QString>("path");
    const auto files = QDir(sheetFolder()).entryInfoList({u"*.expected"_s}, QDir::Files);
    for (const auto &file : files) {
        if (!textIn(file.filePath()).startsWith(u"refused"_s))
            QTest::addRow("%s", qPrintable(file.completeBaseName()))
                << sheetFolder() + u'/' + file.completeBaseName();
    }
    const QDir lists(QStringLiteral(SOURCE_DIR "/tests/data/import"));
    const auto names = lists.entryList({u"*.csv"_s, u"*.xlsx"_s, u"*.ods"_s}, QDir::Files);
    for (const auto &name : names)
        QTest::addRow("%s", qPrintable(name)) << lists.filePath(name);
}

void ImportSheetsTest::aSheetBringsWhatStandsBesideIt()
{
    QFETCH(const QString, path);
    auto list = listIn(path);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    list->savedAt = QDateTime(QDate(2026, 11, 1), QTime(9, 0), Qt::UTC);
    const auto mapping = guessedMapping(list->table, m_session->campaign(), today);
    const auto facts = importFacts(*m_session, *list, today);
    QVERIFY(facts.has_value());
    const auto plan = planOf(list->table, mapping, {}, *facts);
    const auto beside = path + u".import"_s;
    if (!plan) { // it says nowhere which municipalities it is about
        QCOMPARE(plan.error().code, Error::Code::Refused);
        QVERIFY2(!QFile::exists(beside), qPrintable(plan.error().message));
        return;
    }
    ImportCommand command(*m_session, list->name, plan->records);
    const auto rehearsal = m_session->rehearse(command);
    const auto lines = spelled(*plan, rehearsal ? rehearsal->campaign : m_session->campaign());
    const auto text = lines.join(u'\n') + u'\n';
    if (qEnvironmentVariableIsSet("KEEP_IMPORTS")) { // to be looked at before they are kept
        QFile file(beside);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }
    QCOMPARE(text.split(u'\n'), textIn(beside).split(u'\n'));
}

void ImportSheetsTest::aListThatWasSavedBringsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"lijst.csv"_s;
    for (const auto language : {Language::Dutch, Language::French, Language::English}) {
        QTest::addRow("xlsx %s", qPrintable(languageCode(language)))
            << languageCode(language) + u".xlsx"_s;
    }
}

/// All columns that there are, of all municipalities.
void ImportSheetsTest::aListThatWasSavedBringsNothing()
{
    QFETCH(const QString, name);
    const auto path = m_campaign.folder() + u'/' + name;
    const auto language = languageFromCode(name.left(2)).value_or(Language::Dutch);
    const Phrases phrases(language);
    const auto &campaign = m_session->campaign();
    const auto fields = municipalityFields(campaign, today, phrases);
    View view;
    for (const auto &field : fields.all())
        view.columns.append(field.key);
    const auto table = tableOf(view, campaign, today, fields);
    const auto content = name.endsWith(u".csv"_s) ? Result<QByteArray>(listCsv(table).toUtf8())
                                                  : listWorkbook(table, phrases, today);
    QVERIFY(content.has_value());
    QVERIFY(saveDocument(path, *content).has_value());

    const auto list = sourceListOf(path);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message));
    QCOMPARE(list->table.rows.size(), qsizetype(table.rows.size()));
    const auto mapping = guessedMapping(list->table, campaign, today);
    const auto facts = importFacts(*m_session, *list, today);
    QVERIFY(facts.has_value());
    const auto plan = planOf(list->table, mapping, {}, *facts);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
    for (const auto &row : plan->rows) {
        const auto what = row.changes.isEmpty() ? row.cell + u": "_s + row.reason
                                                : row.changes.first().what + u": "_s
                + row.changes.first().before + u" → "_s + row.changes.first().after;
        QVERIFY2(row.outcome == ImportRow::Outcome::Same,
                 qPrintable(row.name + u": "_s + outcomeToken(row.outcome) + u' ' + what));
    }
    QVERIFY(plan->records.isEmpty());
}

QTEST_GUILESS_MAIN(ImportSheetsTest)
#include "tst_importsheets.moc"
