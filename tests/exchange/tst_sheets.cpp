// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sheettable.h"
#include "exchange/sourcefile.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace solidair;
using namespace Qt::Literals::StringLiterals;

namespace {

QString cellLine(const SheetCell &cell)
{
    struct Spelled
    {
        QString operator()(std::monostate) const { return {}; }

        QString operator()(QString text) const
        {
            text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
            return u"t:"_s + text;
        }

        QString operator()(double number) const
        {
            return u"n:"_s + QString::number(number, 'g', 12);
        }

        QString operator()(bool yes) const { return yes ? u"b:yes"_s : u"b:no"_s; }

        QString operator()(const PartialDate &date) const { return u"d:"_s + date.toIso(); }

        QString operator()(const CellFault &fault) const { return u"e:"_s + fault.code; }
    };

    return std::visit(Spelled(), cell.value);
}

QString layoutLine(const TextLayout &layout)
{
    static const QStringList names{u"Utf8"_s, u"Utf16Le"_s, u"Utf16Be"_s, u"Windows1252"_s,
                                   u"MacRoman"_s};
    return u"layout "_s + names[static_cast<int>(layout.encoding)] + u' '
        + (layout.separator == u'\t' ? u"TAB"_s : QString(layout.separator));
}

/// What was read, as it is spelled in the files beside the sheets.
QStringList spelled(const SourceWorkbook &book)
{
    QStringList lines;
    for (const auto &sheet : book.sheets) {
        lines.append(u"sheet "_s + sheet.name + (sheet.isHidden ? u" hidden"_s : QString()));
        for (const auto &row : sheet.rows) {
            QStringList cells{QString::number(row.number) + (row.isHidden ? u"h"_s : QString())};
            for (const auto &cell : row.cells)
                cells.append(cellLine(cell));
            lines.append(cells.join(u'\t'));
        }
    }
    const auto table = tableOf(book.sheets.first());
    lines.append(u"head %1: "_s.arg(table.headRow) + table.headings.join(u" | "_s));
    QStringList numbers;
    for (const auto &row : table.rows)
        numbers.append(QString::number(row.number));
    lines.append(u"rows "_s + numbers.join(u", "_s));
    for (const auto &it : table.remarks)
        lines.append(u"remark "_s + it);
    for (const auto &it : book.remarks)
        lines.append(u"book "_s + it);
    if (book.layout)
        lines.append(layoutLine(*book.layout));
    return lines;
}

} // namespace

/// The ugly sheets of tests/data/sheets, each with what is to be read of it beside it.
class SheetsTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatStandsBesideTheSheet_data();
    void readsWhatStandsBesideTheSheet();
};

void SheetsTest::readsWhatStandsBesideTheSheet_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/sheets"));
    const auto files = folder.entryList({u"*.expected"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 55);
    for (const auto &it : files)
        QTest::newRow(qPrintable(it.chopped(9))) << folder.filePath(it.chopped(9));
}

void SheetsTest::readsWhatStandsBesideTheSheet()
{
    QFETCH(const QString, path);
    QFile file(path + u".expected"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString expected = QString::fromUtf8(file.readAll()).chopped(1);
    const auto book = workbookOf(path);
    if (expected.startsWith("refused: "_L1)) {
        QVERIFY(!book);
        QVERIFY2(book.error().message.startsWith(expected.sliced(9)),
                 qPrintable(book.error().message));
        QCOMPARE(book.error().code, Error::Code::InvalidInput);
        return;
    }
    QVERIFY2(book, book ? "" : qPrintable(book.error().message + book.error().detail));
    const auto lines = spelled(*book);
    const auto wanted = expected.split(u'\n');
    for (qsizetype i = 0; i < std::min(lines.size(), wanted.size()); ++i)
        QCOMPARE(lines[i], wanted[i]);
    QCOMPARE(lines.size(), wanted.size());
}

QTEST_GUILESS_MAIN(SheetsTest)
#include "tst_sheets.moc"
