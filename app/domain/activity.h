// SPDX-FileCopyrightText: 2026 The Solidair authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/result.h"
#include "id.h"

#include <QDateTime>

namespace solidair {

/// A call, mail, visit, meeting, reply, letter or note: something that happened with a
/// municipality.
struct Interaction
{
    enum class Kind
    {
        Call,
        Email,
        Visit,
        Reply,
        Letter,
        Note,
        Meeting
    };

    InteractionId id;
    MunicipalityId municipality;
    Kind kind = Kind::Note;
    PartialDate date;
    PersonId person;
    QString summary;
    QString recordedBy;
    QDateTime recordedAt;

    friend bool operator==(const Interaction &, const Interaction &) = default;
};

/// What is to be done next with a municipality, by whom and by when.
struct NextStep
{
    NextStepId id;
    MunicipalityId municipality;
    QString what;
    QString who;
    QDate due; ///< Invalid: no date set.
    QDate doneOn; ///< Invalid: still to do.
    QDate recordedOn = {}; ///< When it was thought of; invalid: not known.

    bool isToDoOn(QDate day) const
    {
        return (!recordedOn.isValid() || recordedOn <= day) && (!doneOn.isValid() || day < doneOn);
    }

    /// Of one that is to do on @p day.
    bool isOverdueOn(QDate day) const { return due.isValid() && due < day; }

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// Where and when a municipality makes its engagement visible.
struct Publication
{
    PublicationId id;
    MunicipalityId municipality;
    QString title;
    QString link;
    PartialDate date;

    friend bool operator==(const Publication &, const Publication &) = default;
};

/// In the order in which they are to be done: those without a date last.
bool isDueBefore(const NextStep &a, const NextStep &b);

/// Whether one was in touch with the municipality: a note of one's own is no contact. What counts
/// as "last contact" is decided here.
bool isContact(Interaction::Kind kind);
/// In the order in which a person chooses among them.
QList<Interaction::Kind> allInteractionKinds();

/// Refused when @p date is all to come: it is of something that happened.
Result<> checkHappened(const PartialDate &date, QDate today);

QString interactionKindToken(Interaction::Kind kind);
std::optional<Interaction::Kind> interactionKindFromToken(QStringView token);
QString interactionKindText(Interaction::Kind kind, const Phrases &phrases);

} // namespace solidair
