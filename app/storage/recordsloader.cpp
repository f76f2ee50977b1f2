// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordsloader.h"

#include "repositories.h"

#include <algorithm>

namespace solidair {

namespace {

/// More than these are read by going through each table once.
constexpr qsizetype fewMunicipalities = 20;

/// Moves what was read to @p place, or tells the error.
template <typename T>
Result<> put(Result<QList<T>> rows, QList<T> &place)
{
    if (!rows)
        return rows.error();
    place = *std::move(rows);
    return {};
}

Result<MunicipalityRecords> recordsOfOne(const Database &database, MunicipalityId id)
{
    MunicipalityRecords its;
    for (const auto &read : {put(RoleRepository(database).contactsOf(id), its.contacts),
                             put(InteractionRepository(database).of(id), its.interactions),
                             put(NextStepRepository(database).of(id), its.nextSteps),
                             put(PublicationRepository(database).of(id), its.publications),
                             put(LetterRepository(database).of(id), its.letters)}) {
        if (!read)
            return read.error();
    }
    return its;
}

/// Puts all rows of @p repository where they belong, in the order of @p isBefore.
template <typename Repository, typename Row, typename Before>
Result<> readAll(const Repository &repository, QList<Row> MunicipalityRecords::*place,
                 Before isBefore, Records &records)
{
    auto rows = repository.all();
    if (!rows)
        return rows.error();
    std::ranges::sort(*rows, isBefore);
    for (const auto &row : std::as_const(*rows)) {
        if (const auto found = records.find(row.municipality); found != records.end())
            (found.value().*place).append(row);
    }
    return {};
}

Result<> readTables(const Database &database, Records &records)
{
    const auto contacts = RoleRepository(database).contacts();
    if (!contacts)
        return contacts.error();
    for (auto it = records.begin(); it != records.end(); ++it)
        it.value().contacts = contacts->value(it.key());
    const auto byRecording = [](const auto &a, const auto &b) {
        return std::tie(a.date, a.recordedAt, a.id) < std::tie(b.date, b.recordedAt, b.id);
    };
    const auto byDate = [](const auto &a, const auto &b) {
        return std::tie(a.date, a.id) < std::tie(b.date, b.id);
    };
    for (const auto &read : {readAll(InteractionRepository(database),
                                     &MunicipalityRecords::interactions, byRecording, records),
                             readAll(NextStepRepository(database), &MunicipalityRecords::nextSteps,
                                     isDueBefore, records),
                             readAll(PublicationRepository(database),
                                     &MunicipalityRecords::publications, byDate, records),
                             readAll(LetterRepository(database), &MunicipalityRecords::letters,
                                     byRecording, records)}) {
        if (!read)
            return read.error();
    }
    return {};
}

} // namespace

Result<Records> loadRecordsOf(const Database &database, const QList<MunicipalityId> &municipalities)
{
    Records records;
    const bool isFew = municipalities.size() <= fewMunicipalities;
    for (const auto id : municipalities) {
        auto its = isFew ? recordsOfOne(database, id) : MunicipalityRecords();
        if (!its)
            return its.error();
        records.insert(id, *std::move(its));
    }
    if (isFew)
        return records;
    if (const auto done = readTables(database, records); !done)
        return done.error();
    return records;
}

} // namespace solidair
