// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/workbookfile.h"
#include "jobs/import/importlist.h"
#include "jobs/listfile.h"
#include "jobs/makereport.h"
#include "support/samplecampaign.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>

using namespace solidair;
using namespace solidair::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

struct SeenCell
{
    QString type; ///< As OpenDocument calls it.
    QString text;
};

/// What LibreOffice made of a file: its cells that are filled in, row after row of every sheet; and
/// the formulas.
struct SeenFile
{
    QList<SeenCell> cells;
    QStringList formulas;
};

SeenFile seenIn(const QString &path)
{
    SeenFile seen;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return seen;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.qualifiedName() == u"table:table-cell") {
            const auto attributes = reader.attributes();
            if (attributes.hasAttribute(u"table:formula"_s))
                seen.formulas.append(attributes.value(u"table:formula"_s).toString());
            if (attributes.hasAttribute(u"office:value-type"_s))
                seen.cells.append({attributes.value(u"office:value-type"_s).toString(), {}});
        } else if (reader.qualifiedName() == u"text:p" && !seen.cells.isEmpty()) {
            seen.cells.last().text +=
                reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return seen;
}

QList<CsvRow> trickyRows()
{
    return {
        {u"Gemeente"_s, u"Sinds"_s, u"Aantal"_s, u"Telefoon"_s, u"Opm."_s},
        {u"Gent"_s, u"2025-09-01"_s, qint64(42), u"0470 00 00 01"_s, u"=1+1"_s},
        {u"Genk"_s, u"2025-09-02"_s, qint64(-7), u"+32 470 00 00 02"_s, u"@SUM(A1;A2)\n-2+3"_s}};
}

} // namespace

/// Files that Solidair writes, opened by the program that most people open them with. It takes
/// seconds to start: OFFICE=1 asks for it.
class OfficeOpensTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsAFormula();
    void datesNumbersAndTextsAreSuch();

private:
    SeenFile seen(const QString &name) const
    {
        return seenIn(m_campaign.folder() + u"/seen/"_s + QString(name).replace(u'.', u'-')
                      + u".fods"_s);
    }

    const SampleCampaign m_campaign;
    QStringList m_files;
};

/// Writes a file of every kind, and has all of them converted in one run.
void OfficeOpensTest::initTestCase()
{
    const auto office = QStandardPaths::findExecutable(u"soffice"_s);
    if (qEnvironmentVariableIsEmpty("OFFICE"))
        QSKIP("LibreOffice takes seconds to start; OFFICE=1 has it open what Solidair writes.");
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed, so nothing was opened by it.");
    const auto session = m_campaign.openToWrite();
    const Phrases phrases(Language::Dutch);
    const auto fields = municipalityFields(session->campaign(), today, phrases);
    View view;
    for (const auto &field : fields.all())
        view.columns.append(field.key);
    const auto table = tableOf(view, session->campaign(), today, fields);
    QHash<QString, QByteArray> contents{{u"list.csv"_s, listCsv(table).toUtf8()},
                                        {u"tricky.csv"_s, csvFile(trickyRows())}};
    contents.insert(u"list.xlsx"_s, listWorkbook(table, phrases, today).value_or(QByteArray()));
    contents.insert(
        u"tricky.xlsx"_s,
        xlsxFile(u"Lijst"_s, today, {{u"Lijst"_s, trickyRows()}}).value_or(QByteArray()));
    QStringList paths;
    // Two of one name but for their ending would be converted to one file.
    const auto place = [&](const QString &name) {
        const auto suffix = QFileInfo(name).suffix();
        m_files.append(name);
        paths.append(m_campaign.folder() + u'/' + QFileInfo(name).completeBaseName() + u'-' + suffix
                     + u'.' + suffix);
        return paths.last();
    };
    for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
        QVERIFY(!it.value().isEmpty());
        QVERIFY(saveDocument(place(it.key()), it.value()).has_value());
    }
    for (const auto &ending : {u"xlsx"_s, u"csv"_s}) {
        ReportRequest request{reports().first().key, {}, place(u"report."_s + ending)};
        request.arguments.day = today;
        const auto made = makeReport(*session, request);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }
    QStringList arguments{u"-env:UserInstallation="_s
                              + QUrl::fromLocalFile(m_campaign.folder() + u"/office"_s).toString(),
                          u"--headless"_s,
                          u"--infilter=CSV:59,34,76,1,,2067,false,true"_s, // as people set it
                          u"--convert-to"_s,
                          u"fods"_s,
                          u"--outdir"_s,
                          m_campaign.folder() + u"/seen"_s};
    QProcess run;
    run.start(office, arguments + paths);
    QVERIFY(run.waitForFinished(120'000));
    QCOMPARE(run.exitCode(), 0);
}

void OfficeOpensTest::nothingIsAFormula()
{
    for (const auto &name : std::as_const(m_files)) {
        const auto file = seen(name);
        QVERIFY2(file.cells.size() > 10, qPrintable(name));
        QVERIFY2(file.formulas.isEmpty(), qPrintable(name + u": "_s + file.formulas.join(u' ')));
    }
}

void OfficeOpensTest::datesNumbersAndTextsAreSuch()
{
    if (m_files.isEmpty())
        return;
    for (const auto &name : {u"tricky.xlsx"_s, u"tricky.csv"_s}) {
        const auto cells = seen(name).cells;
        QStringList types;
        for (const auto &cell : cells.mid(5))
            types.append(cell.type);
        const QStringList row{u"string"_s, u"date"_s, u"float"_s, u"string"_s, u"string"_s};
        QVERIFY2(types == row + row, qPrintable(name + u": "_s + types.join(u' ')));
        QCOMPARE(cells[8].text, u"0470 00 00 01"_s);
        QVERIFY(cells[9].text.endsWith(u"=1+1"_s));
    }
}

QTEST_GUILESS_MAIN(OfficeOpensTest)
#include "tst_officeopens.moc"
