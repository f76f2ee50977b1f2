// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/address.h"
#include "base/likeness.h"
#include "base/phone.h"
#include "base/text.h"
#include "dateorder.h"
#include "importmapping.h"
#include "sheetvalues.h"

#include <QRegularExpression>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using GuessKind = ImportTarget::Kind;

constexpr int sampleRows = 200;
constexpr qsizetype fewestSamples = 2;
constexpr double mostOfThem = 0.7;
constexpr qsizetype shortHeading = 5; // letters, below which every one counts
constexpr qsizetype longHeading = 9;

/// A heading as it is compared: without a number behind it and what stands in parentheses.
QString plainHeading(const QString &heading)
{
    static const QRegularExpression aside(u"[(\\[].*[)\\]]"_s);
    static const QRegularExpression number(u" \\d+\\z"_s);
    auto plain = heading;
    plain = folded(plain.remove(aside)).remove(number);
    return plain.isEmpty() ? folded(heading) : plain;
}

/// How many letters two headings may differ in and be the same.
int forgiven(const QString &heading)
{
    if (heading.size() < shortHeading)
        return 0;
    return heading.size() < longHeading ? 1 : 2;
}

/// What @p heading calls its column: as it is written, else the nearest.
std::optional<ImportTarget> byHeading(const QString &heading,
                                      const QList<ImportTargetWords> &targets)
{
    const auto key = plainHeading(heading);
    if (key.isEmpty())
        return {};
    const int most = forgiven(key);
    int fewest = most + 1;
    std::optional<ImportTarget> found;
    for (const auto &target : targets) {
        for (const auto &word : target.headings) {
            if (word == key)
                return target.target;
            const int edits = editsBetween(word, key, most);
            if (edits < fewest && word.size() >= shortHeading) {
                fewest = edits;
                found = target.target;
            }
        }
    }
    return found;
}

QList<SheetCell> samplesOf(const SheetTable &table, qsizetype column)
{
    QList<SheetCell> samples;
    for (const auto &row : table.rows) {
        const auto cell = row.cell(column);
        if (!singleLine(cell.text()).isEmpty())
            samples.append(cell);
        if (samples.size() == sampleRows)
            break;
    }
    return samples;
}

template <typename Fits>
bool areMostly(const QList<SheetCell> &samples, const Fits &fits)
{
    if (samples.size() < fewestSamples)
        return false;
    const auto count = std::ranges::count_if(samples, fits);
    return static_cast<double>(count) >= mostOfThem * static_cast<double>(samples.size());
}

bool nameMunicipalities(const QList<SheetCell> &samples, const Register &campaign, QDate day)
{
    return areMostly(samples, [&](const SheetCell &cell) {
        const auto text = cell.text();
        return !folded(text).isEmpty() && !folded(text).front().isDigit()
            && !campaign.allNamed(text, {day, day}).isEmpty();
    });
}

/// What the cells of a column say where its heading does not.
std::optional<ImportTarget> byContent(const QList<SheetCell> &samples, const Register &campaign,
                                      QDate day)
{
    if (nameMunicipalities(samples, campaign, day))
        return ImportTarget{GuessKind::Municipality};
    const auto isNis = [&](const SheetCell &cell) {
        const auto text = cell.text().trimmed();
        return text.size() == 5 && !campaign.allNamed(text, {day, day}).isEmpty();
    };
    if (areMostly(samples, isNis))
        return ImportTarget{GuessKind::Nis};
    if (areMostly(samples, [](const SheetCell &cell) {
            return mailAddress(cell.text().section(u';', 0, 0)).email.contains(u'@');
        }))
        return ImportTarget{GuessKind::ContactEmail};
    if (areMostly(samples, [](const SheetCell &cell) {
            return stageCommonlyMeant(cell.text()).has_value();
        }))
        return ImportTarget{GuessKind::Stage};
    const bool areCodes = std::ranges::all_of(
        samples, [](const SheetCell &cell) { return isPostalCode(cell.text()); });
    if (!areCodes
        && areMostly(samples, [&](const SheetCell &cell) { return dateIn(cell, day).has_value(); }))
        return ImportTarget{GuessKind::Since};
    if (areMostly(samples, [](const SheetCell &cell) { return isPostalCode(cell.text()); })) {
        // Years are four digits too.
        const bool areYears = areMostly(samples, [](const SheetCell &cell) {
            return cell.text() >= u"1990" && cell.text() <= u"2099";
        });
        if (!areYears)
            return ImportTarget{GuessKind::PostalCode};
    }
    if (areMostly(samples, [](const SheetCell &cell) {
            return cell.text().size() > 7 && !dialledDigits(cell.text()).isEmpty();
        }))
        return ImportTarget{GuessKind::ContactPhone};
    return {};
}

/// Whether a column of @p kind is told in words: one of numbers is then another one, such as how
/// many contacts there are.
bool isInWords(GuessKind kind)
{
    using enum ImportTarget::Kind;
    return kind == Commitment || kind == ContactName || kind == ContactFirstName
        || kind == ContactRole || kind == AskedBy || kind == NextStep || kind == NextStepWho
        || kind == Note;
}

bool areNumbers(const QList<SheetCell> &samples)
{
    return !samples.isEmpty() && std::ranges::all_of(samples, [](const SheetCell &cell) {
        bool isNumber = false;
        cell.text().toDouble(&isNumber);
        return isNumber;
    });
}

/// "Naam" is of the municipality, of a contact, or of one that a first name stands beside.
ImportTarget nameColumn(const QStringList &keys, const QList<SheetCell> &samples,
                        const Register &campaign, QDate day)
{
    static const QStringList firstNames{u"voornaam"_s, u"prenom"_s, u"first name"_s};
    const bool hasFirstName =
        std::ranges::any_of(keys, [](const QString &key) { return firstNames.contains(key); });
    if (!hasFirstName && nameMunicipalities(samples, campaign, day))
        return {GuessKind::Municipality};
    return {GuessKind::ContactName};
}

} // namespace

ImportMapping guessedMapping(const SheetTable &table, const Register &campaign, QDate day)
{
    static const QStringList names{u"naam"_s, u"nom"_s, u"name"_s};
    const auto targets = importTargets(campaign, day, Phrases());
    ImportMapping mapping;
    mapping.headings = table.headings;
    QStringList keys;
    for (const auto &heading : table.headings)
        keys.append(plainHeading(heading));
    QList<bool> isSaid;
    const auto isFree = [&mapping](const ImportTarget &target) {
        return target.maySeveral() || !mapping.columns.contains(target);
    };
    for (qsizetype column = 0; column < keys.size(); ++column) {
        auto said = names.contains(keys[column])
            ? nameColumn(keys, samplesOf(table, column), campaign, day)
            : byHeading(table.headings[column], targets);
        isSaid.append(said.has_value());
        // A second one of what can be but once says nothing new.
        const bool isTaken = said && isFree(*said)
            && !(isInWords(said->kind) && areNumbers(samplesOf(table, column)));
        mapping.columns.append(isTaken ? *said : ImportTarget());
    }
    for (qsizetype column = 0; column < keys.size(); ++column) {
        if (isSaid[column])
            continue;
        if (const auto seen = byContent(samplesOf(table, column), campaign, day);
            seen && isFree(*seen))
            mapping.columns[column] = *seen;
    }
    mapping.monthFirst = hasMonthFirst(table, mapping);
    return mapping;
}

} // namespace solidair
