// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/phrases.h"
#include "domain/campaign.h"
#include "domain/municipality.h"
#include "domain/person.h"
#include "domain/register.h"

#include <QHash>

#include <functional>

namespace solidair {

/// What is known by the key of a field beyond what every letter has.
struct LetterCatalogue
{
    /// In the letter's language; empty: nothing.
    std::function<QString(const QString &)> text;
    /// Whether it is a question that was answered by "no": that is printed, and a part of the
    /// letter that asks for it does not stand. May be empty.
    std::function<bool(const QString &)> isNo = {};
    /// What the campaign calls a field of its own, for the person at the screen. May be empty.
    std::function<QString(const QString &)> ownName = {};
};

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
    LetterCatalogue catalogue = {}; ///< Of the municipality, and of the person of the contact.
    QDate date;
    bool sample = false; ///< The persons are fictional; the letter says so.
};

/// What stands in a letter where the template leaves room, and around its text.
struct LetterValues
{
    Language language = Language::Dutch;
    QHash<QString, QString> fields; ///< By name; empty ones have no value.
    LetterCatalogue catalogue = {}; ///< Asked of others.
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
    /// Whether a part of the letter stands that asks for it.
    bool holds(const QString &field) const;
    /// What it holds, in the words of the person at the screen.
    QString nameOf(const QString &field) const;
};

/// In the language of @p phrases, which is worth keeping from one letter to the next.
LetterValues letterValues(const LetterFacts &facts, const Phrases &phrases);

/// Whether templates may use {{field}}: one of a letter's own, one of the catalogue that says
/// nothing of persons, or "custom." and an id: what a campaign asks of its own of municipalities,
/// or of the person whom the letter goes to.
bool isLetterField(const QString &field);

/// Every merge field by its key, and what it holds in the words of the person at the screen: those
/// of letters, of the catalogue, and what @p campaign asks of its own.
QList<std::pair<QString, QString>> letterFieldNames(const Register &campaign);

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
