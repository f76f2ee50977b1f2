// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importplan.h"

#include "base/text.h"
#include "groupplan.h"
#include "newfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = ImportRow::Outcome;

Error stoppedImport()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("ImportRow", "Stopped. Nothing was changed."),
            {}};
}

/// The municipality that @p id is today.
MunicipalityId presentOf(const Register &campaign, MunicipalityId id, QDate day)
{
    for (auto next = campaign.successor(id);
         !next.isNull() && !campaign.municipality(id).existsOn(day); next = campaign.successor(id))
        id = next;
    return id;
}

/// Finds the municipality of each row; the same words are looked up once.
class RowMatching
{
public:
    RowMatching(const ImportAnswers &answers, const ImportFacts &facts)
        : m_answers(answers)
        , m_facts(facts)
    { }

    MunicipalityMatch of(const RowRead &read)
    {
        const auto date = read.date();
        const auto period =
            date.isKnown() ? periodOf(date, m_facts.day) : Period{m_facts.day, m_facts.day};
        auto said = m_answers.rows.value(read.number);
        if (said.isNull())
            said = m_answers.names.value(folded(read.who.name));
        if (!said.isNull() && m_facts.campaign.contains(said))
            return {MunicipalityMatch::Kind::Found, {said}, {}};
        const auto &who = read.who;
        const auto key =
            QStringList{who.name, who.nis, who.postalCode, who.province, date.toIso()}.join(
                QChar(0));
        auto match = m_found.constFind(key);
        if (match == m_found.constEnd())
            match = m_found.insert(key, municipalityMatch(m_facts.campaign, who, period));
        return *match;
    }

private:
    const ImportAnswers &m_answers;
    const ImportFacts &m_facts;
    QHash<QString, MunicipalityMatch> m_found;
};

/// Those with the earliest steps first, and those last that say where it stands without a date: so
/// that the order of the rows decides nothing.
void sortByDate(QList<qsizetype> &rows, const QList<RowRead> &reads)
{
    std::ranges::stable_sort(rows, {}, [&reads](qsizetype row) {
        const auto &steps = reads[row].steps;
        const bool isDated =
            std::ranges::all_of(steps, [](const StepRead &step) { return step.date.isKnown(); });
        const auto first = steps.isEmpty() ? PartialDate() : steps.first().date;
        return std::pair(!isDated, first.firstDay().toJulianDay());
    });
}

ImportRow rowOf(const RowRead &read, const MunicipalityMatch &match, bool isLeftOut)
{
    ImportRow row;
    row.number = read.number;
    row.name = read.who.name.isEmpty() ? read.who.nis : read.who.name;
    row.municipality = match.found();
    if (isLeftOut) {
        row.outcome = Outcome::LeftOut;
    } else if (!read.isReadable()) {
        row.outcome = Outcome::Refused;
        row.cell = read.cell;
        row.value = read.value;
        row.reason = read.reason;
    } else if (match.kind != MunicipalityMatch::Kind::Found) {
        row.outcome = match.candidates.isEmpty() ? Outcome::Refused : Outcome::Asked;
        row.match = match;
        row.cell = read.whoCell;
        row.value = row.name;
        row.reason = match.reason;
    }
    return row;
}

/// Those of @p added that something stands in now.
QList<OwnField> filledIn(QList<OwnField> added, const ImportedRecords &records)
{
    QSet<OwnFieldId> filled;
    for (const auto &change : records.municipalities) {
        for (const auto &value : change.after.own)
            filled.insert(value.field);
    }
    added.removeIf([&filled](const OwnField &field) { return !filled.contains(field.id); });
    return added;
}

void count(ImportPlan &plan)
{
    auto &counts = plan.counts;
    for (const auto &row : std::as_const(plan.rows)) {
        switch (row.outcome) {
        case Outcome::Asked:
            ++counts.asked;
            break;
        case Outcome::Refused:
            ++counts.refused;
            break;
        case Outcome::Changed:
            ++counts.changed;
            break;
        case Outcome::New:
            ++counts.fresh;
            break;
        case Outcome::Same:
            ++counts.same;
            break;
        case Outcome::LeftOut:
            ++counts.leftOut;
            break;
        }
        for (const auto &change : row.changes) {
            const bool isValue = change.kind == ImportChange::Kind::Setting
                || change.kind == ImportChange::Kind::ContactDetail;
            counts.kept += change.isKept ? 1 : 0;
            counts.values += isValue && !change.isKept ? 1 : 0;
        }
    }
    const auto &records = plan.records;
    const auto number = [](qsizetype size) { return static_cast<int>(size); };
    counts.municipalities = number(records.municipalitiesTouched().size());
    counts.steps = number(records.steps.size());
    counts.commitments = number(records.commitments.size());
    counts.contacts = number(records.contacts.size());
    counts.nextSteps = number(records.nextSteps.size() + records.changedNextSteps.size());
    counts.notes = number(records.notes.size());
    counts.coordinators = number(records.coordinators.size());
    counts.fields = number(records.ownFields.size());
}

