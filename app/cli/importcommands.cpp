// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "base/text.h"
#include "command.h"
#include "invocation.h"
#include "jobs/import/importlist.h"

#include <QCoreApplication>
#include <QDir>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

using RowOutcome = ImportRow::Outcome;

QString importText(const char *source, int count = -1)
{
    return QCoreApplication::translate("ImportCommand", source, nullptr, count);
}

Result<ImportMapping> mappingFor(const Invocation &invocation, const SourceList &list,
                                 const Register &campaign)
{
    const auto name = invocation.value(u"mapping"_s);
    if (name.isEmpty())
        return guessedMapping(list.table, campaign, currentDay());
    const auto kept = keptMapping(name);
    return kept ? Result<ImportMapping>(fitted(*kept, list.table)) : kept.error();
}

QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return importText(QT_TRANSLATE_NOOP("ImportCommand", "new"));
    case RowOutcome::Changed:
        return importText(QT_TRANSLATE_NOOP("ImportCommand", "changed"));
    case RowOutcome::Same:
        return importText(QT_TRANSLATE_NOOP("ImportCommand", "same"));
    case RowOutcome::Asked:
    case RowOutcome::Refused:
    case RowOutcome::LeftOut:
        return importText(QT_TRANSLATE_NOOP("ImportCommand", "refused"));
    }
    Q_UNREACHABLE();
}

/// What each column becomes, a line each.
void printColumns(const Invocation &invocation, const SourceList &list,
                  const ImportMapping &mapping, const Register &campaign)
{
    const auto targets = importTargets(campaign, currentDay(), Phrases());
    for (qsizetype column = 0; column < list.table.headings.size(); ++column) {
        const auto target = mapping.target(column);
        const bool isNew = target.kind == ImportTarget::Kind::NewField;
        const auto found = std::ranges::find_if(targets, [&](const ImportTargetWords &it) {
            return isNew ? it.target.kind == target.kind : it.target == target;
        });
        const auto name = found == targets.end() ? targets.first().name : found->name;
        invocation.print(list.table.columnName(static_cast<int>(column)) + u'\t' + name + u'\n');
    }
}

/// Each row and what comes of it, a line for each change.
void printRows(const Invocation &invocation, const ImportPlan &plan)
{
    for (const auto &row : plan.rows) {
        const auto head = QString::number(row.number) + u'\t' + singleLine(row.name) + u'\t'
            + outcomeWord(row.outcome);
        if (row.changes.isEmpty()) {
            invocation.print(head + u'\n');
            continue;
        }
        for (const auto &change : row.changes) {
            QStringList cells{head, change.cell, change.what,
                              change.before.isEmpty() ? change.after
                                                      : change.before + u" → "_s + change.after};
            if (change.isKept)
                cells.append(importText(QT_TRANSLATE_NOOP("ImportCommand", "stays as it is")));
            if (!change.remark.isEmpty())
                cells.append(change.remark);
            for (auto &cell : cells)
                cell = cell == head ? cell : singleLine(cell);
            invocation.print(cells.join(u'\t') + u'\n');
        }
    }
}

void tellRows(const Invocation &invocation, const ImportPlan &plan)
{
    for (const auto &remark : plan.remarks)
        invocation.tell(remark);
    for (const auto &row : plan.rows) {
        for (const auto &remark : row.remarks) {
            invocation.tell(importText(QT_TRANSLATE_NOOP("ImportCommand", "Row %1, %2: %3"))
                                .arg(QString::number(row.number), row.name, remark));
        }
        if (row.outcome == RowOutcome::Asked || row.outcome == RowOutcome::Refused) {
            invocation.tell(
                importText(QT_TRANSLATE_NOOP("ImportCommand", "Row %1, %2, refused, cell %3: %4"))
                    .arg(QString::number(row.number), row.name, row.cell, row.reason));
        }
    }
}

