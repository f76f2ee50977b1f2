// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "makesheets.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/contactorder.h"
#include "reports/sheetreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace solidair {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Adds what @p repository has of @p id.
template <typename Repository, typename Row>
Result<> readOf(const Repository &repository, MunicipalityId id, QList<Row> &rows)
{
    auto found = repository.of(id);
    if (!found)
        return found.error();
    rows += *std::move(found);
    return {};
}

Result<SheetRecords> recordsOf(const CampaignSession &session, MunicipalityId municipality)
{
    SheetRecords records;
    for (const auto id : session.campaign().withPredecessors(municipality)) {
        const auto contacts = session.roles().contactsOf(id);
        if (!contacts)
            return contacts.error();
        records.contacts += *contacts;
        for (const auto &read : {readOf(session.interactions(), id, records.interactions),
                                 readOf(session.nextSteps(), id, records.nextSteps),
                                 readOf(session.publications(), id, records.publications),
                                 readOf(session.letters(), id, records.letters)}) {
            if (!read)
                return read.error();
        }
    }
    sortContacts(records.contacts);
    return records;
}

using AllRecords = QHash<MunicipalityId, SheetRecords>;

/// Puts all rows of @p repository where they belong.
template <typename Repository, typename Row>
Result<> readAll(const Repository &repository, QList<Row> SheetRecords::*place, AllRecords &all)
{
    const auto rows = repository.all();
    if (!rows)
        return rows.error();
    for (const auto &row : *rows)
        (all[row.municipality].*place).append(row);
    return {};
}

/// Each table in one go, however many sheets are made of it.
Result<AllRecords> allRecords(const CampaignSession &session)
{
    AllRecords all;
    const auto contacts = session.roles().contacts();
    if (!contacts)
        return contacts.error();
    for (auto it = contacts->cbegin(); it != contacts->cend(); ++it)
        all[it.key()].contacts = it.value();
    for (const auto &read : {readAll(session.interactions(), &SheetRecords::interactions, all),
                             readAll(session.nextSteps(), &SheetRecords::nextSteps, all),
                             readAll(session.publications(), &SheetRecords::publications, all),
                             readAll(session.letters(), &SheetRecords::letters, all)}) {
        if (!read)
            return read.error();
    }
    return all;
}

SheetRecords recordsOf(const Register &campaign, MunicipalityId municipality, const AllRecords &all)
{
    SheetRecords records;
    for (const auto id : campaign.withPredecessors(municipality)) {
        const auto own = all.value(id);
        records.contacts += own.contacts;
        records.interactions += own.interactions;
        records.nextSteps += own.nextSteps;
        records.publications += own.publications;
        records.letters += own.letters;
    }
    sortContacts(records.contacts);
    return records;
}

ReportOptions optionsIn(Language language)
{
    ReportOptions options;
    options.today = currentDay();
    options.language = language;
    return options;
}

} // namespace

Result<ReportDocument> makeSheet(const CampaignSession &session, MunicipalityId id, QDate day,
                                 Language language)
{
    const auto records = recordsOf(session, id);
    if (!records)
        return records.error();
    return sheetReport(session.campaign(), id, *records, day, optionsIn(language));
}

Result<QList<ReportDocument>> makeMemberSheets(const CampaignSession &session, QDate day,
                                               Language language)
{
    const auto &campaign = session.campaign();
    auto members = campaign.existingOn(day);
    members.removeIf([&](MunicipalityId id) { return !campaign.standing(id, day).isMember(); });
    if (members.isEmpty()) {
        return Error{Error::Code::NotFound,
                     QCoreApplication::translate(
                         "MakeReport",
                         "Nobody was a member on %1: there is no sheet to make. Name the "
                         "municipality that it should be of.")
                         .arg(dateInTable(PartialDate(day), Phrases())),
                     {}};
    }
    std::ranges::stable_sort(members, Collation(language), [&](MunicipalityId id) {
        return campaign.municipality(id).names.in(language);
    });
    const auto all = allRecords(session);
    if (!all)
        return all.error();
    QList<ReportDocument> sheets;
    for (const auto id : std::as_const(members)) {
        auto sheet =
            sheetReport(campaign, id, recordsOf(campaign, id, *all), day, optionsIn(language));
        if (!sheet)
            return sheet.error();
        sheets.append(*std::move(sheet));
    }
    return sheets;
}

} // namespace solidair
