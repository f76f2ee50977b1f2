// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importwork.h"

#include "exchange/sourcefile.h"
#include "exchange/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<const SourceSheet *> filledSheets(const SourceWorkbook &workbook)
{
    QList<const SourceSheet *> filled;
    for (const auto &sheet : workbook.sheets) {
        if (!sheet.rows.isEmpty())
            filled.append(&sheet);
    }
    return filled;
}

/// The kept layout of a list with the same headings.
std::optional<ImportMapping> layoutFor(const SheetTable &table)
{
    const auto names = keptMappings();
    for (const auto &name : names) {
        const auto kept = keptMapping(name);
        if (kept && kept->headings == table.headings)
            return fitted(*kept, table);
    }
    return {};
}

} // namespace

ImportRead readImport(const ImportSource &source,
                      const std::shared_ptr<const SourceWorkbook> &workbook, bool knowsLayout,
                      const ImportProgress &progress)
{
    ImportRead result;
    result.workbook = workbook;
    if (!workbook) {
        SourceReading reading;
        reading.encoding = source.encoding;
        reading.separator = source.separator;
        reading.progress = progress.tell;
        reading.cancelled = progress.cancelled;
        auto read = source.path.isEmpty() ? pastedWorkbook(source.text, source.html)
                                          : workbookOf(source.path, reading);
        if (!read) {
            result.failure = read.error();
            return result;
        }
        result.workbook = std::make_shared<const SourceWorkbook>(std::move(*read));
    }
    const auto sheets = filledSheets(*result.workbook);
    const auto meant = std::ranges::find_if(
        sheets, [&source](const SourceSheet *it) { return it->name == source.sheet; });
    if (sheets.isEmpty()) {
        result.failure = Error{
            Error::Code::InvalidInput,
            QCoreApplication::translate("ImportWork", "Nothing stands in it. Choose another file."),
            {}};
    } else if (meant == sheets.end() && sheets.size() > 1) {
        result.needsSheet = true;
    } else {
        result.list = listOf(*result.workbook, meant == sheets.end() ? *sheets.first() : **meant,
                             source.path, source.headRow);
        if (!knowsLayout)
            result.layout = layoutFor(result.list.table);
    }
    return result;
}

QList<EncodingSample> encodingSamples(const QString &path)
{
    constexpr int beginning = 64 * 1024;
    constexpr int mostWords = 3;
    QFile file(path);
    const auto bytes = file.open(QIODevice::ReadOnly) ? file.read(beginning) : QByteArray();
    QList<EncodingSample> samples;
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16Le,
          TextEncoding::Utf16Be, TextEncoding::MacRoman}) {
        const auto text = decoded(bytes, encoding);
        EncodingSample sample{
            encoding, {}, static_cast<int>(text.count(QChar::ReplacementCharacter))};
        QStringList words;
        static const QRegularExpression between(u"[\\s;,\"]+"_s);
        for (const auto &word : QStringView(text).split(between)) {
            const bool isTelling =
                std::ranges::any_of(word, [](QChar sign) { return sign.unicode() > 127; });
            if (isTelling && words.size() < mostWords && !words.contains(word))
                words.append(word.left(20).toString());
        }
        sample.words = words.join(u" · "_s);
        samples.append(sample);
    }
    return samples;
}

ImportPlans planImport(const SheetTable &table, const std::optional<ImportMapping> &mapping,
                       const ImportAnswers &answers, const ImportFacts &facts,
                       const ImportProgress &progress)
{
    ImportPlans result;
    result.mapping = mapping ? *mapping : guessedMapping(table, facts.campaign, facts.day);
    auto wished = answers;
    wished.leftOut.clear();
    auto all = planOf(table, result.mapping, wished, facts, progress);
    if (!all) {
        result.obstacle = all.error();
        return result;
    }
    result.all = std::move(*all);
    if (answers.leftOut.isEmpty()) {
        result.plan = result.all;
        return result;
    }
    auto plan = planOf(table, result.mapping, answers, facts, progress);
    if (plan)
        result.plan = std::move(*plan);
    else
        result.obstacle = plan.error();
    return result;
}

} // namespace solidair
