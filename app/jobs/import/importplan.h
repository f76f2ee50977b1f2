// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records.h"
#include "importanswers.h"
#include "importmapping.h"
#include "municipalitymatch.h"
#include "session/commands/importcommand.h"

#include <atomic>
#include <functional>

namespace solidair {

/// What a list is held against: values of one state of the file, that may go into a worker.
struct ImportFacts
{
    Register campaign;
    Records records; ///< Of every municipality of the list.
    QHash<QString, QDateTime> changedSince = {}; ///< rowsChangedSince(savedAt).
    QDateTime savedAt = {}; ///< Of the list; invalid when that is not known.
    QDate day; ///< Today.
    QString list = {}; ///< What it is called: the source of what it brings.
};

/// One thing that a row brings.
struct ImportChange
{
    enum class Kind
    {
        Setting,
        Step,
        Commitment,
        NewContact,
        ContactDetail,
        NextStep,
        Note
    };

    Kind kind = Kind::Setting;
    QString what; ///< "Verantwoordelijke", "Fase": for a person.
    QString before; ///< Empty where there was nothing.
    QString after;
    QString cell; ///< "M71".
    bool isKept = false; ///< What Solidair has stays; this is not written.
    QString remark = {}; ///< Why, or what else is to be known of it.

    friend bool operator==(const ImportChange &, const ImportChange &) = default;
};

/// What comes of a row.
struct ImportRow
{
    enum class Outcome
    {
        Asked, ///< Which municipality it is; see match.
        Refused,
        Changed,
        New, ///< Nothing was recorded of its municipality yet.
        Same,
        LeftOut
    };

    int number = 0;
    Outcome outcome = Outcome::Same;
    QString name; ///< Of the municipality, as the list has it.
    MunicipalityId municipality = {}; ///< Null when it is not known.
    MunicipalityMatch match = {}; ///< Where it is asked: the candidates and the question.
    QString cell = {}; ///< Of what is asked or refused.
    QString value = {}; ///< What stands there.
    QString reason = {}; ///< Why, as a sentence.
    QList<ImportChange> changes = {};
    QStringList remarks = {};
};

struct ImportCounts
{
    int asked = 0;
    int refused = 0;
    int changed = 0;
    int fresh = 0;
    int same = 0;
    int leftOut = 0;

    int municipalities = 0; ///< That become other.
    int steps = 0;
    int commitments = 0;
    int contacts = 0;
    int nextSteps = 0;
    int notes = 0;
    int values = 0; ///< That were recorded otherwise or not at all.
    int coordinators = 0; ///< New ones.
    int fields = 0; ///< Own ones, new.
    int belowThreshold = 0; ///< Members that come in with a reason.
    int kept = 0; ///< Values that stay as Solidair has them.

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// Line by line what taking in a list comes to, and the records that do it.
struct ImportPlan
{
    QList<ImportRow> rows; ///< All of the list, in its order.
    ImportCounts counts;
    ImportedRecords records;
    QStringList remarks; ///< Of the list as a whole.
};

/// How far it is, in percent, and whether it is to end.
struct ImportProgress
{
    std::function<void(int)> tell = {};
    const std::atomic_bool *cancelled = nullptr;
};

/**
 * What @p table brings, read by @p mapping. Nothing is ever deleted, an empty cell leaves what is
 * there, and what is recorded already is the same.
 *
 * Refused by checkMapping(); Cancelled. May be called in a worker. The same table on the campaign
 * as it is after that brings nothing more.
 */
Result<ImportPlan> planOf(const SheetTable &table, const ImportMapping &mapping,
                          const ImportAnswers &answers, const ImportFacts &facts,
                          const ImportProgress &progress = {});

/// Which rows stay out, and why: for rowsWithReasons().
QMap<int, QString> reasonsOf(const ImportPlan &plan);

} // namespace solidair
