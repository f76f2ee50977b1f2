// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"
#include "domain/campaign.h"
#include "domain/municipality.h"
#include "domain/person.h"

#include <QHash>

#include <functional>

namespace solidair {

/// What a letter is made of, from the register on the letter's date.
struct LetterFacts
{
    Municipality municipality;
    std::optional<Contact> contact; ///< None: to the college.
    Sender sender;
    /// Who has joined, without the addressee and those who do not want to be named; by name in the
    /// letter's language, in that language's order.
    QStringList members;
    QStringList activities; ///< Of the charter in force, in the letter's language.
    int activitiesAsked = 0; ///< By that charter.
    /// What the catalogue says of the municipality by the key of a field, in the letter's language.
    std::function<QString(const QString &)> catalogue = {};
    QDate date;
    bool sample = false; ///< The persons are fictional; the letter says so.
};

/// What stands in a letter where the template leaves room, and around its text.
struct LetterValues
{
    Language language = Language::Dutch;
    QHash<QString, QString> fields; ///< By name; empty ones have no value.
    std::function<QString(const QString &)> catalogue = {}; ///< What is asked of others.
    QStringList activities;
    QStringList address; ///< Lines of the address block.
    QString addressee; ///< "Stad Aalst".
    QString reference; ///< "41002-20260505".
    QDate date;
    QString dateText; ///< "5 mei 2026".
    Sender sender;
    bool sample = false;

    /// What {{field}} stands for; empty: it has no value.
    QString value(const QString &field) const;
};

/// In the language of @p phrases, which is worth keeping from one letter to the next.
LetterValues letterValues(const LetterFacts &facts, const Phrases &phrases);

/// Whether templates may use {{field}}: one of a letter's own, or one of the catalogue that says
/// nothing of persons.
bool isLetterField(const QString &field);

/// What a merge field holds, in the words of the person at the screen.
QString letterFieldName(const QString &field);

/// "Stad Aalst", "Commune d’Ixelles".
QString fullName(const Municipality &municipality, Language language);

/// "de stad Aalst", "la commune d’Ixelles".
QString nameInSentence(const Municipality &municipality, Language language);

/// By the contact's role, without gender; to the college when there is no person.
QString salutation(const std::optional<Contact> &contact, Language language);

/// The address block. Without a street it is addressed to the college at the town hall.
QStringList addressLines(const Municipality &municipality, const std::optional<Contact> &contact,
                         Language language);

/// NIS code and date: "41002-20260505".
QString letterReference(const Municipality &municipality, QDate date);

} // namespace solidair
