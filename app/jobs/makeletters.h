// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letters/letterbatch.h"
#include "session/campaignsession.h"

namespace solidair {

/// Letters to make.
struct LettersRequest
{
    LetterTemplate letterTemplate;
    QList<MunicipalityId> recipients;
    QDate date;
    QString output; ///< A .pdf for all of them; ending in "/": a folder with one PDF each.
    bool record = false; ///< Freeze them in the campaign, and set *asked* for a letter that asks.
};

/// What became of them. Letters that could not be made are among the failures; the others are
/// done.
struct LettersOutcome
{
    QStringList files;
    int made = 0;
    int recorded = 0;
    Result<> recording; ///< Fails when the letters stand in their files and not one is recorded.
    QStringList warnings; ///< Such as of one to a municipality that joined already.
    QList<Error> failures; ///< Each names its municipality.
    QString unprintable; ///< Characters that no font has, each printed as a box.
};

using ContactsOf = QHash<MunicipalityId, QList<Contact>>;

/// The contacts of @p recipients and of the municipalities that went into them.
Result<ContactsOf> contactsFor(const CampaignSession &session,
                               const QList<MunicipalityId> &recipients);

/// Among @p contacts those of @p municipality, and of those that went into it what came along.
QList<Contact> contactsAlong(const Register &campaign, const ContactsOf &contacts,
                             MunicipalityId municipality);

/// What the letters to @p recipients on @p date are made of, in their order. Reads no file, so it
/// may run in a worker.
QList<LetterFacts> lettersFacts(const Register &campaign, const ContactsOf &contacts,
                                const QList<MunicipalityId> &recipients, QDate date,
                                Language language);

/// What the letter to @p municipality on @p date is made of.
Result<LetterFacts> letterFacts(const CampaignSession &session, MunicipalityId municipality,
                                QDate date, Language language);

/// Writes a batch to @p output, as LettersRequest has it. The files that were written; what is to
/// be told of them is added to @p remarks.
Result<QStringList> saveLetters(const Register &campaign, const QString &output,
                                const LetterBatchResult &batch, QStringList &remarks);

/// What is to be told when letters went to @p output and could not be recorded, for this @p reason.
/// Without an output they were printed.
Error notRecorded(const QString &output, Error reason);

/// The characters of these letters that no font has.
QString unprintableIn(const QList<MadeLetter> &letters);
/// What to tell when @p texts were cut in letters; empty when there are none.
QString cutWarning(const QStringList &texts);

/// @p error with the municipality's name before it.
Error aboutLetter(const Municipality &municipality, Error error);

/// Records @p letters as sent, as one undo step; those recorded already are left out and named in
/// @p notes. How many were recorded. Fails when none could be; then nothing was changed.
Result<int> recordLetters(CampaignSession &session, QList<MadeLetter> letters, bool asks,
                          QStringList &notes);

/// Makes the letters, writes them and records them. Fails when not one could be made; then nothing
/// was written.
Result<LettersOutcome> makeLetters(CampaignSession &session, const LettersRequest &request,
                                   const LetterBatch::Progress &progress = {},
                                   const std::atomic_bool *cancelled = nullptr);

} // namespace solidair