/// The plan of a list whose columns all have a place in the campaign.
Result<ImportPlan> planOfRows(const SheetTable &table, const ImportMapping &mapping,
                              const ImportAnswers &answers, const ImportFacts &facts,
                              const ImportProgress &progress)
{
    qsizetype done = 0;
    int told = -1;
    const auto goOn = [&] { // each row twice
        const auto all = std::max<qsizetype>(1, 2 * table.rows.size());
        const int percent = static_cast<int>(100 * ++done / all);
        if (progress.tell && percent != told)
            progress.tell(told = percent);
        return !progress.cancelled || !progress.cancelled->load(std::memory_order_relaxed);
    };

    const RowReading reading(mapping, answers, facts);
    RowMatching matching(answers, facts);
    ImportPlan plan;
    plan.remarks = table.remarks;
    plan.rows.reserve(table.rows.size());
    QList<RowRead> reads;
    reads.reserve(table.rows.size());
    QList<MunicipalityId> groups; // in the order in which they come
    QHash<MunicipalityId, QList<qsizetype>> rowsOfGroup;
    for (const auto &row : table.rows) {
        if (!goOn())
            return stoppedImport();
        reads.append(reading.read(row));
        const auto match =
            reads.last().who.isEmpty() ? MunicipalityMatch() : matching.of(reads.last());
        plan.rows.append(rowOf(reads.last(), match, answers.leftOut.contains(row.number)));
        if (plan.rows.last().outcome != Outcome::Same)
            continue;
        const auto present = presentOf(facts.campaign, match.found(), facts.day);
        if (!rowsOfGroup.contains(present))
            groups.append(present);
        rowsOfGroup[present].append(plan.rows.size() - 1);
    }

    const CategoryNames categories(facts.campaign);
    const Phrases phrases;
    Register campaign = facts.campaign; // its coordinators and bodies grow
    for (const auto present : std::as_const(groups)) {
        GroupPlan group(facts, mapping, answers, categories, phrases,
                        facts.campaign.withLists(campaign.coordinators(), campaign.bodies(),
                                                 campaign.ownFields()),
                        present);
        QHash<int, ImportRow *> rows;
        sortByDate(rowsOfGroup[present], reads);
        auto left = rowsOfGroup[present];
        for (bool isFirst = true, moved = true; moved; isFirst = false) {
            // What was refused may be sound after what came behind it.
            moved = false;
            QList<qsizetype> refused;
            for (const auto index : std::as_const(left)) {
                if (isFirst && !goOn())
                    return stoppedImport();
                auto &row = plan.rows[index];
                rows.insert(row.number, &row);
                if (group.add(reads[index], row.municipality, row))
                    moved = true;
                else
                    refused.append(index);
            }
            moved = moved && !refused.isEmpty() && refused.size() < left.size();
            left = refused;
        }
        group.finish(plan, rows);
        campaign = group.campaign();
        for (const auto index : std::as_const(rowsOfGroup[present]))
            reads[index] = {}; // thousands of them need not wait for the last
    }
    return plan;
}

} // namespace

Result<ImportPlan> planOf(const SheetTable &table, const ImportMapping &mapping,
                          const ImportAnswers &answers, const ImportFacts &facts,
                          const ImportProgress &progress)
{
    const auto fields = withNewFields(table, mapping, facts.campaign, facts.day);
    if (const auto fine = checkMapping(fields.mapping, table); !fine)
        return fine.error();
    auto extended = facts;
    extended.campaign = fields.campaign;
    auto plan = planOfRows(table, fields.mapping, answers, extended, progress);
    if (!plan)
        return plan;
    plan->records.ownFields = filledIn(fields.added, plan->records);
    count(*plan);
    return plan;
}

QMap<int, QString> reasonsOf(const ImportPlan &plan)
{
    QMap<int, QString> reasons;
    for (const auto &row : plan.rows) {
        if (row.outcome == Outcome::Refused || row.outcome == Outcome::Asked) {
            reasons.insert(row.number,
                           row.cell.isEmpty() ? row.reason : row.cell + u": "_s + row.reason);
        }
    }
    return reasons;
}

} // namespace solidair
