// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactfacts.h"
#include "field.h"

namespace solidair {

/// "custom." and its id: the key under which an own field stands in a catalogue.
QString ownFieldKey(OwnFieldId id);
/// Null for a key of another.
OwnFieldId ownFieldOfKey(const QString &key);

/// The own fields of municipalities among @p own as fields of the catalogue. One that is retired,
/// or holds several choices, is read and not set.
QList<Field> ownFieldsOf(const QList<OwnField> &own, const Phrases &phrases);
/// The same of persons, as fields of a contact.
QList<ContactField> ownFieldsOfPersons(const QList<OwnField> &own, const Phrases &phrases);

/// What an own field says of one record, in words.
struct OwnWords
{
    QString name;
    QString text; ///< Of a long text its lines.
    bool isPersonal = false;

    /// "Taal: Frans", on one line.
    QString line(const Phrases &phrases) const;
};

/// What the own fields of a municipality say, in their order; retired ones too, empty ones not.
QList<OwnWords> ownWords(const Register &campaign, MunicipalityId id, QDate day,
                         const Phrases &phrases);
/// The same of the person of @p contact.
QList<OwnWords> ownWords(const Register &campaign, const Contact &contact, QDate day,
                         const Phrases &phrases);
/// The same, one line each.
QStringList ownLines(const QList<OwnWords> &words, const Phrases &phrases);

} // namespace solidair