QString countsText(const ImportCounts &counts)
{
    const QStringList words{
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n row(s) new"), counts.fresh),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n row(s) changed"), counts.changed),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n row(s) the same"), counts.same),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n row(s) refused"),
                   counts.asked + counts.refused)};
    const QStringList records{
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n step(s)"), counts.steps),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n commitment(s)"), counts.commitments),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n contact(s)"), counts.contacts),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n next step(s)"), counts.nextSteps),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n note(s)"), counts.notes),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n value(s)"), counts.values),
        importText(QT_TRANSLATE_N_NOOP("ImportCommand", "%n member(s) below the threshold"),
                   counts.belowThreshold)};
    return words.join(u", "_s) + u'\n' + records.join(u", "_s) + u'\n';
}

Result<> saveStayedOut(const Invocation &invocation, const SourceList &list, const ImportPlan &plan)
{
    const auto saved = saveRefused(list, plan, currentDay(), refusedPath(list));
    if (!saved)
        return saved.error();
    if (!saved->path.isEmpty()) {
        invocation.tell(
            importText(QT_TRANSLATE_NOOP("ImportCommand", "The refused rows are in: %1"))
                .arg(QDir::toNativeSeparators(saved->path)));
    }
    invocation.remark(saved->remark);
    return {};
}

Result<> importList(Invocation &invocation)
{
    const bool isRehearsal = invocation.has(u"dry-run"_s);
    const auto list = sourceListOf(invocation.operand(1), invocation.value(u"sheet"_s));
    if (!list)
        return list.error();
    auto session = isRehearsal ? invocation.openToRead() : invocation.openToWrite();
    if (!session)
        return session.error();
    const auto &campaign = (*session)->campaign();
    auto mapping = mappingFor(invocation, *list, campaign);
    if (!mapping)
        return mapping.error();
    const auto facts = importFacts(**session, *list, currentDay());
    if (!facts)
        return facts.error();
    const auto plan = planOf(list->table, *mapping, {}, *facts);
    if (!plan)
        return plan.error();
    if (const auto unchanged = (*session)->confirmUnchanged(); !unchanged)
        return unchanged;
    const auto &counts = plan->counts;
    if (isRehearsal) {
        printColumns(invocation, *list, *mapping, campaign);
        printRows(invocation, *plan);
    } else {
        const auto taken = takeIn(**session, *list, *plan);
        if (!taken && taken.error().code != Error::Code::AlreadyRecorded)
            return taken.error();
        if (taken)
            invocation.remark(taken->remark);
    }
    tellRows(invocation, *plan);
    if (const auto name = invocation.value(u"keep-mapping"_s); !name.isEmpty()) {
        mapping->name = name;
        if (const auto kept = keepMapping(*mapping); !kept)
            return kept;
    }
    if (!isRehearsal) {
        if (const auto saved = saveStayedOut(invocation, *list, *plan); !saved)
            return saved;
    }
    invocation.print(countsText(counts));
    const bool isNothing = counts.fresh + counts.changed + counts.same == 0;
    if (isNothing && !plan->rows.isEmpty()) {
        return Error{Error::Code::Refused,
                     importText(QT_TRANSLATE_NOOP("ImportCommand",
                                                  "Every row was refused; nothing was changed.")),
                     {}};
    }
    return {};
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"import"_s,
         u"FILE SHEET"_s,
         QT_TRANSLATE_NOOP("Command",
                           "Takes in a list of municipalities (.csv, .xlsx, .ods): their stages, "
                           "commitments and contacts. What would be asked is refused."),
         {{u"dry-run"_s,
           {},
           QT_TRANSLATE_NOOP("Command", "only tells what would be done, row by row")},
          {u"sheet"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Command", "this sheet of the file")},
          {u"mapping"_s, u"NAME"_s,
           QT_TRANSLATE_NOOP("Command", "columns and words as they were kept under this name")},
          {u"keep-mapping"_s, u"NAME"_s,
           QT_TRANSLATE_NOOP("Command", "keeps how the columns were read under this name")}},
         importList,
         false,
         true},
    };
}

} // namespace solidair
